package org.scrutin.analysis.mover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingBalanceTest {

    /** Where all meetings have as many votes the variance is that of the arrangements, however many meetings each cycle has. */
    @Test
    void meetingsOfOneSizeAreBalanced() {
        assertEquals(1, balance(sizes(3, 3, 3, 3), sizes(3, 3)).ratio(), 1e-12);
        assertEquals(1, balance(sizes(2, 2, 2), sizes(2, 2, 2)).ratio(), 1e-12);
    }

    /**
     * By hand. Earlier 1, 1, 1, later 3: N = 6, half of it later. Change: 3 · ¼ + 9 · ¼ = 3. Arrangements: n(i)·n(j)/6 is 1/6 beside
     * another small meeting, ½ beside the large one, so the squares add up to 3·(5/6)² + 6·(1/6)² + 6·(½)² + (3/2)² = 6; times 3/(4 ·
     * 3): 1.5. The ratio is 2.
     */
    @Test
    void fewerAndLargerMeetingsAreNot() {
        MeetingBalance found = balance(sizes(1, 1, 1), sizes(3));

        assertEquals(2, found.ratio(), 1e-12);
        assertFalse(found.isKept());
    }

    /** By hand. Three meetings of 3, later one of 1: N = 10, a tenth of it later. Change: 3 · 9 · .01 + .81 = 1.08. */
    @Test
    void moreAndLargerMeetingsDoNoHarm() {
        MeetingBalance found = balance(sizes(3, 3, 3), sizes(1));

        // Large beside itself (3 − .9)² = 4.41, beside another .81, beside the small .09; the small by itself .81.
        double dealt = 3.0 / 12 * (3 * 4.41 + 6 * .81 + 6 * .09 + .81);
        assertEquals(1.08 / dealt, found.ratio(), 1e-12);
        assertTrue(found.isKept());
    }

    /** Topics of one vote a meeting: each is balanced by itself, and so are two that the same meetings voted on. */
    @Test
    void topicsTogether() {
        TopicTotals both = new TopicTotals(2);
        both.accept(0, 1, 0);
        both.accept(1, 1, 0);
        List<TopicTotals> meetings = List.of(both, both, both);

        assertEquals(1, balance(meetings, meetings).ratio(), 1e-12);
    }

    private static MeetingBalance balance(List<TopicTotals> before, List<TopicTotals> after) {
        return MeetingBalance.of(new CycleTallies(before, after));
    }

    private static List<TopicTotals> sizes(int... sizes) {
        return Arrays.stream(sizes)
                .mapToObj(size -> {
                    TopicTotals meeting = new TopicTotals(1);
                    meeting.accept(0, size, 0);
                    return meeting;
                })
                .toList();
    }
}
