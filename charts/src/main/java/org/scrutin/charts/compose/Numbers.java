package org.scrutin.charts.compose;

import java.util.Collection;
import java.util.OptionalDouble;
import org.scrutin.analysis.claim.Rounding;

/** Numbers as charts print them, rounded as everywhere. */
final class Numbers {

    private static final int TABLE_DECIMALS = 3;
    private static final int LABEL_DECIMALS = 2;

    private Numbers() {}

    /** With a fixed number of decimals and a true minus sign. */
    static String fixed(double value, int decimals) {
        return Rounding.printed(value, decimals);
    }

    /** The same, empty where there is no value. */
    static String fixed(OptionalDouble value, int decimals) {
        return value.isPresent() ? fixed(value.getAsDouble(), decimals) : "";
    }

    /** With three decimals, or as many more as keep what is not quite 1 from reading as 1: what tables beside charts have. */
    static String exact(double value) {
        return Rounding.printed(value, Rounding.telling(value, TABLE_DECIMALS));
    }

    /** The same, empty where there is no value. */
    static String exact(OptionalDouble value) {
        return value.isPresent() ? exact(value.getAsDouble()) : "";
    }

    /** With two decimals as labels and titles have them, or more by the same rule. */
    static String label(double value) {
        return Rounding.printed(value, Rounding.telling(value, LABEL_DECIMALS));
    }

    /** The same, empty where there is no value. */
    static String label(OptionalDouble value) {
        return value.isPresent() ? label(value.getAsDouble()) : "";
    }

    /** The same of a difference in a table, with its sign. */
    static String exactly(double change) {
        return Rounding.signed(change, Rounding.telling(change, TABLE_DECIMALS));
    }

    /** A change in size, its direction said in words. */
    static String size(double change, int decimals) {
        return fixed(Math.abs(change), decimals);
    }

    /** With its sign. */
    static String signed(double value, int decimals) {
        return Rounding.signed(value, decimals);
    }

    /** The middle value; of an even number, the mean of the middle two. */
    static OptionalDouble median(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        int half = sorted.length / 2;
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
    }
}
