package org.scrutin.analysis.vote;

import java.util.BitSet;
import java.util.Collection;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A set of positions in a {@link RollCallMatrix}: the roll calls that a statistic counts. Never changes. */
public final class RollCallSet {

    /** No roll call. */
    public static final RollCallSet NONE = new RollCallSet(new BitSet());

    private final BitSet positions;

    private RollCallSet(BitSet positions) {
        this.positions = positions;
    }

    /** The positions from 0 to {@code size}, exclusive, that the predicate holds for. */
    public static RollCallSet where(int size, IntPredicate predicate) {
        BitSet bits = new BitSet(size);
        IntStream.range(0, size).filter(predicate).forEach(bits::set);
        return new RollCallSet(bits);
    }

    /** These positions, each 0 or more. */
    public static RollCallSet of(Collection<Integer> some) {
        BitSet bits = new BitSet();
        some.forEach(bits::set);
        return new RollCallSet(bits);
    }

    public static RollCallSet all(int size) {
        return where(size, position -> true);
    }

    public boolean contains(int position) {
        return positions.get(position);
    }

    public RollCallSet and(RollCallSet other) {
        BitSet both = (BitSet) positions.clone();
        both.and(other.positions);
        return new RollCallSet(both);
    }

    /** Those that are not in the other. */
    public RollCallSet without(RollCallSet other) {
        BitSet rest = (BitSet) positions.clone();
        rest.andNot(other.positions);
        return new RollCallSet(rest);
    }

    /** How many roll calls. */
    public int size() {
        return positions.cardinality();
    }

    public boolean isEmpty() {
        return positions.isEmpty();
    }

    /** The positions, ascending. */
    public IntStream stream() {
        return positions.stream();
    }

    /** As bits in words of 64, without trailing zero words. */
    public long[] words() {
        return positions.toLongArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RollCallSet set && positions.equals(set.positions);
    }

    @Override
    public int hashCode() {
        return positions.hashCode();
    }

    @Override
    public String toString() {
        return positions.toString();
    }
}
