package org.scrutin.charts.spec;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How united each group was on each roll call, beside what chance alone would give.
 *
 * @param caption its words
 * @param rollCalls short names of the roll calls: one panel each, all on one scale
 * @param axis the index
 * @param chance words for the chance value
 * @param ballots words for the numbers of ballots at the right edge
 * @param rows the groups
 */
public record CohesionDots(
        Caption caption, List<String> rollCalls, ValueAxis axis, String chance, String ballots, List<Row> rows)
        implements ChartSpec {

    public CohesionDots {
        rollCalls = List.copyOf(rollCalls);
        rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.cohesionDots(this);
    }

    /** One mark a dot and one a chance value. */
    @Override
    public int marks() {
        return rows.stream()
                .flatMap(row -> row.dots().stream())
                .flatMap(Optional::stream)
                .mapToInt(dot -> dot.chance().isPresent() ? 2 : 1)
                .sum();
    }

    /**
     * One group.
     *
     * @param group its name
     * @param dots one a roll call; empty where no member cast a ballot
     */
    public record Row(String group, List<Optional<Dot>> dots) {
        public Row {
            dots = List.copyOf(dots);
        }
    }

    /**
     * One group on one roll call.
     *
     * @param value the index
     * @param chance its mean over random draws from the room, where it compares
     * @param ballots how many the group cast
     * @param weight whether the title speaks of it
     */
    public record Dot(double value, OptionalDouble chance, int ballots, Weight weight) {}
}
