package org.scrutin.jobs.tally;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Rows, each read before it is asked for; the first {@link RawRow#damage} is the last of them. */
abstract class RowsUntilDamage implements Iterator<RawRow> {

    private Optional<RawRow> next = Optional.empty();

    /** The next row, or damage where none can be read; empty where none is left. */
    abstract Optional<RawRow> read();

    /** Sets the row that is given first. */
    final void beginWith(Optional<RawRow> first) {
        next = first;
    }

    @Override
    public final boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public final RawRow next() {
        RawRow row = next.orElseThrow(NoSuchElementException::new);
        next = row.isDamage() ? Optional.empty() : read();
        return row;
    }
}
