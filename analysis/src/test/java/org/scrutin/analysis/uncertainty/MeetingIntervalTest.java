package org.scrutin.analysis.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.uncertainty.IntervalEstimate.Missing;
import org.scrutin.analysis.uncertainty.IntervalEstimate.Reason;

class MeetingIntervalTest {

    /** Quantile at .975 of Student's t with 4 degrees of freedom, from any table. */
    private static final double T4 = 2.776445105;

    /** The same with 49/19, from R: qt(.975, 49/19). */
    private static final double QT_49_19 = 3.4975662457;

    /**
     * By hand. One roll call a meeting is the t interval of every textbook: mean .4, sum of squares .08, variance .08/4, standard
     * error √(.02/5) = .0632456.
     */
    @Test
    void oneRollCallAMeeting() {
        IntervalEstimate found = interval(Range.SHARE, meeting(.2), meeting(.4), meeting(.4), meeting(.6), meeting(.4));

        assertEnds(.4 - T4 * .0632455532, .4 + T4 * .0632455532, found);
        assertEquals("cr2_t", found.method());
        assertEquals(5, found.blocks());
    }

    /** By hand. Meetings of two: N = 10, e = −.4, 0, 0, .4, 0, so s² = 5/4 · .32/100 = .004, the square of .0632456 again. */
    @Test
    void meetingsOfOneSizeHaveTheUsualFactor() {
        IntervalEstimate found = interval(
                Range.SHARE, meeting(.1, .3), meeting(.4, .4), meeting(.3, .5), meeting(.6, .6), meeting(.4, .4));

        assertEnds(.4 - T4 * Math.sqrt(.004), .4 + T4 * Math.sqrt(.004), found);
    }

    /**
     * By hand. Roll calls 4, 1, 1, 1, 1 of 8: h = 1/2 and four times 1/8, w = 1/2 and 1/56, so 1/ν = 5/16 + (4/7)² − 1/4 − 4/56² =
     * 19/49. Values .5 in the large meeting and .25, .75, .5, .5: mean .5, e = 0, −.25, .25, 0, 0, s² = (.125/64)/(7/8) = 1/448.
     */
    @Test
    void aLargeMeetingCostsDegreesOfFreedom() {
        IntervalEstimate found =
                interval(Range.SHARE, meeting(.5, .5, .5, .5), meeting(.25), meeting(.75), meeting(.5), meeting(.5));

        double half = QT_49_19 * Math.sqrt(1 / 448.0);
        assertEnds(.5 - half, .5 + half, found);
    }

    @Test
    void fourMeetingsAreTooFew() {
        assertEquals(
                new Missing(Reason.FEW_MEETINGS, 4),
                interval(Range.SHARE, meeting(.1), meeting(.2), meeting(.3), meeting(.4)));
        assertEquals(new Missing(Reason.FEW_MEETINGS, 0), interval(Range.SHARE));
    }

    @Test
    void perfectUnityHasNoIntervalOfLengthZero() {
        assertEquals(
                new Missing(Reason.NO_VARIATION, 5),
                interval(Range.SHARE, meeting(1, 1), meeting(1), meeting(1), meeting(1), meeting(1)));
    }

    /** .1 + .7 is not .8 to the last digit; such a difference is no variation. */
    @Test
    void roundingIsNoVariation() {
        assertEquals(
                new Missing(Reason.NO_VARIATION, 6),
                interval(
                        Range.SHARE,
                        meeting(.1, .7),
                        meeting(.7, .1),
                        meeting(.4),
                        meeting(.4, .4, .4),
                        meeting(.2, .6),
                        meeting(.3, .5)));
    }

    /**
     * By hand: mean .96, standard error .04; the plain interval would end at 1.071. Logit of .96 = ln 24 = 3.1780538, its standard
     * error .04/(.96 · .04) = 1.0416667.
     */
    @Test
    void nearTheEdgeTheIntervalBendsAndIsNotCut() {
        IntervalEstimate found = interval(Range.SHARE, meeting(1), meeting(1), meeting(1), meeting(1), meeting(.8));

        double half = T4 * 1.0416666667;
        assertEnds(1 / (1 + Math.exp(half - 3.1780538303)), 1 / (1 + Math.exp(-half - 3.1780538303)), found);
        assertEquals("cr2_t_logit", found.method());
        assertTrue(found.interval().orElseThrow().high() < 1);
    }

    @Test
    void atTheEdgeThereIsNoLogit() {
        assertEquals(
                new Missing(Reason.AT_EDGE, 5),
                new StudentInterval(1, .1, 4, 5).within(Range.SHARE, .95, IntervalMethod.JACKKNIFE_T));
    }

    @Test
    void refusesWhatIsNoValueOfTheMeasureOrNoLevel() {
        MeetingSums sums = sums(meeting(0), meeting(0), meeting(0), meeting(0), meeting(1.5));
        assertThrows(IllegalArgumentException.class, () -> MeetingInterval.of(sums, Range.SHARE, .95));
        assertThrows(IllegalArgumentException.class, () -> MeetingInterval.of(sums, Range.SIGNED, 1));
        assertThrows(IllegalArgumentException.class, () -> MeetingInterval.of(sums, Range.SIGNED, 0));
        assertThrows(IllegalArgumentException.class, () -> new MeetingSums().accept("m", Double.NaN));
    }

    @Property
    void staysInTheRangeAndHoldsTheMean(@ForAll long seed) {
        MeetingSums sums = random(new Random(seed), 1, 0, 1);
        IntervalEstimate found = MeetingInterval.of(sums, Range.SHARE, .95);

        found.interval().ifPresent(interval -> {
            assertTrue(Range.SHARE.holds(interval), interval::toString);
            assertTrue(interval.holds(sums.total() / sums.count()));
            assertTrue(interval.low() < interval.high());
        });
        assertEquals(sums.blocks() < 5, found.equals(new Missing(Reason.FEW_MEETINGS, sums.blocks())));
    }

    @Property
    void aSurerIntervalIsWider(@ForAll long seed) {
        MeetingSums sums = random(new Random(seed), 1, 0, 1);
        IntervalEstimate sure = MeetingInterval.of(sums, Range.SHARE, .9);
        IntervalEstimate surer = MeetingInterval.of(sums, Range.SHARE, .99);

        // Only where both are of one kind: one that bends is not to be held against one that does not.
        if (sure.interval().isPresent() && sure.method().equals(surer.method())) {
            assertTrue(surer.interval().orElseThrow().low()
                    < sure.interval().orElseThrow().low());
            assertTrue(surer.interval().orElseThrow().high()
                    > sure.interval().orElseThrow().high());
        }
        assertEquals(sure.interval().isPresent(), surer.interval().isPresent());
    }

    @Property
    void doublingTheRollCallsOfEachMeetingTeachesNothing(@ForAll long seed) {
        assertSame(
                MeetingInterval.of(random(new Random(seed), 1, 0, 1), Range.SHARE, .95),
                MeetingInterval.of(random(new Random(seed), 2, 0, 1), Range.SHARE, .95),
                1,
                0);
    }

    /** As Attinà's index is to the agreement index: a = (4x − 1)/3 on −1/3 to 1. */
    @Property
    void followsTheMeasureToAnotherScale(@ForAll long seed) {
        assertSame(
                MeetingInterval.of(random(new Random(seed), 1, 0, 1), Range.SHARE, .95),
                MeetingInterval.of(random(new Random(seed), 1, -1.0 / 3, 4.0 / 3), new Range(-1.0 / 3, 1), .95),
                4.0 / 3,
                -1.0 / 3);
    }

    /** Values of up to nine meetings of up to six roll calls, many of them 1. */
    private static MeetingSums random(Random random, int times, double shift, double scale) {
        MeetingSums sums = new MeetingSums();
        int meetings = random.nextInt(10);
        for (int meeting = 0; meeting < meetings; meeting++) {
            for (int i = random.nextInt(6); i >= 0; i--) {
                double value = random.nextInt(3) == 0 ? random.nextDouble() : 1;
                for (int again = 0; again < times; again++) {
                    sums.accept("m" + meeting, shift + scale * value);
                }
            }
        }
        return sums;
    }

    private static void assertSame(IntervalEstimate expected, IntervalEstimate found, double scale, double shift) {
        assertEquals(expected.method(), found.method());
        assertEquals(expected.blocks(), found.blocks());
        expected.interval().ifPresent(interval -> {
            assertEquals(
                    shift + scale * interval.low(),
                    found.interval().orElseThrow().low(),
                    1e-9);
            assertEquals(
                    shift + scale * interval.high(),
                    found.interval().orElseThrow().high(),
                    1e-9);
        });
    }

    private static void assertEnds(double low, double high, IntervalEstimate found) {
        assertEquals(low, found.interval().orElseThrow().low(), 1e-8);
        assertEquals(high, found.interval().orElseThrow().high(), 1e-8);
    }

    private static double[] meeting(double... values) {
        return values;
    }

    private static IntervalEstimate interval(Range range, double[]... meetings) {
        return MeetingInterval.of(sums(meetings), range, .95);
    }

    private static MeetingSums sums(double[]... meetings) {
        MeetingSums sums = new MeetingSums();
        for (int i = 0; i < meetings.length; i++) {
            for (double value : meetings[i]) {
                sums.accept("m" + i, value);
            }
        }
        return sums;
    }
}
