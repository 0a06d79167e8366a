package org.scrutin.output.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table with its rows, in the order of the key by code point.
 *
 * @param <R> a row
 */
public final class TableRows<R> {

    private final TableDefinition<R> definition;
    private final List<R> rows;

    private TableRows(TableDefinition<R> definition, List<R> rows) {
        this.definition = definition;
        this.rows = rows;
    }

    /**
     * Puts rows in order.
     *
     * @param rows in any order
     * @throws IllegalArgumentException when two rows have the same key
     */
    public static <R> TableRows<R> of(TableDefinition<R> definition, List<? extends R> rows) {
        List<Keyed<R>> keyed = new ArrayList<>(rows.size());
        for (R row : rows) {
            keyed.add(new Keyed<>(key(definition, row), row));
        }
        keyed.sort(Comparator.comparing(Keyed::key, KeyOrder.INSTANCE));
        for (int i = 1; i < keyed.size(); i++) {
            if (keyed.get(i).key().equals(keyed.get(i - 1).key())) {
                throw new IllegalArgumentException("table " + definition.name() + " has two rows with the key "
                        + keyed.get(i).key());
            }
        }
        return new TableRows<>(definition, keyed.stream().map(Keyed::row).toList());
    }

    /** Takes rows in the order in which they are. */
    public static <R> TableRows<R> inOrder(TableDefinition<R> definition, List<R> rows) {
        return new TableRows<>(definition, List.copyOf(rows));
    }

    public TableDefinition<R> definition() {
        return definition;
    }

    public int size() {
        return rows.size();
    }

    /** The rows, in order. */
    public Stream<R> rows() {
        return rows.stream();
    }

    /** The cells of each row, in order, as they are before neutralisation. */
    public Stream<List<String>> cells() {
        return rows.stream().map(definition::cells);
    }

    /**
     * The cells of some columns of each row, in order.
     *
     * @param columns in the order wanted
     * @throws IllegalArgumentException when the table has no column of a name
     */
    public Stream<List<String>> cells(List<String> columns) {
        List<ColumnDefinition<R>> wanted = columns.stream()
                .map(name -> definition.columns().stream()
                        .filter(column -> column.name().equals(name))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException("table " + definition.name() + " has no column " + name)))
                .toList();
        return rows.stream()
                .map(row -> wanted.stream()
                        .map(column -> column.printed().apply(row))
                        .toList());
    }

    /** The cells of a row's key. */
    public static <R> List<String> key(TableDefinition<R> definition, R row) {
        List<String> key = new ArrayList<>(definition.keyColumns());
        for (int i = 0; i < definition.keyColumns(); i++) {
            key.add(definition.columns().get(i).printed().apply(row));
        }
        return key;
    }

    private record Keyed<R>(List<String> key, R row) {}
}
