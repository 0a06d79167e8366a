package org.scrutin.analysis.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.ml.distance.EuclideanDistance;
import org.junit.jupiter.api.Test;

class KMeansTest {

    @Test
    void threeHeaps() {
        double[][] rows = {{0, 0}, {0, 1}, {1, 0}, {9, 9}, {9, 8}, {0, 9}};

        assertEquals(List.of(1, 1, 1, 2, 2, 3), AverageLinkageTest.labels(new KMeans(rows).partition(3, 1)));
    }

    @Test
    void rowsThatDiffer() {
        assertEquals(2, new KMeans(new double[][] {{0, 1}, {0, 1}, {1, 0}}).distinctRows());
    }

    /** Distances from products, also where rows are equal or columns say nothing. */
    @Property(tries = 100)
    void productsGiveDistances(
            @ForAll @IntRange(min = 1, max = 9) int points,
            @ForAll @IntRange(max = 30) int columns,
            @ForAll long seed) {
        double[][] rows = random(points, columns, seed);
        rows[points - 1] = rows[0].clone();

        InnerProducts products = new InnerProducts(rows);

        EuclideanDistance distance = new EuclideanDistance();
        for (int i = 0; i < points; i++) {
            for (int j = 0; j < points; j++) {
                assertEquals(distance.compute(rows[i], rows[j]), products.distance(i, j), 1e-7);
            }
        }
        assertEquals(0, products.distance(0, points - 1));
    }

    /** A cluster without a point takes the one that is farthest from its mean, and rounds go on from there. */
    @Test
    void noClusterStaysEmpty() {
        InnerProducts products = new InnerProducts(new double[][] {{0}, {1}, {10}});

        PointExchange settled = new PointExchange(products, new int[] {0, 0, 0}, 2).settled();

        assertEquals(.5, settled.squares(), 1e-9);
    }

    @Property(tries = 20)
    void sameSeedSamePartition(@ForAll long seed) {
        double[][] rows = random(12, 6, seed);

        assertEquals(
                AverageLinkageTest.labels(new KMeans(rows).partition(3, seed)),
                AverageLinkageTest.labels(new KMeans(rows).partition(3, seed)));
    }

    /**
     * On few rows the best of the starts is the best of all partitions. The rows are fixed, because starts are drawn.
     */
    @Test
    void asGoodAsTheBestOfAll() {
        for (int seed = 0; seed < 200; seed++) {
            double[][] rows = random(4 + seed % 4, 5, seed);
            KMeans kMeans = new KMeans(rows);
            if (kMeans.distinctRows() >= 3) {
                assertEquals(leastSquares(rows), found(kMeans, rows, seed), 1e-9, "seed " + seed);
            }
        }
    }

    /** Rows on which 100 starts without single moves end at 4. */
    @Test
    void singleMovesFindWhatRoundsMiss() {
        double[][] rows = random(7, 5, 42464);

        assertEquals(23 / 6.0, leastSquares(rows), 1e-9);
        assertEquals(23 / 6.0, found(new KMeans(rows), rows, 42464), 1e-9);
    }

    /** What every start ends at: no row is nearer to another cluster's mean than to its own, and nothing beats the best. */
    @Property(tries = 30)
    void noRowWouldRatherBeElsewhere(@ForAll @IntRange(min = 4, max = 7) int points, @ForAll long seed) {
        double[][] rows = random(points, 5, seed);
        KMeans kMeans = new KMeans(rows);
        if (kMeans.distinctRows() < 3) {
            return;
        }
        List<Integer> labels = AverageLinkageTest.labels(kMeans.partition(3, seed));

        EuclideanDistance distance = new EuclideanDistance();
        for (int row = 0; row < points; row++) {
            double own = distance.compute(rows[row], mean(rows, labels, labels.get(row)));
            for (int other : labels.stream().distinct().toList()) {
                assertTrue(own <= distance.compute(rows[row], mean(rows, labels, other)) + 1e-9);
            }
        }
        assertTrue(squares(rows, labels) >= leastSquares(rows) - 1e-9);
    }

    private static double found(KMeans kMeans, double[][] rows, long seed) {
        return squares(rows, AverageLinkageTest.labels(kMeans.partition(3, seed)));
    }

    /** The smallest sum of squares of all partitions into three, tried one by one. */
    private static double leastSquares(double[][] rows) {
        double best = Double.POSITIVE_INFINITY;
        for (int code = 0; code < Math.pow(3, rows.length); code++) {
            List<Integer> labels = new ArrayList<>();
            for (int rest = code, i = 0; i < rows.length; i++, rest /= 3) {
                labels.add(rest % 3);
            }
            if (labels.stream().distinct().count() == 3) {
                best = Math.min(best, squares(rows, labels));
            }
        }
        return best;
    }

    private static double[] mean(double[][] rows, List<Integer> labels, int label) {
        double[] mean = new double[rows[0].length];
        long n = labels.stream().filter(other -> other == label).count();
        for (int row = 0; row < rows.length; row++) {
            if (labels.get(row) == label) {
                for (int column = 0; column < mean.length; column++) {
                    mean[column] += rows[row][column] / n;
                }
            }
        }
        return mean;
    }

    private static double squares(double[][] rows, List<Integer> labels) {
        EuclideanDistance distance = new EuclideanDistance();
        double sum = 0;
        for (int row = 0; row < rows.length; row++) {
            double far = distance.compute(rows[row], mean(rows, labels, labels.get(row)));
            sum += far * far;
        }
        return sum;
    }

    private static double[][] random(int rows, int columns, long seed) {
        Random random = new Random(seed);
        double[][] values = new double[rows][columns];
        for (double[] row : values) {
            for (int i = 0; i < columns; i++) {
                row[i] = random.nextInt(2);
            }
        }
        return values;
    }
}
