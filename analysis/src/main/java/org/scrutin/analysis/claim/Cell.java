package org.scrutin.analysis.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One cell of a table.
 *
 * @param table a table's name
 * @param key the values of its key columns, in the table's order
 * @param column the column's name
 */
public record Cell(String table, List<String> key, String column) implements Source {

    public Cell {
        key = List.copyOf(key);
    }

    /**
     * A cell.
     *
     * @param key the values of the key columns, in the table's order
     */
    public static Cell at(String table, String column, Object... key) {
        return new Cell(table, Stream.of(key).map(Object::toString).toList(), column);
    }

    @Override
    public Optional<String> standsIn() {
        return Optional.of(table);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.cell(this);
    }
}
