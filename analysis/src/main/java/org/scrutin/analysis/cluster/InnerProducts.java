package org.scrutin.analysis.cluster;

import java.util.Arrays;

/**
 * The inner products of every two rows: all that sums of squared distances from means need. Computed once, they make a distance
 * cost the same on ten thousand roll calls as on ten. Never changes.
 *
 * <p><b>Formula.</b> {@code |x − y|² = x·x + y·y − 2 x·y}; the mean of a cluster is a sum of rows over their number, so distances
 * from it are sums of the same products.
 *
 * <p><b>Complexity.</b> points² × columns at most; a column costs the square of how many of its cells are not 0. Memory: points².
 */
final class InnerProducts {

    private final double[][] products;
    private final int distinct;

    /** Of rows of one length. */
    InnerProducts(double[][] rows) {
        products = products(rows);
        distinct = (int) Arrays.stream(rows)
                .filter(row -> Arrays.stream(rows)
                        .takeWhile(earlier -> earlier != row)
                        .noneMatch(earlier -> Arrays.equals(earlier, row)))
                .count();
    }

    private static double[][] products(double[][] rows) {
        double[][] products = new double[rows.length][rows.length];
        int columns = rows.length == 0 ? 0 : rows[0].length;
        int[] filled = new int[rows.length];
        for (int column = 0; column < columns; column++) {
            int count = 0;
            for (int row = 0; row < rows.length; row++) {
                filled[count] = row;
                count += rows[row][column] == 0 ? 0 : 1;
            }
            for (int i = 0; i < count; i++) {
                double[] sums = products[filled[i]];
                double value = rows[filled[i]][column];
                for (int j = 0; j <= i; j++) {
                    sums[filled[j]] += value * rows[filled[j]][column];
                }
            }
        }
        for (int row = 0; row < rows.length; row++) {
            for (int other = 0; other < row; other++) {
                products[other][row] = products[row][other];
            }
        }
        return products;
    }

    /** How many rows. */
    int points() {
        return products.length;
    }

    /** How many rows differ from each other. */
    int distinct() {
        return distinct;
    }

    /** The inner product of two rows. */
    double of(int row, int other) {
        return products[row][other];
    }

    /** The Euclidean distance of two rows; 0 of equal ones. */
    double distance(int row, int other) {
        return Math.sqrt(Math.max(0, of(row, row) + of(other, other) - 2 * of(row, other)));
    }
}
