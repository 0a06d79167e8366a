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

    /** Changes that print as 0.00 are not told. */
    private static final double TOLD = 0.005;

    /** So many of the largest are told; the table has them all. */
    private static final int LARGEST = 4;

    private final StudyResults results;
    private final RivalDefinitions rivals;

    OtherChangeClaims(StudyResults results, RivalDefinitions rivals) {
        this.results = results;
        this.rivals = rivals;
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
                        && size(change) >= TOLD)
                .sorted(Comparator.comparingDouble(OtherChangeClaims::size)
                        .reversed()
                        .thenComparing(CycleChange::group))
                .limit(LARGEST)
                .forEach(change -> sheet.add(Part.CHANGES_IN_ORDER, claim(change)));
    }

    private Claim claim(CycleChange change) {
        Object[] key = {
            change.from(),
            change.to(),
            change.group(),
            change.measure().id(),
            change.method().id()
        };
        CycleChange.Parts parts = change.parts();
        boolean doubtful =
                results.memberships().stream().anyMatch(row -> row.group().equals(change.group()) && row.isDoubtful());
        Claim.Builder claim = Claim.of("change:order:" + change.group(), "change.order")
                .with("group", new ClaimValue.Group(change.group()), Cell.at("cycle_change", "group", key))
                .form("direction", parts.total() < 0 ? "less" : "more")
                .with("total", new ClaimValue.Size(parts.total(), 2), Cell.at("cycle_change", "total", key))
                .with("agenda", signed(parts.agenda()), Cell.at("cycle_change", "agenda", key))
                .with("behaviour", signed(parts.behaviour()), Cell.at("cycle_change", "behaviour", key))
                .with("membership", signed(parts.membership()), Cell.at("cycle_change", "membership", key))
                .form("confidence", doubtful ? "low" : "sound");
        return rivals.tell(claim, UnityChange.of(change)).restingOn(change.common());
    }

    private static double size(CycleChange change) {
        return Math.abs(change.parts().total());
    }

    private static ClaimValue signed(double value) {
        return new ClaimValue.SignedDecimal(value, 2);
    }
}
