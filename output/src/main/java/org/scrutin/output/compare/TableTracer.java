package org.scrutin.output.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutin.output.tables.KeyOrder;

/** Says what made each change of one table. Asked in the order of its key. Not for several threads. */
sealed interface TableTracer extends AutoCloseable {

    /** What stands for a row that is there, where whole rows come and go. */
    String ROW = "row";

    /**
     * What made a change.
     *
     * @param key of the row
     * @param column empty for a whole row
     * @param values of the two editions: the cell, or {@link #ROW}; empty where there is no such row
     */
    Cause of(List<String> key, Optional<Column> column, Versions<Optional<String>> values)
            throws IOException, UnreadableEdition;

    /**
     * A column of which a cell changed.
     *
     * @param name its name
     * @param likeness when two of its cells are the same
     */
    record Column(String name, Likeness likeness) {}

    @Override
    void close() throws IOException;

    /**
     * Every change has the same cause.
     *
     * @param cause what it is
     */
    record Same(Cause cause) implements TableTracer {

        @Override
        public Cause of(List<String> key, Optional<Column> column, Versions<Optional<String>> values) {
            return cause;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    /**
     * Causes are found by the same table of the mixtures, read beside the two.
     *
     * @param differing what differs between the editions
     * @param mixtures of {@link Outcomes} the old, the new settings, the new data, again
     */
    record OfMixtures(Set<Origin> differing, List<Optional<KeyedRows>> mixtures) implements TableTracer {

        @Override
        public Cause of(List<String> key, Optional<Column> column, Versions<Optional<String>> values)
                throws IOException, UnreadableEdition {
            List<Optional<String>> found = new ArrayList<>();
            for (Optional<KeyedRows> rows : mixtures) {
                found.add(rows.isPresent() ? cell(rows.get(), key, column) : Optional.empty());
            }
            return new Cause(new Outcomes(
                            values.before(), found.get(0), found.get(1), found.get(2), found.get(3), values.after())
                    .origins(differing, column.map(Column::likeness).orElse(Likeness.OF_TEXTS)));
        }

        private static Optional<String> cell(KeyedRows rows, List<String> key, Optional<Column> column)
                throws IOException, UnreadableEdition {
            while (rows.isThere() && KeyOrder.INSTANCE.compare(rows.key(), key) < 0) {
                rows.advance();
            }
            return rows.isThere() && rows.key().equals(key)
                    ? Optional.of(column.map(Column::name)
                            .filter(rows.columns()::contains)
                            .map(rows::cell)
                            .orElse(ROW))
                    : Optional.empty();
        }

        @Override
        public void close() throws IOException {
            for (Optional<KeyedRows> rows : mixtures) {
                if (rows.isPresent()) {
                    rows.get().close();
                }
            }
        }
    }
}
