package org.scrutin.analysis.cohesion;

import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.uncertainty.IntervalEstimate.Reason;
import org.scrutin.analysis.uncertainty.MeetingJackknife;
import org.scrutin.analysis.uncertainty.StudentQuantiles;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.CodePointOrder;

/**
 * Krippendorff's alpha of a group over roll calls, with an interval that keeps meetings whole.
 *
 * @param measure nominal or ordinal
 * @param value empty where it is undefined
 * @param interval how much it varies from meeting to meeting, or why that is not known
 * @param rollCalls those with at least two ballots of the group, which count
 * @param blocks meetings they come from
 * @param leftOut roll calls with fewer ballots
 */
public record GroupAlpha(
        KrippendorffAlpha measure,
        OptionalDouble value,
        IntervalEstimate interval,
        int rollCalls,
        int blocks,
        int leftOut) {

    /**
     * What a group did on one roll call.
     *
     * @param meeting identity of the meeting
     * @param cast the group's ballots
     */
    public record Unit(String meeting, ChoiceCounts cast) {

        boolean counts() {
            return cast.cast() >= 2;
        }
    }

    /**
     * The alpha over roll calls; the interval is that of {@link MeetingJackknife}, with {@value IntervalEstimate#FEWEST_ROLL_CALLS} roll
     * calls or more.
     *
     * @param measure nominal or ordinal
     * @param units one for each roll call
     * @param quantiles of t, kept from one number to the next
     */
    public static GroupAlpha of(KrippendorffAlpha measure, List<Unit> units, StudentQuantiles quantiles) {
        NavigableMap<String, CoincidenceMatrix> meetings = new TreeMap<>(CodePointOrder.INSTANCE);
        counting(units)
                .forEach(unit -> meetings.merge(
                        unit.meeting(), CoincidenceMatrix.OF_CHOICES.accept(unit.cast()), CoincidenceMatrix::combine));
        int rollCalls = (int) counting(units).count();
        OptionalDouble value =
                measure.of(meetings.values().stream().reduce(CoincidenceMatrix.OF_CHOICES, CoincidenceMatrix::combine));
        return new GroupAlpha(
                measure,
                value,
                value.isEmpty()
                        ? new IntervalEstimate.Missing(Reason.NO_VALUE, meetings.size())
                        : IntervalEstimate.tooFew(meetings.size(), rollCalls)
                                .orElseGet(() -> interval(
                                        measure, value.getAsDouble(), List.copyOf(meetings.values()), quantiles)),
                rollCalls,
                meetings.size(),
                units.size() - rollCalls);
    }

    private static Stream<Unit> counting(List<Unit> units) {
        return units.stream().filter(Unit::counts);
    }

    private static IntervalEstimate interval(
            KrippendorffAlpha measure, double value, List<CoincidenceMatrix> meetings, StudentQuantiles quantiles) {
        List<OptionalDouble> withoutEach =
                MeetingJackknife.withoutEach(meetings, CoincidenceMatrix.OF_CHOICES, CoincidenceMatrix::combine)
                        .stream()
                        .map(measure::of)
                        .toList();
        return MeetingJackknife.of(
                value, List.of(new MeetingJackknife.Sample(withoutEach)), KrippendorffAlpha.RANGE, quantiles);
    }
}
