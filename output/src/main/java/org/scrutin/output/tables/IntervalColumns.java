package org.scrutin.output.tables;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.scrutin.analysis.uncertainty.Interval;
import org.scrutin.analysis.uncertainty.IntervalEstimate;

/** The two ends of an interval as columns, both empty where there is none. */
final class IntervalColumns {

    private IntervalColumns() {}

    /**
     * The lower end.
     *
     * @param column its name
     * @param unit the range of the number
     * @param of the column of the number
     * @param interval the interval of a row
     */
    static <R> ColumnDefinition<R> low(String column, String unit, String of, Function<R, IntervalEstimate> interval) {
        return ColumnDefinition.optionalNumber(
                column,
                unit,
                "lower end of the interval of " + of + " at the study's level, over meetings",
                row -> end(interval.apply(row).interval(), Interval::low));
    }

    /** The upper end; see {@link #low}. */
    static <R> ColumnDefinition<R> high(String column, String unit, String of, Function<R, IntervalEstimate> interval) {
        return ColumnDefinition.optionalNumber(
                column,
                unit,
                "upper end of the interval of " + of + " at the study's level, over meetings",
                row -> end(interval.apply(row).interval(), Interval::high));
    }

    private static OptionalDouble end(Optional<Interval> interval, ToDoubleFunction<Interval> which) {
        return interval.map(found -> OptionalDouble.of(which.applyAsDouble(found)))
                .orElseGet(OptionalDouble::empty);
    }
}
