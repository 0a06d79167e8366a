package org.scrutin.benchmarks.coverage;

/**
 * Some values, added up.
 *
 * @param count how many
 * @param total their sum
 * @param squares the sum of their squares
 */
record Sum(int count, double total, double squares) {
    static final Sum NONE = new Sum(0, 0, 0);

    static Sum of(double[] values) {
        Sum sum = NONE;
        for (double value : values) {
            sum = sum.plus(new Sum(1, value, value * value));
        }
        return sum;
    }

    Sum plus(Sum other) {
        return new Sum(count + other.count, total + other.total, squares + other.squares);
    }

    double mean() {
        return total / count;
    }
}
