package org.scrutin.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutin.jobs.verify.ClaimVerification;

/** The default study from its tables to its report: what the record of 2018 is known to show. */
class SmallArmsReportTest {

    private static final String RECORD = "A/CONF.192/2018/RC/3:";

    private static StudyReports report;

    @BeforeAll
    static void make(@Study("small-arms-2018") StudyReports shared) {
        report = shared;
    }

    @ParameterizedTest
    @CsvSource({
        "I-13, 65, 0, 25, 65, 0, 25, reconciled",
        "I-16, 63, 2, 28, 63, 2, 28, reconciled",
        "II-18, 62, 2, 29, 62, 2, 29, reconciled",
        "whole, 98, 0, 0, 97, 0, 0, discrepant",
    })
    void announcedAgainstListed(
            String vote,
            String yes,
            String no,
            String abstain,
            String lYes,
            String lNo,
            String lAbstain,
            String status) {
        NamedCsvRecord row = report.row("roll_calls", "roll_call=" + RECORD + vote);
        assertEquals(
                List.of(yes, no, abstain, lYes, lNo, lAbstain, status),
                List.of(
                        row.getField("announced_yes"),
                        row.getField("announced_no"),
                        row.getField("announced_abstain"),
                        row.getField("listed_yes"),
                        row.getField("listed_no"),
                        row.getField("listed_abstain"),
                        row.getField("status")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyWordOfThePdfStandsInsideTheMarginsOfItsPage(String language) {
        assertEquals(List.of(), report.wordsOffThePage(language));
        assertEquals(List.of(), report.linesOnTwoPages(language));
        assertEquals(List.of(), report.numbersTorn(language));
        assertEquals(List.of(), report.filesTorn(language));
    }

    @ParameterizedTest
    @CsvSource({"en, Method and definitions", "zh, 方法和定义"})
    void noPageIsHalfEmptyButTheLastOfAChapter(String language, String method) {
        assertEquals(List.of(), report.emptyFeet(language, method));
    }

    /** The cover, then the findings on one page, then their figure. */
    @ParameterizedTest
    @CsvSource({"en, Figure 1", "zh, 图1"})
    void theFindingsTakeOnePage(String language, String figure) {
        int page = report.pageOf(language, figure);
        assertTrue(page == 2 || page == 3, "the first figure stands on page " + page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyChartOfTheFolderStandsInTheReport(String language) {
        assertEquals(List.of(), report.chartsOutsideTheReport(language));
    }

    /** Rows of {@code small_arms_alpha.csv} beside the tests of module analysis; one meeting has no interval. */
    @ParameterizedTest
    @CsvSource({
        "EU, alpha_nominal, 0.012102196324518",
        "UN, alpha_ordinal, 0.100416810708470",
        "LAS, alpha_nominal, 1",
    })
    void alphaOfAGroup(String group, String measure, double expected) {
        NamedCsvRecord row = report.row(
                "cohesion_summary", "cycle=all", "topic=all", "scope=all", "group=" + group, "measure=" + measure);
        assertEquals(expected, Double.parseDouble(row.getField("value")), 1e-12);
        assertEquals("", row.getField("low"));
        assertEquals("fewer than 7 meetings", row.getField("interval_method"));
    }

    @Test
    void everyListedBallotAndNoOther() {
        assertEquals(373, report.rows("ballots").size());
        assertEquals(93, report.rows("ballots", "roll_call=" + RECORD + "I-16").size());
        assertEquals(93, report.rows("ballots", "roll_call=" + RECORD + "II-18").size());
        assertEquals(90, report.rows("ballots", "roll_call=" + RECORD + "I-13").size());
        assertEquals(97, report.rows("ballots", "roll_call=" + RECORD + "whole").size());
        assertEquals(373, report.run().ballots());
    }

    @Test
    void fourCandidatesForTheMissingName() {
        assertEquals(Set.of("HND", "LSO", "NIC", "SWE"), states("discrepancies", "kind=missing-candidate"));
        report.rows("discrepancies", "kind=missing-candidate")
                .forEach(row -> assertTrue(row.getField("evidence").contains("I-16"), row.getField("evidence")));
    }

    @Test
    void theRankOfTheCandidatesIsPrintedBesideThem() {
        assertEquals(
                List.of("LSO", "SWE", "NIC", "HND"),
                report.rows("discrepancies", "kind=missing-candidate").stream()
                        .map(row -> row.getField("state"))
                        .toList());
        assertTrue(report.text("report.en.html").contains("Rank: first a state whose name would stand beside a run"));
        assertTrue(report.text("report.zh.html").contains("排序：国名应在之处紧邻本名单自身重复印出的一段国名的国家在前"));
    }

    @Test
    void findingsSayWhichKindsOfVotesTheyAreAbout() {
        String said = report.text("results.json");
        assertTrue(said.contains("In votes on paragraphs, all members of the League of Arab States"));
        assertTrue(said.contains("4 of 4 votes on whole texts and paragraphs"));
    }

    @Test
    void repeatedRunsInThreeLists() {
        Set<String> lists = report.rows("discrepancies", "kind=repeated-run").stream()
                .map(row -> row.getField("roll_call"))
                .filter(rollCall -> !rollCall.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(RECORD + "I-13", RECORD + "I-16", RECORD + "whole"), lists);
    }

    @Test
    void decisionsWithAndWithoutAVote() {
        assertEquals(4, report.rows("decisions", "mode=recorded vote").size());
        Set<String> byConsensus = report.rows("decisions", "mode=consensus").stream()
                .map(row -> row.getField("paragraph"))
                .collect(Collectors.toSet());
        assertEquals(Set.of("16", "20"), byConsensus);
        assertTrue(report.rows("speakers").size() > 80);
    }

    @Test
    void decisionsAreToldInTheOrderOfTheRecordAndListedInThatOfTheKey() {
        String html = report.text("report.en.html");
        Matcher table = Pattern.compile(
                        "<caption[^>]*>(?:(?!</caption>).)*Decisions without a recorded vote.*?</table>",
                        Pattern.DOTALL)
                .matcher(html);
        assertTrue(table.find());
        List<String> told = Pattern.compile("<td[^>]*>(\\d+) \\((?:18|29) June 2018")
                .matcher(table.group())
                .results()
                .map(row -> row.group(1))
                .toList();
        assertEquals(List.of("5", "6", "10", "16", "20"), told);
        assertEquals(
                List.of("10", "16", "20", "5", "6"),
                report.rows("decisions", "roll_call=").stream()
                        .map(row -> row.getField("paragraph"))
                        .toList());
    }

    @Test
    void cohesionBesideChance() {
        String[] europe = {"roll_call=" + RECORD + "I-16", "group=EU"};
        assertEquals(22, report.number("cohesion", "yes", europe));
        assertEquals(2, report.number("cohesion", "abstain", europe));
        assertEquals(0.875, report.number("cohesion", "agreement_index", europe), 1e-12);
        assertEquals(0.0023784, report.number("cohesion", "p_value", europe), 5e-8);
        String[] west = {"roll_call=" + RECORD + "I-16", "group=WEOG"};
        assertEquals(15, report.number("cohesion", "yes", west));
        assertEquals(1, report.number("cohesion", "no", west));
        assertEquals(1, report.number("cohesion", "abstain", west));
        String[] arab = {"roll_call=" + RECORD + "I-16", "group=LAS"};
        assertEquals(15, report.number("cohesion", "abstain", arab));
        assertEquals(1, report.number("cohesion", "agreement_index", arab));
        assertEquals(0, report.number("cohesion", "unity", arab));
        assertEquals(0.00156348, report.number("cohesion", "p_value", arab), 5e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "I-13, Y, Y, 64",
        "I-13, A, Y, 24",
        "I-13, X, Y, 9",
        "I-13, Y, X, 1",
        "I-13, A, X, 1",
        "I-16, Y, Y, 60",
        "I-16, A, Y, 27",
        "I-16, N, Y, 2",
        "I-16, X, Y, 8",
        "I-16, Y, X, 3",
        "I-16, A, X, 1",
        "II-18, Y, Y, 59",
        "II-18, A, Y, 28",
        "II-18, N, Y, 2",
        "II-18, X, Y, 8",
        "II-18, Y, X, 3",
        "II-18, A, X, 1",
    })
    void fromTheParagraphToTheWhole(String vote, String paragraph, String whole, int states) {
        assertEquals(
                states,
                report.rows(
                                "paragraph_dissent",
                                "roll_call=" + RECORD + vote,
                                "paragraph_choice=" + paragraph,
                                "whole_choice=" + whole)
                        .size());
    }

    /** Of the Arab Group 16, 15 and 15 abstain on the paragraphs and join the whole; nobody goes the other way. */
    @Test
    void whoLeavesTheThreeParagraphsAndComesBack() {
        String[] arab = {"cycle=all", "topic=all", "group=LAS"};
        assertEquals(46, report.number("dissent_by_group", "left_abstaining", arab));
        assertEquals(46, report.number("dissent_by_group", "came_back", arab));
        assertEquals(16, report.number("dissent_by_group", "states_left", arab));
        assertEquals(List.of(), report.rows("paragraph_companions"));
        String said = report.text("results.json");
        assertTrue(
                said.contains(
                        "They leave the paragraph 83 times, 79 by abstaining and 4 by voting against, with another choice on the whole; each time they come back"));
        assertTrue(said.contains("No state goes the other way, in favour of the paragraph and not of the whole."));
    }

    @Test
    void eighteenPatterns() {
        assertEquals(18, report.rows("patterns").size());
    }

    @Test
    void theReportAnswersInBothLanguages() {
        String said = report.text("results.json");
        assertTrue(said.contains(
                "22 of the 23 states that abstain on all 3 paragraphs vote in favour of the whole text."));
        assertTrue(said.contains("its lists name 97, 0 and 0."));
        assertTrue(said.contains("在全部3个段落的表决中都弃权的23国中，有22国对全文投赞成票。"));
        for (String language : List.of("en", "zh")) {
            assertTrue(report.text("report." + language + ".html").contains(language.equals("en") ? "Sweden" : "瑞典"));
        }
    }

    private static Set<String> states(String table, String... conditions) {
        return report.rows(table, conditions).stream()
                .map(row -> row.getField("state"))
                .collect(Collectors.toSet());
    }

    @Test
    void everyFindingHoldsUnderTheStudysOwnDefinitions() {
        OwnDefinitions.hold(report);
    }

    @Test
    void everyNumberOfTheTextFollowsFromTheTables() throws IOException {
        ClaimCells cells = ClaimCells.of(report);
        assertEquals(List.of(), cells.faults());
        assertTrue(cells.cells() >= 60, "in cells: " + cells.cells());
        assertTrue(cells.aggregates() >= 20, "of rows: " + cells.aggregates());
        assertEquals(
                Set.of(
                        "patterns.count possible",
                        "patterns.bearing ballots",
                        "patterns.bearing withAbsence",
                        "patterns.bearing patterns"),
                cells.waived());

        ClaimVerification program = ClaimVerification.of(report.folder());
        assertEquals(List.of(), program.differences());
        assertEquals(cells.cells() + cells.aggregates(), program.values());
    }

    @ParameterizedTest
    @CsvSource({"en", "zh"})
    void everyStatisticOfTheTablesIsDefinedInTheReport(String language) {
        assertEquals(List.of(), report.statisticsWithoutDefinition(language));
    }

    @Test
    void fewVotesBearPatternsAndTheReportSaysHowMany() {
        assertEquals(
                15,
                report.number("claims", "value", "claim=patterns:bearing:" + RECORD + "whole", "argument=patterns"));
        String said = report.text("results.json");
        assertTrue(said.contains("Over the 3 paragraphs alone they show 15 rows."));
        assertTrue(said.contains("at most 27 rows of ballots apart, 64 with absence"));
    }

    @Test
    void runsOfNamesAreAsManyInTheTextAsInTheTable() {
        assertEquals(4, report.rows("discrepancies", "kind=repeated-run").size());
        assertEquals(4, report.number("claims", "value", "claim=record:runs", "argument=runs"));
        assertEquals(3, report.number("claims", "value", "claim=record:runs", "argument=voted"));
        assertEquals(1, report.number("claims", "value", "claim=record:runs", "argument=elsewhere"));
    }

    @Test
    void whoSpokeIsInTheText() {
        String html = report.text("report.en.html");
        assertTrue(html.contains("Who spoke, as the record lists them"));
        assertTrue(html.contains("Indonesia (for the Non-Aligned Movement)"));
    }

    /** Computed elsewhere, by {@code decided.py}. */
    @Test
    void whoDecidedAsElsewhere() {
        DecidedElsewhere.agrees(report, "small-arms-2018");
    }

    /**
     * By hand, from the rows of choices: of the members that are on no list of the whole text, only Nicaragua abstained on I-13 and on
     * all three paragraphs; Sweden was in favour on all three; Honduras and Lesotho were on the list of neither the whole nor I-13. Nicaragua
     * and Sweden stand alone with their rows, and with the missing vote each joins the row of others.
     */
    @ParameterizedTest
    @CsvSource({
        "dissent:joined:@whole, joined, 22, 22, 23",
        "dissent:paragraph:@I-13, abstained, 24, 24, 25",
        "dissent:paragraph:@I-13, unlisted, 9, 9, 10",
        "patterns:@whole, patterns, 18, 17, 18",
        "patterns:most:@whole, states, 49, 49, 50",
    })
    void rangesOverThePossibleRecords(String claim, String argument, double value, double low, double high) {
        NamedCsvRecord row = report.row("bounds", "claim=" + claim.replace("@", RECORD), "argument=" + argument);
        assertEquals(
                List.of(value, low, high, 97.0, 0.0),
                Stream.of("value", "low", "high", "records", "without")
                        .map(column -> Double.parseDouble(row.getField(column)))
                        .toList());
    }

    /** Rows of {@code small_arms_ranges.csv} beside the tests of module analysis, from the study's files alone. */
    @Test
    void rangesOfTablesAsComputedElsewhere() {
        Map<String, NamedCsvRecord> given = report.rows("cell_bounds").stream()
                .collect(Collectors.toMap(SmallArmsReportTest::place, row -> row, (a, b) -> a, TreeMap::new));
        List<NamedCsvRecord> expected = StudyReports.reference("small_arms_ranges.csv");
        assertEquals(112, expected.size());
        for (NamedCsvRecord row : expected) {
            boolean varies = !row.getField("low").equals(row.getField("high"));
            NamedCsvRecord range = given.get(place(row));
            assertEquals(varies || !row.getField("without").equals("0"), range != null, place(row));
            for (String column :
                    range == null ? List.<String>of() : List.of("value", "low", "high", "records", "without")) {
                assertEquals(
                        Double.parseDouble(row.getField(column)),
                        Double.parseDouble(range.getField(column)),
                        1e-12,
                        place(row) + " " + column);
            }
        }
    }

    private static String place(NamedCsvRecord row) {
        return row.getField("table") + "/" + row.getField("key") + "/" + row.getField("column");
    }

    @Test
    void theRangeOfAGroupStandsBesideItsNumber() {
        assertTrue(report.text("report.en.html").contains("0.333 (to\u00a00.352)"));
        assertTrue(report.text("report.zh.html").contains("0.333（至0.352）"));
    }

    @Test
    void whatHasNoRangeIsNamedWithTheReason() {
        assertEquals(2, report.rows("bounds_tables", "why=resampled").size(), "consensus and robustness");
        assertTrue(report.rows("cell_bounds", "table=flips").isEmpty(), "no result turns on the missing vote");
    }

    @Test
    void everyFindingHoldsOnEveryPossibleRecordAndTheRangeStandsInTheText() {
        String html = report.text("report.en.html");
        assertTrue(html.contains("22 as listed, 22 to 23 over the 97 possible"));
        assertTrue(report.text("report.zh.html").contains("按名单为22，在97种可能的记录中为22至"));
        assertFalse(html.contains("Not printed as findings"));
    }
}
