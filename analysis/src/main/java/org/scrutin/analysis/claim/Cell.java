package org.scrutin.analysis.claim;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a value of a claim stands: one cell, or the rows of a table that were counted.
 *
 * @param table a table's name
 * @param key the key of the row, its columns joined by one blank; or {@code column=value} conditions joined by {@code &}
 *     where the value is a count or a list over the rows that meet them
 * @param column the column, or {@code *} where rows are counted
 */
public record Cell(String table, String key, String column) {

    /**
     * One cell.
     *
     * @param key the values of the key columns, in the table's order
     */
    public static Cell at(String table, String column, Object... key) {
        return new Cell(table, Stream.of(key).map(Object::toString).collect(Collectors.joining(" ")), column);
    }

    /**
     * The rows that meet every condition.
     *
     * @param column the column that is listed, or {@code *} where the rows are counted
     * @param conditions each {@code column=value}
     */
    public static Cell where(String table, String column, String... conditions) {
        return new Cell(table, String.join("&", conditions), column);
    }
}
