package org.scrutin.analysis.bounds;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;

/**
 * What the votes may have been, where totals and lists differ.
 *
 * @param recasts how it differs from what is listed; none = the lists are right and a total is misprinted. By roll call, then
 *     state
 */
public record PossibleRecord(List<Recast> recasts) {

    /** The lists are right. */
    static final PossibleRecord AS_LISTED = new PossibleRecord(List.of());

    public PossibleRecord {
        recasts = recasts.stream()
                .sorted(Comparator.comparing(Recast::rollCall).thenComparing(Recast::state))
                .toList();
    }

    /**
     * One state's ballot, otherwise than listed.
     *
     * @param rollCall the roll call
     * @param state the state
     * @param choice what it may have done; absent = its name stands there by mistake
     */
    public record Recast(RollCallId rollCall, StateId state, Choice choice) {}

    /** Both together, over different roll calls. */
    PossibleRecord and(PossibleRecord other) {
        return new PossibleRecord(
                Stream.concat(recasts.stream(), other.recasts.stream()).toList());
    }

    /**
     * The votes under this record.
     *
     * @param listed the votes as listed, with every roll call that is recast
     * @return a new matrix; a state that no list named is added
     */
    public RollCallMatrix in(RollCallMatrix listed) {
        TreeSet<StateId> states = new TreeSet<>(listed.states());
        recasts.forEach(recast -> states.add(recast.state()));
        NavigableMap<StateId, Integer> positions = new TreeMap<>();
        states.forEach(state -> positions.put(state, positions.size()));
        BallotBits bits = listed.bitsOf(List.copyOf(states));
        for (Recast recast : recasts) {
            Optional<Integer> rollCall = listed.position(recast.rollCall());
            int state = positions.get(recast.state());
            bits.clear(rollCall.orElseThrow(), state);
            if (recast.choice().isCast()) {
                bits.accept(rollCall.orElseThrow(), state, recast.choice());
            }
        }
        return new RollCallMatrix(listed.rollCalls(), List.copyOf(states), bits);
    }
}
