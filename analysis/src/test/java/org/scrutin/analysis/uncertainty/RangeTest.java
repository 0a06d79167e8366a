package org.scrutin.analysis.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RangeTest {

    @Test
    void bothEndsBelong() {
        assertTrue(Range.SHARE.holds(new Interval(0, 1)));
        assertFalse(Range.SHARE.holds(new Interval(-1e-9, .5)));
        assertFalse(Range.SHARE.holds(new Interval(.5, 1 + 1e-9)));
    }

    @Test
    void differencesGoBothWays() {
        assertEquals(new Range(-1, 1), Range.SHARE.ofDifferences());
        assertEquals(new Range(-2, 2), Range.SIGNED.ofDifferences());
    }

    @Test
    void hasFiniteEndsInOrder() {
        assertThrows(IllegalArgumentException.class, () -> new Range(1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Range(0, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Range(0, Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> new Range(Double.NEGATIVE_INFINITY, 0));
    }
}
