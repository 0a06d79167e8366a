package org.scrutin.jobs.load.record.vote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.check.Reconciliation;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.content.ListedBallot;
import org.scrutin.jobs.load.record.names.ListOrder;
import org.scrutin.jobs.load.record.names.ListedName;
import org.scrutin.jobs.load.record.names.RepeatedRuns;

/**
 * Who could be missing from a list that is shorter than its total: the states that are listed on another vote of the
 * document and on none of the lists of this one. They only order the text; the name may be anybody's, or a misprint.
 *
 * <p>Rank, by the first difference:
 *
 * <ol>
 *   <li>the name would stand beside a name of a run that this same list repeats: printing is known to be disturbed there,
 *       which is evidence from the short list itself;
 *   <li>more of the other votes list the state: it was in the room;
 *   <li>more often it made the choice whose list is short. What a state does on a paragraph says little of the whole text,
 *       so this comes late;
 *   <li>the id.
 * </ol>
 */
final class MissingCandidates {

    /** Where the name would stand, and where that is beside a repeated run. */
    private static final String GAP = " [ ] ";

    /** Votes that evidence names; how many there are stands beside it. */
    private static final int SHOWN = 40;

    private static final String GAP_AT_RUN = " [=] ";

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
            if (difference.lacking() > 0 && sheet.lists().has(difference.choice())) {
                tell(sheet, difference.choice(), findings);
            }
        }
    }

    private void tell(BallotSheet sheet, Choice choice, Findings findings) {
        Map<StateId, List<ListedBallot>> elsewhere = elsewhere(sheet);
        RepeatedRuns runs = sheet.lists().runs(choice);
        Map<StateId, Gap> gaps = new TreeMap<>();
        order.ifPresent(followed ->
                elsewhere.keySet().forEach(state -> gaps.put(state, Gap.of(followed.gap(state, runs.firsts()), runs))));
        Comparator<StateId> byDisturbance = Comparator.comparing(
                state -> !gaps.containsKey(state) || !gaps.get(state).atRun());
        Comparator<StateId> byPresence =
                Comparator.comparingInt(state -> -elsewhere.get(state).size());
        Comparator<StateId> byChoice = Comparator.comparingLong(state -> -elsewhere.get(state).stream()
                .filter(ballot -> ballot.choice() == choice)
                .count());
        elsewhere.keySet().stream()
                .sorted(byDisturbance
                        .thenComparing(byPresence)
                        .thenComparing(byChoice)
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(state -> findings.note(
                                DiscrepancyKind.MISSING_CANDIDATE,
                                Severity.WARNING,
                                sheet.lists().vote().place())
                        .on(Optional.of(sheet.lists().rollCall().id()))
                        .of(Optional.of(state))
                        .evidence(evidence(elsewhere.get(state), Optional.ofNullable(gaps.get(state))))
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
    private static String evidence(List<ListedBallot> elsewhere, Optional<Gap> gap) {
        List<String> parts = new ArrayList<>();
        for (ListedBallot ballot : elsewhere.subList(0, Math.min(elsewhere.size(), SHOWN))) {
            parts.add(ballot.rollCall().value() + " " + ballot.choice().letter() + " " + ballot.nameAsPrinted() + " "
                    + ballot.place());
        }
        gap.ifPresent(where -> parts.add(where.printed()));
        return String.join("; ", parts);
    }

    /**
     * Where a name would stand in a list by its order.
     *
     * @param before the name before it; empty at the head of the list
     * @param after the name after it; empty at its end
     * @param atRun whether one of them belongs to a run that the list repeats
     */
    private record Gap(Optional<ListedName> before, Optional<ListedName> after, boolean atRun) {

        static Gap of(int position, RepeatedRuns runs) {
            List<ListedName> list = runs.firsts();
            Optional<ListedName> before = position > 0 ? Optional.of(list.get(position - 1)) : Optional.empty();
            Optional<ListedName> after = position < list.size() ? Optional.of(list.get(position)) : Optional.empty();
            Set<StateId> repeated = runs.statesInRuns();
            boolean atRun = Stream.of(before, after)
                    .flatMap(Optional::stream)
                    .flatMap(name -> name.state().stream())
                    .anyMatch(repeated::contains);
            return new Gap(before, after, atRun);
        }

        String printed() {
            return (printed(before) + (atRun ? GAP_AT_RUN : GAP) + printed(after)).strip();
        }

        private static String printed(Optional<ListedName> name) {
            return name.map(listed -> listed.printed() + " " + listed.place()).orElse("");
        }
    }
}
