package org.scrutin.jobs.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.Study;
import org.scrutin.jobs.StudyReports;

/** One cell of a table changed: of what the report says besides its claims, the texts that rest on it are told, in both languages, and no other. */
class RestOfReportTest {

    @TempDir
    Path folder;

    @BeforeEach
    void link(@Study("small-arms-2018") StudyReports report) throws IOException {
        LinkedReport.in(folder, report);
    }

    /** Of four votes, three ballots in favour and no other leave one on which it is not listed. */
    @Test
    void aProfileIsCountedFromStateProfile() throws IOException {
        change("state_profile", "all,all,FRA,4,4,4,0,0", "all,all,FRA,4,4,3,0,0");
        assertEquals(
                List.of(
                        "report.en.html: profile “France”: report says “the whole period | 4 | 4 | 0 | 0 | 0 | 1.000”, tables"
                                + " say “the whole period | 4 | 3 | 0 | 0 | 1 | 1.000”",
                        "report.zh.html: profile “法国”: report says “整个时期 | 4 | 4 | 0 | 0 | 0 | 1.000”, tables say “整个时期"
                                + " | 4 | 3 | 0 | 0 | 1 | 1.000”"),
                differences());
    }

    @Test
    void whoLeftAGroupIsCountedFromGroupDissent() throws IOException {
        change("group_dissent", "all,P5,FRA,1,2", "all,P5,FRA,2,2");
        assertEquals(4, differences().size(), differences().toString());
        assertEquals(
                List.of(
                        "profile “Permanent members of the Security Council”",
                        "profile “France”",
                        "profile “安全理事会常任理事国”",
                        "profile “法国”"),
                differences().stream().map(line -> line.split(": ", 3)[1]).toList());
    }

    /** Of the vote on the whole text, which nobody opposed, one listed in favour less: its figure, and its rows in two tables. */
    @Test
    void aFigureAndRowsAreSaidAgainFromTheRowTheyRestOn() throws IOException {
        change("roll_calls", "98,0,0,97,0,0,", "98,0,0,96,0,0,");
        List<String> differences = differences();
        // Its title in two pages and two papers, and in the drawing's name on the pages.
        assertEquals(
                6,
                differences.stream()
                        .filter(line -> line.contains("figure vote-totals: report says “"))
                        .count(),
                differences.toString());
        assertTrue(
                differences.stream()
                        .anyMatch(line -> line.contains("row “Whole text”: report says “Whole text | 98–0–0 | 97–0–0 |")
                                && line.contains("tables say “Whole text | 98–0–0 | 96–0–0 |")),
                differences.toString());
    }

    /** A ballot is a letter in the table of all ballots and a name in two lists of its vote; no row of another vote or state hangs on it. */
    @Test
    void aChangedBallotNamesItsRowAndItsLists() throws IOException {
        change("ballots", "3:I-16,FRA,Y,", "3:I-16,FRA,A,");
        List<String> english = differences().stream()
                .filter(line -> line.startsWith("report.en.html: section “All ballots”")
                        || line.startsWith("report.en.html: votes by name"))
                .toList();
        assertEquals(
                "report.en.html: section “All ballots”, table “Every ballot, by state”, row “France”: report says “France | Y | Y"
                        + " | Y | Y”, tables say “France | Y | A | Y | Y”",
                english.get(0));
        assertEquals(3, english.size(), english.toString());
        String list = "report.en.html: votes by name, “I-16: surplus ammunition stockpiles”: report says “";
        assertTrue(english.get(1).startsWith(list + "in favour (63): "), english.get(1));
        assertTrue(english.get(1).contains("tables say “in favour (62): "), english.get(1));
        assertTrue(english.get(2).startsWith(list + "abstaining (28): "), english.get(2));
        assertTrue(english.get(2).contains("Egypt, France, Germany"), english.get(2));
    }

    /** France is listed on line 124 of the record on I-16; the table says another line: the panel and the list of both pages, and nothing else, are told. */
    @Test
    void aBallotIsReadWhereTheTableSays() throws IOException {
        Matcher place = Pattern.compile("3:I-16,FRA,Y,法国,([^,]+),([0-9]+):")
                .matcher(Files.readString(folder.resolve("tables/ballots.csv")));
        assertTrue(place.find());
        change("ballots", place.group(), place.group().replace("," + place.group(2) + ":", ",7:"));
        String read = "report says “read at " + place.group(1) + " " + place.group(2) + "”, tables say “"
                + place.group(1) + " 7”";
        List<String> differences = differences();
        assertEquals(
                List.of(
                        "report.en.html: ballots behind numbers, vote “I-16”, state “France”: " + read,
                        "report.zh.html: ballots behind numbers, vote “I-16”, state “法国”: " + read),
                differences.stream()
                        .filter(line -> line.contains("ballots behind numbers"))
                        .toList());
        assertEquals(4, differences.size(), differences.toString());
        assertTrue(
                differences.stream()
                        .anyMatch(line -> line.startsWith("report.en.html: votes by name, “I-16")
                                && line.contains("(line " + place.group(2) + " of " + place.group(1) + ")”, tables say")
                                && line.endsWith("(lines 7 to " + place.group(2) + " of " + place.group(1) + ")”")),
                differences.toString());
        assertTrue(
                differences.stream()
                        .anyMatch(line -> line.startsWith("report.zh.html: votes by name, “I-16")
                                && line.endsWith("（" + place.group(1) + "第7行至第" + place.group(2) + "行）”")),
                differences.toString());
    }

    @Test
    void aRowOfAGroupIsSaidAgainFromCohesion() throws IOException {
        change("cohesion", "3:I-16,AFR,,54,18,13,", "3:I-16,AFR,,54,18,12,");
        String english = "section “Groups: who votes as one, and who splits, on whole texts and paragraphs”, table"
                + " “Groups on I-16: surplus ammunition stockpiles”, row “African Group”: report says “African"
                + " Group | 13 | 0 | 5 | 36 | 0.583 | 0.519 | 44 in 100 | 1.000 | 0.241”, tables say “African"
                + " Group | 12 | 0 | 5 | 36 | 0.583 | 0.519 | 44 in 100 | 1.000 | 0.241”";
        String chinese = "section “集团：谁团结一致，谁出现分歧（全文和段落）”, table “各集团就I-16（过剩弹药储存）的投票”, row “非洲国家组”:"
                + " report says “非洲国家组 | 13 | 0 | 5 | 36 | 0.583 | 0.519 | 100分之44 | 1.000 | 0.241”, tables"
                + " say “非洲国家组 | 12 | 0 | 5 | 36 | 0.583 | 0.519 | 100分之44 | 1.000 | 0.241”";
        List<String> differences = differences();
        assertEquals(
                List.of(
                        "report.en.html: " + english,
                        "report.en.pdf: " + english,
                        "report.zh.html: " + chinese,
                        "report.zh.pdf: " + chinese),
                differences.stream().filter(line -> !line.contains(": figure ")).toList());
        // Of 18 members that vote the drawing says how many in each file, and the numbers behind it on the pages.
        assertEquals(
                6,
                differences.stream()
                        .filter(line -> line.contains(": figure cohesion"))
                        .count(),
                differences.toString());
    }

    /** One fault less than the note says. */
    @Test
    void aNoteCountsTheRowsOfItsTable() throws IOException {
        change("discrepancies", ",furniture-removed,1,,repaired,", ",missing-candidate,1,,repaired,");
        assertEquals(
                List.of("report.en.html: no claim: 8 in “", "report.zh.html: no claim: 8 in “"),
                differences().stream()
                        .filter(line -> line.contains(": no claim: "))
                        .map(line -> line.substring(0, line.indexOf('“') + 1))
                        .distinct()
                        .toList());
    }

    @Test
    void aTableThatHoldsNoNumberWhereOneBelongsIsTold() throws IOException {
        change("state_profile", "all,all,FRA,4,4,4,0,0", "all,all,FRA,4,4,many,0,0");
        assertEquals(
                1,
                differences().stream()
                        .filter(line -> line.startsWith("tables: profiles and figures can't be said again: "))
                        .count());
    }

    private List<String> differences() throws IOException {
        return TextVerification.of(folder).differences();
    }

    private void change(String table, String before, String after) throws IOException {
        Path file = folder.resolve("tables/" + table + ".csv");
        String text = Files.readString(file);
        int at = text.indexOf(before);
        Files.delete(file);
        Files.writeString(file, text.substring(0, at) + after + text.substring(at + before.length()));
    }
}
