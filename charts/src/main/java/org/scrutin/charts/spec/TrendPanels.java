package org.scrutin.charts.spec;

import java.util.List;
import java.util.OptionalDouble;

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

    /** One mark a value. */
    @Override
    public int marks() {
        return (int) panels.stream()
                .flatMap(panel -> panel.lines().stream())
                .flatMap(line -> line.values().stream())
                .filter(OptionalDouble::isPresent)
                .count();
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
     */
    public record Line(String label, Stroke stroke, List<OptionalDouble> values) {
        public Line {
            values = List.copyOf(values);
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
        CONTEXT
    }
}
