package org.scrutin.benchmarks;

import java.util.List;
import java.util.Locale;

/** Timed runs as the benchmarks print them. */
final class Seconds {

    private Seconds() {}

    /** The middle of some values, or the mean of the two in the middle. */
    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Prints a line, the same in every locale. */
    static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
