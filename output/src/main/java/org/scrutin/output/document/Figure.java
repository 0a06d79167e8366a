package org.scrutin.output.document;

import java.util.List;
import java.util.Optional;

/**
 * A chart in the text. The drawing itself is found by its id when the report is written.
 *
 * @param chart the chart's id
 * @param title says what was found
 * @param subtitle what is plotted, over which votes, n
 * @param source record or data set, cycle, n, as printed below it
 * @param alternative what it shows, for those who do not see it
 * @param numbers the same as a table, where the text has none beside it
 */
public record Figure(
        String chart,
        List<Inline> title,
        String subtitle,
        List<Inline> source,
        String alternative,
        Optional<DataTable> numbers)
        implements Block {

    /**
     * Checks what a reader without sight gets.
     *
     * @throws IllegalArgumentException when the alternative text is blank
     */
    public Figure {
        title = List.copyOf(title);
        source = List.copyOf(source);
        if (alternative.isBlank()) {
            throw new IllegalArgumentException("a figure needs an alternative text: " + chart);
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.figure(this);
    }
}
