package org.scrutin.analysis.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SilhouetteTest {

    /** Points 0, 1, 2, 10 and 12 on a line. */
    private static final DistanceMatrix LINE = line(0, 1, 2, 10, 12);

    @Test
    void worked() {
        Silhouette silhouette = new Silhouette(LINE, Partition.of(new int[] {0, 0, 0, 1, 1}));

        // Of point 0: a = (1 + 2)/2, b = (10 + 12)/2; of point 3: a = 2, b = (10 + 9 + 8)/3.
        assertEquals((11 - 1.5) / 11, silhouette.of(0).orElseThrow(), 1e-15);
        assertEquals((9 - 2) / 9.0, silhouette.of(3).orElseThrow(), 1e-15);
        double mean = (9.5 / 11 + 9.0 / 10 + 7.5 / 9 + 7.0 / 9 + 9.0 / 11) / 5;
        assertEquals(mean, silhouette.mean().orElseThrow(), 1e-15);
    }

    @Test
    void aClusterOfOnePointHasZero() {
        Silhouette silhouette = new Silhouette(LINE, Partition.of(new int[] {0, 0, 0, 0, 1}));

        assertEquals(OptionalDouble.of(0), silhouette.of(4));
    }

    @Test
    void pointsInOnePlaceHaveZero() {
        Silhouette silhouette = new Silhouette(line(3, 3, 3, 3), Partition.of(new int[] {0, 0, 1, 1}));

        assertEquals(OptionalDouble.of(0), silhouette.of(0));
    }

    @Test
    void noiseHasNoneAndLeavesTheMean() {
        Silhouette silhouette = new Silhouette(LINE, Partition.of(new int[] {0, 0, -1, 1, 1}));

        assertEquals(OptionalDouble.empty(), silhouette.of(2));
        assertEquals((11 - 1) / 11.0, silhouette.of(0).orElseThrow(), 1e-15);
        double mean = (10 / 11.0 + 9 / 10.0 + 7.5 / 9.5 + 9.5 / 11.5) / 4;
        assertEquals(mean, silhouette.mean().orElseThrow(), 1e-15);
    }

    @Test
    void undefinedUnderTwoClusters() {
        Silhouette one = new Silhouette(LINE, Partition.of(new int[] {0, 0, 0, 0, 0}));
        assertEquals(OptionalDouble.empty(), one.of(0));
        assertEquals(OptionalDouble.empty(), one.mean());

        Silhouette noise = new Silhouette(LINE, Partition.of(new int[] {-1, -1, -1, -1, -1}));
        assertEquals(OptionalDouble.empty(), noise.mean());
    }

    @Property(tries = 200)
    void between(@ForAll @IntRange(min = 2, max = 20) int points, @ForAll long seed) {
        DistanceMatrix distances = AverageLinkageTest.random(points, seed);
        for (int k = 2; k <= points; k++) {
            Silhouette silhouette = new Silhouette(distances, new AverageLinkage(distances).cut(k));
            for (int point = 0; point < points; point++) {
                double value = silhouette.of(point).orElseThrow();
                assertTrue(-1 <= value && value <= 1);
            }
        }
    }

    static DistanceMatrix line(double... places) {
        double[][] distances = new double[places.length][places.length];
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < places.length; j++) {
                distances[i][j] = Math.abs(places[i] - places[j]);
            }
        }
        return DistanceMatrix.of(distances);
    }
}
