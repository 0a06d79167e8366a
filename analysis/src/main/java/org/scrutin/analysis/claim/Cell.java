package org.scrutin.analysis.claim;

/**
 * Where a value of a claim stands: one cell, or the rows of a table that were counted.
 *
 * @param table a table's name
 * @param key the key of the row, its columns joined by one blank; or {@code column=value} conditions joined by {@code &}
 *     where the value is a count or a list over the rows that meet them
 * @param column the column, or {@code *} where rows are counted
 */
public record Cell(String table, String key, String column) {}
