package org.scrutin.analysis.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TestLevelTest {

    /** In doubles 1 − 0.9 is 0.09999999999999998, which a p of one in ten does not reach. */
    @Test
    void oneInTenReachesTheLevelOfNineInTen() {
        assertTrue(1 - .9 < .1);
        assertEquals(.1, new TestLevel(.9).alpha());
        assertTrue(new TestLevel(.9).isReachedBy(2 / 20.0));
        assertFalse(new TestLevel(.9).isReachedBy(3 / 29.0));
    }

    /** A q of 3/2 · 1/30 is .05, whatever the product makes of it. */
    @Test
    void aRoundedProductReachesIt() {
        assertTrue(new TestLevel(.95).isReachedBy(Math.nextUp(.05)));
        assertFalse(new TestLevel(.95).isReachedBy(.0501));
    }

    @Test
    void isAShare() {
        assertThrows(IllegalArgumentException.class, () -> new TestLevel(1));
        assertThrows(IllegalArgumentException.class, () -> new TestLevel(0));
    }
}
