package org.scrutin.analysis.cycle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.cohesion.GroupTallies;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;

/** What states and references did, and who was entitled to. Remembers references. Not safe for use by several threads. */
public final class StateVotes {

    private final RollCallMatrix matrix;
    private final Roster roster;
    private final GroupTallies groups;
    private final Map<String, Choice[]> references = new LinkedHashMap<>();

    public StateVotes(RollCallMatrix matrix, Roster roster) {
        this.matrix = matrix;
        this.roster = roster;
        this.groups = new GroupTallies(matrix, roster);
    }

    /** What a state did; absent where the sources never name it. */
    public Choice choice(int rollCall, StateId state) {
        return matrix.choice(rollCall, state);
    }

    /** What a reference did; absent where it cast nothing or its plurality ties. */
    public Choice choice(int rollCall, Reference reference) {
        return references
                .computeIfAbsent(
                        reference.id(),
                        id -> IntStream.range(0, matrix.rollCalls().size())
                                .mapToObj(position -> reference.choice(matrix, groups, position))
                                .toArray(Choice[]::new))[rollCall];
    }

    /** Whether the state was of the electorate on the day of the roll call. */
    public boolean isEntitled(int rollCall, StateId state) {
        return roster.isEntitled(state, matrix.rollCall(rollCall).date());
    }

    RollCallMatrix matrix() {
        return matrix;
    }
}
