package org.scrutin.output.tables;

import java.util.List;

/**
 * How many things of one table differ between two editions.
 *
 * @param table its name
 * @param cells cells of rows that both editions have, of columns that both have
 * @param added rows that only the later edition has
 * @param withdrawn rows that only the earlier edition has
 * @param made how many of these were made by what
 * @param listed how many of all these are in table {@code changes}
 * @param columns columns that only one of the two editions has
 * @param uncounted columns of which cells differ that {@code cells} does not count: they say where a thing was read, stands or
 *     comes from
 */
public record TableChange(
        String table,
        int cells,
        int added,
        int withdrawn,
        CauseCounts made,
        int listed,
        List<String> columns,
        List<String> uncounted) {

    public TableChange {
        uncounted = List.copyOf(uncounted);
        columns = List.copyOf(columns);
    }

    /** A table in which nothing differs. */
    public static TableChange none(String table) {
        return new TableChange(table, 0, 0, 0, CauseCounts.NONE, 0, List.of(), List.of());
    }

    /** Whether nothing differs that is counted: cells of other columns may. */
    public boolean isNone() {
        return cells == 0 && added == 0 && withdrawn == 0 && columns.isEmpty();
    }
}
