package org.scrutin.analysis.abstention;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;

/**
 * Which states mostly abstain on which topic: a matrix that needs no number of clusters.
 *
 * <p><b>Rule.</b> {@code mostly = T ≥ 3 and 2A ≥ T}, A = abstentions and T = ballots cast of the state in the scope.
 *
 * <p><b>Undefined.</b> A state that cast no ballot in a scope has no row there; under 3 ballots {@code mostly} is false,
 * whatever they were.
 *
 * <p><b>Range.</b> True or false; the counts stand beside it.
 *
 * <p><b>Complexity.</b> O(scopes × states × roll calls / 64).
 *
 * <p><b>Source.</b> This project's own rule. Half is the least share that the word "mostly" can carry, ballots cast and not
 * roll calls are the base because absence is not abstention, and one or two ballots are no habit.
 */
public final class SubjectAbstentions {

    /** Ballots under which no habit is seen. */
    public static final int LEAST_CAST = 3;

    private SubjectAbstentions() {}

    /**
     * The rows of the table of subjects.
     *
     * @param matrix who voted how
     * @param scopes the roll calls of each scope
     * @return by scope, then state
     */
    public static List<SubjectAbstention> of(RollCallMatrix matrix, NavigableMap<Scope, RollCallSet> scopes) {
        List<SubjectAbstention> subjects = new ArrayList<>();
        scopes.forEach((scope, rollCalls) -> {
            AbstentionRows rows = new AbstentionRows(matrix, rollCalls);
            for (int state = 0; state < matrix.states().size(); state++) {
                int cast = rows.cast(state);
                int abstentions = rows.abstentions(state);
                if (cast > 0) {
                    subjects.add(new SubjectAbstention(
                            scope, matrix.states().get(state), cast, abstentions, mostly(cast, abstentions)));
                }
            }
        });
        return List.copyOf(subjects);
    }

    private static boolean mostly(int cast, int abstentions) {
        return cast >= LEAST_CAST && 2 * abstentions >= cast;
    }
}
