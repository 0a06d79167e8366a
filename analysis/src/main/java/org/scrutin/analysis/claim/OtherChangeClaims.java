package org.scrutin.analysis.claim;

import java.util.Comparator;
import java.util.List;
import org.scrutin.analysis.claim.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.StudyClaims.Part;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cycle.CycleChange;
import org.scrutin.analysis.robustness.UnityChange;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.ReviewCycle;

/**
 * The groups whose cohesion changed most from the first cycle to the last, the largest change first: what a reader holds the one
 * that is told as a finding against.
 */
final class OtherChangeClaims {

    /** So many of the largest are told; the table has them all. */
    private static final int LARGEST = 4;

    private final StudyResults results;
    private final RivalDefinitions rivals;
    private final LowConfidence lowConfidence;

    OtherChangeClaims(StudyResults results, RivalDefinitions rivals) {
        this.results = results;
        this.rivals = rivals;
        this.lowConfidence = new LowConfidence(results);
    }

    void write(ClaimSheet sheet) {
        List<ReviewCycle> cycles = results.settings().cycles();
        if (cycles.size() < 2) {
            return;
        }
        results.changes().stream()
                .filter(change -> change.measure() == CohesionIndex.AGREEMENT_INDEX
                        && change.method() == CycleChange.Method.CHAINED
                        && change.from().equals(cycles.get(0).id())
                        && change.to().equals(cycles.get(cycles.size() - 1).id())
                        && new ChangeCells(change).isTold()
                        && !results.data().roster().isElectorate(change.group()))
                .sorted(Comparator.comparingDouble((CycleChange change) -> new ChangeCells(change).size())
                        .reversed()
                        .thenComparing(CycleChange::group))
                .limit(LARGEST)
                .forEach(change -> sheet.add(Part.CHANGES_IN_ORDER, claim(change)));
    }

    private Claim claim(CycleChange change) {
        ChangeCells cells = new ChangeCells(change);
        Claim.Builder claim = Claim.of("change:order:" + change.group(), "change.order")
                .with("group", new ClaimValue.Group(change.group()), cells.at("group"));
        cells.tell(claim)
                .form("joined", Math.abs(change.parts().membership()) < ChangeCells.TOLD ? "none" : "some")
                .form("confidence", lowConfidence.rows(change.group()).isEmpty() ? "sound" : "low");
        return rivals.tell(claim, UnityChange.of(change)).restingOn(change.common());
    }
}
