package org.scrutin.analysis.cluster;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.scrutin.analysis.abstention.AbstentionRows;

/** The distances of all pairs of points, numbered from 0. Symmetric, 0 on the diagonal, never negative. Never changes. */
final class DistanceMatrix {

    /** What counts where the distance of two states is undefined: nothing speaks for joining them. */
    static final double UNDEFINED = 1;

    private final double[][] distances;

    private DistanceMatrix(double[][] distances) {
        this.distances = distances;
    }

    /**
     * The distances of some states.
     *
     * @param rows what states did
     * @param chosen positions of the states in the rows: point i is {@code chosen[i]}
     * @param distance the formula; a pair for which it is undefined is {@link #UNDEFINED} apart
     */
    static DistanceMatrix of(AbstentionRows rows, int[] chosen, AbstentionDistance distance) {
        double[][] distances = new double[chosen.length][chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            for (int j = 0; j < i; j++) {
                distances[i][j] = distance.of(rows.pair(chosen[i], chosen[j])).orElse(UNDEFINED);
                distances[j][i] = distances[i][j];
            }
        }
        return new DistanceMatrix(distances);
    }

    /**
     * The given distances.
     *
     * @throws IllegalArgumentException unless they are square, symmetric, not negative and 0 on the diagonal
     */
    static DistanceMatrix of(double[][] distances) {
        double[][] copy = IntStream.range(0, distances.length)
                .mapToObj(i -> distances[i].clone())
                .toArray(double[][]::new);
        for (int i = 0; i < copy.length; i++) {
            for (int j = 0; j < copy.length; j++) {
                if (copy[i].length != copy.length
                        || copy[i][j] != copy[j][i]
                        || !(copy[i][j] >= 0)
                        || (i == j && copy[i][j] != 0)) {
                    throw new IllegalArgumentException("no distances: row " + i + ", column " + j);
                }
            }
        }
        return new DistanceMatrix(copy);
    }

    int size() {
        return distances.length;
    }

    double between(int a, int b) {
        return distances[a][b];
    }

    /** The distances from a point to all others, ascending. */
    double[] sortedFrom(int point) {
        IntUnaryOperator other = i -> i < point ? i : i + 1;
        return IntStream.range(0, size() - 1)
                .mapToDouble(i -> distances[point][other.applyAsInt(i)])
                .sorted()
                .toArray();
    }
}
