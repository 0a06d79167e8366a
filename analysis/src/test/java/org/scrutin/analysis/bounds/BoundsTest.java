package org.scrutin.analysis.bounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class BoundsTest {

    @Test
    void lowestAndHighestOfAllRecords() {
        Bounds bounds = bounds(.5, .25, .75);

        assertEquals(new Bounds(OptionalDouble.of(.5), OptionalDouble.of(.25), OptionalDouble.of(.75), 3, 0), bounds);
        assertTrue(bounds.varies());
    }

    @Test
    void aRecordWithoutAResultLeavesNoSign() {
        Bounds bounds = Bounds.of(OptionalDouble.of(.5), List.of(OptionalDouble.empty(), OptionalDouble.of(.75)));

        assertEquals(new Bounds(OptionalDouble.of(.5), OptionalDouble.of(.5), OptionalDouble.of(.75), 3, 1), bounds);
        assertTrue(bounds.varies());
        assertEquals(
                new Bounds(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), 2, 2),
                Bounds.of(OptionalDouble.empty(), List.of(OptionalDouble.empty())));
    }

    @Test
    void theSameOnEveryRecordDoesNotVary() {
        assertFalse(bounds(.5, .5, .5).varies());
        assertFalse(bounds(.5).varies());
        assertFalse(bounds(.1 + .2, .3).varies(), "another order of adding is no other number");
    }

    private static Bounds bounds(double asListed, double... others) {
        return Bounds.of(
                OptionalDouble.of(asListed),
                DoubleStream.of(others).mapToObj(OptionalDouble::of).toList());
    }
}
