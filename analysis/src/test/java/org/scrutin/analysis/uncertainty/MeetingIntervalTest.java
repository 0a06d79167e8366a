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

    /** Quantiles at .975 of Student's t with 9, 19 and 29 degrees of freedom, from any table. */
    private static final double T9 = 2.262157163;

    private static final double T19 = 2.093024054;
    private static final double T29 = 2.045229642;

    /** Quantiles at .95, with 19 and 29. */
    private static final double ONE_SIDED_T19 = 1.729132812;

    private static final double ONE_SIDED_T29 = 1.699127027;

    /** With 121/41 degrees of freedom at .975, from R: qt(.975, 121/41). */
    private static final double QT_121_41 = 3.2124125550;

    /**
     * By hand. One roll call a meeting has the standard error of every textbook: sixteen at .4, two at .2, two at .6, mean .4, sum of
     * squares .16, error √(.16/(19 · 20)) = .0205196, no skewness. t on the logit of .4, whose error is .0205196/.24, ends at .357917
     * and .443612. On the log scale .4·exp(−.042948/.4) = .359277 and 1 − .6·exp(−.042948/.6) = .441447 lie inside. With 20 meetings
     * the near end is (1 − 7/20)/2 = .325 of the way there, .358359, and the far one .325·.8² = .208 of it, .443162.
     */
    @Test
    void oneRollCallAMeeting() {
        double[][] meetings = new double[20][];
        Arrays.fill(meetings, meeting(.4));
        Arrays.fill(meetings, 0, 2, meeting(.2));
        Arrays.fill(meetings, 2, 4, meeting(.6));

        IntervalEstimate found = interval(Range.SHARE, meetings);

        assertInside(.4, T19 * Math.sqrt(.16 / 380), new Inwards(.325, .208), found);
        assertEquals(.358359, found.interval().orElseThrow().low(), 1e-6);
        assertEquals(.443162, found.interval().orElseThrow().high(), 1e-6);
        assertEquals("cr2_t_skew", found.method());
        assertEquals(20, found.blocks());
    }

    /** By hand. Ten meetings of two: N = 20, e = −.4, .4 and eight times 0, so s² = 10/9 · .32/400; (1 − 7/10)/2 = .15, and .15·.8². */
    @Test
    void meetingsOfOneSizeHaveTheUsualFactor() {
        double[][] meetings = new double[10][];
        Arrays.fill(meetings, meeting(.3, .5));
        meetings[0] = meeting(.1, .3);
        meetings[1] = meeting(.6, .6);

        assertInside(.4, T9 * Math.sqrt(3.2 / 3600), new Inwards(.15, .096), interval(Range.SHARE, meetings));
    }

    /**
     * By hand. Twelve roll calls of 24 in one meeting, two in each of six: h = 1/2 and six times 1/12, w = 1/2 and 1/132, so 1/ν = 7/24
     * + (6/11)² − 1/4 − 6/132² = 41/121. Means .25 and .75 in two of the six, .5 in the others: e = −.5 and .5, s² = (.5/(11/12))/576
     * = 1/1056.
     */
    @Test
    void aLargeMeetingCostsDegreesOfFreedom() {
        double[] large = new double[12];
        Arrays.fill(large, .5);
        double[][] meetings = new double[7][];
        Arrays.fill(meetings, meeting(.5, .5));
        meetings[0] = large;
        meetings[1] = meeting(.25, .25);
        meetings[2] = meeting(.75, .75);

        assertLogit(.5, QT_121_41 * Math.sqrt(1 / 1056.0), interval(Range.SHARE, meetings));
    }

    @Test
    void sixMeetingsOrNineteenRollCallsAreTooFew() {
        double[][] meetings = new double[6][];
        Arrays.fill(meetings, meeting(.1, .2, .3, .4));
        assertEquals(new Missing(Reason.FEW_MEETINGS, 6), interval(Range.SHARE, meetings));
        assertEquals(new Missing(Reason.FEW_MEETINGS, 0), interval(Range.SHARE));
        double[][] nineteen = new double[19][];
        Arrays.fill(nineteen, meeting(.1));
        assertEquals(new Missing(Reason.FEW_ROLL_CALLS, 19), interval(Range.SHARE, nineteen));
    }

    @Test
    void perfectUnityHasNoIntervalOfLengthZero() {
        double[][] meetings = new double[7][];
        Arrays.fill(meetings, meeting(1, 1, 1));
        assertEquals(new Missing(Reason.NO_VARIATION, 7), interval(Range.SHARE, meetings));
    }

    /** .1 + .7 is not .8 to the last digit; such a difference is no variation. */
    @Test
    void roundingIsNoVariation() {
        assertEquals(
                new Missing(Reason.NO_VARIATION, 7),
                interval(
                        Range.SHARE,
                        meeting(.1, .7, .1, .7, .1, .7, .1, .7),
                        meeting(.1, .7),
                        meeting(.7, .1),
                        meeting(.4),
                        meeting(.4, .4, .4),
                        meeting(.2, .6),
                        meeting(.3, .5)));
    }

    /**
     * By hand: seventeen meetings at 1, three at .6, mean .94, error √(.408/380) = .0327671, more than half of .06, so each end is the
     * outer one. Logit of .94 = ln(.94/.06) = 2.7515353, its error .0327671/.0564, ends .822815 and .981431. Without each meeting the
     * mean loses .06/19 or −.34/19, skewness −.438357, a = −.0730595: T(t) = 4.314405 and T(−t) = −1.610989, so the cube ends at
     * .94·exp(−.0327671·4.314405/.94) = .808747 and 1 − .06·exp(−.0327671·1.610989/.06) = .975108.
     */
    @Test
    void nearTheEdgeTheIntervalBendsAndIsNotCut() {
        double[][] meetings = new double[20][];
        Arrays.fill(meetings, meeting(1));
        Arrays.fill(meetings, 0, 3, meeting(.6));

        Interval found = interval(Range.SHARE, meetings).interval().orElseThrow();

        assertEquals(.808747, found.low(), 1e-6);
        assertEquals(.981431, found.high(), 1e-6);
    }

    /**
     * By hand: fifteen meetings at .98, fifteen at .94, mean .96, error √(.012/870) = .0037139. That is so little that a meeting far
     * from these must be allowed for: the lower end is w = 1/(3√30) = .0608581 of the way from .96 to .04 away, .96 − .0608581 · .92 =
     * .904011, where t on the logit would end at .951674. e = .04 is under 2w and the error under e/2, so the upper end is that
     * of one side: ln 24 + 1.699127 · .0037139/.0384 = 3.342387, which is .965855.
     */
    @Test
    void aFarMeetingMayNotHaveComeYet() {
        double[][] meetings = new double[30][];
        Arrays.fill(meetings, meeting(.98));
        Arrays.fill(meetings, 15, 30, meeting(.94));

        Interval found = interval(Range.SHARE, meetings).interval().orElseThrow();

        assertEquals(.904011, found.low(), 1e-6);
        assertEquals(logistic(Math.log(24) + ONE_SIDED_T29 * Math.sqrt(.012 / 870) / .0384), found.high(), 1e-9);
        assertEquals(.965855, found.high(), 1e-6);
    }

    /** The same seen from the other end of the range. */
    @Test
    void theLowEdgeIsTheHighOneTurnedRound() {
        double[][] meetings = new double[30][];
        Arrays.fill(meetings, meeting(.02));
        Arrays.fill(meetings, 15, 30, meeting(.06));

        Interval found = interval(Range.SHARE, meetings).interval().orElseThrow();

        assertEquals(1 - .965855, found.low(), 1e-6);
        assertEquals(1 - .904011, found.high(), 1e-6);
    }

    /** By hand: four of twenty meetings at .6, the others at 1, mean .92, error √(.512/380) = .0367065, .459 of .08: one side. */
    @Test
    void fourMeetingsMakeUpTheDistanceFromTheEdge() {
        double[][] meetings = new double[20][];
        Arrays.fill(meetings, meeting(1));
        Arrays.fill(meetings, 0, 4, meeting(.6));

        Interval found = interval(Range.SHARE, meetings).interval().orElseThrow();

        double error = Math.sqrt(.512 / 380) / .0736;
        assertEquals(logistic(Math.log(11.5) + ONE_SIDED_T19 * error), found.high(), 1e-9);
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

    @Test
    void aNumberOnTheEdgeHasNone() {
        assertEquals(
                new Missing(Reason.NEAR_EDGE, 9),
                new StudentInterval(1, new Spread(.1, 8, 0), 9)
                        .within(Range.SHARE, new StudentQuantiles(.95), IntervalMethod.JACKKNIFE_T));
    }

    @Test
    void refusesWhatIsNoValueOfTheMeasureOrNoLevel() {
        double[][] meetings = new double[20][];
        Arrays.fill(meetings, meeting(0));
        meetings[19] = meeting(1.5);
        MeetingSums sums = sums(meetings);
        assertThrows(
                IllegalArgumentException.class, () -> MeetingInterval.of(sums, Range.SHARE, new StudentQuantiles(.95)));
        assertThrows(IllegalArgumentException.class, () -> new StudentQuantiles(1));
        assertThrows(IllegalArgumentException.class, () -> new StudentQuantiles(0));
        assertThrows(IllegalArgumentException.class, () -> new MeetingSums().accept("m", Double.NaN));
    }

    @Property
    void staysInTheRangeAndHoldsTheMean(@ForAll long seed) {
        MeetingSums sums = random(new Random(seed), 1, 0, 1);
        IntervalEstimate found = MeetingInterval.of(sums, Range.SHARE, new StudentQuantiles(.95));

        found.interval().ifPresent(interval -> {
            assertTrue(Range.SHARE.holds(interval), interval::toString);
            assertTrue(interval.holds(sums.total() / sums.count()));
            assertTrue(interval.low() < interval.high());
        });
        assertEquals(sums.blocks() < 7, found.equals(new Missing(Reason.FEW_MEETINGS, sums.blocks())));
    }

    @Property
    void aSurerIntervalIsWider(@ForAll long seed) {
        MeetingSums sums = random(new Random(seed), 1, 0, 1);
        IntervalEstimate sure = MeetingInterval.of(sums, Range.SHARE, new StudentQuantiles(.9));
        IntervalEstimate surer = MeetingInterval.of(sums, Range.SHARE, new StudentQuantiles(.99));

        assertEquals(sure.interval().isPresent(), surer.interval().isPresent());
        sure.interval().ifPresent(narrow -> {
            Interval wide = surer.interval().orElseThrow();
            // The way that a far meeting is allowed for has no level, so an end may be the same.
            assertTrue(wide.low() <= narrow.low(), () -> narrow + " in " + wide);
            assertTrue(wide.high() >= narrow.high(), () -> narrow + " in " + wide);
            assertTrue(wide.high() - wide.low() > narrow.high() - narrow.low());
        });
    }

    @Property
    void doublingTheRollCallsOfEachMeetingTeachesNothing(@ForAll long seed) {
        assertSame(
                MeetingInterval.of(random(new Random(seed), 20, 0, 1), Range.SHARE, new StudentQuantiles(.95)),
                MeetingInterval.of(random(new Random(seed), 40, 0, 1), Range.SHARE, new StudentQuantiles(.95)),
                1,
                0);
    }

    /** As Attinà's index is to the agreement index: a = (4x − 1)/3 on −1/3 to 1. */
    @Property
    void followsTheMeasureToAnotherScale(@ForAll long seed) {
        assertSame(
                MeetingInterval.of(random(new Random(seed), 1, 0, 1), Range.SHARE, new StudentQuantiles(.95)),
                MeetingInterval.of(
                        random(new Random(seed), 1, -1.0 / 3, 4.0 / 3),
                        new Range(-1.0 / 3, 1),
                        new StudentQuantiles(.95)),
                4.0 / 3,
                -1.0 / 3);
    }

    /** Values of up to thirteen meetings of up to six roll calls, many of them 1. */
    private static MeetingSums random(Random random, int times, double shift, double scale) {
        MeetingSums sums = new MeetingSums();
        int meetings = random.nextInt(14);
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

    /** Shares of the way from the outer end to the inner one, of the low end and of the high one. */
    private record Inwards(double low, double high) {}

    /**
     * Without skewness: each end lies a share of the way from t on the logit to t on the log scale of the distance from the edge.
     */
    private static void assertInside(double mean, double half, Inwards shares, IntervalEstimate found) {
        double logit = Math.log(mean / (1 - mean));
        double bent = half / (mean * (1 - mean));
        double low = (1 - shares.low()) * logistic(logit - bent) + shares.low() * mean * Math.exp(-half / mean);
        double high = (1 - shares.high()) * logistic(logit + bent)
                + shares.high() * (1 - (1 - mean) * Math.exp(-half / (1 - mean)));
        assertEquals(low, found.interval().orElseThrow().low(), 1e-8);
        assertEquals(high, found.interval().orElseThrow().high(), 1e-8);
    }

    private static double logistic(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    private static double[] meeting(double... values) {
        return values;
    }

    private static IntervalEstimate interval(Range range, double[]... meetings) {
        return MeetingInterval.of(sums(meetings), range, new StudentQuantiles(.95));
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
