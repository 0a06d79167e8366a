package org.scrutin.output.compare;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.scrutin.output.tables.ChangeKind;
import org.scrutin.output.tables.ChangeRow;
import org.scrutin.output.tables.TableChange;

/** Which changes of a table a reader wants first. */
public final class LargestMoves {

    /** Numbers that moved furthest, whatever their unit, then what has no size; of one size the order stays. */
    public static final Comparator<ChangeRow> FIRST =
            Comparator.comparing(LargestMoves::size).reversed();

    private LargestMoves() {}

    /** The number of a table that moved furthest: row, column, before and after as rounded as in a report; empty where none is listed. */
    public static Optional<String> of(EditionDifference difference, TableChange table) {
        return difference.changes(ChangeKind.CELL).stream()
                .filter(change -> change.place().table().equals(table.table()))
                .filter(change -> change.difference().isPresent())
                .min(FIRST)
                .flatMap(change -> RoundedChange.of(change)
                        .map(rounded -> String.join(" ", change.place().keyValues()) + ", "
                                + change.place().column() + ": " + rounded.before() + " → " + rounded.after()));
    }

    private static BigDecimal size(ChangeRow change) {
        return change.difference().map(BigDecimal::abs).orElse(BigDecimal.ZERO);
    }
}
