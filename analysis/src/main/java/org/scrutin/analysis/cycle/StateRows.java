package org.scrutin.analysis.cycle;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.scrutin.analysis.cohesion.GroupTally;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;

/** Some states, and where their ballots lie: tallies look nothing up. Never changes. */
final class StateRows {

    private final NavigableSet<StateId> states;
    private final int[] rows;

    /**
     * Finds the rows.
     *
     * @param matrix one whose states are those of every matrix that is tallied
     */
    StateRows(NavigableSet<StateId> states, RollCallMatrix matrix) {
        this.states = Collections.unmodifiableNavigableSet(new TreeSet<>(states));
        this.rows = states.stream()
                .flatMap(state -> matrix.position(state).stream())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    NavigableSet<StateId> states() {
        return states;
    }

    /** What they did; a state without a row cast no ballot. */
    GroupTally tally(RollCallMatrix matrix, int rollCall) {
        int yes = 0;
        int no = 0;
        int abstain = 0;
        for (int row : rows) {
            Choice choice = matrix.choice(rollCall, row);
            yes += choice == Choice.YES ? 1 : 0;
            no += choice == Choice.NO ? 1 : 0;
            abstain += choice == Choice.ABSTAIN ? 1 : 0;
        }
        return new GroupTally(new ChoiceCounts(yes, no, abstain), states.size() - yes - no - abstain);
    }
}
