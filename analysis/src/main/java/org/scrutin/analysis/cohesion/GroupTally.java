package org.scrutin.analysis.cohesion;

import java.io.Serializable;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;

/**
 * What the members of a group did on one roll call.
 *
 * @param cast ballots cast, by choice
 * @param absent X: members of the electorate that cast none, at least 0
 */
public record GroupTally(ChoiceCounts cast, int absent) implements Serializable {

    /** A group without members. */
    public static final GroupTally NONE = new GroupTally(ChoiceCounts.NONE, 0);

    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException when absent is negative
     */
    public GroupTally {
        if (absent < 0) {
            throw new IllegalArgumentException("absent is never negative");
        }
    }

    /** This tally and one more member. */
    public GroupTally accept(Choice choice) {
        return choice.isCast()
                ? new GroupTally(cast.accept(choice), absent)
                : new GroupTally(cast, Math.addExact(absent, 1));
    }

    /** The sum over two disjoint sets of members. Associative and commutative. */
    public GroupTally combine(GroupTally other) {
        return new GroupTally(cast.combine(other.cast), Math.addExact(absent, other.absent));
    }

    /** All members entitled to vote: T + X. */
    public int members() {
        return cast.cast() + absent;
    }
}
