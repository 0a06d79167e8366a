package org.scrutin.output.tables;

/**
 * Whether the numbers of a table were looked at on every possible record.
 *
 * @param table the table's name
 * @param records how many records were looked at; 1 = what is listed alone
 * @param cells numbers that have a range in table {@code cell_bounds}
 * @param rowsElsewhere rows that stand on another record only, so that there is no cell to give a range of
 * @param columns names of the columns that were looked at, with one blank between; empty where all numbers were
 * @param why why it was not looked at, or its ranges are not given; empty where they are
 */
public record TableRange(String table, int records, int cells, int rowsElsewhere, String columns, String why) {}
