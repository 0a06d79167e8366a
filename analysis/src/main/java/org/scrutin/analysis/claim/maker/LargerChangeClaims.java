package org.scrutin.analysis.claim.maker;

import java.util.Comparator;
import java.util.List;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.cycle.CycleChange;
import org.scrutin.analysis.robustness.Robustness;
import org.scrutin.analysis.robustness.UnityChange;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.GroupId;

/**
 * Which groups changed more since the last cycle than the one that the first page tells: one that fewer definitions bear out, or
 * one with memberships in doubt, stands behind a smaller change there, and a reader must not take that one for the largest.
 */
final class LargerChangeClaims {

    /** So many of the largest are named; the others are counted. */
    static final int NAMED = 3;

    private final StudyResults results;
    private final RivalDefinitions rivals;

    LargerChangeClaims(StudyResults results, RivalDefinitions rivals) {
        this.results = results;
        this.rivals = rivals;
    }

    void write(List<Finding> findings, ClaimSheet sheet) {
        List<CycleChange> changes = new GroupChanges(results)
                .sinceTheLast().stream()
                        .sorted(Comparator.comparingDouble((CycleChange change) -> new ChangeCells(change).size())
                                .reversed()
                                .thenComparing(CycleChange::group))
                        .toList();
        GroupChanges.told(findings, Finding.Kind.CHANGE_SINCE_THE_LAST_CYCLE, changes)
                .forEach(change -> larger(change, changes, sheet));
    }

    private void larger(CycleChange told, List<CycleChange> changes, ClaimSheet sheet) {
        List<CycleChange> larger = changes.stream()
                .filter(change -> new ChangeCells(change).size() > new ChangeCells(told).size())
                .toList();
        if (!larger.isEmpty()) {
            sheet.add(Part.LARGER_CHANGES, claim(told, larger));
        }
    }

    private Claim claim(CycleChange told, List<CycleChange> larger) {
        Claim.Builder claim = Claim.of("larger:" + told.group() + ":" + told.from() + ":" + told.to(), "change.larger");
        List<Robustness> looked = larger.stream()
                .map(change -> rivals.look(new ChangeCells(change).id("change"), UnityChange.of(change)))
                .flatMap(List::stream)
                .toList();
        claim.form("all", looked.stream().allMatch(Robustness::isUncertain) ? "uncertain" : "mixed");
        for (int i = 0; i < NAMED; i++) {
            int place = i + 1;
            claim.form("larger" + place, i < larger.size() ? "some" : "none");
            if (i < larger.size()) {
                ChangeCells cells = new ChangeCells(larger.get(i));
                claim.with("group" + place, new ClaimValue.Group(larger.get(i).group()), cells.at("group"))
                        .form("direction" + place, larger.get(i).parts().total() < 0 ? "less" : "more")
                        .with(
                                "total" + place,
                                new ClaimValue.Size(larger.get(i).parts().total(), ChangeCells.PRINTED),
                                cells.at("total"));
                RivalDefinitions.share(claim, looked.get(i), place);
            }
        }
        List<GroupId> others =
                larger.stream().skip(NAMED).map(CycleChange::group).toList();
        claim.form("others", others.isEmpty() ? "none" : "some");
        if (!others.isEmpty()) {
            claim.count(
                    "othersCount",
                    others.size(),
                    Rows.of("cycle_change")
                            .where("cycle_from", told.from())
                            .where("cycle_to", told.to())
                            .where("measure", told.measure().id())
                            .where("method", told.method().id())
                            .whereAnyOf("group", others)
                            .count());
        }
        return claim.restingOn(larger.size());
    }
}
