package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.scrutin.charts.spec.PairHeatMap;
import org.scrutin.charts.spec.ValueAxis;

/** Scales that hold given values. */
final class Scales {

    private Scales() {}

    /**
     * A scale for shares and indices that end at 1: from 0, or, where no value is near 0, cut at a round value below them,
     * which the scale says.
     */
    static ValueAxis share(String label, List<OptionalDouble> values, StudyView study) {
        double least = values.stream()
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .min()
                .orElse(0);
        double low = Math.min(0.8, Math.floor(5 * least + 1e-9) / 5);
        return low < 0.3
                ? new ValueAxis(label, 0, 1, 0.5, 1, "")
                : new ValueAxis(label, low, 1, 0.2, 1, study.say("axis.cut", Numbers.fixed(low, 1)));
    }

    /** A scale from 0 that holds the largest value. */
    static ValueAxis fromZero(String label, double most) {
        double step = step(most / 3);
        return new ValueAxis(label, 0, Math.max(step, most), step, decimals(step), "");
    }

    /** A scale that holds 0 and both ends. */
    static ValueAxis aroundZero(String label, double least, double most) {
        double low = Math.min(0, least);
        double high = Math.max(0, most);
        double step = step(Math.max(high - low, 1e-6) / 4);
        return new ValueAxis(label, low, high > low ? high : low + step, step, decimals(step), "");
    }

    /**
     * Classes of colour.
     *
     * @param name of the score
     * @param limits lower limits of the classes but the first, at least one
     * @param undefined words for pairs without a score
     */
    static PairHeatMap.Scale classes(String name, List<Double> limits, String undefined, StudyView study) {
        List<String> classes = new ArrayList<>();
        classes.add(study.say("class.below", Numbers.fixed(limits.get(0), 2)));
        for (int i = 0; i + 1 < limits.size(); i++) {
            classes.add(
                    study.say("class.between", Numbers.fixed(limits.get(i), 2), Numbers.fixed(limits.get(i + 1), 2)));
        }
        classes.add(study.say("class.above", Numbers.fixed(limits.get(limits.size() - 1), 2)));
        return new PairHeatMap.Scale(name, limits, classes, undefined);
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
