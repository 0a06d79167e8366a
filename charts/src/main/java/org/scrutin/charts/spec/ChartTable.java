package org.scrutin.charts.spec;

import java.util.List;

/**
 * The numbers of a chart as a table, in the reader's language.
 *
 * @param header names of the columns
 * @param rows as many cells as the header has; an empty cell is undefined or not in the data
 */
public record ChartTable(List<String> header, List<List<String>> rows) {

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException when a row has another number of cells than the header
     */
    public ChartTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(row.size() + " cells under " + header.size() + " columns: " + row);
            }
        }
    }
}
