package org.scrutin.charts.spec;

import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.uncertainty.Interval;

/**
 * How the states that moved differ from one cycle to the next, a row a state, in small multiples on one scale.
 *
 * @param caption its words
 * @param axis what is measured
 * @param panels one a pair of cycles
 */
public record MoverSlopes(Caption caption, ValueAxis axis, List<Panel> panels) implements ChartSpec {

    public MoverSlopes {
        panels = List.copyOf(panels);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.moverSlopes(this);
    }

    /** One mark a row and one an interval. */
    @Override
    public int marks() {
        return panels.stream()
                .flatMap(panel -> panel.slopes().stream())
                .mapToInt(slope -> slope.interval().isPresent() ? 2 : 1)
                .sum();
    }

    /**
     * One pair of cycles.
     *
     * @param title from which to which
     * @param note how many states, and what of them, or empty
     * @param from name of the earlier cycle
     * @param to name of the later
     * @param slopes what is drawn, from above; none where no state moved
     */
    public record Panel(String title, String note, String from, String to, List<Slope> slopes) {
        public Panel {
            slopes = List.copyOf(slopes);
        }
    }

    /**
     * One state.
     *
     * @param label its name
     * @param change later minus earlier, as it is said
     * @param from value in the earlier cycle
     * @param to value in the later
     * @param interval what the later value would be at the ends of the change's interval, inside the scale
     */
    public record Slope(String label, String change, double from, double to, Optional<Interval> interval) {}
}
