package org.scrutin.charts.spec;

import java.util.List;
import java.util.OptionalInt;

/**
 * What came to the vote in each cycle, and what passed without one, with what the data do not hold.
 *
 * @param caption its words
 * @param cycles names of the columns
 * @param voted words for texts put to the vote
 * @param unvoted words for texts adopted without a vote
 * @param paragraphs words for separate votes on paragraphs
 * @param unknown words for what is not in the data
 * @param rows the topics
 */
public record TopicCoverage(
        Caption caption,
        List<String> cycles,
        String voted,
        String unvoted,
        String paragraphs,
        String unknown,
        List<Row> rows)
        implements ChartSpec {

    public TopicCoverage {
        cycles = List.copyOf(cycles);
        rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.topicCoverage(this);
    }

    /** One mark a count above 0 and one a stretch that is not in the data. */
    @Override
    public int marks() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(Cell::marks)
                .sum();
    }

    /**
     * One topic.
     *
     * @param topic its name
     * @param cells one a cycle
     */
    public record Row(String topic, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A topic in a cycle.
     *
     * @param votes votes on whole texts
     * @param paragraphs separate votes on paragraphs
     * @param unvoted texts adopted without a vote
     */
    public record Cell(Count votes, Count paragraphs, Count unvoted) {

        int marks() {
            return votes.marks() + paragraphs.marks() + unvoted.marks();
        }
    }

    /**
     * A count, as far as the data go.
     *
     * @param count how many the data hold; empty where they hold nothing of the kind for the cycle
     * @param extent how much of the cycle they hold
     */
    public record Count(OptionalInt count, Extent extent) {

        int marks() {
            return (count.orElse(0) > 0 ? 1 : 0) + (extent == Extent.WHOLE ? 0 : 1);
        }
    }

    /** How much of a cycle the data hold. */
    public enum Extent {
        WHOLE,
        PART,
        NONE
    }
}
