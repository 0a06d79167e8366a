package org.scrutin.charts.spec;

import java.util.OptionalDouble;

/** Scores of all pairs of n things, each the same both ways. Never changes. */
public final class SymmetricScores {

    private final int size;
    private final double[] values;

    /**
     * Fills in every pair.
     *
     * @param size n
     * @param score of things i and j, j below i; empty where undefined
     */
    public SymmetricScores(int size, PairScore score) {
        this.size = size;
        values = new double[size * (size - 1) / 2];
        for (int i = 1; i < size; i++) {
            for (int j = 0; j < i; j++) {
                values[place(i, j)] = score.of(i, j).orElse(Double.NaN);
            }
        }
    }

    public int size() {
        return size;
    }

    /** The score of two different things; empty where undefined. */
    public OptionalDouble at(int i, int j) {
        double value = values[i > j ? place(i, j) : place(j, i)];
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static int place(int i, int j) {
        return i * (i - 1) / 2 + j;
    }

    /** Tells the score of a pair. */
    @FunctionalInterface
    public interface PairScore {
        OptionalDouble of(int i, int j);
    }
}
