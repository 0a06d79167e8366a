package org.scrutin.analysis.claim.maker;

import java.util.List;
import java.util.stream.Stream;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cycle.CycleChange;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.ReviewCycle;

/** Changes of the mean agreement index of groups, up to the last review cycle; the electorate is no group among them. */
record GroupChanges(StudyResults results) {

    /** Since the first cycle, step by step; none in a study of one cycle. */
    List<CycleChange> sinceTheFirst() {
        return between(0, CycleChange.Method.CHAINED);
    }

    /** Since the last cycle but one; none in a study of one cycle. */
    List<CycleChange> sinceTheLast() {
        return between(results.settings().cycles().size() - 2, CycleChange.Method.DIRECT);
    }

    /** Those of some changes that findings of a kind tell. */
    static Stream<CycleChange> told(List<Finding> findings, Finding.Kind kind, List<CycleChange> changes) {
        return findings.stream()
                .filter(finding -> finding.kind() == kind)
                .flatMap(finding -> changes.stream()
                        .filter(change -> finding.claim().id().equals(new ChangeCells(change).id("change"))));
    }

    private List<CycleChange> between(int from, CycleChange.Method method) {
        List<ReviewCycle> cycles = results.settings().cycles();
        if (cycles.size() < 2) {
            return List.of();
        }
        return results.changes().stream()
                .filter(change -> change.measure() == CohesionIndex.AGREEMENT_INDEX
                        && change.method() == method
                        && change.from().equals(cycles.get(from).id())
                        && change.to().equals(cycles.get(cycles.size() - 1).id())
                        && !results.data().roster().isElectorate(change.group()))
                .toList();
    }
}
