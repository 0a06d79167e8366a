package org.scrutin.analysis.decision;

import java.util.Collection;
import java.util.Optional;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;

/** Where groups and states stand on one roll call. */
final class GroupStand {

    private final RollCallMatrix matrix;
    private final int rollCall;

    GroupStand(RollCallMatrix matrix, int rollCall) {
        this.matrix = matrix;
        this.rollCall = rollCall;
    }

    /** What the state did. */
    Choice of(StateId state) {
        return matrix.choice(rollCall, state);
    }

    /**
     * The most frequent choice of these states: their own side. Empty where two choices tie, and where fewer than two cast a
     * ballot, since one ballot is no side.
     */
    Optional<Choice> plurality(Collection<StateId> states) {
        ChoiceCounts counts = ChoiceCounts.NONE;
        for (StateId state : states) {
            Choice choice = of(state);
            counts = choice.isCast() ? counts.accept(choice) : counts;
        }
        return counts.cast() < 2 ? Optional.empty() : counts.pluralityChoice();
    }
}
