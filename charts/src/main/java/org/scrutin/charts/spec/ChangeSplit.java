package org.scrutin.charts.spec;

import java.util.List;

/**
 * Where the change of each group's cohesion comes from.
 *
 * @param caption its words
 * @param agenda word for another mix of topics
 * @param behaviour word for another way of voting on the same topics
 * @param membership word for who joined and left
 * @param axis the change
 * @param panels one a pair of cycles, on one scale, each with the same groups
 */
public record ChangeSplit(
        Caption caption, String agenda, String behaviour, String membership, ValueAxis axis, List<Panel> panels)
        implements ChartSpec {

    public ChangeSplit {
        panels = List.copyOf(panels);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.changeSplit(this);
    }

    /** One mark a part that is not 0 and one a total. */
    @Override
    public int marks() {
        return panels.stream()
                .flatMap(panel -> panel.rows().stream())
                .mapToInt(row -> row.parts().size() + 1)
                .sum();
    }

    /**
     * One pair of cycles.
     *
     * @param title from which to which
     * @param rows the groups
     */
    public record Panel(String title, List<Row> rows) {
        public Panel {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One group.
     *
     * @param group its name
     * @param parts those that are not 0
     * @param total their sum
     * @param weight whether the title speaks of it
     */
    public record Row(String group, List<Part> parts, double total, Weight weight) {
        public Row {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One part of a change.
     *
     * @param source where it comes from
     * @param value later minus earlier
     */
    public record Part(Source source, double value) {}

    /** Where a change comes from. */
    public enum Source {
        AGENDA,
        BEHAVIOUR,
        MEMBERSHIP
    }
}
