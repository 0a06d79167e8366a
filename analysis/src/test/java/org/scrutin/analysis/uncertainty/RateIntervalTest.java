package org.scrutin.analysis.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.scrutin.analysis.uncertainty.IntervalEstimate.Missing;
import org.scrutin.analysis.uncertainty.IntervalEstimate.Reason;

class RateIntervalTest {

    /** Quantile at .975 of Student's t with 4 degrees of freedom, from any table. */
    private static final double T4 = 2.776445105;

    /**
     * By hand. Ten ballots, two a meeting, shares 1, ½, 0, 0, 0: r = .3, s² = (.49 + .04 + 3 · .09)/(5 · 4) = .04, so n = 10/9 ·
     * .21/.04 = 5.8333 ballots instead of ten.
     */
    @Test
    void ballotsOfOneMeetingAreWorthLess() {
        IntervalEstimate found = RateInterval.of(sums(2, 2, 1, 0, 0, 0), .95);

        double n = 35 / 6.0;
        double bend = T4 * T4 / n;
        double half = T4 * Math.sqrt((.21 + bend / 4) / n);
        Interval ends = found.interval().orElseThrow();
        assertEquals((.3 + bend / 2 - half) / (1 + bend), ends.low(), 1e-8);
        assertEquals((.3 + bend / 2 + half) / (1 + bend), ends.high(), 1e-8);
        assertEquals("wilson_meetings", found.method());
        assertEquals(5, found.blocks());
    }

    /** By hand: five meetings count as five ballots, whatever was voted at each: t²/(5 + t²) = .606567. */
    @Test
    void meetingsThatAreAlikeCountAsOneBallotEach() {
        Interval never = RateInterval.of(sums(7, 0, 0, 0, 0, 0), .95).interval().orElseThrow();
        Interval always =
                RateInterval.of(sums(1, 1, 1, 1, 1, 1), .95).interval().orElseThrow();

        assertEquals(0, never.low());
        assertEquals(.606567, never.high(), 1e-6);
        assertEquals(1 - .606567, always.low(), 1e-6);
        assertEquals(1, always.high());
        assertTrue(RateInterval.of(sums(2, 1, 1, 1, 1, 1), .95)
                .interval()
                .orElseThrow()
                .holds(.5));
    }

    @Test
    void fourMeetingsAreTooFew() {
        assertEquals(new Missing(Reason.FEW_MEETINGS, 4), RateInterval.of(sums(2, 1, 0, 1, 0), .95));
        assertEquals(new Missing(Reason.FEW_MEETINGS, 0), RateInterval.of(new MeetingSums(), .95));
    }

    private static MeetingSums sums(int ballots, int... abstentions) {
        MeetingSums sums = new MeetingSums();
        for (int i = 0; i < abstentions.length; i++) {
            sums.accept("m" + i, ballots, abstentions[i]);
        }
        return sums;
    }
}
