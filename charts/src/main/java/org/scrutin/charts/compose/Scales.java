package org.scrutin.charts.compose;

import java.util.List;
import java.util.OptionalDouble;
import org.scrutin.charts.spec.ValueAxis;

/** Scales that hold given values. */
final class Scales {

    private Scales() {}

    /**
     * A scale for shares and indices that end at 1: from 0, or, where all values lie in the upper half, cut at a round
     * value below them, which the scale says.
     */
    static ValueAxis share(String label, List<OptionalDouble> values, StudyView study) {
        double least = values.stream()
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .min()
                .orElse(0);
        if (least >= 0.5) {
            double low = Math.floor(least * 10 + 1e-9) / 10;
            low = low >= 0.9 ? 0.8 : low;
            return new ValueAxis(
                    label,
                    low,
                    1,
                    1 - low > 0.3 ? 0.25 : 0.1,
                    1 - low > 0.3 ? 2 : 1,
                    study.say("axis.cut", Numbers.fixed(low, 1)));
        }
        return new ValueAxis(label, 0, 1, 0.5, 1, "");
    }

    /** A scale from 0 that holds the largest value. */
    static ValueAxis fromZero(String label, double most) {
        double step = step(most / 3);
        return new ValueAxis(label, 0, Math.ceil(most / step - 1e-9) * step, step, decimals(step), "");
    }

    /** A scale around 0 that holds both ends. */
    static ValueAxis aroundZero(String label, double least, double most) {
        double step = step(Math.max(most - least, 1e-6) / 3);
        double low = Math.floor(Math.min(0, least) / step + 1e-9) * step;
        double high = Math.ceil(Math.max(0, most) / step - 1e-9) * step;
        return new ValueAxis(label, low, high > low ? high : low + step, step, decimals(step), "");
    }

    private static double step(double about) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(about, 1e-3))));
        double fraction = about / power;
        return (fraction <= 1 ? 1 : fraction <= 2 ? 2 : fraction <= 5 ? 5 : 10) * power;
    }

    private static int decimals(double step) {
        return step >= 1 ? 0 : step >= 0.1 - 1e-12 ? 1 : 2;
    }
}
