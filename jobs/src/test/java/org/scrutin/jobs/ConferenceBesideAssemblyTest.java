package org.scrutin.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One study over two sources: a conference's record and the Assembly's votes of the same review cycle. */
class ConferenceBesideAssemblyTest {

    private static final String CONFERENCE = "A/CONF.192/2018/RC/3:whole";

    private static StudyReports report;

    @BeforeAll
    static void run(@TempDir Path folder) {
        report = StudyReports.of("conference-and-assembly", folder);
    }

    @Test
    void holdsTheVotesOfBoth() {
        assertEquals(177 + 4, report.rows("roll_calls").size());
        assertEquals(31_095 + 373, report.rows("ballots").size());
    }

    @Test
    void countsTheConferenceInItsCycle() {
        assertEquals(
                "2012-2018", report.row("roll_calls", "roll_call=" + CONFERENCE).getField("cycle"));
        assertEquals(
                28 + 1,
                report.number(
                        "cohesion_summary",
                        "roll_calls",
                        "cycle=2012-2018",
                        "topic=all",
                        "scope=all",
                        "group=AFR",
                        "measure=agreement_index"));
    }

    @Test
    void carriesTheOpenRecordIntoTheReport() {
        assertEquals(
                List.of("discrepant"),
                report.rows("roll_calls", "roll_call=" + CONFERENCE).stream()
                        .map(row -> row.getField("status"))
                        .toList());
        assertTrue(report.pdfText("en")
                .contains("announces 98 in favour, 0 against and 0 abstaining; its lists name 97, 0 and 0"));
        // A PDF's own text has a line's symbol behind its words.
        assertTrue(report.text("report.en.html")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ")
                .contains("the record announces 98 in favour"));
    }

    /** By hand: 54 African members, 18 in favour, and 19 where the missing vote is an African's. */
    @Test
    void givesRangesOverTheOpenVote() {
        assertEquals(
                19 / 54.0,
                report.number("cell_bounds", "high", "table=cohesion", "key=" + CONFERENCE + " AFR", "column=unity"),
                1e-12);
        assertEquals(
                97, report.number("cell_bounds", "records", "table=state_profile", "key=all all SWE", "column=cast"));
        for (String table : List.of("movers", "cycle_change", "cycle_change_topics", "cycle_switches")) {
            assertEquals(97, report.number("bounds_tables", "records", "table=" + table));
        }
        assertEquals("long study", report.row("bounds_tables", "table=clusters").getField("why"));
        assertEquals(
                "common agree_half",
                report.row("bounds_tables", "table=agreement").getField("columns"));
        for (String table : List.of("cycle_change", "cross_pressure", "group_pairs")) {
            assertEquals(
                    List.of(), report.rows("cell_bounds", "table=" + table), "all votes of the whole text are alike");
        }
        assertTrue(report.pdfText("en").contains("97 records are possible"));
    }

    /** Nigeria is on the list and Sweden is not: where its name is the one that is missing, the two meet once more. */
    @Test
    void givesRangesOfPairsOverTheOpenVote() {
        String pair = "key=all all NGA SWE";
        double common = report.number("agreement", "common", "cycle=all", "topic=all", "state_a=NGA", "state_b=SWE");
        assertEquals(common, report.number("cell_bounds", "low", "table=agreement", pair, "column=common"));
        assertEquals(common + 1, report.number("cell_bounds", "high", "table=agreement", pair, "column=common"));
        assertEquals(
                1 + report.number("pressed_states", "cast", "cycle=2012-2018", "state=SWE"),
                report.number("cell_bounds", "high", "table=pressed_states", "key=2012-2018 SWE", "column=cast"));
    }

    /** Which states a cluster's sentence names hangs on resampled votes, and none are resampled on other records. */
    @Test
    void countsNoSentenceThatRestsOnResampledVotesAsNotMade() {
        assertTrue(report.rows("claims").stream()
                .anyMatch(row -> row.getField("claim").equals("clusters:support:all")));
        assertEquals(
                List.of(),
                report.rows("bounds").stream()
                        .map(row -> row.getField("claim"))
                        .filter(claim -> claim.startsWith("clusters:"))
                        .toList());
    }

    @Test
    void keepsTheChoicesOfEachTextApart() {
        assertEquals(22, report.number("patterns", "states", "whole_text=" + CONFERENCE, "pattern=AAAY"));
        assertEquals(List.of(), report.wordsOffThePage("en"));
        assertEquals(List.of(), report.wordsOffThePage("zh"));
    }

    /** What was read, what is said of the results and what an earlier edition had is the same on every record. */
    @Test
    void namesEveryTableThatAnOpenVoteMayTouch() {
        List<String> sameOnEveryRecord = List.of(
                "ballots",
                "bounds",
                "bounds_tables",
                "cell_bounds",
                "changes",
                "changes_tables",
                "claims",
                "corrections",
                "coverage",
                "decisions",
                "dictionary",
                "discrepancies",
                "intentions",
                "left_out",
                "roll_call_topics",
                "speakers");
        List<String> named = report.rows("bounds_tables").stream()
                .map(row -> row.getField("table"))
                .toList();
        assertEquals(
                report.tables().stream()
                        .filter(table -> !sameOnEveryRecord.contains(table))
                        .toList(),
                named.stream().sorted().toList());
    }
}
