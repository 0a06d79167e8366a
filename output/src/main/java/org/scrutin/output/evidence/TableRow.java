package org.scrutin.output.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/**
 * A row of a table, and the column whose number somebody asks about.
 *
 * @param cells by column
 * @param column the column; empty = the row as a whole
 */
record TableRow(Map<String, String> cells, String column) {

    /**
     * A cell.
     *
     * @throws IllegalArgumentException when the table's rule did not say that it reads the column
     */
    String text(String name) {
        String cell = cells.get(name);
        if (cell == null) {
            throw new IllegalArgumentException("a rule reads the column " + name + " and declares " + cells.keySet());
        }
        return cell;
    }

    StateId state(String name) {
        return new StateId(text(name));
    }

    GroupId group(String name) {
        return new GroupId(text(name));
    }

    /**
     * Whom a cell names.
     *
     * @throws IllegalArgumentException when it names nobody
     */
    Reference reference(String name) {
        return Reference.parse(text(name))
                .orElseThrow(() -> new IllegalArgumentException("no reference in " + name + ": " + text(name)));
    }

    /** The cycle and topic that the row is about. */
    Scope scope() {
        return new Scope(text("cycle"), text("topic"));
    }

    /**
     * The constant that a cell names, or empty where it names none of these.
     *
     * @param id how tables name a constant
     */
    <E extends Enum<E>> Optional<E> oneOf(E[] constants, Function<E, String> id, String name) {
        return Stream.of(constants)
                .filter(constant -> id.apply(constant).equals(text(name)))
                .findFirst();
    }

    /** Whether the column is one of these. */
    boolean asks(String... columns) {
        return List.of(columns).contains(column);
    }
}
