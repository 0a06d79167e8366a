package org.scrutin.analysis.uncertainty;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void bothEndsAreInside() {
        Interval interval = new Interval(.25, .75);

        assertTrue(interval.holds(.25));
        assertTrue(interval.holds(.75));
        assertFalse(interval.holds(.2499));
        assertFalse(interval.holds(.7501));
        assertFalse(interval.holds(Double.NaN));
        assertTrue(new Interval(1, 1).holds(1));
    }

    @Test
    void endsAreNumbersInOrder() {
        assertThrows(IllegalArgumentException.class, () -> new Interval(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Interval(Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> new Interval(0, Double.NaN));
    }
}
