package org.scrutin.jobs.tally;

import java.io.Serializable;
import java.util.Comparator;

/**
 * The order of a ballot in the table: by the table's key, then by where it was read, so that of repeated rows the first
 * stays.
 *
 * @param rollCall rank of the roll call's id in code-point order
 * @param state position of the state, which is code-point order too
 * @param site where it was read
 */
record BallotKey(int rollCall, int state, Site site) implements Comparable<BallotKey>, Serializable {

    private static final Comparator<BallotKey> ORDER = Comparator.comparingInt(BallotKey::rollCall)
            .thenComparingInt(BallotKey::state)
            .thenComparing(BallotKey::site);

    @Override
    public int compareTo(BallotKey other) {
        return ORDER.compare(this, other);
    }

    boolean sameCell(BallotKey other) {
        return rollCall == other.rollCall && state == other.state;
    }
}
