package org.scrutin.analysis.cohesion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.data.WorldGroups;
import org.scrutin.analysis.fixture.IntervalRow;
import org.scrutin.analysis.fixture.ReferenceRow;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StudyScopes;

/** The arms votes against values that {@code src/test/reference/arms_votes.py} computed with exact fractions. */
class CohesionReferenceTest {

    private static List<GroupCohesion> rows = List.of();
    private static List<CohesionMean> means = List.of();

    @BeforeAll
    static void analyse() {
        RollCallMatrix matrix = RecordedVotes.arms();
        StudyScopes scopes = new StudyScopes(matrix, RecordedVotes.reviewCycles());
        rows = GroupCohesions.of(matrix, WorldGroups.roster("AFR", "CARICOM", "EU", "LAS", "P5", "UN", "WEOG"), scopes);
        means = CohesionMeans.of(matrix, rows, scopes.byCycleAndTopic(EnumSet.of(RollCallKind.WHOLE)), .95);
    }

    @Test
    void everyGroupOnEveryRollCall() {
        Map<String, GroupCohesion> byKey =
                rows.stream().collect(Collectors.toMap(row -> row.rollCall() + " " + row.group(), Function.identity()));
        List<ReferenceRow> stored = ReferenceRow.table("arms_cohesion.csv");
        assertEquals(stored.size(), rows.size());
        for (ReferenceRow expected : stored) {
            GroupCohesion row = byKey.get(expected.text("roll_call") + " " + expected.text("group"));
            assertEquals(expected.text("cycle"), row.cycle());
            expected.same("members", row.tally().members());
            expected.same("yes", row.tally().cast().yes());
            expected.same("no", row.tally().cast().no());
            expected.same("abstain", row.tally().cast().abstain());
            expected.same("absent", row.tally().absent());
            expected.close("rice", row.rice());
            expected.close("agreement_index", row.agreementIndex());
            expected.close("attina", row.attina());
            expected.close("unity", row.unity());
            expected.close("expected", row.chance().expected());
            expected.close("excess", row.chance().excess());
            expected.close("p_value", row.chance().pValue());
            expected.close("p_lower", row.chance().pLower());
            expected.close("least_p", row.chance().leastP());
        }
    }

    @Test
    void everyMeanOfEveryScope() {
        Map<String, CohesionMean> byKey = means.stream()
                .filter(mean -> mean.rollCalls() + mean.leftOut() > 0)
                .collect(Collectors.toMap(CohesionReferenceTest::key, Function.identity()));
        List<ReferenceRow> stored = ReferenceRow.table("arms_cohesion_summary.csv");
        assertEquals(stored.size(), byKey.size());
        for (ReferenceRow expected : stored) {
            CohesionMean mean = byKey.get(String.join(
                    " ",
                    expected.text("cycle"),
                    expected.text("topic"),
                    expected.text("scope"),
                    expected.text("group"),
                    expected.text("measure")));
            expected.close("value", mean.value());
            expected.same("roll_calls", mean.rollCalls());
            expected.same("blocks", mean.blocks());
            expected.same("left_out", mean.leftOut());
            assertEquals(mean.leftOut() == 0, mean.leftOutWhy().isEmpty());
        }
    }

    /** Against clubSandwich in R, {@code src/test/reference/mean_intervals.R}. */
    @Test
    void everyIntervalOfACycle() {
        Map<String, CohesionMean> byKey =
                means.stream().collect(Collectors.toMap(CohesionReferenceTest::key, Function.identity()));
        List<ReferenceRow> stored = ReferenceRow.table("arms_mean_intervals.csv");
        assertEquals(6 * 7 * 4, stored.size());
        for (ReferenceRow expected : stored) {
            CohesionMean mean = byKey.get(String.join(
                    " ", expected.text("cycle"), "all all", expected.text("group"), expected.text("measure")));
            IntervalRow.assertSame(expected, mean.interval());
            assertEquals(mean.blocks(), mean.interval().blocks());
        }
    }

    /** Against {@code src/test/reference/meeting_jackknife.py}. */
    @Test
    void everyAlphaOfACycle() {
        RollCallMatrix matrix = RecordedVotes.arms();
        StudyScopes scopes = new StudyScopes(matrix, RecordedVotes.reviewCycles());
        List<GroupCohesion> groups = GroupCohesions.of(
                matrix, WorldGroups.roster("AFR", "ASEAN", "CARICOM", "EU", "LAS", "P5", "WEOG"), scopes);
        Map<String, CohesionAlpha> byKey =
                CohesionAlphas.of(matrix, groups, scopes.byCycle(EnumSet.of(RollCallKind.WHOLE)), .95).stream()
                        .filter(row -> row.selection() == CohesionMean.Selection.ALL)
                        .collect(Collectors.toMap(
                                row -> row.scope().cycle() + " " + row.group() + " "
                                        + row.alpha().measure().id(),
                                Function.identity()));
        List<ReferenceRow> stored = ReferenceRow.table("arms_alpha.csv");
        assertTrue(stored.size() >= 60, "rows: " + stored.size());
        for (ReferenceRow expected : stored) {
            CohesionAlpha row =
                    byKey.get(expected.text("cycle") + " " + expected.text("group") + " " + expected.text("measure"));
            expected.close("value", row.alpha().value());
            expected.same("roll_calls", row.alpha().rollCalls());
            expected.same("left_out", row.alpha().leftOut());
            IntervalRow.assertSame(expected, row.alpha().interval());
            assertEquals(row.alpha().leftOut() == 0, row.leftOutWhy().isEmpty());
        }
    }

    /** Against p.adjust in R, the same script. */
    @Test
    void everyQValue() {
        RollCallMatrix matrix = RecordedVotes.arms();
        CohesionFamilies families = new CohesionFamilies(
                rollCall ->
                        matrix.rollCall(matrix.position(rollCall).orElseThrow()).kind() == RollCallKind.WHOLE,
                .05);
        List<GroupCohesion> corrected = families.withQValues(rows);
        assertEquals(
                rows,
                corrected.stream()
                        .map(row -> row.withQValue(OptionalDouble.empty()))
                        .toList());
        Map<String, GroupCohesion> byKey = corrected.stream()
                .collect(Collectors.toMap(row -> row.rollCall() + " " + row.group(), Function.identity()));
        List<ReferenceRow> stored = ReferenceRow.table("arms_q_values.csv");
        assertEquals(109 * 7, stored.size());
        for (ReferenceRow expected : stored) {
            expected.close(
                    "q_value",
                    byKey.get(expected.text("roll_call") + " " + expected.text("group"))
                            .qValue());
        }
        assertEquals(
                stored.stream().filter(row -> !row.text("q_value").isEmpty()).count(),
                corrected.stream().filter(row -> row.qValue().isPresent()).count());
    }

    @Test
    void rowsStandInTheOrderOfTheirKey() {
        for (int i = 1; i < rows.size(); i++) {
            GroupCohesion before = rows.get(i - 1);
            GroupCohesion after = rows.get(i);
            int byRollCall = before.rollCall().compareTo(after.rollCall());
            assertTrue(byRollCall < 0 || (byRollCall == 0 && before.group().compareTo(after.group()) < 0));
        }
    }

    private static String key(CohesionMean mean) {
        return String.join(
                " ",
                mean.scope().cycle(),
                mean.scope().topic(),
                mean.selection().id(),
                mean.group().value(),
                mean.measure().id());
    }
}
