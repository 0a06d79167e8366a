package org.scrutin.output.compare;

import java.util.Optional;
import org.scrutin.output.tables.ChangeKind;
import org.scrutin.output.tables.TableChange;

/**
 * Why rows of {@code cell_bounds} came or went: ranges are given of every number that hangs on lists that are open, or of none.
 *
 * @param kind what happened
 * @param rows how many rows of ranges came or went
 */
public record RangesSince(Kind kind, int rows) {

    private static final String TOO_MANY = "too many records";

    /** What happened to the ranges. */
    public enum Kind {
        /** More records are possible now than are looked at, so none is given. */
        STOPPED("stopped"),
        /** Few enough are possible now. */
        RESUMED("resumed"),
        /** Nothing is open any more. */
        SETTLED("settled"),
        /** Something is open now that was not. */
        OPENED("opened"),
        /** Ranges are given in both, and not of the same numbers. */
        OTHERS("others");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The word in messages. */
        public String id() {
            return id;
        }
    }

    static Optional<RangesSince> of(EditionDifference difference) {
        TableChange cells = difference.table("cell_bounds");
        int rows = cells.added() + cells.withdrawn();
        return rows == 0 ? Optional.empty() : Optional.of(new RangesSince(kind(difference), rows));
    }

    private static Kind kind(EditionDifference difference) {
        TableChange cells = difference.table("cell_bounds");
        TableChange tables = difference.table("bounds_tables");
        if (isWhy(difference, TOO_MANY, "")) {
            return Kind.RESUMED;
        }
        if (isWhy(difference, "", TOO_MANY)) {
            return Kind.STOPPED;
        }
        if (cells.added() == 0 && tables.withdrawn() > 0) {
            return Kind.SETTLED;
        }
        return cells.withdrawn() == 0 && tables.added() > 0 ? Kind.OPENED : Kind.OTHERS;
    }

    /** Whether a table's reason for having no ranges went from one to another. */
    private static boolean isWhy(EditionDifference difference, String before, String after) {
        return difference.changes(ChangeKind.CELL).stream()
                .anyMatch(change -> change.place().table().equals("bounds_tables")
                        && change.place().column().equals("why")
                        && change.before().equals(before)
                        && change.after().equals(after));
    }
}
