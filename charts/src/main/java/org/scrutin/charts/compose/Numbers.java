package org.scrutin.charts.compose;

import java.util.Collection;
import java.util.OptionalDouble;
import org.scrutin.analysis.claim.Rounding;

/** Numbers as charts print them, rounded as everywhere. */
final class Numbers {

    private Numbers() {}

    /** With a fixed number of decimals and a true minus sign. */
    static String fixed(double value, int decimals) {
        return Rounding.printed(value, decimals);
    }

    /** The same, empty where there is no value. */
    static String fixed(OptionalDouble value, int decimals) {
        return value.isPresent() ? fixed(value.getAsDouble(), decimals) : "";
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
