package org.scrutin.analysis.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.cycle.ChangeReplicates.Votes;
import org.scrutin.analysis.cycle.CycleChange.Parts;
import org.scrutin.analysis.uncertainty.Interval;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.uncertainty.IntervalEstimate.Missing;
import org.scrutin.analysis.uncertainty.IntervalEstimate.Reason;
import org.scrutin.analysis.uncertainty.Range;
import org.scrutin.analysis.uncertainty.StudentQuantiles;

class ChangeReplicatesTest {

    /** Quantile at .975 of Student's t with 4 degrees of freedom, from any table. */
    private static final double T4 = 2.776445105;

    /**
     * By hand. One topic, one roll call a meeting, the same members throughout. Earlier .4, .4, .4, .4, .4; later .2, .4, .4, .6, .4:
     * both means .4. The jackknife variance of a mean is its usual one, .02/5 = .004, and that of the earlier is 0. About the middle
     * of −1 to 1, t on the logit is the hyperbolic tangent.
     */
    @Test
    void oneTopicIsTheDifferenceOfTwoMeans() {
        ChangeIntervals found = ChangeReplicates.direct(
                        meetings("t", .4, .4, .4, .4, .4), meetings("t", .2, .4, .4, .6, .4))
                .intervals(Range.SHARE, new StudentQuantiles(.95));

        double half = Math.tanh(T4 * Math.sqrt(.004));
        assertEnds(-half, half, found.total());
        assertEnds(-half, half, found.behaviour());
        assertEquals(new Missing(Reason.NO_VARIATION, 5), found.agenda());
        assertEquals(new Missing(Reason.NO_VARIATION, 5), found.membership());
        assertEquals(new Missing(Reason.NO_VARIATION, 5), found.attendance());
    }

    @Test
    void theCycleWithFewestMeetingsDecides() {
        List<Votes> seven = meetings("t", .1, .2, .3, .4, .5, .6, .7);

        assertEquals(
                new Missing(Reason.FEW_MEETINGS_OF_A_CYCLE, 4),
                ChangeReplicates.direct(seven, meetings("t", .1, .2, .3, .4))
                        .intervals(Range.SHARE, new StudentQuantiles(.95))
                        .total());
        assertEquals(
                new Missing(Reason.FEW_MEETINGS_OF_A_CYCLE, 1),
                ChangeReplicates.direct(meetings("t", .5), seven)
                        .intervals(Range.SHARE, new StudentQuantiles(.95))
                        .total());
        assertEquals(
                5,
                ChangeReplicates.direct(seven, meetings("t", .1, .2, .3, .4, .5))
                        .intervals(Range.SHARE, new StudentQuantiles(.95))
                        .total()
                        .blocks());
    }

    /** Without its one meeting on a topic a cycle does not know the topic: what was behaviour turns into agenda. */
    @Test
    void aTopicOfOneMeetingMayLeaveWithIt() {
        List<Votes> earlier = new ArrayList<>(meetings("t", .4, .4, .4, .4));
        earlier.addAll(meetings("u", 1));

        List<Optional<Parts>> without = ChangeReplicates.direct(earlier, meetings("u", .5, .5, .5, .5, .5))
                .cycles()
                .get(0);

        // Earlier three of t and one of u, later u alone: u falls by .5 with the mean weight (.25 + 1)/2.
        assertEquals(-.5 * .625, without.get(0).orElseThrow().behaviour(), 1e-12);
        assertEquals(0, without.get(4).orElseThrow().behaviour(), 1e-12);
        assertEquals(.1, without.get(4).orElseThrow().agenda(), 1e-12);
    }

    @Test
    void aChainCountsACycleBetweenOnce() {
        List<Votes> first = meetings("t", .1, .2, .3, .4, .5);
        List<Votes> middle = meetings("t", .9, .1, .5, .2, .8, .6);
        List<Votes> last = meetings("t", .7, .8, .9, .8, .7);

        ChangeReplicates chained = ChangeReplicates.chained(
                List.of(ChangeReplicates.direct(first, middle), ChangeReplicates.direct(middle, last)));
        IntervalEstimate straight = ChangeReplicates.direct(first, last)
                .intervals(Range.SHARE, new StudentQuantiles(.95))
                .total();

        // Whatever is in the middle cancels out of the total, so its meetings do not widen the interval.
        assertEquals(.48, chained.parts().total(), 1e-12);
        assertEquals(List.of(5, 6, 5), chained.cycles().stream().map(List::size).toList());
        Interval expected = straight.interval().orElseThrow();
        assertEnds(
                expected.low(),
                expected.high(),
                chained.intervals(Range.SHARE, new StudentQuantiles(.95)).total());
    }

    @Test
    void refusesWhatDoesNotMeet() {
        ChangeReplicates step = ChangeReplicates.direct(meetings("t", .1, .2), meetings("t", .1, .2, .3));
        assertThrows(IllegalArgumentException.class, () -> ChangeReplicates.chained(List.of(step, step)));
        assertThrows(IllegalArgumentException.class, () -> ChangeReplicates.chained(List.of()));
        assertThrows(IllegalArgumentException.class, () -> ChangeReplicates.direct(List.of(), meetings("t", .1)));
        assertThrows(
                IllegalArgumentException.class, () -> new ChangeReplicates(new Parts(0, 0, 0, 0), List.of(List.of())));
    }

    @Property
    void timeTurnedRoundTurnsTheIntervals(@ForAll long seed) {
        Random random = new Random(seed);
        List<Votes> earlier = random(random);
        List<Votes> later = random(random);

        ChangeIntervals there =
                ChangeReplicates.direct(earlier, later).intervals(Range.SHARE, new StudentQuantiles(.95));
        ChangeIntervals back =
                ChangeReplicates.direct(later, earlier).intervals(Range.SHARE, new StudentQuantiles(.95));

        assertTurned(there.total(), back.total());
        assertTurned(there.agenda(), back.agenda());
        assertTurned(there.behaviour(), back.behaviour());
        assertTurned(there.membership(), back.membership());
        assertTurned(there.attendance(), back.attendance());
    }

    private static void assertTurned(IntervalEstimate there, IntervalEstimate back) {
        assertEquals(there.method(), back.method());
        there.interval().ifPresent(interval -> assertEnds(-interval.high(), -interval.low(), back));
    }

    private static List<Votes> random(Random random) {
        List<Votes> meetings = new ArrayList<>();
        for (int meeting = 4 + random.nextInt(4); meeting > 0; meeting--) {
            meetings.add(new Votes(sums(random), sums(random), sums(random)));
        }
        return meetings;
    }

    private static TopicSums sums(Random random) {
        List<TopicMeans.Value> values = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            values.add(new TopicMeans.Value("abc".substring(random.nextInt(3)).substring(0, 1), random.nextDouble()));
        }
        return TopicSums.of(values);
    }

    /** One roll call a meeting; all members are common and came. */
    private static List<Votes> meetings(String topic, double... values) {
        List<Votes> meetings = new ArrayList<>();
        for (double value : values) {
            TopicSums one = TopicSums.of(List.of(new TopicMeans.Value(topic, value)));
            meetings.add(new Votes(one, one, one));
        }
        return meetings;
    }

    private static void assertEnds(double low, double high, IntervalEstimate found) {
        assertEquals(low, found.interval().orElseThrow().low(), 1e-8);
        assertEquals(high, found.interval().orElseThrow().high(), 1e-8);
    }
}
