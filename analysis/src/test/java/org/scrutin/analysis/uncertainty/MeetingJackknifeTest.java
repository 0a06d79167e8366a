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

    /** Quantile at .975 of Student's t with 6 degrees of freedom, from any table; with 1681/221 from R: qt(.975, 1681/221). */
    private static final double T6 = 2.446911851;

    private static final double QT_1681_221 = 2.3269442087;

    @Test
    void leavesOutOneAfterTheOther() {
        assertEquals(
                List.of("bcd", "acd", "abd", "abc"),
                MeetingJackknife.withoutEach(List.of("a", "b", "c", "d"), "", String::concat));
        assertEquals(List.of(""), MeetingJackknife.withoutEach(List.of("a"), "", String::concat));
        assertEquals(List.of(), MeetingJackknife.withoutEach(List.<String>of(), "", String::concat));
    }

    /** By hand: turns 1 to 7 have mean 4, squares 28 and cubes 0, so v = 6/7 · 28 = 24 without skewness. */
    @Test
    void oneSample() {
        IntervalEstimate found =
                MeetingJackknife.of(0, List.of(turns(1, 2, 3, 4, 5, 6, 7)), WIDE, new StudentQuantiles(.95));

        double half = 1e5 * Math.tanh(T6 * Math.sqrt(24) / 1e5);
        assertEnds(-half, half, found);
        assertEquals("jackknife_t_skew", found.method());
        assertEquals(7, found.blocks());
    }

    /**
     * By hand: v = 5/6 · 6 = 5 with 5 degrees of freedom and 6/7 · 42 = 36 with 6, together 41²/(5²/5 + 36²/6) = 1681/221; about
     * the middle of the range, tanh.
     */
    @Test
    void variancesOfTwoCyclesAddUpAndGiveTheDegrees() {
        Sample six = turns(1, 1, 1, 3, 3, 3);
        Sample seven = turns(0, 0, 0, 0, 0, 0, 7);

        IntervalEstimate found = MeetingJackknife.of(0, List.of(six, seven), WIDE, new StudentQuantiles(.95));

        double half = 1e5 * Math.tanh(QT_1681_221 * Math.sqrt(41) / 1e5);
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
        IntervalEstimate found =
                MeetingJackknife.of(0, List.of(turns(0, 0, 0, 0, 0, 0, 7)), WIDE, new StudentQuantiles(.95));

        double error = Math.sqrt(6.0 / 7 * 42);
        assertEnds(1e5 * Math.expm1(-error * 7.760017438 / 1e5), 1e5 * Math.tanh(error * 2.446911851 / 1e5), found);
    }

    @Test
    void whyThereIsNone() {
        Sample varied = turns(1, 2, 3, 4, 5, 6, 7);
        assertEquals(
                new Missing(Reason.FEW_MEETINGS_OF_A_CYCLE, 4),
                MeetingJackknife.of(1, List.of(varied, turns(1, 2, 3, 4)), WIDE, new StudentQuantiles(.95)));
        assertEquals(
                new Missing(Reason.FEW_MEETINGS, 6),
                MeetingJackknife.of(1, List.of(turns(1, 2, 3, 4, 5, 6)), WIDE, new StudentQuantiles(.95)));
        assertEquals(
                new Missing(Reason.RESTS_ON_ONE_MEETING, 7),
                MeetingJackknife.of(
                        1,
                        List.of(new Sample(List.of(
                                OptionalDouble.of(1),
                                OptionalDouble.of(2),
                                OptionalDouble.empty(),
                                OptionalDouble.of(1),
                                OptionalDouble.of(1),
                                OptionalDouble.of(1),
                                OptionalDouble.of(1)))),
                        WIDE,
                        new StudentQuantiles(.95)));
        assertEquals(
                new Missing(Reason.NO_VARIATION, 5),
                MeetingJackknife.of(
                        1, List.of(turns(1, 1, 1, 1, 1), turns(2, 2, 2, 2, 2, 2)), WIDE, new StudentQuantiles(.95)));
        assertEquals(
                new Missing(Reason.NEAR_EDGE, 7),
                MeetingJackknife.of(1e5, List.of(varied), WIDE, new StudentQuantiles(.95)));
        // A change at .98 of 1: (ν + 1) · .01 is far under a third.
        assertEquals(
                new Missing(Reason.NEAR_EDGE, 7),
                MeetingJackknife.of(
                        .98e5, List.of(varied, turns(1, 1, 1, 1, 1, 1, 1)), WIDE, new StudentQuantiles(.95)));
        assertThrows(
                IllegalArgumentException.class,
                () -> MeetingJackknife.of(1, List.of(), WIDE, new StudentQuantiles(.95)));
    }

    @Property
    void ofAMeanOverMeetingsOfOneSizeItIsTheClusterRobustInterval(
            @ForAll long seed, @ForAll @IntRange(min = 20, max = 30) int meetings) {
        Random random = new Random(seed);
        double[] values = random.doubles(meetings).toArray();
        double sum = DoubleStream.of(values).sum();
        MeetingSums sums = new MeetingSums();
        IntStream.range(0, meetings).forEach(i -> sums.accept("m" + i, values[i]));
        double[] turns = DoubleStream.of(values)
                .map(value -> (sum - value) / (meetings - 1))
                .toArray();

        Interval robust = MeetingInterval.of(sums, WIDE, new StudentQuantiles(.95))
                .interval()
                .orElseThrow();
        IntervalEstimate jackknife =
                MeetingJackknife.of(sum / meetings, List.of(turns(turns)), WIDE, new StudentQuantiles(.95));

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
