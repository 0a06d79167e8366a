package org.scrutin.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of the study of five review cycles beside values that were computed elsewhere, by the scripts of module analysis. */
class ArmsVotesReferenceTest {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(e-?[0-9]+)?", Pattern.CASE_INSENSITIVE);

    @TempDir
    static Path output;

    private static StudyReports report;

    @BeforeAll
    static void make() {
        report = StudyReports.of("arms-votes-2001-2025", output);
    }

    /** Rows of {@code arms_mean_intervals.csv} and {@code arms_alpha.csv} beside the tests of module analysis. */
    @ParameterizedTest
    @CsvSource({
        "2012-2018, EU, agreement_index, , , near the edge of the range",
        "2018-2024, EU, agreement_index, 0.906157590453102, 0.931862536743726, cr2_t_skew",
        "2012-2018, AFR, agreement_index, 0.871883060049658, 0.946246737888295, cr2_t_skew",
        "all, EU, agreement_index, 0.935331028853376, 0.973182803657988, cr2_t_skew",
        "2018-2024, EU, alpha_nominal, 0.179703171769324, 0.193380588228801, jackknife_t_skew",
        "all, LAS, alpha_ordinal, 0.348059529041905, 0.529975265122948, jackknife_t_skew",
        "2001-2006, EU, agreement_index, , , no variation",
        "2024-2030, EU, agreement_index, , , fewer than 5 meetings",
        "2024-2030, EU, alpha_nominal, , , fewer than 5 meetings",
    })
    void everyMeanAndAlphaHasAnIntervalOrTheReasonWhyNot(
            String cycle, String group, String measure, Double low, Double high, String method) {
        NamedCsvRecord row = report.row(
                "cohesion_summary", "cycle=" + cycle, "topic=all", "scope=all", "group=" + group, "measure=" + measure);
        assertEquals(method, row.getField("interval_method"));
        assertEnd(low, row.getField("low"));
        assertEnd(high, row.getField("high"));
    }

    private static void assertEnd(Double expected, String cell) {
        if (expected == null) {
            assertEquals("", cell);
        } else {
            assertEquals(expected, Double.parseDouble(cell), 1e-9);
        }
    }

    /** The third and the fourth cycle, by exact fractions: {@code movers.py}. */
    @Test
    void moversAsElsewhere() {
        Map<String, NamedCsvRecord> movers =
                report.rows("movers", "cycle_from=2012-2018", "cycle_to=2018-2024").stream()
                        .filter(row -> List.of("", "state:USA").contains(row.getField("reference")))
                        .collect(Collectors.toMap(
                                row -> row.getField("measure") + row.getField("topic") + row.getField("state"),
                                Function.identity()));
        List<NamedCsvRecord> reference = StudyReports.reference("movers.csv");
        assertEquals(758, reference.size());
        int moved = 0;
        for (NamedCsvRecord row : reference) {
            NamedCsvRecord ours = movers.get(row.getField("measure") + row.getField("topic") + row.getField("state"));
            for (String column : List.of("n_from", "n_to", "from", "to", "attainable_p")) {
                assertEnd(Double.parseDouble(row.getField(column)), ours.getField(column));
            }
            if (!ours.getField("moved").isEmpty()) {
                assertEnd(Double.parseDouble(row.getField("p_value")), ours.getField("p_value"));
                assertEnd(Double.parseDouble(row.getField("q_value")), ours.getField("q_value"));
                assertEquals(
                        Double.parseDouble(row.getField("q_value")) <= .05,
                        Boolean.parseBoolean(ours.getField("moved")),
                        row::toString);
                moved++;
            }
        }
        // Of the reference: those whose q would be at most .05 had their own p been the least.
        assertEquals(14, moved, "states that can be tested");
    }

    /** South Sudan joined in 2011 and first votes on these texts after 2012; Afghanistan casts nothing after 2021. */
    @Test
    void statesOfOneCycleHaveNoChange() {
        NamedCsvRecord newly = report.row(
                "movers",
                "cycle_from=2006-2012",
                "cycle_to=2012-2018",
                "state=SSD",
                "measure=abstention_rate",
                "topic=all");
        assertEquals("0", newly.getField("n_from"));
        NamedCsvRecord gone = report.row(
                "movers",
                "cycle_from=2018-2024",
                "cycle_to=2024-2030",
                "state=AFG",
                "measure=abstention_rate",
                "topic=all");
        assertEquals("0", gone.getField("n_to"));
        for (String column : List.of("change", "p_value", "attainable_p", "moved")) {
            assertEquals("", newly.getField(column) + gone.getField(column), column);
        }
    }

    /** Rows of {@code arms_agreement_intervals.csv}. */
    @ParameterizedTest
    @CsvSource({
        "all, CHN, RUS, 0.583550064683693, 0.721788197161630",
        "2018-2024, CHN, USA, 0.656274761525948, 0.820152114660048",
        "2018-2024, FRA, GBR, , ",
        "2024-2030, CHN, RUS, , ",
    })
    void agreementOfAPairVariesFromMeetingToMeeting(String cycle, String a, String b, Double low, Double high) {
        NamedCsvRecord row = report.row("agreement", "cycle=" + cycle, "topic=all", "state_a=" + a, "state_b=" + b);
        assertEnd(low, row.getField("low"));
        assertEnd(high, row.getField("high"));
    }

    /** Rows of {@code cycle_change_intervals.csv}. */
    @ParameterizedTest
    @CsvSource({
        "2006-2012, 2012-2018, LAS, total, -0.232075870906784, -0.015015835037332",
        "2012-2018, 2018-2024, LAS, behaviour, -0.016229914017771, 0.067323671284222",
        "2012-2018, 2018-2024, EU, membership, -0.002753009416613, -0.000154761660832",
        "2012-2018, 2018-2024, EU, behaviour, , ",
        "2018-2024, 2024-2030, EU, total, , ",
    })
    void partsOfAChangeVaryFromMeetingToMeeting(
            String from, String to, String group, String part, Double low, Double high) {
        NamedCsvRecord row = report.row(
                "cycle_change",
                "cycle_from=" + from,
                "cycle_to=" + to,
                "group=" + group,
                "measure=agreement_index",
                "method=direct");
        assertEnd(low, row.getField(part + "_low"));
        assertEnd(high, row.getField(part + "_high"));
    }

    /** Rows of {@code arms_q_values.csv}. */
    @Test
    void qValuesOfTheEuropeanUnion() {
        assertEquals(
                0.0290382768761275, report.number("cohesion", "q_value", "roll_call=A/RES/59/84", "group=EU"), 1e-12);
        assertEquals(
                0.0474544479702124, report.number("cohesion", "q_value", "roll_call=A/RES/61/77", "group=EU"), 1e-12);
        assertEquals(
                "", report.row("cohesion", "roll_call=A/RES/56/24I", "group=EU").getField("q_value"));
    }

    /** Computed elsewhere, by the scripts beside the reference. */
    @Test
    void pairsThatAbstainTogetherAsElsewhere() {
        List<NamedCsvRecord> reference = StudyReports.reference("co_abstention.csv");
        assertEquals(1168, reference.size());
        Map<String, NamedCsvRecord> pairs = report.rows("co_abstention", "cycle=2024-2030").stream()
                .collect(Collectors.toMap(
                        row -> row.getField("state_a") + row.getField("state_b"), Function.identity()));
        assertEquals(reference.size(), pairs.size());
        for (NamedCsvRecord row : reference) {
            NamedCsvRecord ours = pairs.get(row.getField("state_a") + row.getField("state_b"));
            for (String column : List.of("common", "both", "either", "jaccard", "p_value", "q_value")) {
                assertEquals(
                        Double.parseDouble(row.getField(column)),
                        Double.parseDouble(ours.getField(column)),
                        1e-12,
                        () -> column + " of " + row);
            }
        }
    }

    /** 500 draws here beside 2000 elsewhere: five standard errors of a difference are apart by chance in one of a million. */
    @Test
    void gapsAndStabilitiesAsElsewhere() {
        double simulated = 5 * Math.sqrt(1 / 500.0 + 1 / 2000.0);
        for (NamedCsvRecord row : StudyReports.reference("arms_gap.csv")) {
            assertEquals(
                    Double.parseDouble(row.getField("gap")),
                    report.number(
                            "cluster_quality", "gap", "cycle=all", "method=hierarchical", "k=" + row.getField("k")),
                    simulated * Double.parseDouble(row.getField("deviation")),
                    row::toString);
        }
        for (NamedCsvRecord row : StudyReports.reference("arms_stability.csv")) {
            if (row.getField("k").equals("8")) {
                assertEquals(
                        Double.parseDouble(row.getField("value")),
                        stability(row.getField("subject")),
                        simulated / 2,
                        row::toString);
            }
        }
    }

    @Test
    void everyFindingHoldsUnderTheStudysOwnDefinitions() {
        OwnDefinitions.hold(report);
    }

    /** Rows of {@code arms_robustness.csv}. */
    @Test
    void findingsUnderOtherDefinitionsAreAsComputedElsewhere() {
        List<NamedCsvRecord> rows = StudyReports.reference("arms_robustness.csv");
        assertEquals(344, rows.size());
        for (NamedCsvRecord row : rows) {
            String found = report.row(
                            "robustness",
                            "finding=" + row.getField("finding"),
                            "combination=" + row.getField("combination"))
                    .getField("value");
            String expected = row.getField("value");
            if (expected.isEmpty() || found.isEmpty()) {
                assertEquals(expected, found, row::toString);
            } else {
                assertEquals(Double.parseDouble(expected), Double.parseDouble(found), 1e-12, row::toString);
            }
        }
    }

    /** Of the partition into eight clusters, of one of its clusters, or of a state. */
    private static double stability(String subject) {
        String[] eight = {"cycle=all", "method=hierarchical", "k=8"};
        if (subject.equals("partition")) {
            return report.number("cluster_quality", "stability", eight);
        }
        return Character.isDigit(subject.charAt(0))
                ? Double.parseDouble(report.rows("clusters", eight[0], eight[1], eight[2], "cluster=" + subject)
                        .get(0)
                        .getField("cluster_stability"))
                : report.number("clusters", "stability", eight[0], eight[1], eight[2], "state=" + subject);
    }

    /** Computed elsewhere, by {@code decided.py}. */
    @Test
    void whoDecidedAsElsewhere() {
        DecidedElsewhere.agrees(report, "arms-votes-2001-2025");
    }

    /** Whole tables as {@code arms_tables.py} computes them: every row, every column that it has. */
    @ParameterizedTest(name = "{0}, {2} rows")
    @CsvSource({
        "abstention, cycle topic state, 9060",
        "agreement, cycle topic state_a state_b, 109610",
        "coincidence, cycle topic reference subject, 45065",
        "cohesion, roll_call group, 2655",
        "cohesion_summary, cycle topic scope group measure, 4440",
        "state_profile, cycle topic state, 9060",
        "switches, state roll_call, 243",
        "totals_change, roll_call, 97",
        "unity_reach, group, 15",
    })
    void wholeTablesAsElsewhere(String table, String keys, int rows) {
        List<String> key = List.of(keys.split(" "));
        Function<NamedCsvRecord, String> name =
                row -> key.stream().map(row::getField).collect(Collectors.joining(" "));
        Map<String, NamedCsvRecord> ours =
                report.rows(table).stream().collect(Collectors.toMap(name, Function.identity()));
        List<NamedCsvRecord> reference = StudyReports.reference("report_" + table + ".csv.gz");

        assertEquals(rows, reference.size());
        for (NamedCsvRecord row : reference) {
            NamedCsvRecord found = ours.remove(name.apply(row));
            assertNotNull(found, () -> table + " has no row " + name.apply(row));
            for (String column : row.getHeader()) {
                assertSame(row.getField(column), found.getField(column), () -> column + " of " + name.apply(row));
            }
        }
        assertEquals(
                List.of(),
                ours.values().stream()
                        .filter(row -> !table.equals("cohesion_summary") || isMean(row))
                        .map(name)
                        .toList());
    }

    /** Alpha has a reference of its own, and a row without a roll call has no mean. */
    private static boolean isMean(NamedCsvRecord summary) {
        return !summary.getField("measure").startsWith("alpha")
                && !summary.getField("roll_calls").equals("0");
    }

    private static void assertSame(String expected, String found, Supplier<String> what) {
        if (!expected.equals(found)) {
            assertTrue(
                    NUMBER.matcher(expected).matches() && NUMBER.matcher(found).matches(), what);
            assertEquals(Double.parseDouble(expected), Double.parseDouble(found), 1e-9, what);
        }
    }
}
