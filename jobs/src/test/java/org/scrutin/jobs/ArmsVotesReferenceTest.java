package org.scrutin.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of the study of five review cycles beside values that were computed elsewhere, by the scripts of module analysis. */
class ArmsVotesReferenceTest {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(e-?[0-9]+)?", Pattern.CASE_INSENSITIVE);

    private static StudyReports report;

    @BeforeAll
    static void make(@Study("arms-votes-2001-2025") StudyReports shared) {
        report = shared;
    }

    /** Rows of {@code arms_mean_intervals.csv} and {@code arms_alpha.csv} beside the tests of module analysis. */
    @ParameterizedTest
    @CsvSource({
        "2012-2018, EU, agreement_index, 0.834358320824186, 0.982741213169866, cr2_t_skew",
        "2018-2024, EU, agreement_index, 0.809043510014334, 0.929583225522283, cr2_t_skew",
        "2012-2018, AFR, agreement_index, 0.80270067109849, 0.940767374336543, cr2_t_skew",
        "all, EU, agreement_index, 0.896849823410636, 0.97105025590931, cr2_t_skew",
        "2018-2024, EU, alpha_nominal, 0.138959912193583, 0.193380588228801, jackknife_t_skew",
        "all, LAS, alpha_ordinal, 0.348833598861434, 0.528874466698717, jackknife_t_skew",
        "2001-2006, EU, agreement_index, , , fewer than 7 meetings",
        "2006-2012, EU, agreement_index, , , no variation",
        "2024-2030, EU, agreement_index, , , fewer than 7 meetings",
        "2024-2030, EU, alpha_nominal, , , fewer than 7 meetings",
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

    /** Of 37,442 comparisons those that are called a change by values computed elsewhere. */
    @Test
    void moversAsElsewhere() {
        Map<String, String> moved = new TreeMap<>();
        report.rows("movers").forEach(row -> moved.put(mover(row), row.getField("moved")));
        int tested = 0;
        for (NamedCsvRecord row : StudyReports.reference("report_movers.csv.gz")) {
            String q = row.getField("q_value");
            tested += q.isEmpty() ? 0 : 1;
            assertEquals(
                    q.isEmpty() ? "" : Boolean.toString(Double.parseDouble(q) <= .05),
                    moved.get(mover(row)),
                    row::toString);
        }
        assertEquals(1300, tested, "changes that can be told from chance at all");
    }

    @Test
    void qOfMoversFromTheTableAlone() {
        RebuiltQ.hold(report);
    }

    private static String mover(NamedCsvRecord row) {
        return Stream.of("cycle_from", "cycle_to", "state", "measure", "reference", "topic")
                .map(row::getField)
                .collect(Collectors.joining(" "));
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
        "all, CHN, RUS, 0.584460202459173, 0.720240587452521",
        "2018-2024, CHN, USA, 0.656274761525948, 0.808570188315474",
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
        "2006-2012, 2012-2018, LAS, total, -0.220913524001135, -0.026776655830306",
        "2012-2018, 2018-2024, LAS, behaviour, -0.012644810812858, 0.063753222962080",
        "2012-2018, 2018-2024, EU, membership, -0.002676362738926, -0.000231408479017",
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

    @Test
    void findingsUnderOtherDefinitionsAreAsComputedElsewhere() {
        OtherDefinitions.hold(report);
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

    /** Whole tables as {@code arms_tables.py} and {@code arms_change_tables.py} compute them: every row, every column that they have. */
    @ParameterizedTest(name = "{0}, {2} rows")
    @CsvSource({
        "abstention, cycle topic state, 9060",
        "agreement, cycle topic state_a state_b, 109610",
        "cluster_transitions, cycle_from cycle_to method cluster_from cluster_to, 224",
        "co_abstention, cycle state_a state_b, 8024",
        "coincidence, cycle topic reference subject, 45065",
        "cohesion, roll_call group, 2655",
        "cohesion_summary, cycle topic scope group measure, 4440",
        "cycle_change, cycle_from cycle_to group measure method, 180",
        "cycle_change_topics, cycle_from cycle_to group measure topic, 1197",
        "dissent_by_group, cycle topic group, 345",
        "dissent_by_paragraph, roll_call, 68",
        "dissent_by_state, cycle topic state, 4263",
        "movers, cycle_from cycle_to state measure reference topic, 37442",
        "paragraph_dissent, roll_call state, 11907",
        "patterns, whole_text pattern, 212",
        "state_profile, cycle topic state, 9060",
        "subjects, cycle topic state, 8858",
        "switches, state roll_call, 243",
        "totals_change, roll_call, 97",
        "unity_reach, group, 15",
    })
    void wholeTablesAsElsewhere(String table, String keys, int rows) {
        Map<String, NamedCsvRecord> others = compared(table, "report_" + table + ".csv.gz", keys, rows);
        assertEquals(
                List.of(),
                others.values().stream()
                        .filter(row -> !table.equals("cohesion_summary") || isMean(row))
                        .map(NamedCsvRecord::toString)
                        .toList());
    }

    /**
     * Every interval as {@code arms_intervals.py} and {@code arms_change_intervals.py} compute it. Of pairs of states and of states that changed it holds those that have
     * one, and no other has.
     */
    @ParameterizedTest(name = "{0}, {2} rows")
    @CsvSource({
        "agreement, cycle topic state_a state_b, 32262",
        "cohesion_summary, cycle topic scope group measure, 6000",
        "cycle_change, cycle_from cycle_to group measure method, 180",
        "movers, cycle_from cycle_to state measure reference topic, 1951",
    })
    void everyIntervalAsElsewhere(String table, String keys, int rows) {
        Map<String, NamedCsvRecord> others = compared(table, "intervals_" + table + ".csv.gz", keys, rows);
        assertEquals(
                List.of(),
                others.values().stream()
                        .filter(row -> !(row.getField("low") + row.getField("high")).isEmpty())
                        .map(NamedCsvRecord::toString)
                        .toList());
    }

    /** Compares each row of a reference, in every column that it has; gives the rows of the table that it does not have. */
    private static Map<String, NamedCsvRecord> compared(String table, String stored, String keys, int rows) {
        List<String> key = List.of(keys.split(" "));
        Function<NamedCsvRecord, String> name =
                row -> key.stream().map(row::getField).collect(Collectors.joining(" "));
        Map<String, NamedCsvRecord> ours =
                report.rows(table).stream().collect(Collectors.toMap(name, Function.identity()));
        List<NamedCsvRecord> reference = StudyReports.reference(stored);

        assertEquals(rows, reference.size());
        for (NamedCsvRecord row : reference) {
            NamedCsvRecord found = ours.remove(name.apply(row));
            assertNotNull(found, () -> table + " has no row " + name.apply(row));
            for (String column : row.getHeader()) {
                assertSame(row.getField(column), found.getField(column), () -> column + " of " + name.apply(row));
            }
        }
        return ours;
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
