package org.scrutin.charts.spec;

import java.util.List;

/**
 * Which states mostly abstain on which topics.
 *
 * @param caption its words
 * @param topics names of the columns
 * @param mostly words for a topic on which a state mostly abstains
 * @param rows the states, those with the same topics together
 */
public record SubjectMatrix(Caption caption, List<String> topics, String mostly, List<Row> rows) implements ChartSpec {

    public SubjectMatrix {
        topics = List.copyOf(topics);
        rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.subjectMatrix(this);
    }

    /** One mark a row and topic on which its states mostly abstain. */
    @Override
    public int marks() {
        return (int) rows.stream()
                .flatMap(row -> row.mostly().stream())
                .filter(mostly -> mostly)
                .count();
    }

    /**
     * States that mostly abstain on the same topics.
     *
     * @param mostly one a topic: whether they do
     * @param states how many they are, at least 1
     * @param members their names
     */
    public record Row(List<Boolean> mostly, int states, String members) {
        public Row {
            mostly = List.copyOf(mostly);
        }
    }
}
