package org.scrutin.analysis.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AdjustedRandTest {

    /**
     * By hand: 6 pairs; together 2 in the first, 1 in the second, 1 in both; by chance 2·1/6 = 1/3: (1 − 1/3) / (3/2 − 1/3) =
     * 4/7, which is also the example in scikit-learn's manual.
     */
    @Test
    void worked() {
        assertEquals(4 / 7.0, AdjustedRand.of(of(0, 0, 1, 1), of(0, 0, 1, 2)), 1e-15);
        assertEquals(0, AdjustedRand.of(of(0, 0, 0, 0), of(0, 1, 2, 3)), 1e-15);
        assertEquals(-.5, AdjustedRand.of(of(0, 0, 1, 1), of(0, 1, 0, 1)), 1e-15, "less alike than by chance");
    }

    @Test
    void samePartitionsAreOneHoweverTrivial() {
        assertEquals(1, AdjustedRand.of(of(0, 0, 1, 1), of(1, 1, 0, 0)));
        assertEquals(1, AdjustedRand.of(of(0, 0, 0), of(0, 0, 0)));
        assertEquals(1, AdjustedRand.of(of(0, 1, 2), of(0, 1, 2)));
        assertEquals(1, AdjustedRand.of(of(0), of(0)));
    }

    @Test
    void noiseIsTogetherWithNothing() {
        assertEquals(
                AdjustedRand.of(of(0, 0, 1, 2), of(0, 0, 1, 1)),
                AdjustedRand.of(of(0, 0, -1, -1), of(0, 0, 1, 1)),
                1e-15);
    }

    @Property(tries = 200)
    void symmetricAtMostOneAndBlindToLabels(@ForAll long seed) {
        Random random = new Random(seed);
        int points = 2 + random.nextInt(12);
        int[] first = random.ints(points, 0, 4).toArray();
        int[] second = random.ints(points, 0, 4).toArray();
        double index = AdjustedRand.of(of(first), of(second));

        assertTrue(index <= 1 && index >= -1);
        assertEquals(index, AdjustedRand.of(of(second), of(first)), 1e-12);
        int[] turned = IntStream.of(first).map(label -> 3 - label).toArray();
        assertEquals(index, AdjustedRand.of(of(turned), of(second)), 1e-12);
        assertEquals(1, AdjustedRand.of(of(first), of(turned)), 1e-12);
    }

    private static Partition of(int... labels) {
        return Partition.of(labels);
    }
}
