package org.scrutin.analysis.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.uncertainty.IntervalEstimate.Missing;
import org.scrutin.analysis.uncertainty.IntervalEstimate.Reason;
import org.scrutin.analysis.uncertainty.MeetingJackknife.Sample;

class MeetingJackknifeTest {

    private static final Range WIDE = new Range(-1e5, 1e5);

    /** Quantiles at .975 of Student's t with 4 and 5 degrees of freedom, from any table. */
    private static final double T4 = 2.776445105;

    private static final double T5 = 2.570581836;

    @Test
    void leavesOutOneAfterTheOther() {
        assertEquals(
                List.of("bcd", "acd", "abd", "abc"),
                MeetingJackknife.withoutEach(List.of("a", "b", "c", "d"), "", String::concat));
        assertEquals(List.of(""), MeetingJackknife.withoutEach(List.of("a"), "", String::concat));
        assertEquals(List.of(), MeetingJackknife.withoutEach(List.<String>of(), "", String::concat));
    }

    /** By hand: turns 1, 2, 3, 4, 5 have mean 3, squares 10 and cubes 0, so v = 4/5 · 10 = 8 without skewness. */
    @Test
    void oneSample() {
        IntervalEstimate found = MeetingJackknife.of(3, List.of(turns(1, 2, 3, 4, 5)), WIDE, .95);

        assertEnds(3 - T4 * Math.sqrt(8), 3 + T4 * Math.sqrt(8), found);
        assertEquals("jackknife_t_skew", found.method());
        assertEquals(5, found.blocks());
    }

    /** By hand: v = 5/6 · 6 = 5 and 6/7 · 42 = 36; the smaller has six meetings; about the middle of the range, tanh. */
    @Test
    void variancesOfTwoCyclesAddUpAndTheSmallerGivesTheDegrees() {
        Sample six = turns(1, 1, 1, 3, 3, 3);
        Sample seven = turns(0, 0, 0, 0, 0, 0, 7);

        IntervalEstimate found = MeetingJackknife.of(0, List.of(six, seven), WIDE, .95);

        double half = 1e5 * Math.tanh(T5 * Math.sqrt(5 + 6.0 / 7 * 42) / 1e5);
        assertEnds(-half, half, found);
        assertEquals("jackknife_t", found.method());
        assertEquals(6, found.blocks());
    }

    /**
     * By hand: turns 0, 0, 0, 0, 0, 0, 7 have pulls 1 (six times) and −6, squares 42 and cubes −210, so a = −210/42^1.5/6 = −.1285861. T(t)
     * with 6 degrees of freedom, t = 2.446912: (∛(1 − .7715167 · 2.575498) − 1)/−.2571722 = 7.760017.
     */
    @Test
    void oneSampleIsUnskewed() {
        IntervalEstimate found = MeetingJackknife.of(0, List.of(turns(0, 0, 0, 0, 0, 0, 7)), WIDE, .95);

        double error = Math.sqrt(6.0 / 7 * 42);
        assertEnds(1e5 * Math.expm1(-error * 7.760017438 / 1e5), 1e5 * Math.tanh(error * 2.446911851 / 1e5), found);
    }

    @Test
    void whyThereIsNone() {
        Sample varied = turns(1, 2, 3, 4, 5);
        assertEquals(
                new Missing(Reason.FEW_MEETINGS, 4),
                MeetingJackknife.of(1, List.of(varied, turns(1, 2, 3, 4)), WIDE, .95));
        assertEquals(
                new Missing(Reason.RESTS_ON_ONE_MEETING, 5),
                MeetingJackknife.of(
                        1,
                        List.of(new Sample(List.of(
                                OptionalDouble.of(1),
                                OptionalDouble.of(2),
                                OptionalDouble.empty(),
                                OptionalDouble.of(1),
                                OptionalDouble.of(1)))),
                        WIDE,
                        .95));
        assertEquals(
                new Missing(Reason.NO_VARIATION, 5),
                MeetingJackknife.of(1, List.of(turns(1, 1, 1, 1, 1), turns(2, 2, 2, 2, 2, 2)), WIDE, .95));
        assertEquals(new Missing(Reason.NEAR_EDGE, 5), MeetingJackknife.of(1e5, List.of(varied), WIDE, .95));
        assertThrows(IllegalArgumentException.class, () -> MeetingJackknife.of(1, List.of(), WIDE, .95));
        assertThrows(IllegalArgumentException.class, () -> MeetingJackknife.of(1, List.of(varied), WIDE, 1.5));
    }

    @Property
    void ofAMeanOverMeetingsOfOneSizeItIsTheClusterRobustInterval(
            @ForAll long seed, @ForAll @IntRange(min = 5, max = 12) int meetings) {
        Random random = new Random(seed);
        double[] values = random.doubles(meetings).toArray();
        double sum = DoubleStream.of(values).sum();
        MeetingSums sums = new MeetingSums();
        IntStream.range(0, meetings).forEach(i -> sums.accept("m" + i, values[i]));
        double[] turns = DoubleStream.of(values)
                .map(value -> (sum - value) / (meetings - 1))
                .toArray();

        Interval robust = MeetingInterval.of(sums, WIDE, .95).interval().orElseThrow();
        IntervalEstimate jackknife = MeetingJackknife.of(sum / meetings, List.of(turns(turns)), WIDE, .95);

        assertEnds(robust.low(), robust.high(), jackknife);
    }

    private static Sample turns(double... values) {
        return new Sample(DoubleStream.of(values).mapToObj(OptionalDouble::of).toList());
    }

    private static void assertEnds(double low, double high, IntervalEstimate found) {
        assertEquals(low, found.interval().orElseThrow().low(), 1e-7);
        assertEquals(high, found.interval().orElseThrow().high(), 1e-7);
    }
}
