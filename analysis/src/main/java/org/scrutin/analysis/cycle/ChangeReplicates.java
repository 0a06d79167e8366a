package org.scrutin.analysis.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.scrutin.analysis.cycle.CycleChange.Parts;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.uncertainty.MeetingJackknife;
import org.scrutin.analysis.uncertainty.Range;
import org.scrutin.analysis.uncertainty.StudentQuantiles;

/**
 * The parts of a change between cycles, and what they are without each meeting in turn: what their intervals are made of
 * ({@link MeetingJackknife}).
 *
 * <p>Meetings are left out within each cycle while the others stay whole. The variance of a part is the sum over the cycles;
 * the degrees of freedom are Welch and Satterthwaite's, and with fewer than {@value IntervalEstimate#FEWEST_MEETINGS_OF_A_CYCLE}
 * meetings in either there is no interval.
 *
 * <p>Who counts as a common member, and who came in both cycles, is settled once, over all meetings: leaving one out asks what
 * else might have been voted, not who else might belong. A topic whose only meeting in a cycle is left out is for that turn a
 * topic of the other cycle only, so a part that rests on one meeting varies much, as it should.
 *
 * <p>Range of a part, with r = the width of the index's range: total, agenda and behaviour −r to r, membership and attendance,
 * which are differences of two such sums, −2r to 2r; of a chain, each part but the total as many times that as it has steps.
 *
 * <p>Complexity: meetings × topics.
 *
 * @param parts over all meetings
 * @param cycles in the order of time, at least two: for each meeting of the cycle, the parts without it; empty where
 *     it is the only one
 */
record ChangeReplicates(Parts parts, List<List<Optional<Parts>>> cycles) {

    ChangeReplicates {
        if (cycles.size() < 2) {
            throw new IllegalArgumentException("a change is between two cycles");
        }
        cycles = cycles.stream().map(List::copyOf).toList();
    }

    /**
     * The values of one meeting, or of several together.
     *
     * @param all of the whole group, on its counted roll calls
     * @param common of the common members
     * @param attending of the common members that cast on the topic in both cycles
     */
    record Votes(TopicSums all, TopicSums common, TopicSums attending) {

        static final Votes NONE = new Votes(TopicSums.NONE, TopicSums.NONE, TopicSums.NONE);

        Votes combine(Votes next) {
            return new Votes(all.combine(next.all), common.combine(next.common), attending.combine(next.attending));
        }
    }

    /**
     * The change straight from one cycle to another.
     *
     * @param from the meetings of the earlier cycle, each with at least one counted roll call; at least one
     * @param to those of the later
     */
    static ChangeReplicates direct(List<Votes> from, List<Votes> to) {
        Votes earlier = from.stream().reduce(Votes.NONE, Votes::combine);
        Votes later = to.stream().reduce(Votes.NONE, Votes::combine);
        return new ChangeReplicates(
                change(earlier, later)
                        .orElseThrow(() -> new IllegalArgumentException("a cycle without a counted roll call")),
                List.of(
                        withoutEach(from, votes -> change(votes, later)),
                        withoutEach(to, votes -> change(earlier, votes))));
    }

    /**
     * The sum of steps. A cycle between two steps is in both, and so is each of its meetings.
     *
     * @param steps in the order of time, each from the cycle that the one before goes to; at least one
     * @throws IllegalArgumentException when two steps do not meet in a cycle of as many meetings
     */
    static ChangeReplicates chained(List<ChangeReplicates> steps) {
        return steps.stream()
                .reduce(ChangeReplicates::then)
                .orElseThrow(() -> new IllegalArgumentException("no step to chain"));
    }

    private ChangeReplicates then(ChangeReplicates next) {
        int last = cycles.size() - 1;
        List<List<Optional<Parts>>> joined = new ArrayList<>();
        cycles.subList(0, last).forEach(cycle -> joined.add(plus(cycle, next.parts)));
        joined.add(sums(cycles.get(last), next.cycles.get(0)));
        next.cycles.subList(1, next.cycles.size()).forEach(cycle -> joined.add(plus(cycle, parts)));
        return new ChangeReplicates(parts.plus(next.parts), joined);
    }

    private static List<Optional<Parts>> plus(List<Optional<Parts>> cycle, Parts other) {
        return cycle.stream().map(without -> without.map(other::plus)).toList();
    }

    private static List<Optional<Parts>> sums(List<Optional<Parts>> before, List<Optional<Parts>> after) {
        if (before.size() != after.size()) {
            throw new IllegalArgumentException(
                    "the steps do not meet: " + before.size() + " and " + after.size() + " meetings of one cycle");
        }
        return IntStream.range(0, before.size())
                .mapToObj(meeting ->
                        before.get(meeting).flatMap(one -> after.get(meeting).map(one::plus)))
                .toList();
    }

    /**
     * The intervals.
     *
     * @param range of the index whose change it is
     * @param quantiles of t, kept from one change to the next
     */
    ChangeIntervals intervals(Range range, StudentQuantiles quantiles) {
        int steps = cycles.size() - 1;
        Range once = scaled(range.ofDifferences(), steps);
        Range twice = scaled(once, 2);
        return new ChangeIntervals(
                interval(Parts::total, scaled(range.ofDifferences(), 1), quantiles),
                interval(Parts::agenda, once, quantiles),
                interval(Parts::behaviour, once, quantiles),
                interval(Parts::membership, twice, quantiles),
                interval(Parts::attendance, twice, quantiles));
    }

    private static Range scaled(Range range, int times) {
        return new Range(times * range.low(), times * range.high());
    }

    private IntervalEstimate interval(ToDoubleFunction<Parts> part, Range range, StudentQuantiles quantiles) {
        List<MeetingJackknife.Sample> samples = cycles.stream()
                .map(cycle -> new MeetingJackknife.Sample(
                        cycle.stream().map(without -> value(without, part)).toList()))
                .toList();
        return MeetingJackknife.of(part.applyAsDouble(parts), samples, range, quantiles);
    }

    private static OptionalDouble value(Optional<Parts> parts, ToDoubleFunction<Parts> part) {
        return parts.map(defined -> OptionalDouble.of(part.applyAsDouble(defined)))
                .orElseGet(OptionalDouble::empty);
    }

    private static List<Optional<Parts>> withoutEach(List<Votes> meetings, Function<Votes, Optional<Parts>> change) {
        return MeetingJackknife.withoutEach(meetings, Votes.NONE, Votes::combine).stream()
                .map(change)
                .toList();
    }

    private static Optional<Parts> change(Votes from, Votes to) {
        return cycles(from.all(), to.all())
                .map(all -> new ChangeDecomposition(
                                all, cycles(from.common(), to.common()), cycles(from.attending(), to.attending()))
                        .parts());
    }

    private static Optional<ChangeDecomposition.Cycles> cycles(TopicSums from, TopicSums to) {
        return from.means().flatMap(earlier -> to.means().map(later -> new ChangeDecomposition.Cycles(earlier, later)));
    }
}
