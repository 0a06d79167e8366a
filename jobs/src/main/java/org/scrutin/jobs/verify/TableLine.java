package org.scrutin.jobs.verify;

import java.util.List;

/**
 * A row of a table.
 *
 * @param kind whether it heads the rows below it
 * @param cells those that say something, from the first column on
 */
record TableLine(Kind kind, List<String> cells) {

    /** What a row is. */
    enum Kind {
        /** One cell over all columns. */
        BAND,
        ROW
    }

    TableLine {
        cells = cells.stream().filter(cell -> !cell.isBlank()).toList();
    }

    /** What names it: its first cell. */
    String name() {
        return cells.isEmpty() ? "" : cells.get(0);
    }
}
