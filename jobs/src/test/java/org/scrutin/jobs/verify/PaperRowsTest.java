package org.scrutin.jobs.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.Study;
import org.scrutin.jobs.StudyReports;
import org.scrutin.jobs.printed.Paper;
import org.scrutin.jobs.printed.PrintedTable;
import org.scrutin.jobs.printed.TableLine;
import org.scrutin.output.edition.Manifest;
import org.scrutin.output.edition.Sha256;

/** The rows of a report's PDF: read by its tags, and held against the tables of its folder. */
class PaperRowsTest {

    private static final String PDF = "report.en.pdf";

    @TempDir
    Path folder;

    @BeforeEach
    void link(@Study("small-arms-2018") StudyReports report) throws IOException {
        LinkedReport.in(folder, report);
    }

    /** 92 states voted, each has a row; the heads stand on each of the pages. */
    @Test
    void aTableOverSeveralPagesIsOne() throws IOException {
        List<PrintedTable> tables = Paper.of(folder.resolve(PDF)).tables().stream()
                .filter(table -> table.section().equals("All ballots"))
                .toList();
        assertEquals(1, tables.size());
        PrintedTable ballots = tables.get(0);
        assertEquals("Every ballot, by state", ballots.caption());
        assertEquals(List.of("State", "I-13", "I-16", "II-18", "Whole text"), ballots.heads());
        assertTrue(
                ballots.rows().contains(new TableLine(TableLine.Kind.ROW, List.of("Angola", "Y", "Y", "Y", "Y"))),
                ballots.rows().toString());
    }

    /** The manifest is made to agree with the changed file, as somebody would who wants it to go unseen. */
    @Test
    void aChangedNumberOfARowIsNamed() throws IOException {
        Path pdf = folder.resolve(PDF);
        String hash = Sha256.of(pdf);
        ChangedPaper.write(pdf, "0.519", "0.591");
        LinkedReport.mend(folder, hash, pdf);
        assertEquals(List.of(), Manifest.read(folder).orElseThrow().differences(folder));
        assertEquals(
                List.of(
                        "report.en.pdf: section “Groups: who votes as one, and who splits, on whole texts and paragraphs”, table"
                                + " “Groups on I-16: surplus ammunition stockpiles”, row “African Group”: report says “African"
                                + " Group | 13 | 0 | 5 | 36 | 0.583 | 0.591 | 44 in 100 | 1.000 | 0.241”, tables say “African"
                                + " Group | 13 | 0 | 5 | 36 | 0.583 | 0.519 | 44 in 100 | 1.000 | 0.241”"),
                TextVerification.of(folder).differences());
    }

    /** A head is printed at the top of each page: on the second one of them another. */
    @Test
    void aChangedHeadIsNamed() throws IOException {
        ChangedPaper.write(folder.resolve(PDF), "II-18", "II-13");
        List<String> differences = TextVerification.of(folder).differences();
        assertTrue(
                differences.stream().allMatch(line -> line.startsWith("report.en.pdf: ")) && !differences.isEmpty(),
                differences.toString());
    }
}
