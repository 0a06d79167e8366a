package org.scrutin.output.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scrutin.output.tables.ChangeKind;
import org.scrutin.output.tables.ChangeRow;
import org.scrutin.output.tables.TableChange;

/**
 * Which changes of a table a reader wants first: numbers that moved furthest, whatever their unit, then what has no size. Gathered of all
 * changes, however many of them are listed. Not for several threads.
 */
public final class LargestMoves {

    /** Of a table so many are kept. */
    static final int KEPT = 20;

    /** In the order in which they came. */
    private final List<Sized> kept = new ArrayList<>();

    /** A change and how far it moved, read from its texts once. */
    private record Sized(ChangeRow change, BigDecimal size) {}

    LargestMoves() {}

    /** Keeps a change if fewer than {@value #KEPT} before it moved as far. */
    void add(ChangeRow change) {
        kept.add(new Sized(change, size(change)));
        if (kept.size() > KEPT) {
            int least = KEPT;
            for (int i = KEPT - 1; i >= 0; i--) {
                if (kept.get(i).size().compareTo(kept.get(least).size()) < 0) {
                    least = i;
                }
            }
            kept.remove(least);
        }
    }

    /** What was kept, in the order in which it came. */
    List<ChangeRow> kept() {
        return kept.stream().map(Sized::change).toList();
    }

    /** The number of a table that moved furthest: row, column, before and after as rounded as in a report; empty where none moved. */
    public static Optional<String> of(EditionDifference difference, TableChange table) {
        return difference.largest(table.table()).stream()
                .filter(change -> change.kind() == ChangeKind.CELL)
                .filter(change -> change.difference().isPresent())
                .min(Comparator.comparing(LargestMoves::size).reversed())
                .flatMap(change -> RoundedChange.of(change)
                        .map(rounded -> String.join(" ", change.place().keyValues()) + ", "
                                + change.place().column() + ": " + rounded.before() + " → " + rounded.after()));
    }

    private static BigDecimal size(ChangeRow change) {
        return change.difference().map(BigDecimal::abs).orElse(BigDecimal.ZERO);
    }
}
