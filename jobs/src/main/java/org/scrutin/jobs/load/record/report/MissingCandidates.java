package org.scrutin.jobs.load.record.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.check.Reconciliation;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.content.ListedBallot;
import org.scrutin.jobs.load.record.names.ListOrder;
import org.scrutin.jobs.load.record.names.ListedName;

/**
 * Who could be missing from a list that is shorter than its total: the states that are listed on another vote of the
 * document and on none of the lists of this one. They only order the text; the name may be anybody's, or a misprint.
 *
 * <p>Rank: the state that is on most of the other votes first, as it was in the room; then the one that more often made
 * the choice whose list is short; then by id.
 */
final class MissingCandidates {

    private final List<BallotSheet> sheets;
    private final Optional<ListOrder> order;

    /**
     * Candidates among the votes of one document.
     *
     * @param sheets all votes of the document, in its order
     * @param order the order that its lists follow
     */
    MissingCandidates(List<BallotSheet> sheets, Optional<ListOrder> order) {
        this.sheets = sheets;
        this.order = order;
    }

    /** Tells the candidates for every list of a vote that is too short. */
    void tell(BallotSheet sheet, Findings findings) {
        for (Reconciliation.Difference difference : sheet.reconciliation().differences()) {
            if (difference.lacking() > 0
                    && sheet.lists().span(difference.choice()).isPresent()) {
                tell(sheet, difference.choice(), findings);
            }
        }
    }

    private void tell(BallotSheet sheet, Choice choice, Findings findings) {
        Map<StateId, List<ListedBallot>> elsewhere = elsewhere(sheet);
        Comparator<StateId> byPresence =
                Comparator.comparingInt(state -> -elsewhere.get(state).size());
        Comparator<StateId> byChoice = Comparator.comparingLong(state -> -elsewhere.get(state).stream()
                .filter(ballot -> ballot.choice() == choice)
                .count());
        elsewhere.keySet().stream()
                .sorted(byPresence.thenComparing(byChoice).thenComparing(Comparator.naturalOrder()))
                .forEach(state -> findings.note(
                                DiscrepancyKind.MISSING_CANDIDATE,
                                Severity.WARNING,
                                sheet.lists().paragraph().place())
                        .on(Optional.of(sheet.lists().rollCall().id()))
                        .of(Optional.of(state))
                        .evidence(evidence(
                                state,
                                elsewhere.get(state),
                                sheet.lists().runs(choice).firsts()))
                        .detail("Listed on " + elsewhere.get(state).size()
                                + " other votes of the record and in no list of this one.")
                        .add());
    }

    private Map<StateId, List<ListedBallot>> elsewhere(BallotSheet sheet) {
        Set<StateId> here = new TreeSet<>();
        sheet.lists()
                .printed()
                .values()
                .forEach(names -> names.forEach(name -> name.state().ifPresent(here::add)));
        Map<StateId, List<ListedBallot>> elsewhere = new TreeMap<>();
        for (BallotSheet other : sheets) {
            for (ListedBallot ballot : other.ballots()) {
                if (!here.contains(ballot.state())) {
                    elsewhere
                            .computeIfAbsent(ballot.state(), state -> new ArrayList<>())
                            .add(ballot);
                }
            }
        }
        return elsewhere;
    }

    /** Where it is listed, and the names between which it would stand. */
    private String evidence(StateId state, List<ListedBallot> elsewhere, List<ListedName> list) {
        List<String> parts = new ArrayList<>();
        for (ListedBallot ballot : elsewhere) {
            parts.add(ballot.rollCall().value() + " " + ballot.choice().letter() + " " + ballot.nameAsPrinted() + " "
                    + ballot.place());
        }
        order.ifPresent(followed -> {
            int gap = followed.gap(state, list);
            String before = gap > 0
                    ? list.get(gap - 1).printed() + " " + list.get(gap - 1).place()
                    : "";
            String after = gap < list.size()
                    ? list.get(gap).printed() + " " + list.get(gap).place()
                    : "";
            parts.add((before + " [ ] " + after).strip());
        });
        return String.join("; ", parts);
    }
}
