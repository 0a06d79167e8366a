package org.scrutin.charts.spec;

import java.util.List;
import org.scrutin.analysis.vote.Choice;

/**
 * How many states changed their vote on a text that returns, by year and direction.
 *
 * @param caption its words
 * @param axis what the bars count
 * @param up words for a change towards a vote in favour
 * @param down words for a change away from it
 * @param words names of the choices
 * @param years without gaps
 */
public record SwitchTimeline(Caption caption, String axis, String up, String down, ChoiceWords words, List<Year> years)
        implements ChartSpec {

    public SwitchTimeline {
        years = List.copyOf(years);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.switchTimeline(this);
    }

    /** One mark a stack's part. */
    @Override
    public int marks() {
        return years.stream()
                .mapToInt(year -> year.up().size() + year.down().size())
                .sum();
    }

    /**
     * One year.
     *
     * @param label the year
     * @param up changes towards a vote in favour, by the new choice
     * @param down changes away from it, by the new choice
     */
    public record Year(String label, List<Part> up, List<Part> down) {
        public Year {
            up = List.copyOf(up);
            down = List.copyOf(down);
        }
    }

    /**
     * Changes to the same choice.
     *
     * @param to the new choice
     * @param switches how many, at least 1
     */
    public record Part(Choice to, int switches) {}
}
