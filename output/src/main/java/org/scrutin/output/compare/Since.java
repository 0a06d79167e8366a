package org.scrutin.output.compare;

import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.output.edition.EditionId;
import org.scrutin.output.tables.ChangeRow;
import org.scrutin.output.tables.ChangeTables;
import org.scrutin.output.tables.TableChange;
import org.scrutin.output.tables.TableRows;

/** What an edition knows of the edition before it. */
public sealed interface Since {

    /** What differs, where that is known. */
    default Optional<EditionDifference> difference() {
        return Optional.empty();
    }

    /** What is said of it. */
    default List<Claim> claims() {
        return difference().map(SinceClaims::of).orElse(List.of());
    }

    /** The tables of it, without rows where nothing is known. */
    default List<TableRows<?>> tables() {
        List<ChangeRow> changes = difference().map(EditionDifference::changes).orElse(List.of());
        List<TableChange> counts = difference().map(EditionDifference::tables).orElse(List.of());
        return List.of(TableRows.of(ChangeTables.CHANGES, changes), TableRows.of(ChangeTables.CHANGES_TABLES, counts));
    }

    /** There is no edition before. */
    record Nothing() implements Since {}

    /**
     * There is one that can't be read: pruned since, or not as it was written.
     *
     * @param edition its id
     */
    record Unreadable(EditionId edition) implements Since {}

    /**
     * There is one, and it was held against this edition.
     *
     * @param found what differs
     */
    record Compared(EditionDifference found) implements Since {
        @Override
        public Optional<EditionDifference> difference() {
            return Optional.of(found);
        }
    }
}
