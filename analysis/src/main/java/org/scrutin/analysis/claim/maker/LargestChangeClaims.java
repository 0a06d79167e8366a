package org.scrutin.analysis.claim.maker;

import java.util.List;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.cycle.CycleChange;
import org.scrutin.analysis.robustness.AgendaLarger;
import org.scrutin.analysis.robustness.ChangedMost;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.StateGroup;

/**
 * What the first page lets a reader take from its change since the first cycle: that no group changed more, and that most of it
 * comes from which topics came to a vote. Both are said, with how far they hang on definitions, where they are so.
 */
final class LargestChangeClaims {

    private final StudyResults results;
    private final RivalDefinitions rivals;

    LargestChangeClaims(StudyResults results, RivalDefinitions rivals) {
        this.results = results;
        this.rivals = rivals;
    }

    void write(List<Finding> findings, ClaimSheet sheet) {
        List<CycleChange> changes = new GroupChanges(results).sinceTheFirst();
        GroupChanges.told(findings, Finding.Kind.CHANGE_SINCE_THE_FIRST_CYCLE, changes)
                .forEach(change -> {
                    if (changes.stream()
                            .allMatch(other -> other.equals(change)
                                    || new ChangeCells(other).size() < new ChangeCells(change).size())) {
                        sheet.add(Part.LARGEST_CHANGE, most(change, changes.size()));
                    }
                    if (Math.abs(change.parts().agenda())
                            > Math.abs(change.parts().behaviour())) {
                        sheet.add(Part.LARGEST_CHANGE, agenda(change));
                    }
                });
    }

    private List<String> cycles() {
        return results.settings().cycles().stream().map(ReviewCycle::id).toList();
    }

    private Claim most(CycleChange change, int groups) {
        List<GroupId> everybody = results.data().roster().groups().stream()
                .map(StateGroup::id)
                .filter(results.data().roster()::isElectorate)
                .toList();
        Rows all = Rows.of("cycle_change")
                .where("cycle_from", change.from())
                .where("cycle_to", change.to())
                .where("measure", change.measure().id())
                .where("method", change.method().id());
        Claim.Builder claim = Claim.of(
                        "largest:" + change.group() + ":" + change.from() + ":" + change.to(), "change.most")
                .count("groups", groups, (everybody.isEmpty() ? all : all.whereNoneOf("group", everybody)).count());
        return rivals.tell(claim, new ChangedMost(change.group(), change.from(), change.to()))
                .restingOn(groups);
    }

    private Claim agenda(CycleChange change) {
        ChangeCells cells = new ChangeCells(change);
        Claim.Builder claim = Claim.of(
                        "agenda:" + change.group() + ":" + change.from() + ":" + change.to(), "change.agenda")
                .with("agenda", ChangeCells.signed(change.parts().agenda()), cells.at("agenda"));
        return rivals.tell(claim, new AgendaLarger(change.group(), cycles())).restingOn(change.common());
    }
}
