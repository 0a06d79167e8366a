package org.scrutin.analysis.mover;

import java.util.LinkedHashMap;
import java.util.Map;
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
        Choice[] known = references.computeIfAbsent(
                reference.id(), id -> new Choice[matrix.rollCalls().size()]);
        if (known[rollCall] == null) {
            known[rollCall] = reference.choice(matrix, groups, rollCall);
        }
        return known[rollCall];
    }

    /** Whether the state was of the electorate on the day of the roll call. */
    public boolean isEntitled(int rollCall, StateId state) {
        return roster.isEntitled(state, matrix.rollCall(rollCall).date());
    }

    RollCallMatrix matrix() {
        return matrix;
    }
}
