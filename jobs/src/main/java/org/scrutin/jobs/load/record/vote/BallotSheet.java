package org.scrutin.jobs.load.record.vote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.check.Reconciliation;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.content.ListedBallot;
import org.scrutin.jobs.load.record.names.ListedName;
import org.scrutin.jobs.load.record.names.RepeatedRuns;

/**
 * The ballots of one vote: each state once, none that stands in two lists.
 *
 * @param lists what is printed
 * @param ballots in the order of the lists
 */
record BallotSheet(VoteLists lists, List<ListedBallot> ballots) {

    /** Counts each state once and leaves out those that stand in two lists, which it tells. */
    static BallotSheet of(VoteLists lists, Findings findings) {
        Map<StateId, Map<Choice, ListedName>> choices = new TreeMap<>();
        Map<Choice, RepeatedRuns> runs = new EnumMap<>(Choice.class);
        for (Choice choice : lists.printed().keySet()) {
            runs.put(choice, lists.runs(choice));
            for (ListedName name : runs.get(choice).firsts()) {
                name.state()
                        .ifPresent(state -> choices.computeIfAbsent(state, s -> new EnumMap<>(Choice.class))
                                .put(choice, name));
            }
        }
        List<ListedBallot> ballots = new ArrayList<>();
        runs.forEach((choice, run) -> {
            Set<StateId> repeated = run.statesInRuns();
            for (ListedName name : run.firsts()) {
                name.state()
                        .filter(state -> choices.get(state).size() == 1)
                        .ifPresent(state -> ballots.add(new ListedBallot(
                                lists.rollCall().id(),
                                state,
                                choice,
                                name.printed(),
                                lists.rollCall().source(),
                                name.place(),
                                repeated.contains(state))));
            }
        });
        choices.forEach((state, places) -> {
            if (places.size() > 1) {
                conflict(lists, state, places, findings);
            }
        });
        return new BallotSheet(lists, List.copyOf(ballots));
    }

    ChoiceCounts counts() {
        return ListedBallot.counts(ballots);
    }

    Reconciliation reconciliation() {
        return new Reconciliation(lists.rollCall().announced(), counts());
    }

    /** Tells where the lists do not bear out the totals. */
    void reconcile(Findings findings) {
        PrintedVote vote = lists.vote();
        Reconciliation.Site site = new Reconciliation.Site(
                lists.rollCall().source(), vote.place(), lists.rollCall().id());
        if (lists.printed().isEmpty()) {
            findings.note(DiscrepancyKind.ROLL_CALL_WITHOUT_BALLOTS, Severity.BLOCKING, vote.place())
                    .on(Optional.of(lists.rollCall().id()))
                    .detail("Totals are announced and no list follows.")
                    .add();
            return;
        }
        for (Discrepancy discrepancy : reconciliation().findings(site)) {
            findings.addAll(List.of(discrepancy.withEvidence(printedAndDifferent())));
        }
        for (Reconciliation.Difference difference : reconciliation().differences()) {
            if (!lists.has(difference.choice())) {
                findings.note(DiscrepancyKind.MISSING_BLOCK, Severity.BLOCKING, vote.place())
                        .on(Optional.of(lists.rollCall().id()))
                        .figures(Integer.toString(difference.announced()), "")
                        .detail("The list of those that voted "
                                + difference.choice().letter() + " is missing.")
                        .add();
            }
        }
        for (ListBlock block : vote.blocks()) {
            ListHeading heading = block.heading();
            // Those that are listed as absent are in no totals, and their heading counts them all the same.
            long listed = ballots.stream()
                    .filter(ballot -> ballot.choice() == heading.choice())
                    .count();
            heading.count()
                    .filter(count -> !count.equals(Long.toString(listed)))
                    .ifPresent(count -> findings.note(
                                    DiscrepancyKind.HEADING_COUNT, weight(heading.choice()), vote.start())
                            .on(Optional.of(lists.rollCall().id()))
                            .figures(count, Long.toString(listed))
                            .detail("The heading of a list gives another number than its names.")
                            .add());
        }
    }

    /** No totals hold the list of the absent to what was announced: its heading alone does. */
    private static Severity weight(Choice choice) {
        return choice == Choice.ABSENT ? Severity.BLOCKING : Severity.WARNING;
    }

    /** For each list how many names are printed and how many are different: {@code Y 103/97}. */
    private String printedAndDifferent() {
        Map<String, String> counts = new LinkedHashMap<>();
        lists.printed()
                .forEach((choice, names) -> counts.put(
                        Character.toString(choice.letter()),
                        names.size() + "/" + lists.runs(choice).firsts().size()));
        List<String> parts = new ArrayList<>();
        counts.forEach((letter, count) -> parts.add(letter + " " + count));
        return String.join(", ", parts);
    }

    private static void conflict(VoteLists lists, StateId state, Map<Choice, ListedName> places, Findings findings) {
        ListedName last = places.values().stream()
                .max(Comparator.comparingInt(ListedName::offset))
                .orElseThrow();
        List<String> printed = new ArrayList<>();
        places.forEach((choice, name) -> printed.add(choice.letter() + " " + name.printed() + " " + name.place()));
        findings.note(DiscrepancyKind.CONFLICT, Severity.BLOCKING, last.place())
                .on(Optional.of(lists.rollCall().id()))
                .of(Optional.of(state))
                .evidence(String.join("; ", printed))
                .detail("The state stands in " + places.size() + " lists of one vote; none of them is counted.")
                .add();
    }
}
