package org.scrutin.jobs.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.output.wording.Words;

/** Since the edition before: 11 settings, 7 sentences with 2 ranges of their numbers, and 14 tables of results, beside ballots and ranges. */
class CountedNotesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Path tables = Files.createDirectories(folder.resolve("tables"));
        Files.writeString(tables.resolve("claims.csv"), "claim,argument,template,value\n");
        Files.writeString(tables.resolve("bounds.csv"), "claim,argument,records\n");
        Files.writeString(tables.resolve("discrepancies.csv"), "source,place,kind,severity\n");
        StringBuilder changes = new StringBuilder("table,key,column,kind,before,after,difference,cause\n");
        for (int i = 10; i < 21; i++) {
            changes.append("manifest,set" + i + ",,setting,1,2,1,\n");
        }
        for (int i = 1; i <= 7; i++) {
            // Two values of one sentence are of one sentence.
            changes.append("claims,moved:" + i + " count,value,value,1,2,1,data\n");
            changes.append("claims,moved:" + i + " share,value,value,1,2,1,data\n");
        }
        changes.append("claims,bounds:count:moved:1 least,value,row-withdrawn,1,,,data\n");
        changes.append("claims,bounds:count:moved:2 least,value,row-added,,1,,data\n");
        changes.append("rates,A,rate,cell,1,2,1,data\n");
        Files.writeString(tables.resolve("changes.csv"), changes);
        StringBuilder counts = new StringBuilder("table,cells,added,withdrawn,columns\n");
        for (String none : List.of("ballots", "claims", "bounds", "cell_bounds")) {
            counts.append(none + ",1,1,1,\n");
        }
        for (int i = 10; i < 22; i++) {
            counts.append("rates" + i + ",1,0,0,\n");
        }
        counts.append("rates_added,0,1,0,\nrates_columns,0,0,0,rate\nrates_alike,0,0,0,\n");
        Files.writeString(tables.resolve("changes_tables.csv"), counts);
    }

    @Test
    void whatTheSectionOnTheEditionBeforeLeavesOutIsCountedAgain() throws IOException {
        CountedNotes notes = CountedNotes.of(folder, List.of(), Words.of("en"));
        for (String said : List.of(
                "And 1 more:",
                "Of 7 sentences of which a number moved, came or went, 6 stand here; all of them, with every digit, stand in",
                "Left out are 2 ranges over possible records that moved, came or went: the table named next has them.",
                "Of the tables in which most differs; 2 more are counted in")) {
            assertEquals("", notes.without(said).strip());
            String changed = said.replaceFirst("[0-9]", "9");
            assertEquals(changed, notes.without(changed));
        }
    }

    @Test
    void theSameIsSaidInChinese() throws IOException {
        CountedNotes notes = CountedNotes.of(folder, List.of(), Words.of("zh"));
        assertEquals("", notes.without("数字有变动、新增或取消的语句共7句，此处列出6句；全部语句（含所有位数）见").strip());
        assertEquals("", notes.without("可能记录上的范围有2处变动、新增或取消，此处从略，见下面所指的表。").strip());
    }

    /** 23 have a place in the document, one of them a page number left out: 20 are shown, 2 more are counted. */
    @Test
    void passagesThatAreNotShownAreCountedAgain() throws IOException {
        Files.writeString(folder.resolve("manifest.json"), """
                {"program": {"name": "Scrutin"}, "edition": "0123456789abcdef", "inputs": [{"name": "../record.pdf", "sha256": "0"}]}
                """);
        StringBuilder rows = new StringBuilder("source,place,kind,severity\n");
        for (int line = 1; line <= 22; line++) {
            rows.append("record.pdf,1.").append(line).append(":1,near-name,blocking\n");
        }
        rows.append(
                "record.pdf,2.1:1,furniture-removed,repaired\nrecord.pdf,,out-of-cycle,warning\nother.pdf,1.1:1,near-name,blocking\n");
        Files.writeString(folder.resolve("tables/discrepancies.csv"), rows);
        CountedNotes notes = CountedNotes.of(folder, List.of(), Words.of("en"));
        String said = "2 further discrepancies have a place in a document.";
        assertEquals(
                "",
                notes.without(said + " The command scrutin show draws the place of each ballot.")
                        .strip());
        String other = said.replace("2", "3");
        assertEquals(other, notes.without(other));
    }
}
