package org.scrutin.jobs.load.record.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.names.ListedName;
import org.scrutin.jobs.load.record.names.NameReading;
import org.scrutin.jobs.load.record.names.RepeatedRuns;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.text.UnfurnishedText;
import org.scrutin.jobs.registry.CsvStateRegistry;

/**
 * Tells what the names of a list show: how they were read, what stands twice, what was taken out.
 *
 * @param findings where to
 * @param rollCall the vote whose list it is; empty for a list of speakers
 */
public record NameFindings(Findings findings, Optional<RollCallId> rollCall) {

    private static final GroupId OBSERVERS = new GroupId("UN_OBS");
    private static final GroupId MEMBERS = new GroupId("UN");

    /** What a name that is not as the registry has it costs: a ballot, or only a row of a list of speakers. */
    private Severity lost() {
        return rollCall.isPresent() ? Severity.BLOCKING : Severity.WARNING;
    }

    /** How each name was read. */
    public void readings(List<ListedName> names) {
        for (ListedName name : names) {
            if (name.reading() instanceof NameReading.Resolved resolved) {
                resolved(name, resolved);
            } else if (name.reading() instanceof NameReading.Near near) {
                note(DiscrepancyKind.NEAR_NAME, lost(), name)
                        .of(Optional.of(near.id()))
                        .detail("No state has this name; a letter or two away is that of " + near.id()
                                + ". It is not counted.")
                        .add();
            } else if (name.reading() instanceof NameReading.Label label) {
                note(DiscrepancyKind.NEAR_NAME, lost(), name)
                        .of(Optional.of(label.id()))
                        .detail("On this day data sets alone call " + label.id()
                                + " so; in records it is the name of another state. It is not counted.")
                        .add();
            } else if (name.reading() instanceof NameReading.Phantom phantom) {
                note(DiscrepancyKind.PHANTOM_NAME, Severity.WARNING, name)
                        .detail("These words begin with the heading \"" + phantom.heading()
                                + "\" and are no name of a state.")
                        .add();
            } else if (name.reading() instanceof NameReading.Unresolved unresolved) {
                note(DiscrepancyKind.UNRESOLVED_NAME, lost(), name)
                        .detail(
                                unresolved.bearers() == 0
                                        ? "No state of the registry has this name. It is not counted."
                                        : unresolved.bearers()
                                                + " states have this name on the day. It is not counted.")
                        .add();
            }
        }
    }

    /** Runs and names that stand more than once. */
    public void repetitions(RepeatedRuns runs) {
        for (RepeatedRuns.Run run : runs.runs()) {
            ListedName first = run.first().get(0);
            ListedName last = run.first().get(run.first().size() - 1);
            StringBuilder places = new StringBuilder(first.place());
            run.repetitions().forEach(again -> places.append(", ").append(again.place()));
            findings.note(
                            DiscrepancyKind.REPEATED_RUN,
                            Severity.REPAIRED,
                            run.repetitions().get(0).place())
                    .on(rollCall)
                    .figures("", Integer.toString(run.first().size()))
                    .evidence(first.printed() + " … " + last.printed() + ": " + places)
                    .detail("A run of " + run.first().size() + " names stands " + times(run.times())
                            + "; it is counted once.")
                    .add();
        }
        for (RepeatedRuns.Repeat repeat : runs.names()) {
            note(DiscrepancyKind.REPEATED_NAME, Severity.REPAIRED, repeat.again())
                    .of(repeat.first().state())
                    .evidence(repeat.again().printed() + ": " + repeat.first().place() + ", "
                            + repeat.again().place())
                    .detail("The name stands twice in one list; it is counted once.")
                    .add();
        }
    }

    /** Page furniture that stood inside the text of the list. */
    public void furniture(UnfurnishedText text, Span list) {
        furnitureBetween(text, list, List.of());
    }

    /** Page furniture that stood inside a stretch, but in none of the names, each of which is told of by itself. */
    public void furnitureBetween(UnfurnishedText text, Span stretch, List<Span> names) {
        List<Span> between = text.furnitureIn(stretch).stream()
                .filter(removed -> names.stream().noneMatch(removed::overlaps))
                .toList();
        for (Span removed : between) {
            findings.note(
                            DiscrepancyKind.FURNITURE_REMOVED,
                            Severity.REPAIRED,
                            text.document().place(removed.start()))
                    .on(rollCall)
                    .evidence(text.document().text(removed))
                    .detail("Page furniture stands among the names; it is not read.")
                    .add();
        }
    }

    /**
     * Names of states that were no members of the United Nations on the day.
     *
     * @param electorate who can vote
     */
    public void members(List<ListedName> names, CsvStateRegistry registry, LocalDate day, Electorate electorate) {
        for (ListedName name : names) {
            Optional<StateId> state = name.state();
            if (state.isPresent() && !belongs(state.get(), MEMBERS, registry, day)) {
                boolean observer = belongs(state.get(), OBSERVERS, registry, day);
                boolean ended = isEnded(state.get(), registry, day);
                note(
                                observer ? DiscrepancyKind.OBSERVER : DiscrepancyKind.NOT_A_MEMBER,
                                ended ? Severity.BLOCKING : electorate.outsider(),
                                name)
                        .of(state)
                        .detail(
                                observer
                                        ? "An observer of the United Nations stands in a list of votes."
                                        : ended
                                                ? "It was a member of the United Nations no more on the day of the vote."
                                                : "It was no member of the United Nations on the day of the vote.")
                        .add();
            }
        }
    }

    private void resolved(ListedName name, NameReading.Resolved resolved) {
        switch (resolved.manner()) {
            case AS_PRINTED -> {}
            case OTHER_LANGUAGE ->
                note(DiscrepancyKind.WRONG_LANGUAGE, Severity.WARNING, name)
                        .of(name.state())
                        .detail("The name is one of another language than the record's.")
                        .add();
            case BLANKS_AND_HYPHENS ->
                note(DiscrepancyKind.NEAR_NAME, Severity.REPAIRED, name)
                        .of(name.state())
                        .detail("The name differs from that of " + resolved.id()
                                + " in blanks, hyphens and stops only.")
                        .add();
            case FUSED ->
                note(DiscrepancyKind.FUSED_NAMES, Severity.REPAIRED, name)
                        .of(name.state())
                        .detail("No sign parts the name from its neighbour; only one cut makes names of both.")
                        .add();
        }
    }

    private static String times(int times) {
        return times == 2 ? "twice" : times + " times";
    }

    private Findings.Note note(DiscrepancyKind kind, Severity severity, ListedName name) {
        return findings.note(kind, severity, name.place()).on(rollCall).evidence(name.printed());
    }

    /** Whether the state has left the United Nations for good, as those did that are no more: it can vote nowhere. */
    private static boolean isEnded(StateId state, CsvStateRegistry registry, LocalDate day) {
        List<Period> periods = periods(state, MEMBERS, registry);
        return !periods.isEmpty()
                && periods.stream()
                        .allMatch(period ->
                                period.to().filter(last -> last.isBefore(day)).isPresent());
    }

    private static boolean belongs(StateId state, GroupId group, CsvStateRegistry registry, LocalDate day) {
        return periods(state, group, registry).stream().anyMatch(period -> period.holds(day));
    }

    /** Of the state's memberships. */
    private static List<Period> periods(StateId state, GroupId group, CsvStateRegistry registry) {
        return registry.group(group).stream()
                .flatMap(found -> found.memberships().stream())
                .filter(membership -> membership.state().equals(state))
                .map(Membership::period)
                .toList();
    }
}
