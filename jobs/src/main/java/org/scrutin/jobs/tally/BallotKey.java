package org.scrutin.jobs.tally;

import java.io.Serializable;
import java.util.Comparator;

/**
 * The order of a ballot in the table: by the table's key, then by where it was read, so that of repeated rows the first
 * stays. Flat, since one travels with every ballot.
 *
 * @param rollCall rank of the roll call's id in code-point order
 * @param state position of the state, which is code-point order too
 * @param file position of the file
 * @param line from 1
 * @param column position of the column
 */
record BallotKey(int rollCall, int state, int file, long line, int column)
        implements Comparable<BallotKey>, Serializable {

    private static final Comparator<BallotKey> ORDER = Comparator.comparingInt(BallotKey::rollCall)
            .thenComparingInt(BallotKey::state)
            .thenComparingInt(BallotKey::file)
            .thenComparingLong(BallotKey::line)
            .thenComparingInt(BallotKey::column);

    static BallotKey of(int rollCall, int state, Site site) {
        return new BallotKey(rollCall, state, site.file(), site.line(), site.column());
    }

    @Override
    public int compareTo(BallotKey other) {
        return ORDER.compare(this, other);
    }

    boolean sameCell(BallotKey other) {
        return rollCall == other.rollCall && state == other.state;
    }
}
