package org.scrutin.analysis.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.uncertainty.IntervalEstimate.Missing;
import org.scrutin.analysis.uncertainty.IntervalEstimate.Reason;

class MeetingIntervalTest {

    /** Quantiles at .975 of Student's t with 4 and 29 degrees of freedom, from any table. */
    private static final double T4 = 2.776445105;

    private static final double T29 = 2.045229642;

    /** The same with 49/19, from R: qt(.975, 49/19). */
    private static final double QT_49_19 = 3.4975662457;

    /**
     * By hand. One roll call a meeting has the standard error of every textbook: mean .4, sum of squares .08, variance .08/4, error
     * √(.02/5) = .0632456, no skewness. t on the logit of .4, whose error is .0632456/.24, ends at .242849 and .580833. On the log
     * scale .4·exp(−.1755978/.4) = .257873 and 1 − .6·exp(−.1755978/.6) = .552236 lie inside.
     */
    @Test
    void oneRollCallAMeeting() {
        IntervalEstimate found = interval(Range.SHARE, meeting(.2), meeting(.4), meeting(.4), meeting(.6), meeting(.4));

        assertLogit(.4, T4 * .0632455532, found);
        assertEquals(.242849, found.interval().orElseThrow().low(), 1e-6);
        assertEquals(.580833, found.interval().orElseThrow().high(), 1e-6);
        assertEquals("cr2_t_skew", found.method());
        assertEquals(5, found.blocks());
    }

    /** By hand. Meetings of two: N = 10, e = −.4, 0, 0, .4, 0, so s² = 5/4 · .32/100 = .004, the square of .0632456 again. */
    @Test
    void meetingsOfOneSizeHaveTheUsualFactor() {
        IntervalEstimate found = interval(
                Range.SHARE, meeting(.1, .3), meeting(.4, .4), meeting(.3, .5), meeting(.6, .6), meeting(.4, .4));

        assertLogit(.4, T4 * Math.sqrt(.004), found);
    }

    /**
     * By hand. Roll calls 4, 1, 1, 1, 1 of 8: h = 1/2 and four times 1/8, w = 1/2 and 1/56, so 1/ν = 5/16 + (4/7)² − 1/4 − 4/56² =
     * 19/49. Values .5 in the large meeting and .25, .75, .5, .5: mean .5, e = 0, −.25, .25, 0, 0, s² = (.125/64)/(7/8) = 1/448.
     */
    @Test
    void aLargeMeetingCostsDegreesOfFreedom() {
        IntervalEstimate found =
                interval(Range.SHARE, meeting(.5, .5, .5, .5), meeting(.25), meeting(.75), meeting(.5), meeting(.5));

        assertLogit(.5, QT_49_19 * Math.sqrt(1 / 448.0), found);
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
     * By hand: mean .92, standard error .08. Logit of .92 = ln 11.5 = 2.4423470, its error .08/(.92 · .08) = 1.0869565, ends 0.359962
     * and 0.995765. Without each meeting the mean loses .02 (four times) and −.08: squares .008, cubes −.00048, skewness
     * −.6708204, a = −.1118034. T(t) = (∛(1 − .6708204 · 2.8882485) − 1)/−.2236068 = 8.849085, so the lower end is
     * .92·exp(−.08 · 8.849085/.92) = 0.426191, inside that of the logit; T(−t) = −1.821763 gives 1 − .08·exp(−1.821763) = 0.987061.
     */
    @Test
    void nearTheEdgeTheIntervalBendsAndIsNotCut() {
        IntervalEstimate found = interval(Range.SHARE, meeting(1), meeting(1), meeting(1), meeting(1), meeting(.6));

        assertLogit(.92, T4 * .08, found);
        assertEquals(0.359962, found.interval().orElseThrow().low(), 1e-6);
        assertEquals(0.995765, found.interval().orElseThrow().high(), 1e-6);
    }

    /**
     * Thirty meetings of which three stand at .2, the others at 1: mean .92, s² = (27 · .08² + 3 · .72²)/(30 · 29) = .0019862. d is
     * −.08/29 and .72/29 in turn, so the skewness is (27 · .08³ − 3 · .72³)/(27 · .08² + 3 · .72²)^1.5 = −.4868645. Hall's cube
     * reaches further down than the logit.
     */
    @Test
    void skewnessMovesTheFarEndOut() {
        double[][] meetings = new double[30][];
        Arrays.fill(meetings, meeting(1));
        Arrays.fill(meetings, 27, 30, meeting(.2));

        Interval found = interval(Range.SHARE, meetings).interval().orElseThrow();

        double error = Math.sqrt(1.728 / 870);
        double a = -.4868645 / 6;
        double unskewed = (Math.cbrt(1 + 6 * a * (T29 - a)) - 1) / (2 * a);
        assertEquals(.92 * Math.exp(-error * unskewed / .92), found.low(), 1e-7);
        assertTrue(found.low() < logistic(Math.log(11.5) - T29 * error / .0736));
    }

    /** Mean .96 of five: together .2 from the edge, less than a third of what one meeting could be. */
    @Test
    void tooNearTheEdgeForSoFewMeetings() {
        Missing near = new Missing(Reason.NEAR_EDGE, 5);
        assertEquals(near, interval(Range.SHARE, meeting(1), meeting(1), meeting(1), meeting(1), meeting(.8)));
        assertEquals(near, interval(Range.SHARE, meeting(0), meeting(0), meeting(.2), meeting(0), meeting(0)));
        assertEquals(
                near,
                new StudentInterval(1, new Spread(.1, 4, 0), 5).within(Range.SHARE, .95, IntervalMethod.JACKKNIFE_T));
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

        assertEquals(sure.interval().isPresent(), surer.interval().isPresent());
        sure.interval().ifPresent(narrow -> {
            Interval wide = surer.interval().orElseThrow();
            assertTrue(wide.low() < narrow.low(), () -> narrow + " in " + wide);
            assertTrue(wide.high() > narrow.high(), () -> narrow + " in " + wide);
        });
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

    /** Both ends are those of t on the logit, half = t times the standard error. */
    private static void assertLogit(double mean, double half, IntervalEstimate found) {
        double logit = Math.log(mean / (1 - mean));
        double bent = half / (mean * (1 - mean));
        assertEquals(logistic(logit - bent), found.interval().orElseThrow().low(), 1e-8);
        assertEquals(logistic(logit + bent), found.interval().orElseThrow().high(), 1e-8);
    }

    private static double logistic(double logit) {
        return 1 / (1 + Math.exp(-logit));
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
