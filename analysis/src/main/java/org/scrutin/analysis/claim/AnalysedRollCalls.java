package org.scrutin.analysis.claim;

import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.Scope;

/** The rows of table {@code roll_calls} that a study analyses: those of its kinds. */
final class AnalysedRollCalls {

    private AnalysedRollCalls() {}

    static Rows of(StudyResults results) {
        return Rows.of("roll_calls")
                .whereAnyOf(
                        "kind",
                        results.settings().kinds().stream()
                                .sorted()
                                .map(RollCallKind::id)
                                .toList());
    }

    /** Those of a cycle, or of all of them where it is {@link Scope#ALL}. */
    static Rows of(StudyResults results, String cycle) {
        return cycle.equals(Scope.ALL) ? of(results) : of(results).where("cycle", cycle);
    }

    /** Their kinds, as far as the data hold some. */
    static ClaimValue.Kinds kinds(StudyResults results, String cycle) {
        return ClaimValue.Kinds.of(results.outcomes().stream()
                .filter(outcome -> cycle.equals(Scope.ALL) || outcome.cycle().equals(cycle))
                .map(outcome -> outcome.rollCall().kind())
                .filter(results.settings().kinds()::contains)
                .toList());
    }
}
