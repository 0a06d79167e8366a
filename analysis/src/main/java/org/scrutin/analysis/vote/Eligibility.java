package org.scrutin.analysis.vote;

import java.util.BitSet;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;

/**
 * On which roll calls each state was entitled to vote: the electorate of a {@link Roster} on every roll call.
 * Never changes.
 *
 * <p>A state that cast ballots without ever being of the electorate has a set of its own, which is empty. So does no state
 * that the sources never name and that was never of the electorate.
 *
 * <p>Memory: one bit a state and roll call.
 */
public final class Eligibility {

    private final NavigableMap<StateId, RollCallSet> byState;

    private Eligibility(NavigableMap<StateId, RollCallSet> byState) {
        this.byState = Collections.unmodifiableNavigableMap(byState);
    }

    /** The electorate of each roll call of the matrix. */
    public static Eligibility of(RollCallMatrix matrix, Roster roster) {
        int size = matrix.rollCalls().size();
        NavigableMap<StateId, BitSet> bits = new TreeMap<>();
        matrix.states().forEach(state -> bits.put(state, new BitSet(size)));
        for (int position = 0; position < size; position++) {
            for (StateId member : roster.electorate(matrix, position)) {
                bits.computeIfAbsent(member, state -> new BitSet(size)).set(position);
            }
        }
        NavigableMap<StateId, RollCallSet> byState = new TreeMap<>();
        bits.forEach((state, positions) -> byState.put(state, RollCallSet.where(size, positions::get)));
        return new Eligibility(byState);
    }

    /** The states that the sources name or that were of the electorate on a roll call, in code-point order. */
    public NavigableSet<StateId> states() {
        return byState.navigableKeySet();
    }

    /** The roll calls on which the state was of the electorate; none for a state that nobody names. */
    public RollCallSet rollCalls(StateId state) {
        return byState.getOrDefault(state, RollCallSet.all(0));
    }
}
