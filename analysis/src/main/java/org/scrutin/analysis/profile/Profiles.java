package org.scrutin.analysis.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.agreement.PairAgreement;
import org.scrutin.analysis.agreement.PairTable;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.dissent.TextSeries;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * The profiles of a study. What all of them share is counted once; a profile costs the rows of the agreement table, or for a group
 * states × votes. Never changes; safe for several threads.
 */
public final class Profiles {

    private final StudyResults results;
    private final RollCallMatrix matrix;
    private final NavigableMap<Scope, RollCallSet> cycles;
    private final List<Departure> departures;

    /** The texts that return, and the votes that stand alone: the same for every profile. */
    private final Map<String, List<Integer>> texts;

    private final List<Integer> alone;
    private final NavigableMap<StateId, NavigableMap<StateId, List<Partner.Side>>> pairs = new TreeMap<>();

    /** Profiles of what came out of a study. */
    public Profiles(StudyResults results) {
        this.results = results;
        this.matrix = results.data().matrix();
        this.cycles = new StudyScopes(matrix, results.settings().cycles())
                .byCycle(results.settings().kinds());
        this.departures = Departures.of(results.data(), cycles.get(Scope.WHOLE_STUDY));
        this.texts = TextSeries.wholeTexts(matrix);
        this.alone = cycles.get(Scope.WHOLE_STUDY).stream()
                .filter(position -> standsAlone(matrix.rollCall(position)))
                .boxed()
                .toList();
        for (PairAgreement pair : results.agreement()) {
            if (pair.scope().topic().equals(Scope.ALL)) {
                String cycle = pair.scope().cycle();
                note(pair.a(), pair.b(), new Partner.Side(cycle, pair.table()));
                note(pair.b(), pair.a(), new Partner.Side(cycle, pair.table().transposed()));
            }
        }
    }

    private void note(StateId one, StateId other, Partner.Side side) {
        pairs.computeIfAbsent(one, state -> new TreeMap<>())
                .computeIfAbsent(other, state -> new ArrayList<>())
                .add(side);
    }

    /** The study's cycles that hold votes which it analyses, the first in time first. */
    public List<String> cycles() {
        return results.settings().cycles().stream()
                .map(cycle -> cycle.id())
                .filter(cycle -> !cycles.get(new Scope(cycle, Scope.ALL)).isEmpty())
                .toList();
    }

    /** The last two cycles with votes; empty where there are no two. */
    public Optional<SubjectProfile.CycleStep> lastStep() {
        List<String> voted = cycles();
        int last = voted.size() - 1;
        return last < 1
                ? Optional.empty()
                : Optional.of(new SubjectProfile.CycleStep(voted.get(last - 1), voted.get(last)));
    }

    /** The last cycle with votes, or all where the study has no cycle. */
    public String lastCycle() {
        List<String> voted = cycles();
        return voted.isEmpty() ? Scope.ALL : voted.get(voted.size() - 1);
    }

    /**
     * One profile.
     *
     * @param reference a state or a group
     * @throws IllegalArgumentException for the room, which is no one's profile
     */
    public SubjectProfile of(Reference reference) {
        Subject subject = new Subject(reference, results.data());
        List<SeriesRecord> series = series(subject);
        List<OpenMatter> open = new OpenMatters(results, subject, lastCycle()).of(series);
        if (reference instanceof Reference.OfState of) {
            List<Departure> own = departures.stream()
                    .filter(departure -> departure.states().contains(of.state()))
                    .toList();
            return new SubjectProfile(reference, series, own, partners(of.state()), open);
        }
        if (reference instanceof Reference.OfGroup of) {
            List<Departure> own = departures.stream()
                    .filter(departure -> departure.group().equals(of.group()))
                    .toList();
            return new SubjectProfile(reference, series, own, partners(subject), open);
        }
        throw new IllegalArgumentException("the room has no profile");
    }

    private List<SeriesRecord> series(Subject subject) {
        List<SeriesRecord> records = new ArrayList<>();
        if (results.settings().kinds().contains(RollCallKind.WHOLE)) {
            for (Map.Entry<String, List<Integer>> text : texts.entrySet()) {
                List<Integer> votes = text.getValue();
                int last = votes.size() - 1;
                records.add(new SeriesRecord(
                        Optional.of(text.getKey()),
                        subject.vote(votes.get(last)),
                        last == 0 ? Optional.empty() : Optional.of(subject.vote(votes.get(last - 1)))));
            }
        }
        alone.forEach(
                position -> records.add(new SeriesRecord(Optional.empty(), subject.vote(position), Optional.empty())));
        return records;
    }

    /** The parts of a text differ from year to year, so they belong to no series; of a long record they are too many to list. */
    private boolean standsAlone(RollCall rollCall) {
        return rollCall.kind() == RollCallKind.WHOLE ? TextSeries.of(rollCall).isEmpty() : results.isShortRecord();
    }

    private List<Partner> partners(StateId state) {
        List<Partner> partners = new ArrayList<>();
        pairs.getOrDefault(state, new TreeMap<>()).forEach((other, sides) -> partners.add(new Partner(other, sides)));
        return partners;
    }

    /** States that are no members on the last day, beside the group's most frequent choice. */
    private List<Partner> partners(Subject group) {
        NavigableMap<StateId, List<Partner.Side>> sides = new TreeMap<>();
        NavigableSet<StateId> members = matrix.rollCalls().stream()
                .map(RollCall::date)
                .max(Comparator.naturalOrder())
                .map(group::on)
                .orElseThrow();
        cycles.forEach((scope, rollCalls) -> tables(group, rollCalls).forEach((state, table) -> {
            if (!members.contains(state)) {
                sides.computeIfAbsent(state, first -> new ArrayList<>()).add(new Partner.Side(scope.cycle(), table));
            }
        }));
        return sides.entrySet().stream()
                .map(state -> new Partner(state.getKey(), state.getValue()))
                .toList();
    }

    private NavigableMap<StateId, PairTable> tables(Subject group, RollCallSet rollCalls) {
        List<StateId> states = matrix.states();
        PairTable[] counted = new PairTable[states.size()];
        Arrays.fill(counted, PairTable.NONE);
        rollCalls.stream()
                .forEach(position -> group.vote(position).choice().ifPresent(side -> {
                    for (int state = 0; state < counted.length; state++) {
                        counted[state] = counted[state].accept(side, matrix.choice(position, state));
                    }
                }));
        NavigableMap<StateId, PairTable> tables = new TreeMap<>();
        for (int state = 0; state < counted.length; state++) {
            if (counted[state].common() > 0) {
                tables.put(states.get(state), counted[state]);
            }
        }
        return tables;
    }
}
