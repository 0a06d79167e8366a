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

    /** Fewer dimensions, the same distances: also where rows are equal or columns say nothing. */
    @Property(tries = 100)
    void turningKeepsDistances(
            @ForAll @IntRange(min = 1, max = 9) int points,
            @ForAll @IntRange(max = 30) int columns,
            @ForAll long seed) {
        double[][] rows = random(points, columns, seed);
        rows[points - 1] = rows[0].clone();

        double[][] turned = KMeans.turned(rows);

        EuclideanDistance distance = new EuclideanDistance();
        for (int i = 0; i < points; i++) {
            assertTrue(turned[i].length <= points);
            for (int j = 0; j < points; j++) {
                assertEquals(distance.compute(rows[i], rows[j]), distance.compute(turned[i], turned[j]), 1e-12);
            }
        }
    }

    @Property(tries = 20)
    void sameSeedSamePartition(@ForAll long seed) {
        double[][] rows = random(12, 6, seed);

        assertEquals(
                AverageLinkageTest.labels(new KMeans(rows).partition(3, seed)),
                AverageLinkageTest.labels(new KMeans(rows).partition(3, seed)));
    }

    /** Of all partitions of few rows, the best of the starts is the best there is. */
    @Property(tries = 30)
    void asGoodAsTheBestOfAll(@ForAll @IntRange(min = 4, max = 7) int points, @ForAll long seed) {
        double[][] rows = random(points, 5, seed);
        KMeans kMeans = new KMeans(rows);
        if (kMeans.distinctRows() < 3) {
            return;
        }
        double best = Double.POSITIVE_INFINITY;
        for (int code = 0; code < Math.pow(3, points); code++) {
            List<Integer> labels = new ArrayList<>();
            for (int rest = code, i = 0; i < points; i++, rest /= 3) {
                labels.add(rest % 3);
            }
            if (labels.stream().distinct().count() == 3) {
                best = Math.min(best, squares(rows, labels));
            }
        }

        assertEquals(best, squares(rows, AverageLinkageTest.labels(kMeans.partition(3, seed))), 1e-9);
    }

    private static double squares(double[][] rows, List<Integer> labels) {
        double sum = 0;
        for (int label : labels.stream().distinct().toList()) {
            for (int column = 0; column < rows[0].length; column++) {
                double mean = 0;
                int n = 0;
                for (int row = 0; row < rows.length; row++) {
                    if (labels.get(row) == label) {
                        mean += rows[row][column];
                        n++;
                    }
                }
                mean /= n;
                for (int row = 0; row < rows.length; row++) {
                    if (labels.get(row) == label) {
                        sum += (rows[row][column] - mean) * (rows[row][column] - mean);
                    }
                }
            }
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
