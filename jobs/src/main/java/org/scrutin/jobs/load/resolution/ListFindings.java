package org.scrutin.jobs.load.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.check.Reconciliation;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.names.ListedName;
import org.scrutin.jobs.load.record.names.NameReading;
import org.scrutin.jobs.load.record.names.RepeatedRuns;
import org.scrutin.jobs.resolution.ListedStates;
import org.scrutin.jobs.resolution.Resolution;
import org.scrutin.jobs.resolution.VoteList;

/**
 * What the totals and lists of one recorded vote show that a reader must know.
 *
 * @param findings where to
 * @param source the file
 * @param resolution the vote
 */
record ListFindings(Findings findings, String source, Resolution resolution) {

    /** Totals that are no numbers. A missing total is no finding: the vote is unannounced. */
    void totals() {
        for (Choice choice : Resolution.CHOICES) {
            VoteList list = resolution.list(choice);
            boolean none = list.isNotApplicable() && list.names().isEmpty();
            if (list.total().isPresent() && list.count().isEmpty() && !none) {
                note(DiscrepancyKind.TOTAL_NOT_A_NUMBER, Severity.BLOCKING)
                        .figures(
                                list.total().get(),
                                Integer.toString(list.names().size()))
                        .detail("The total of those " + choice.words()
                                + " is no number. The vote is taken as one without announced totals.")
                        .add();
            }
        }
    }

    /**
     * Names that mean no state or several, spellings that only data sets use, names that stand more than once, and states
     * that do not count what was announced.
     *
     * @param names which learns whom the names mean
     * @return ids of the states in runs that stand more than once
     */
    SortedSet<String> names(ListedStates names, StateRegistry registry) {
        SortedSet<String> inRuns = new TreeSet<>();
        List<Integer> counts = new ArrayList<>();
        for (Choice choice : Resolution.CHOICES) {
            List<ListedName> list = new ArrayList<>();
            for (String printed : resolution.list(choice).names()) {
                List<StateId> bearers = names.learn(printed, resolution.date(), registry);
                name(printed, bearers, registry);
                NameReading reading = bearers.size() == 1
                        ? new NameReading.Resolved(bearers.get(0), NameReading.Manner.AS_PRINTED)
                        : new NameReading.Unresolved(bearers.size());
                list.add(new ListedName(printed, "", list.size(), resolution.place(), reading));
            }
            RepeatedRuns runs = RepeatedRuns.of(list);
            repetitions(choice, runs);
            counts.add((int) runs.firsts().stream()
                    .flatMap(name -> name.state().stream())
                    .count());
            runs.statesInRuns().forEach(state -> inRuns.add(state.value()));
        }
        reconcile(new ChoiceCounts(counts.get(0), counts.get(1), counts.get(2)));
        return inRuns;
    }

    /** Holds the states listed against the totals. Where nobody is listed, that is what is told, and by whoever knows all sources. */
    private void reconcile(ChoiceCounts listed) {
        if (listed.cast() > 0) {
            findings.addAll(new Reconciliation(resolution.announced(), listed)
                    .findings(new Reconciliation.Site(source, resolution.place(), resolution.rollCall())));
        }
    }

    private void name(String printed, List<StateId> bearers, StateRegistry registry) {
        if (bearers.size() == 1 && registry.isOnlyInDataSets(printed)) {
            note(DiscrepancyKind.NEAR_NAME, Severity.REPAIRED)
                    .of(Optional.of(bearers.get(0)))
                    .evidence(printed)
                    .detail("The registry knows this spelling from data sets alone; there it is " + bearers.get(0)
                            + ".")
                    .add();
        } else if (bearers.size() != 1) {
            note(DiscrepancyKind.UNRESOLVED_NAME, Severity.BLOCKING)
                    .evidence(printed)
                    .detail(
                            bearers.isEmpty()
                                    ? "No state of the registry has this name. It is not counted."
                                    : bearers.size() + " states have this name on the day. It is not counted.")
                    .add();
        }
    }

    private void repetitions(Choice choice, RepeatedRuns runs) {
        int listed = resolution.list(choice).names().size();
        String announced = resolution.list(choice).total().orElse("");
        for (RepeatedRuns.Run run : runs.runs()) {
            ListedName first = run.first().get(0);
            ListedName last = run.first().get(run.first().size() - 1);
            note(DiscrepancyKind.REPEATED_RUN, Severity.REPAIRED)
                    .figures(announced, Integer.toString(listed))
                    .evidence(first.printed() + " … " + last.printed())
                    .detail("A run of " + run.first().size() + " names stands " + run.times()
                            + " times in the list of those " + choice.words() + "; it counts once.")
                    .add();
        }
        for (RepeatedRuns.Repeat repeat : runs.names()) {
            note(DiscrepancyKind.REPEATED_NAME, Severity.REPAIRED)
                    .of(repeat.first().state())
                    .figures(announced, Integer.toString(listed))
                    .evidence(repeat.again().printed())
                    .detail("The name stands more than once in the list of those " + choice.words()
                            + "; it counts once.")
                    .add();
        }
    }

    private Findings.Note note(DiscrepancyKind kind, Severity severity) {
        return findings.note(kind, severity, resolution.place()).on(Optional.of(resolution.rollCall()));
    }
}
