package org.scrutin.output.tables;

import org.scrutin.analysis.bounds.Bounds;

/**
 * What a number of a table could be on the possible records.
 *
 * @param table the table's name
 * @param key the values of its key columns, with one blank between
 * @param column the number's column
 * @param bounds its value on what is listed, and its range
 */
public record CellRange(String table, String key, String column, Bounds bounds) {}
