package org.scrutin.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutin.jobs.verify.ClaimVerification;

/** The study of five review cycles from its tables to its report. */
class ArmsVotesReportTest {

    private static StudyReports report;

    @BeforeAll
    static void make(@Study("arms-votes-2001-2025") StudyReports shared) {
        report = shared;
    }

    @ParameterizedTest
    @CsvSource({
        "2001-2006, all, 1",
        "2006-2012, all, 1",
        "2012-2018, all, 0.9598",
        "2018-2024, all, 0.9205",
        "2024-2030, all, 0.8974",
        "2012-2018, contested, 0.9196",
        "2018-2024, contested, 0.8463",
        "2024-2030, contested, 0.8120",
    })
    void meanCohesionOfTheEuropeanUnion(String cycle, String scope, double expected) {
        assertEquals(
                expected,
                report.number(
                        "cohesion_summary",
                        "value",
                        "cycle=" + cycle,
                        "topic=all",
                        "scope=" + scope,
                        "group=EU",
                        "measure=agreement_index"),
                5e-5);
    }

    @ParameterizedTest
    @CsvSource({
        "2001-2006, 2024-2030, EU, chained, -0.1026, -0.0662, -0.0341, -0.0024",
        "2001-2006, 2024-2030, EU, direct, -0.1026, -0.0682, -0.0132, -0.0211",
    })
    void whereTheChangeComesFrom(
            String from,
            String to,
            String group,
            String method,
            double total,
            double agenda,
            double behaviour,
            double membership) {
        String[] row = {
            "cycle_from=" + from, "cycle_to=" + to, "group=" + group, "measure=agreement_index", "method=" + method
        };
        assertEquals(total, report.number("cycle_change", "total", row), 1e-4);
        assertEquals(agenda, report.number("cycle_change", "agenda", row), 5e-5);
        assertEquals(behaviour, report.number("cycle_change", "behaviour", row), 5e-5);
        assertEquals(membership, report.number("cycle_change", "membership", row), 5e-5);
    }

    @Test
    void theTreeOfAbstentionsNamesTheTopicThatTheTextNamesForEachBloc() {
        List<String> said = Pattern.compile("Cluster (\\d+), (\\d+) states: [^<]*They abstain most on ([^:<]+):")
                .matcher(report.text("report.en.html"))
                .results()
                .map(bloc -> bloc.group(1) + ": " + bloc.group(2) + " states; most on: " + bloc.group(3))
                .toList();
        String drawn = report.pdfText("en");
        assertTrue(said.size() > 1, said.toString());
        assertEquals(
                List.of(), said.stream().filter(label -> !drawn.contains(label)).toList());
    }

    @Test
    void meansOfTheTextHaveAnIntervalOrTheReasonWhyNot() {
        String said = report.text("results.json");
        assertTrue(said.contains("Interval of the change over meetings: none, fewer than 5 meetings."), "no reason");
        String html = report.text("report.en.html");
        assertTrue(html.contains("0.960\u00a0(28)\n0.834\u00a0to\u00a00.983"), "no interval of a mean near 1");
        assertTrue(html.contains("0.916\u00a0(28)\n0.803\u00a0to\u00a00.941"), "no interval of a mean");
        assertTrue(html.contains("0.897\u00a0(11)\nfew\u00a0meetings"), "no reason beside a mean");
        assertTrue(html.contains("\u22120.125\u00a0(\u22120.221\u00a0to\u00a0\u22120.027)"), "no interval of a change");
        assertTrue(said.contains(
                "European Union: mean agreement index 0.96 (0.90 to 0.97), alpha 0.20 (0.18 to 0.22), on 109 votes."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyWordOfThePdfStandsInsideTheMarginsOfItsPage(String language) {
        assertEquals(List.of(), report.wordsOffThePage(language));
        assertEquals(List.of(), report.linesOnTwoPages(language));
        assertEquals(List.of(), report.numbersTorn(language));
        assertEquals(List.of(), report.filesTorn(language));
    }

    /** The cover, then the findings on one page, then their figure. */
    @ParameterizedTest
    @CsvSource({"en, Figure 1 The", "zh, 图1 东"})
    void theFindingsTakeOnePage(String language, String figure) {
        assertEquals(3, report.pageOf(language, figure));
    }

    /**
     * What is read ends on page 25, in later editions too: two pages are left for what changed since the last one. The tables are a part
     * behind it.
     */
    @ParameterizedTest
    @CsvSource({"en, The part before holds what was found.", "zh, 前一部分是结论"})
    void theFindingsFillTwentyFivePages(String language, String tables) {
        int page = report.pageOf(language, tables);
        assertTrue(page <= 24, "the tables begin on page " + page);
        assertEquals(List.of(), report.emptyFeet(language, language.equals("en") ? "Tables" : "表格"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyChartOfTheFolderStandsInTheReport(String language) {
        assertEquals(List.of(), report.chartsOutsideTheReport(language));
    }

    @Test
    void theArabLeagueBetweenTheSecondAndTheThirdCycle() {
        String[] row = {
            "cycle_from=2006-2012", "cycle_to=2012-2018", "group=LAS", "measure=agreement_index", "method=direct"
        };
        assertEquals(-0.1250, report.number("cycle_change", "total", row), 5e-5);
        assertEquals(-0.1244, report.number("cycle_change", "agenda", row), 5e-5);
    }

    @Test
    void partsAddUpForEveryGroupAndPairOfCycles() {
        for (NamedCsvRecord row : report.rows("cycle_change")) {
            double parts = Double.parseDouble(row.getField("agenda"))
                    + Double.parseDouble(row.getField("behaviour"))
                    + Double.parseDouble(row.getField("membership"));
            double difference = Double.parseDouble(row.getField("to")) - Double.parseDouble(row.getField("from"));
            assertEquals(difference, parts, 1e-12, row.toString());
            assertEquals(difference, Double.parseDouble(row.getField("total")), 1e-12, row.toString());
        }
    }

    /** Counted in the table of ballots' pairs: 11 of the 16 pairs of choices occur, 11907 states and paragraphs in all. */
    @Test
    void everyPairOfChoicesOnParagraphAndWholeIsInTheTable() {
        String html = report.text("report.en.html");
        String table = html.substring(html.indexOf("Choice on the paragraph, then on the whole text"));
        table = table.substring(0, table.indexOf("</table>"));
        List<String> pairs = Pattern.compile(">([YAN·]→[YAN·])<")
                .matcher(table)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertEquals(List.of("Y→Y", "Y→A", "Y→·", "A→Y", "A→A", "A→N", "A→·", "N→A", "N→N", "·→Y", "·→A"), pairs);
        List<String> sum = Pattern.compile("<td[^>]*>([0-9,]+)<")
                .matcher(table.substring(table.indexOf("All 68 votes")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertEquals(List.of("10,050", "68", "60", "294", "1,066", "1", "14", "9", "17", "290", "38", "11,907"), sum);
    }

    @Test
    void whoChangedItsVote() {
        assertEquals(25, switchesIn("A/RES/80/").size());
        assertEquals(9, switchesIn("A/RES/79/").size());
        Set<String> onMines = report.rows("switches", "series=mine-ban-convention").stream()
                .filter(row -> row.getField("roll_call").equals("A/RES/80/35"))
                .map(row -> row.getField("state"))
                .collect(Collectors.toSet());
        assertEquals(Set.of("EST", "FIN", "LVA", "LTU", "POL", "UKR"), onMines);
    }

    private static Set<String> switchesIn(String resolutions) {
        return report.rows("switches").stream()
                .filter(row -> row.getField("roll_call").startsWith(resolutions))
                .map(row -> row.getField("series") + " " + row.getField("state"))
                .collect(Collectors.toSet());
    }

    @Test
    void eightClustersAreShownThoughNineFitBest() {
        assertEquals(
                "8",
                report.row("cluster_quality", "cycle=all", "method=hierarchical", "chosen=true")
                        .getField("k"));
        assertEquals(
                64,
                report.rows("clusters", "cycle=all", "method=hierarchical", "k=8")
                        .size());
    }

    /** No k up to 9 has a gap within an error of the next: the reference's curve rises all the way. */
    @Test
    void theReportSaysWhatSpeaksForTheClustersAndWhoWanders() {
        String said = report.text("results.json");
        assertTrue(said.contains("A second test of that number leaves it open: no number up to 9 passes"));
        assertTrue(said.contains("对群数的第二种检验不作定论"));
        Set<String> wandering =
                report.rows("clusters", "cycle=all", "method=hierarchical", "k=8", "wanders=true").stream()
                        .map(row -> row.getField("state"))
                        .collect(Collectors.toSet());
        assertTrue(wandering.containsAll(Set.of("ARE", "BHR", "BLR", "ZWE")), wandering.toString());
        assertFalse(wandering.contains("USA"));
        assertTrue(said.contains(wandering.size() + " states wander"));
        assertTrue(report.text("report.en.html").contains("followed from cycle to cycle"));
    }

    @Test
    void headlinesAboutCohesionSayWhatTheyRestOn() {
        String said = report.text("results.json");
        assertTrue(said.contains("On whole texts, the mean agreement index of the European Union goes from 1.00"));
        assertTrue(said.contains("less united by 0.10. Of that, \u22120.07 comes from which topics came to a vote"));
    }

    /** Counted elsewhere: 193 members, 155 ballots on A/RES/79/58; 4, 5, 8 and 9 without one on the others of its meeting. */
    @Test
    void theVoteThatManyMissedIsNamedBesideItsComparisons() {
        String said = report.text("results.json");
        assertTrue(said.contains(
                "against 4 to 9 on the other votes of its meeting; 35 of them vote on another of these."));
        assertEquals(
                List.of("missed:cycle:2024-2030", "missed:switches", "record:missed:A/RES/79/58"),
                report.rows("claims").stream()
                        .map(row -> row.getField("claim"))
                        .filter(claim -> claim.contains("missed:"))
                        .distinct()
                        .toList());
        assertEquals(
                Set.of("A/RES/79/58"),
                report.rows("claims", "argument=missedVotes", "template=totals.change").stream()
                        .map(row -> row.getField("value"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void whereTheVotesInFavourOfClusterMunitionsWent() {
        NamedCsvRecord row = report.row("totals_change", "roll_call=A/RES/79/58");
        assertEquals(
                List.of("A/RES/78/32", "148", "121", "0", "3", "2", "26", "0", "0"),
                List.of(
                        row.getField("roll_call_from"),
                        row.getField("yes_from"),
                        row.getField("yes_to"),
                        row.getField("switched_in"),
                        row.getField("switched_out"),
                        row.getField("appeared"),
                        row.getField("vanished"),
                        row.getField("joined"),
                        row.getField("left")));
        assertTrue(report.text("results.json")
                .contains(
                        "fall from 148 in 2023 to 121 in 2024. Lost: 3 to another choice, 26 to casting no ballot. Gained: 0 from"
                                + " another choice, 2 from casting no ballot."));
    }

    /** The European Union leaves paragraphs on one topic, the Non-Aligned Movement on all others. */
    @Test
    void whoLeavesParagraphsAndOnWhat() {
        assertEquals(
                98, report.number("dissent_by_group", "left", "cycle=all", "topic=regional-arms-control", "group=EU"));
        assertEquals(99, report.number("dissent_by_group", "left", "cycle=all", "topic=all", "group=EU"));
        String said = report.text("results.json");
        assertTrue(
                said.contains(
                        "of all times 161 of 304 (53%), on 6 of the 68 paragraphs. Members of the European Union account for 98"),
                "topic");
        assertTrue(said.contains(
                "20 of the 22 states that leave PP-7 of 71/68 abstain on “The Arms Trade Treaty” (71/50)"));
        assertTrue(said.contains("of all 184 states that vote on it, 27 abstain."));
        assertEquals(
                6,
                report.rows("paragraph_companions").stream()
                        .filter(row -> row.getField("kind").equals("whole"))
                        .count());
        assertTrue(
                said.contains(
                        "of all 184 states that vote on it, 27 abstain. On each of PP-7 of 71/44 and PP-8 of 71/44 it is"
                                + " 21 of the 22."),
                "paragraphs of other texts");
        // Counted in ballots.csv and memberships.csv: 82 Y, 23 A of 105; IRN, PRK, SYR abstain on the whole too, ZWE
        // casts none.
        assertTrue(
                said.contains(
                        "82 of the 105 ballots of the Non-Aligned Movement are in favour of the paragraph, and 19 of its"
                                + " members leave it, abstaining: Azerbaijan, Belarus,"),
                "apart from their own group");
        // Counted in ballots.csv: of the 22, SLV and YEM have Y on A/RES/71/50.
        assertTrue(
                report.withoutDocumentLinks("report.en.html")
                        .replaceAll("<span class=\"unbroken\">([^<]*)</span>", "$1")
                        .contains(
                                "Venezuela (Bolivarian Republic of) and Yemen; of these, 2 do not abstain on “The Arms"
                                        + " Trade Treaty” (71/50): El Salvador (in favour) and Yemen (in favour)<"),
                "names");
    }

    /** Votes on paragraphs end in 2017 in these data: later cycles have no row, not a row of zeros. */
    @Test
    void whatTheDataDoNotHoldIsNotCounted() {
        assertEquals(
                Set.of("all", "2001-2006", "2006-2012", "2012-2018"),
                report.rows("dissent_by_state").stream()
                        .map(row -> row.getField("cycle"))
                        .collect(Collectors.toSet()));
        assertTrue(report.text("report.en.html").contains(">not in the data<"));
    }

    @Test
    void partsOfEveryTotalAddUp() {
        List<NamedCsvRecord> rows = report.rows("totals_change");
        assertTrue(rows.size() > 90, "rows: " + rows.size());
        for (NamedCsvRecord row : rows) {
            int parts = count(row, "switched_in")
                    - count(row, "switched_out")
                    + count(row, "appeared")
                    - count(row, "vanished")
                    + count(row, "joined")
                    - count(row, "left");
            assertEquals(count(row, "yes_to") - count(row, "yes_from"), parts, row.toString());
        }
    }

    private static int count(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    @Test
    void unityOfASmallGroupCanSeldomBeToldFromChance() {
        NamedCsvRecord row = report.row("unity_reach", "group=CARICOM");
        assertEquals(
                List.of("109", "109", "8", "8"),
                List.of(
                        row.getField("roll_calls"),
                        row.getField("as_one"),
                        row.getField("telling"),
                        row.getField("beyond_chance")));
        assertTrue(report.text("results.json")
                .contains("CARICOM is as one on 109 of 109 votes on whole texts. Unity says more than chance only where"
                        + " the room is divided enough: that is so on 8 of the 109"));
    }

    @Test
    void aFindingSaysWhatItHangsOn() {
        String said = report.text("results.json");
        assertTrue(said.contains("to 0.79 in 2024–2025 (on 11 votes from 2 meetings)"));
        assertTrue(said.contains("2024–2025周期（只据2次会议的11次表决）"));
        assertTrue(said.contains("In the registry, 9 memberships of this group are of low confidence:"));
        assertTrue(said.contains("登记册中该集团有9项成员资格可信度低："));
        assertTrue(said.contains("In votes on whole texts, the Non-Aligned Movement splits on"));
        assertTrue(said.contains("In votes on whole texts, NATO is in favour with one exception on"));
    }

    @Test
    void everyNumberOfTheTextFollowsFromTheTables() throws IOException {
        ClaimCells cells = ClaimCells.of(report);
        assertEquals(List.of(), cells.faults());
        assertTrue(cells.cells() >= 150, "in cells: " + cells.cells());
        assertTrue(cells.aggregates() >= 100, "of rows: " + cells.aggregates());
        assertEquals(Set.of("abstention.basis minimum", "record.missed elsewhere"), cells.waived());

        ClaimVerification program = ClaimVerification.of(report.folder());
        assertEquals(List.of(), program.differences());
        assertEquals(cells.cells() + cells.aggregates(), program.values());
    }

    @ParameterizedTest
    @CsvSource({"en", "zh"})
    void everyStatisticOfTheTablesIsDefinedInTheReport(String language) {
        assertEquals(List.of(), report.statisticsWithoutDefinition(language));
    }

    /** The change of an index, which was the second on it, stands on the page after. */
    @Test
    void theCoverHasOneFinding() {
        String html = report.text("report.en.html");
        String finding = html.substring(html.indexOf("<p class=\"finding\""), html.indexOf("<p class=\"readfrom\""));
        assertTrue(finding.contains("22 states change their vote"), finding);
        assertFalse(finding.contains("vote less alike"), finding);
    }

    @Test
    void theCoverSaysHowManyTotalsAreInTheData() {
        String html = report.text("report.en.html");
        String cover = html.substring(0, html.indexOf("<nav class=\"contents\""));
        assertTrue(cover.contains("Announced totals are in the data for 35 of 177 votes: 35 agree"), "no totals");
        assertTrue(cover.contains("The ballots of the other 142 votes have no total to be checked"));
    }

    @Test
    void whatTheDataDoNotHoldIsNoZero() {
        assertTrue(report.text("report.en.html").contains("Without a vote, since 17 September 2019"));
    }
}
