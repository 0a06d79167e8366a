package org.scrutin.analysis.vote;

import java.util.BitSet;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Some of the ballots of a study: those that a number was counted from. For each roll call, which states. Never changes.
 *
 * <p>Roll calls are positions in a {@link RollCallMatrix}; states are places in whatever list of states the selection was made over,
 * which may hold members of the electorate that no source names. A state that cast no ballot belongs to a selection where its
 * absence counts, or where the number looks at it and finds none.
 */
public final class BallotSelection {

    /** No ballot. */
    public static final BallotSelection NONE = new BallotSelection(new TreeMap<>(), new BitSet());

    private final NavigableMap<Integer, BitSet> byRollCall;
    private final BitSet subjects;

    private BallotSelection(NavigableMap<Integer, BitSet> byRollCall, BitSet subjects) {
        this.byRollCall = byRollCall;
        this.subjects = subjects;
    }

    /**
     * The ballots of these states.
     *
     * @param rollCalls the roll calls
     * @param states places of the states whose ballots on the roll call count; a roll call without any is left out
     */
    public static BallotSelection of(RollCallSet rollCalls, IntFunction<BitSet> states) {
        NavigableMap<Integer, BitSet> byRollCall = new TreeMap<>();
        rollCalls.stream().forEach(position -> {
            BitSet some = states.apply(position);
            if (!some.isEmpty()) {
                byRollCall.put(position, (BitSet) some.clone());
            }
        });
        return new BallotSelection(byRollCall, new BitSet());
    }

    /** The same, told of some states beside whose ballots the others stand. */
    public BallotSelection about(int... states) {
        BitSet told = new BitSet();
        for (int state : states) {
            told.set(state);
        }
        return new BallotSelection(byRollCall, told);
    }

    /** The ballots of this selection or of the other; it is told of the states that both are told of. */
    public BallotSelection or(BallotSelection other) {
        if (isEmpty()) {
            return other;
        }
        Union union = new Union();
        union.add(this);
        union.add(other);
        return union.selection();
    }

    public boolean isEmpty() {
        return byRollCall.isEmpty();
    }

    /** Positions of the roll calls, ascending. */
    public IntStream rollCalls() {
        return byRollCall.keySet().stream().mapToInt(Integer::intValue);
    }

    /** How many roll calls. */
    public int size() {
        return byRollCall.size();
    }

    /** Places of the states on a roll call, ascending. */
    public IntStream states(int rollCall) {
        return byRollCall.getOrDefault(rollCall, new BitSet()).stream();
    }

    /** Places of the states that it is told of, ascending; none where all stand side by side. */
    public IntStream subjects() {
        return subjects.stream();
    }

    public boolean contains(int rollCall, int state) {
        return byRollCall.containsKey(rollCall) && byRollCall.get(rollCall).get(state);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BallotSelection selection
                && byRollCall.equals(selection.byRollCall)
                && subjects.equals(selection.subjects);
    }

    @Override
    public int hashCode() {
        return 31 * byRollCall.hashCode() + subjects.hashCode();
    }

    @Override
    public String toString() {
        return byRollCall + " about " + subjects;
    }

    /** Puts selections together. Changes; not for several threads. */
    public static final class Union {

        private final NavigableMap<Integer, BitSet> byRollCall = new TreeMap<>();
        private final BitSet subjects = new BitSet();
        private boolean begun;

        /** Adds the ballots of a selection. */
        public void add(BallotSelection selection) {
            if (selection.isEmpty()) {
                return;
            }
            selection.byRollCall.forEach((position, states) ->
                    byRollCall.computeIfAbsent(position, first -> new BitSet()).or(states));
            if (begun) {
                subjects.and(selection.subjects);
            } else {
                subjects.or(selection.subjects);
            }
            begun = true;
        }

        /** All ballots that were added; add none after that. */
        public BallotSelection selection() {
            return byRollCall.isEmpty() ? NONE : new BallotSelection(byRollCall, subjects);
        }
    }
}
