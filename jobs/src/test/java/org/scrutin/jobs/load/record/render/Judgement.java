package org.scrutin.jobs.load.record.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.check.Reconciliation;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.load.record.content.ReadRecord;

/**
 * What was read, held against what is true.
 *
 * @param truth the votes of the record, in order
 * @param read what was read of it; empty where the document was refused
 */
record Judgement(List<RealVote> truth, Optional<ReadRecord> read) {

    /** What became of each vote, then of whatever else was read as a vote. */
    List<Fate> fates() {
        if (read.isEmpty()) {
            return truth.stream().map(vote -> Fate.REPORTED).toList();
        }
        List<RollCall> left = new ArrayList<>(read.get().rollCalls());
        Map<Integer, RollCall> matches = new TreeMap<>();
        match(left, matches, (rollCall, vote) -> ballots(rollCall).equals(vote.cast()));
        match(
                left,
                matches,
                (rollCall, vote) -> common(rollCall, vote) * 2 > vote.cast().size());
        List<Fate> fates = new ArrayList<>();
        for (int i = 0; i < truth.size(); i++) {
            RealVote vote = truth.get(i);
            fates.add(Optional.ofNullable(matches.get(i))
                    .map(rollCall -> fate(rollCall, vote))
                    .orElseGet(this::lost));
        }
        left.forEach(rollCall -> fates.add(isReconciled(rollCall) ? Fate.SILENTLY_WRONG : Fate.REPORTED));
        return fates;
    }

    private void match(List<RollCall> left, Map<Integer, RollCall> matches, BiPredicate<RollCall, RealVote> fits) {
        for (int i = 0; i < truth.size(); i++) {
            RealVote vote = truth.get(i);
            Optional<RollCall> match = matches.containsKey(i)
                    ? Optional.empty()
                    : left.stream()
                            .filter(rollCall -> fits.test(rollCall, vote))
                            .findFirst();
            if (match.isPresent()) {
                matches.put(i, match.get());
                left.remove(match.get());
            }
        }
    }

    /** The kinds of what was told. */
    Set<DiscrepancyKind> kinds() {
        Set<DiscrepancyKind> kinds = new TreeSet<>();
        read.ifPresent(record -> record.discrepancies().forEach(found -> kinds.add(found.kind())));
        return kinds;
    }

    /** Whether anything is told that is not certainly read. */
    boolean tellsMoreThanRepairs() {
        return read.isEmpty()
                || read.get().discrepancies().stream().anyMatch(found -> found.severity() != Severity.REPAIRED);
    }

    private Fate lost() {
        return isBlocked(read.orElseThrow().discrepancies()) ? Fate.REPORTED : Fate.SILENTLY_WRONG;
    }

    private Fate fate(RollCall rollCall, RealVote vote) {
        List<Discrepancy> told = told(rollCall);
        if (!isReconciled(rollCall)) {
            return isBlocked(told) ? Fate.REPORTED : Fate.SILENTLY_WRONG;
        }
        boolean dayIsTold = told.stream().anyMatch(found -> found.kind() == DiscrepancyKind.UNRELIABLE_DATE);
        boolean exact = ballots(rollCall).equals(vote.cast())
                && (dayIsTold || rollCall.date().equals(vote.date()))
                && rollCall.result()
                        .map(result -> result.id().equals(vote.isAdopted() ? "adopted" : "rejected"))
                        .orElse(true);
        return exact ? (told.isEmpty() ? Fate.EXACT : Fate.REPAIRED) : Fate.SILENTLY_WRONG;
    }

    private boolean isReconciled(RollCall rollCall) {
        Reconciliation reconciliation =
                new Reconciliation(rollCall.announced(), read.orElseThrow().listed(rollCall.id()));
        return RollCallOutcome.Status.of(reconciliation, told(rollCall)) == RollCallOutcome.Status.RECONCILED;
    }

    private List<Discrepancy> told(RollCall rollCall) {
        return read.orElseThrow().discrepancies().stream()
                .filter(found -> found.rollCall().filter(rollCall.id()::equals).isPresent())
                .toList();
    }

    private static boolean isBlocked(List<Discrepancy> told) {
        return told.stream().anyMatch(found -> found.severity() == Severity.BLOCKING);
    }

    private long common(RollCall rollCall, RealVote vote) {
        return ballots(rollCall).entrySet().stream()
                .filter(ballot -> ballot.getValue() == vote.cast().get(ballot.getKey()))
                .count();
    }

    /** Those that voted. */
    private Map<StateId, Choice> ballots(RollCall rollCall) {
        Map<StateId, Choice> ballots = new TreeMap<>();
        read.orElseThrow().ballots().stream()
                .filter(ballot -> ballot.rollCall().equals(rollCall.id()) && ballot.choice() != Choice.ABSENT)
                .forEach(ballot -> ballots.put(ballot.state(), ballot.choice()));
        return ballots;
    }
}
