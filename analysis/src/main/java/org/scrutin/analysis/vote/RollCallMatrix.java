package org.scrutin.analysis.vote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Who voted how: roll calls by states, held as bits. The one source of every tally. Never changes.
 *
 * <p>Roll calls stand in the order of the record; states in code-point order of their ids. Positions count from 0. A
 * state without a ballot on a roll call is {@link Choice#ABSENT}, whether or not it was a member then: the
 * {@link Roster} tells that.
 *
 * <p>Memory: states × roll calls / 2 bytes (4 bits a cell).
 */
public final class RollCallMatrix {

    private final List<RollCall> rollCalls;
    private final List<StateId> states;
    private final Map<RollCallId, Integer> rollCallPositions = new LinkedHashMap<>();
    private final Map<StateId, Integer> statePositions = new LinkedHashMap<>();
    private final long[][][] words;
    private final int[][] counts;

    /**
     * Lays roll calls, states and ballots side by side.
     *
     * @param rollCalls in the order of the record
     * @param states in code-point order
     * @param ballots over the same positions, without conflicts
     * @throws IllegalArgumentException when an id stands twice, states are out of order, or the sizes differ
     */
    public RollCallMatrix(List<RollCall> rollCalls, List<StateId> states, BallotBits ballots) {
        if (ballots.states() != states.size()) {
            throw new IllegalArgumentException(states.size() + " states, ballots over " + ballots.states());
        }
        this.rollCalls = List.copyOf(rollCalls);
        this.states = List.copyOf(states);
        for (int i = 0; i < this.rollCalls.size(); i++) {
            if (rollCallPositions.put(this.rollCalls.get(i).id(), i) != null) {
                throw new IllegalArgumentException(
                        "roll call twice: " + this.rollCalls.get(i).id());
            }
        }
        for (int i = 0; i < this.states.size(); i++) {
            statePositions.put(this.states.get(i), i);
            if (i > 0 && this.states.get(i - 1).compareTo(this.states.get(i)) >= 0) {
                throw new IllegalArgumentException("states are not in order at " + this.states.get(i));
            }
        }
        Choice[] choices = Choice.values();
        words = new long[choices.length][states.size()][];
        counts = new int[choices.length][rollCalls.size()];
        for (Choice choice : choices) {
            for (int state = 0; state < states.size(); state++) {
                long[] bits = ballots.words(state, choice, rollCalls.size());
                words[choice.plane()][state] = bits;
                for (int i = 0; i < bits.length; i++) {
                    for (long rest = bits[i]; rest != 0; rest &= rest - 1) {
                        counts[choice.plane()][i * Long.SIZE + Long.numberOfTrailingZeros(rest)]++;
                    }
                }
            }
        }
    }

    public List<RollCall> rollCalls() {
        return rollCalls;
    }

    public List<StateId> states() {
        return states;
    }

    public RollCall rollCall(int position) {
        return rollCalls.get(position);
    }

    public Optional<Integer> position(RollCallId rollCall) {
        return Optional.ofNullable(rollCallPositions.get(rollCall));
    }

    public Optional<Integer> position(StateId state) {
        return Optional.ofNullable(statePositions.get(state));
    }

    /** What the state did; {@link Choice#ABSENT} where it is on no list. */
    public Choice choice(int rollCall, int state) {
        int word = rollCall / Long.SIZE;
        long bit = 1L << (rollCall % Long.SIZE);
        if ((words[Choice.YES.plane()][state][word] & bit) != 0) {
            return Choice.YES;
        }
        if ((words[Choice.ABSTAIN.plane()][state][word] & bit) != 0) {
            return Choice.ABSTAIN;
        }
        if ((words[Choice.NO.plane()][state][word] & bit) != 0) {
            return Choice.NO;
        }
        return Choice.ABSENT;
    }

    /** What the state did; {@link Choice#ABSENT} where it is on no list, and where the sources never name it. */
    public Choice choice(int rollCall, StateId state) {
        Integer position = statePositions.get(state);
        return position == null ? Choice.ABSENT : choice(rollCall, position.intValue());
    }

    /** Whether the source itself lists the state as absent on the roll call. */
    public boolean listedAbsent(int rollCall, int state) {
        return (words[Choice.ABSENT.plane()][state][rollCall / Long.SIZE] & 1L << (rollCall % Long.SIZE)) != 0;
    }

    /** Whether the source lists the state on the roll call: with a ballot, or as absent. */
    public boolean isListed(int rollCall, StateId state) {
        return position(state).map(row -> isListed(rollCall, row)).orElse(false);
    }

    /** The same of the state at that position. */
    public boolean isListed(int rollCall, int state) {
        return choice(rollCall, state).isCast() || listedAbsent(rollCall, state);
    }

    /** The room: all ballots listed on the roll call. */
    public ChoiceCounts room(int rollCall) {
        return new ChoiceCounts(
                counts[Choice.YES.plane()][rollCall],
                counts[Choice.NO.plane()][rollCall],
                counts[Choice.ABSTAIN.plane()][rollCall]);
    }

    /**
     * The roll calls on which the state made the choice, bit {@code r % 64} of word {@code r / 64}.
     *
     * @return a copy, {@code ceil(rollCalls / 64)} words; {@link Choice#ABSENT}: where the source lists it as absent
     */
    public long[] words(int state, Choice choice) {
        return words[choice.plane()][state].clone();
    }

    /**
     * The roll calls of a set by meeting, as {@link RollCall#block()} names it.
     *
     * @param some positions of roll calls
     * @return meetings in code-point order of their names, each with at least one roll call
     */
    public NavigableMap<String, RollCallSet> meetings(RollCallSet some) {
        Map<String, List<Integer>> positions = new LinkedHashMap<>();
        some.stream()
                .forEach(position -> positions
                        .computeIfAbsent(rollCalls.get(position).block(), meeting -> new ArrayList<>())
                        .add(position));
        NavigableMap<String, RollCallSet> meetings = new TreeMap<>(CodePointOrder.INSTANCE);
        positions.forEach((meeting, held) -> meetings.put(meeting, RollCallSet.of(held)));
        return meetings;
    }

    /** The ballots of these states alone, as far as they have rows here. */
    public RollCallMatrix among(Collection<StateId> some) {
        List<StateId> kept = states.stream().filter(some::contains).toList();
        return new RollCallMatrix(rollCalls, kept, bitsOf(kept));
    }

    /** The ballots of these states, a row each in this order; of a state without a row here an empty one. Not kept here. */
    public BallotBits bitsOf(List<StateId> some) {
        BallotBits copy = new BallotBits(some.size());
        for (int to = 0; to < some.size(); to++) {
            Integer from = statePositions.get(some.get(to));
            for (int rollCall = 0; from != null && rollCall < rollCalls.size(); rollCall++) {
                Choice choice = choice(rollCall, from);
                if (choice.isCast() || listedAbsent(rollCall, from)) {
                    copy.accept(rollCall, to, choice);
                }
            }
        }
        return copy;
    }

    /** The roll calls that the predicate holds for. */
    public RollCallSet where(Predicate<RollCall> predicate) {
        return RollCallSet.where(rollCalls.size(), position -> predicate.test(rollCalls.get(position)));
    }
}
