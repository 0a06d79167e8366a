package org.scrutin.analysis.mover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.vote.StateId;

/** The scores by one measure on other votes, counted where they are asked for. Not for several threads. */
final class ScoresAgain {

    private final MoverScores listed;
    private final StateVotes votes;
    private final List<StateId> states;
    private final Map<Place, MeetingScores> known = new LinkedHashMap<>();

    private record Place(String cycle, StateId state) {}

    /**
     * Scores not yet counted.
     *
     * @param listed what they are counted beside
     * @param votes the same roll calls
     * @param states those that have another score on one of the roll calls
     */
    ScoresAgain(MoverScores listed, StateVotes votes, List<StateId> states) {
        this.listed = listed;
        this.votes = votes;
        this.states = List.copyOf(states);
    }

    List<StateId> states() {
        return states;
    }

    MeetingScores of(String cycle, StateId state) {
        return known.computeIfAbsent(new Place(cycle, state), place -> listed.of(cycle, state, votes));
    }
}
