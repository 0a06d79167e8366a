package org.scrutin.output.tables;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A table's name and columns, the key before the rest.
 *
 * @param name also its file's, without ending
 * @param description what a row is, in English
 * @param keyColumns how many columns, from the first, make the key
 * @param columns all columns, in order
 * @param <R> a row
 */
public record TableDefinition<R>(String name, String description, int keyColumns, List<ColumnDefinition<R>> columns) {

    /**
     * Checks the columns.
     *
     * @throws IllegalArgumentException when there is no key or two columns share a name
     */
    public TableDefinition {
        columns = List.copyOf(columns);
        if (keyColumns < 1 || keyColumns > columns.size()) {
            throw new IllegalArgumentException("table " + name + " needs a key");
        }
        Set<String> names = new LinkedHashSet<>();
        for (ColumnDefinition<R> column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException("table " + name + " has column " + column.name() + " twice");
            }
        }
    }

    /** Begins a table. */
    public static <R> Builder<R> of(String name, String description) {
        return new Builder<>(name, description);
    }

    /** The header. */
    public List<String> header() {
        return columns.stream().map(ColumnDefinition::name).toList();
    }

    /** The cells of a row, in the order of the header. */
    public List<String> cells(R row) {
        List<String> cells = new ArrayList<>(columns.size());
        for (ColumnDefinition<R> column : columns) {
            cells.add(column.printed().apply(row));
        }
        return cells;
    }

    /** The same table with some columns left empty, for where nobody could know them. */
    public TableDefinition<R> without(Set<String> names) {
        return new TableDefinition<>(
                name,
                description,
                keyColumns,
                columns.stream()
                        .map(column -> names.contains(column.name()) ? column.emptied() : column)
                        .toList());
    }

    /**
     * Collects a table's columns.
     *
     * @param <R> a row
     */
    public static final class Builder<R> {
        private final String name;
        private final String description;
        private final List<ColumnDefinition<R>> columns = new ArrayList<>();
        private int keyColumns;

        private Builder(String name, String description) {
            this.name = name;
            this.description = description;
        }

        /**
         * Adds a column of the key.
         *
         * @throws IllegalStateException when a column outside the key was added before
         */
        public Builder<R> key(ColumnDefinition<R> column) {
            if (keyColumns != columns.size()) {
                throw new IllegalStateException("key columns stand first: " + column.name());
            }
            keyColumns++;
            columns.add(column);
            return this;
        }

        public Builder<R> column(ColumnDefinition<R> column) {
            columns.add(column);
            return this;
        }

        public TableDefinition<R> build() {
            return new TableDefinition<>(name, description, keyColumns, columns);
        }
    }
}
