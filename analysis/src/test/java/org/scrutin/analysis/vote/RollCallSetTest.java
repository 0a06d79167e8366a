package org.scrutin.analysis.vote;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RollCallSetTest {

    private final RollCallSet even = RollCallSet.where(130, position -> position % 2 == 0);
    private final RollCallSet late = RollCallSet.where(130, position -> position >= 126);

    @Test
    void holdsWhatThePredicateHoldsFor() {
        assertEquals(65, even.size());
        assertTrue(even.contains(128));
        assertFalse(even.contains(129));
        assertFalse(even.contains(1000));
    }

    @Test
    void theCommonPartIsInAscendingOrder() {
        RollCallSet both = even.and(late);

        assertArrayEquals(new int[] {126, 128}, both.stream().toArray());
        assertArrayEquals(new long[] {0, 1L << 62, 1}, both.words());
        assertEquals(65, even.size(), "the sets it was made of do not change");
    }

    @Test
    void equalSetsAreEqualWhateverTheyWereMadeFrom() {
        assertEquals(RollCallSet.all(4), RollCallSet.where(400, position -> position < 4));
        assertEquals(
                RollCallSet.all(4).hashCode(),
                RollCallSet.where(400, position -> position < 4).hashCode());
        assertNotEquals(even, late);
        assertTrue(RollCallSet.all(0).isEmpty());
        assertFalse(late.isEmpty());
        assertEquals("{0, 1}", RollCallSet.all(2).toString());
    }
}
