package org.scrutin.jobs.printed;

import java.util.List;

/**
 * A row of a table.
 *
 * @param kind whether it heads the rows below it
 * @param cells those that say something, from the first column on
 */
public record TableLine(Kind kind, List<String> cells) {

    /** What a row is. */
    public enum Kind {
        /** One cell over all columns. */
        BAND,
        ROW
    }

    public TableLine {
        cells = cells.stream().filter(cell -> !cell.isBlank()).toList();
    }

    /** What names it: its first cell. */
    public String name() {
        return cells.isEmpty() ? "" : cells.get(0);
    }
}
