package org.scrutin.analysis.abstention;

import java.io.Serializable;

/**
 * What two states' abstentions have in common over the roll calls on which both cast a ballot.
 *
 * @param common roll calls on which both cast a ballot
 * @param either of them, those on which one or both abstained
 * @param both of them, those on which both abstained
 */
public record PairAbstentions(int common, int either, int both) implements Serializable {

    public static final PairAbstentions NONE = new PairAbstentions(0, 0, 0);

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException unless {@code 0 <= both <= either <= common}
     */
    public PairAbstentions {
        if (both < 0 || both > either || either > common) {
            throw new IllegalArgumentException(
                    "both abstain on " + both + ", either on " + either + " of " + common + " roll calls");
        }
    }

    /** The sum over two disjoint sets of roll calls. Associative and commutative. */
    public PairAbstentions combine(PairAbstentions other) {
        return new PairAbstentions(
                Math.addExact(common, other.common),
                Math.addExact(either, other.either),
                Math.addExact(both, other.both));
    }
}
