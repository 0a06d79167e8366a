package org.scrutin.analysis.cohesion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.data.WorldGroups;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StudyScopes;

class CohesionMeansTest {

    @ParameterizedTest(name = "European Union, whole texts of cycle {0}: {1} on all, {2} on contested")
    @CsvSource({"1, 1, 1", "2, 1, 1", "3, .9598, .9196", "4, .9205, .8463", "5, .8974, .8120"})
    void theEuropeanUnionOnArmsVotes(String cycle, double all, double contested) {
        RollCallMatrix matrix = RecordedVotes.arms();
        Roster roster = WorldGroups.roster("EU");
        StudyScopes scopes = new StudyScopes(matrix, RecordedVotes.reviewCycles());
        List<CohesionMean> means = CohesionMeans.of(
                matrix, GroupCohesions.of(matrix, roster, scopes), scopes.byCycle(EnumSet.of(RollCallKind.WHOLE)), .95);

        assertEquals(all, value(means, cycle, CohesionMean.Selection.ALL), 5e-5);
        assertEquals(contested, value(means, cycle, CohesionMean.Selection.CONTESTED), 5e-5);
    }

    /**
     * By hand. The group's ballots: R1 Y Y Y; R2 Y Y N; R3 none; R4 one; R5 abstentions only; R6 one vote beside abstentions. Its
     * agreement index counts on R1 (1), R2 (.5), R5 (1), R6 (.5); Rice on R1 (1) and R2 (1/3); unity on all six (1, 1/3, 0, 1/3,
     * 0, 1/3).
     */
    @Test
    void whatDoesNotCountIsCountedWithItsReason() {
        Map<CohesionIndex, CohesionMean> means = means(SmallVotes.among("AAA BBB CCC DDD")
                        .vote("R1 2001-01-01 m1", "YYYY")
                        .vote("R2 2001-01-01 m1", "YYNY")
                        .vote("R3 2001-01-02", "...Y")
                        .vote("R4 2001-01-03", "Y..Y")
                        .vote("R5 2001-01-04", "AAAY")
                        .vote("R6 2001-01-04", "YAAY"))
                .stream()
                .filter(mean -> mean.selection() == CohesionMean.Selection.ALL)
                .collect(Collectors.toMap(CohesionMean::measure, Function.identity()));

        CohesionMean index = means.get(CohesionIndex.AGREEMENT_INDEX);
        assertEquals(OptionalDouble.of(.75), index.value());
        assertEquals(4, index.rollCalls());
        assertEquals(2, index.blocks(), "meeting m1, and the day of R5 and R6, which have no meeting");
        assertEquals(2, index.leftOut());
        assertEquals("1 without a ballot, 1 with one ballot", index.leftOutWhy());
        CohesionMean rice = means.get(CohesionIndex.RICE);
        assertEquals(2.0 / 3, rice.value().orElseThrow(), 1e-15);
        assertEquals(2, rice.rollCalls());
        assertEquals(4, rice.leftOut());
        assertEquals(
                "1 without a ballot, 1 with one ballot, 1 with abstentions only, 1 with one vote for or against",
                rice.leftOutWhy());
        CohesionMean unity = means.get(CohesionIndex.UNITY);
        assertEquals(1.0 / 3, unity.value().orElseThrow(), 1e-15);
        assertEquals(6, unity.rollCalls());
        assertEquals("", unity.leftOutWhy());
    }

    @Test
    void aScopeWithoutRollCallsHasNoMeanAndSaysSo() {
        for (CohesionMean mean : means(SmallVotes.among("AAA BBB CCC"))) {
            assertEquals(OptionalDouble.empty(), mean.value());
            assertEquals(0, mean.rollCalls());
            assertEquals(0, mean.blocks());
        }
    }

    @ParameterizedTest(name = "{0}-{1}-{2} contested: {3}")
    @CsvSource({
        "9, 1, 0, true",
        "10, 1, 0, false",
        "90, 5, 5, true",
        "91, 5, 4, false",
        "5, 5, 0, true",
        "0, 0, 7, false",
        "0, 0, 0, false",
        "171, 10, 9, true"
    })
    void contestedIsATenthOutsideThePlurality(int yes, int no, int abstain, boolean contested) {
        ChoiceCounts room = new ChoiceCounts(yes, no, abstain);

        assertEquals(contested, CohesionMean.Selection.CONTESTED.holds(room));
        assertTrue(CohesionMean.Selection.ALL.holds(room));
    }

    @Test
    void rowsStandInTheOrderOfTheirKey() {
        assertEquals(
                List.of(
                        "all agreement_index",
                        "all attina",
                        "all rice",
                        "all unity",
                        "contested agreement_index",
                        "contested attina",
                        "contested rice",
                        "contested unity"),
                means(SmallVotes.among("AAA BBB CCC").vote("R1 2001-01-01", "YYN")).stream()
                        .map(mean ->
                                mean.selection().id() + " " + mean.measure().id())
                        .toList());
    }

    private static List<CohesionMean> means(SmallVotes votes) {
        RollCallMatrix matrix = votes.matrix();
        StudyScopes scopes = new StudyScopes(matrix, List.of());
        Roster roster = SmallVotes.roster("AAA BBB CCC DDD", SmallVotes.group("GRP", "AAA BBB CCC"));
        return CohesionMeans.of(
                matrix, GroupCohesions.of(matrix, roster, scopes), scopes.byCycle(EnumSet.of(RollCallKind.WHOLE)), .95);
    }

    private static double value(List<CohesionMean> means, String cycle, CohesionMean.Selection selection) {
        return means.stream()
                .filter(mean -> mean.scope().equals(new Scope(cycle, Scope.ALL)))
                .filter(mean -> mean.selection() == selection)
                .filter(mean -> mean.measure() == CohesionIndex.AGREEMENT_INDEX)
                .findFirst()
                .orElseThrow()
                .value()
                .orElseThrow();
    }
}
