package org.scrutin.charts.spec;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.scrutin.analysis.uncertainty.Interval;

/**
 * Values over time, in small multiples on one scale.
 *
 * @param caption its words
 * @param positions names of the points in time, from left to right
 * @param axis what is measured
 * @param key what the strokes mean, for those that no label explains
 * @param panels one or more
 */
public record TrendPanels(Caption caption, List<String> positions, ValueAxis axis, List<Key> key, List<Panel> panels)
        implements ChartSpec {

    public TrendPanels {
        positions = List.copyOf(positions);
        key = List.copyOf(key);
        panels = List.copyOf(panels);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.trendPanels(this);
    }

    /** One mark a value and one an interval. */
    @Override
    public int marks() {
        return panels.stream()
                .flatMap(panel -> panel.lines().stream())
                .mapToInt(Line::marks)
                .sum();
    }

    /**
     * One small chart.
     *
     * @param title what it is of
     * @param note what stands under the title, for example n, or empty
     * @param weight whether the chart's title speaks of it
     * @param lines what is drawn, context first
     */
    public record Panel(String title, String note, Weight weight, List<Line> lines) {
        public Panel {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line.
     *
     * @param label stands at its end; empty = none
     * @param stroke how it is drawn
     * @param values one a position; empty where there is none
     * @param intervals one a position, or none at all; empty where none is known
     */
    public record Line(String label, Stroke stroke, List<OptionalDouble> values, List<Optional<Interval>> intervals) {

        /**
         * Checks the lengths.
         *
         * @throws IllegalArgumentException when there are intervals, but not one a value
         */
        public Line {
            values = List.copyOf(values);
            intervals = List.copyOf(intervals);
            if (!intervals.isEmpty() && intervals.size() != values.size()) {
                throw new IllegalArgumentException(intervals.size() + " intervals of " + values.size() + " values");
            }
        }

        /** A line without intervals. */
        public Line(String label, Stroke stroke, List<OptionalDouble> values) {
            this(label, stroke, values, List.of());
        }

        private int marks() {
            return (int) (values.stream().filter(OptionalDouble::isPresent).count()
                    + intervals.stream().filter(Optional::isPresent).count());
        }
    }

    /**
     * What a stroke means.
     *
     * @param stroke the stroke
     * @param words its meaning
     */
    public record Key(Stroke stroke, String words) {}

    /** How a line is drawn. */
    public enum Stroke {
        /** What the panel is about: full, with points. */
        MAIN,
        /** A second measure of the same: broken. */
        SECOND,
        /** There to compare with: grey, thin. */
        CONTEXT,
        /** What chance would give: a grey tick at each position, not joined. */
        CHANCE
    }
}
