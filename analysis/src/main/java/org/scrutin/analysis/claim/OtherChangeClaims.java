package org.scrutin.analysis.claim;

import java.util.Comparator;
import org.scrutin.analysis.claim.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.StudyClaims.Part;
import org.scrutin.analysis.cycle.CycleChange;
import org.scrutin.analysis.robustness.UnityChange;
import org.scrutin.analysis.study.StudyResults;

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
        new GroupChanges(results)
                .sinceTheFirst().stream()
                        .filter(change -> new ChangeCells(change).isTold())
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
