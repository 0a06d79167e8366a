package org.scrutin.charts.spec;

import java.util.List;
import java.util.Optional;

/**
 * Which states mostly abstain on which topic.
 *
 * @param caption its words
 * @param topics names of the columns
 * @param mostly words for a topic on which a state mostly abstains
 * @param some words for a topic on which it abstained, but not mostly
 * @param rows the states, those with the same topics side by side
 */
public record SubjectMatrix(Caption caption, List<String> topics, String mostly, String some, List<Row> rows)
        implements ChartSpec {

    public SubjectMatrix {
        topics = List.copyOf(topics);
        rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.subjectMatrix(this);
    }

    /** One mark a state and topic on which it abstained. */
    @Override
    public int marks() {
        return (int) rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(Optional::stream)
                .count();
    }

    /**
     * One state.
     *
     * @param state its name
     * @param cells one a topic; empty where it never abstained on it
     */
    public record Row(String state, List<Optional<Cell>> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A state on a topic.
     *
     * @param abstentions at least 1
     * @param cast its ballots
     * @param weight FOCUS where it mostly abstains
     */
    public record Cell(int abstentions, int cast, Weight weight) {}
}
