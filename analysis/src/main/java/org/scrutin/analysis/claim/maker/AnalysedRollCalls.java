package org.scrutin.analysis.claim.maker;

import java.util.List;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.Rule;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.cycle.CycleExtent;
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
        return ClaimValue.Kinds.of(results.analysed().stream()
                .filter(outcome -> cycle.equals(Scope.ALL) || outcome.cycle().equals(cycle))
                .map(outcome -> outcome.rollCall().kind())
                .toList());
    }

    /** The meetings of a cycle, or their days where the data name no meeting. */
    static Source meetings(StudyResults results, String cycle) {
        List<Boolean> named = results.analysed().stream()
                .filter(outcome -> outcome.cycle().equals(cycle))
                .map(outcome -> !outcome.rollCall().meeting().isEmpty())
                .distinct()
                .toList();
        if (named.size() > 1) {
            return Rule.MEETINGS_OR_DAYS;
        }
        return of(results, cycle).distinct(named.contains(true) ? "meeting" : "date");
    }

    /** Says what a cycle holds: {@code thin} its name, {@code calls} and {@code meetings}. */
    static void extent(Claim.Builder claim, StudyResults results, CycleExtent extent) {
        Rows rows = of(results, extent.cycle());
        claim.with("thin", new ClaimValue.Cycle(extent.cycle()), rows.values("cycle"))
                .count("calls", extent.rollCalls(), rows.count())
                .count("meetings", extent.meetings(), meetings(results, extent.cycle()));
    }
}
