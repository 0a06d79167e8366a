package org.scrutin.output.evidence;

import java.util.NavigableMap;
import java.util.Set;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.study.StudySettings;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StudyScopes;

/** The roll calls that a cycle and a topic name in the key of a table. Never changes. */
final class StudyParts {

    private final RollCallMatrix matrix;
    private final NavigableMap<Scope, RollCallSet> analysed;
    private final NavigableMap<Scope, RollCallSet> paragraphs;
    private final boolean unanimousCount;

    StudyParts(StudyResults results) {
        matrix = results.data().matrix();
        StudyScopes scopes = new StudyScopes(matrix, results.settings().cycles());
        analysed = scopes.byCycleAndTopic(results.settings().kinds());
        paragraphs = scopes.byCycleAndTopic(Set.of(RollCallKind.PARAGRAPH));
        unanimousCount = results.settings().agreement().unanimous() == StudySettings.Unanimous.KEEP;
    }

    /** Those of the kinds that the study analyses. */
    RollCallSet of(Scope scope) {
        return analysed.getOrDefault(scope, RollCallSet.NONE);
    }

    RollCallSet ofCycle(String cycle) {
        return of(new Scope(cycle, Scope.ALL));
    }

    /** Those on which pairs of states are compared. */
    RollCallSet ofPairs(Scope scope) {
        return unanimousCount
                ? of(scope)
                : of(scope)
                        .and(RollCallSet.where(
                                matrix.rollCalls().size(),
                                position -> !matrix.room(position).unanimous()));
    }

    /** Votes on paragraphs, whatever kinds the study analyses. */
    RollCallSet ofParagraphs(Scope scope) {
        return paragraphs.getOrDefault(scope, RollCallSet.NONE);
    }
}
