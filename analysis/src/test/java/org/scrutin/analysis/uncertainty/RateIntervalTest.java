package org.scrutin.analysis.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.scrutin.analysis.uncertainty.IntervalEstimate.Missing;
import org.scrutin.analysis.uncertainty.IntervalEstimate.Reason;

class RateIntervalTest {

    /** Quantile at .975 of Student's t with 9 degrees of freedom, from any table. */
    private static final double T9 = 2.262157163;

    /**
     * By hand. Twenty ballots, two a meeting, shares 1, 1, ½, ½ and six times 0: r = .3, s² = (2 · .49 + 2 · .04 + 6 · .09)/(10 · 9) =
     * 1.6/90, so n = 20/19 · .21 · 90/1.6 = 12.4342 ballots instead of twenty.
     */
    @Test
    void ballotsOfOneMeetingAreWorthLess() {
        IntervalEstimate found = RateInterval.of(sums(2, 2, 2, 1, 1, 0, 0, 0, 0, 0, 0), new StudentQuantiles(.95));

        double n = 378 / 30.4;
        double bend = T9 * T9 / n;
        double half = T9 * Math.sqrt((.21 + bend / 4) / n);
        Interval ends = found.interval().orElseThrow();
        assertEquals((.3 + bend / 2 - half) / (1 + bend), ends.low(), 1e-8);
        assertEquals((.3 + bend / 2 + half) / (1 + bend), ends.high(), 1e-8);
        assertEquals("wilson_meetings", found.method());
        assertEquals(10, found.blocks());
    }

    /** By hand: seven meetings count as seven ballots, whatever was voted at each: t²/(7 + t²) = .461015. */
    @Test
    void meetingsThatAreAlikeCountAsOneBallotEach() {
        Interval never = RateInterval.of(sums(8, 0, 0, 0, 0, 0, 0, 0), new StudentQuantiles(.95))
                .interval()
                .orElseThrow();
        Interval always = RateInterval.of(sums(3, 3, 3, 3, 3, 3, 3, 3), new StudentQuantiles(.95))
                .interval()
                .orElseThrow();

        assertEquals(0, never.low());
        assertEquals(.461015, never.high(), 1e-6);
        assertEquals(1 - .461015, always.low(), 1e-6);
        assertEquals(1, always.high());
        assertTrue(RateInterval.of(sums(4, 2, 2, 2, 2, 2, 2, 2), new StudentQuantiles(.95))
                .interval()
                .orElseThrow()
                .holds(.5));
    }

    @Test
    void sixMeetingsOrNineteenBallotsAreTooFew() {
        assertEquals(
                new Missing(Reason.FEW_MEETINGS, 6),
                RateInterval.of(sums(4, 1, 0, 1, 0, 1, 0), new StudentQuantiles(.95)));
        assertEquals(
                new Missing(Reason.FEW_MEETINGS, 0), RateInterval.of(new MeetingSums(), new StudentQuantiles(.95)));
        assertEquals(
                new Missing(Reason.FEW_ROLL_CALLS, 7),
                RateInterval.of(sums(2, 1, 0, 1, 0, 1, 0, 1), new StudentQuantiles(.95)));
    }

    private static MeetingSums sums(int ballots, int... abstentions) {
        MeetingSums sums = new MeetingSums();
        for (int i = 0; i < abstentions.length; i++) {
            sums.accept("m" + i, ballots, abstentions[i]);
        }
        return sums;
    }
}
