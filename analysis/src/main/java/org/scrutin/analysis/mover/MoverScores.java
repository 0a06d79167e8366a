package org.scrutin.analysis.mover;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scrutin.analysis.cycle.CyclePair;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.StateId;

/**
 * One measure's scores of states in cycles, by meeting: counted once a cycle, for all pairs, topics, intervals and tests. Never
 * changes; safe for several threads.
 */
final class MoverScores {

    private final MoverMeasure measure;
    private final Map<String, MeetingCells> layouts = new LinkedHashMap<>();
    private final Map<String, NavigableMap<StateId, MeetingScores>> byCycle = new LinkedHashMap<>();

    /**
     * Counts scores.
     *
     * @param cycles the roll calls of each cycle
     */
    MoverScores(MoverMeasure measure, StateVotes votes, Map<String, RollCallSet> cycles) {
        this.measure = measure;
        cycles.forEach((cycle, rollCalls) -> {
            layouts.put(cycle, MeetingCells.of(votes.matrix(), rollCalls));
            NavigableMap<StateId, MeetingScores> scores = new TreeMap<>();
            votes.matrix().states().stream()
                    .filter(measure::appliesTo)
                    .forEach(state -> scores.put(state, of(cycle, state, votes)));
            byCycle.put(cycle, scores);
        });
    }

    MoverMeasure measure() {
        return measure;
    }

    /** A state's scores in a cycle, on other votes on the same roll calls. */
    MeetingScores of(String cycle, StateId state, StateVotes votes) {
        return new MeetingScores(layouts.get(cycle), position -> measure.score(votes, position, state));
    }

    /** A state's scores in a cycle; only of a state that the measure applies to. */
    MeetingScores of(String cycle, StateId state) {
        return byCycle.get(cycle).get(state);
    }

    /** Of each state with scores in both cycles on one of the topics, these. */
    NavigableMap<StateId, CycleTallies> tallies(CyclePair pair, Set<String> topics) {
        NavigableMap<StateId, CycleTallies> tallies = new TreeMap<>();
        byCycle.get(pair.from())
                .keySet()
                .forEach(state -> tallies(pair, topics, state).ifPresent(both -> tallies.put(state, both)));
        return tallies;
    }

    /** The same of one state. */
    Optional<CycleTallies> tallies(CyclePair pair, Set<String> topics, StateId state) {
        return CycleTallies.of(of(pair.from(), state), of(pair.to(), state), topics);
    }
}
