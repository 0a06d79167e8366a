package org.scrutin.analysis.study;

import java.util.List;
import java.util.NavigableMap;
import org.scrutin.analysis.decision.CrossPressures;
import org.scrutin.analysis.decision.GroupDissent;
import org.scrutin.analysis.decision.GroupDissents;
import org.scrutin.analysis.decision.RuleOutcome;
import org.scrutin.analysis.decision.RuleOutcomes;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * Who decided the votes of a study.
 *
 * @param outcomes every roll call, of whatever kind, under its majority rule or those it could have
 * @param dissent members that differ from their group, over the kinds that the study analyses
 * @param pressure members of two groups at odds, over the same kinds
 */
public record DecidingResults(List<RuleOutcome> outcomes, List<GroupDissent> dissent, CrossPressures pressure) {

    /** Nothing was asked. */
    public static final DecidingResults NONE = new DecidingResults(List.of(), List.of(), CrossPressures.NONE);

    public DecidingResults {
        outcomes = List.copyOf(outcomes);
        dissent = List.copyOf(dissent);
    }

    /** Computes all three. */
    static DecidingResults of(StudyData data, StudySettings settings) {
        NavigableMap<Scope, RollCallSet> cycles =
                new StudyScopes(data.matrix(), settings.cycles()).byCycle(settings.kinds());
        return new DecidingResults(
                RuleOutcomes.of(
                        data.matrix(),
                        data.roster(),
                        RollCallSet.all(data.matrix().rollCalls().size()),
                        data::figures),
                GroupDissents.of(data.matrix(), data.roster(), cycles),
                CrossPressures.of(data.matrix(), data.roster(), cycles));
    }
}
