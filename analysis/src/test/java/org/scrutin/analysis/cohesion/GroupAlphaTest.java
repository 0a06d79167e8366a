package org.scrutin.analysis.cohesion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.data.WorldGroups;
import org.scrutin.analysis.fixture.IntervalRow;
import org.scrutin.analysis.fixture.ReferenceRow;
import org.scrutin.analysis.uncertainty.IntervalEstimate.Missing;
import org.scrutin.analysis.uncertainty.IntervalEstimate.Reason;
import org.scrutin.analysis.uncertainty.StudentQuantiles;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StudyScopes;

class GroupAlphaTest {

    private static final Map<String, KrippendorffAlpha> MEASURES =
            Stream.of(KrippendorffAlpha.values()).collect(Collectors.toMap(KrippendorffAlpha::id, Function.identity()));

    /**
     * The European Union in 2018: 22 in favour and 2 abstaining, 24 and 2, 26, 25. As one by the agreement index, (.875 + .8846 + 1 +
     * 1)/4, and no more alike than its habit of voting in favour gives.
     */
    @Test
    void habitIsNoAgreement() {
        RollCallMatrix matrix = RecordedVotes.smallArms();
        GroupTallies tallies = new GroupTallies(matrix, WorldGroups.roster("EU"));
        List<GroupTally> union = IntStream.range(0, 4)
                .mapToObj(rollCall -> tallies.of(new GroupId("EU"), rollCall))
                .toList();

        double mean = union.stream()
                .mapToDouble(tally -> CohesionIndex.AGREEMENT_INDEX.of(tally).orElseThrow())
                .average()
                .orElseThrow();
        GroupAlpha alpha = GroupAlpha.of(
                KrippendorffAlpha.NOMINAL,
                union.stream()
                        .map(tally -> new GroupAlpha.Unit("2018-06-29", tally.cast()))
                        .toList(),
                new StudentQuantiles(.95));

        assertEquals(.94, mean, .005);
        assertEquals(.012, alpha.value().orElseThrow(), .0005);
        assertEquals(4, alpha.rollCalls());
        assertEquals(new Missing(Reason.FEW_MEETINGS, 1), alpha.interval());
    }

    /** Against {@code src/test/reference/meeting_jackknife.py}. */
    @Test
    void groupsOfTheConferenceOf2018() {
        RollCallMatrix matrix = RecordedVotes.smallArms();
        List<ReferenceRow> stored = ReferenceRow.table("small_arms_alpha.csv");
        assertEquals(12, stored.size());
        for (ReferenceRow expected : stored) {
            List<GroupAlpha.Unit> units = units(matrix, expected.text("group"), RollCallSet.all(4));
            expected.close("value", alpha(expected, units).value());
        }
    }

    /** Against the same script. */
    @Test
    void groupsOnArmsVotesWithTheirIntervals() {
        RollCallMatrix matrix = RecordedVotes.arms();
        Map<Scope, RollCallSet> cycles =
                new StudyScopes(matrix, RecordedVotes.reviewCycles()).byCycle(EnumSet.of(RollCallKind.WHOLE));
        List<ReferenceRow> stored = ReferenceRow.table("arms_alpha.csv");
        assertEquals(6 * 7 * 2, stored.size());
        for (ReferenceRow expected : stored) {
            GroupAlpha found = alpha(
                    expected,
                    units(matrix, expected.text("group"), cycles.get(new Scope(expected.text("cycle"), Scope.ALL))));
            expected.close("value", found.value());
            expected.same("roll_calls", found.rollCalls());
            expected.same("left_out", found.leftOut());
            expected.same("blocks", found.blocks());
            IntervalRow.assertSame(expected, found.interval());
        }
    }

    @Test
    void rollCallsWithOneBallotAreLeftOutAndSoIsTheirMeeting() {
        GroupAlpha alpha = GroupAlpha.of(
                KrippendorffAlpha.ORDINAL,
                List.of(
                        new GroupAlpha.Unit("m1", new ChoiceCounts(2, 0, 0)),
                        new GroupAlpha.Unit("m1", new ChoiceCounts(0, 2, 0)),
                        new GroupAlpha.Unit("m2", new ChoiceCounts(0, 1, 0)),
                        new GroupAlpha.Unit("m3", ChoiceCounts.NONE)),
                new StudentQuantiles(.95));

        assertEquals(
                new GroupAlpha(
                        KrippendorffAlpha.ORDINAL, OptionalDouble.of(1), new Missing(Reason.FEW_MEETINGS, 1), 2, 1, 2),
                alpha);
        assertEquals(
                new GroupAlpha(
                        KrippendorffAlpha.NOMINAL, OptionalDouble.empty(), new Missing(Reason.NO_VALUE, 0), 0, 0, 0),
                GroupAlpha.of(KrippendorffAlpha.NOMINAL, List.of(), new StudentQuantiles(.95)));
    }

    private static GroupAlpha alpha(ReferenceRow row, List<GroupAlpha.Unit> units) {
        return GroupAlpha.of(MEASURES.get(row.text("measure")), units, new StudentQuantiles(.95));
    }

    private static List<GroupAlpha.Unit> units(RollCallMatrix matrix, String group, RollCallSet rollCalls) {
        GroupTallies tallies = new GroupTallies(matrix, WorldGroups.roster(group));
        return rollCalls.stream()
                .mapToObj(position -> new GroupAlpha.Unit(
                        matrix.rollCall(position).block(),
                        tallies.of(new GroupId(group), position).cast()))
                .toList();
    }
}
