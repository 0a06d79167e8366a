package org.scrutin.output.evidence;

import java.util.List;
import java.util.Map;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.StateId;

/**
 * A row of a table, and the column whose number somebody asks about.
 *
 * @param cells by column
 * @param column the column; empty = the row as a whole
 */
record TableRow(Map<String, String> cells, String column) {

    String text(String name) {
        return cells.get(name);
    }

    StateId state(String name) {
        return new StateId(text(name));
    }

    GroupId group(String name) {
        return new GroupId(text(name));
    }

    /** Whether the column is one of these. */
    boolean asks(String... columns) {
        return List.of(columns).contains(column);
    }
}
