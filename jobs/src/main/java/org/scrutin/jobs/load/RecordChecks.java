package org.scrutin.jobs.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.check.Reconciliation;
import org.scrutin.analysis.vote.BallotLayers;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;

/** Holds what was read against itself: totals, members, cycles. Finds, and mends nothing. */
final class RecordChecks {

    /** What totals and lists that differ are called, whoever found it. */
    private static final Set<DiscrepancyKind> TOTALS =
            EnumSet.of(DiscrepancyKind.TOTAL_MISMATCH, DiscrepancyKind.SWAPPED_SIDES);

    /** What is found here: without a place, since no single place of a record holds it. */
    private static final Set<DiscrepancyKind> FOUND_HERE = EnumSet.of(
            DiscrepancyKind.TOTAL_MISMATCH,
            DiscrepancyKind.SWAPPED_SIDES,
            DiscrepancyKind.ROLL_CALL_WITHOUT_BALLOTS,
            DiscrepancyKind.NOT_A_MEMBER,
            DiscrepancyKind.OUT_OF_CYCLE);

    /** The order of the table of discrepancies: by its key, then by what stands first in the record. */
    static final Comparator<Discrepancy> IN_TABLE_ORDER = Comparator.comparing(
                    Discrepancy::source, CodePointOrder.INSTANCE)
            .thenComparing(Discrepancy::place, CodePointOrder.INSTANCE)
            .thenComparing(discrepancy -> discrepancy.kind().id(), CodePointOrder.INSTANCE)
            .thenComparing(Discrepancy::rank);

    private final RollCallMatrix matrix;
    private final Ballots ballots;
    private final Roster roster;
    private final List<Discrepancy> known;
    private final List<Discrepancy> found = new ArrayList<>();
    private final Map<LocalDate, NavigableSet<StateId>> electorates = new TreeMap<>();
    private Set<RollCallId> monthOnly = Set.of();

    /**
     * The ballots of a study.
     *
     * @param recorded as recorded
     * @param counted as they count
     * @param layers which that is
     */
    record Ballots(RollCallMatrix recorded, RollCallMatrix counted, BallotLayers layers) {}

    /**
     * Checks of one study.
     *
     * @param ballots who voted how
     * @param roster who was entitled to
     * @param known what readings have found already
     */
    RecordChecks(Ballots ballots, Roster roster, List<Discrepancy> known) {
        this.ballots = ballots;
        this.matrix = ballots.recorded();
        this.roster = roster;
        this.known = known;
    }

    /**
     * Compares months of these roll calls, whose days are not reliable: who was a member at the beginning or at the end of the
     * month could be one on the day. Changes and returns this.
     */
    RecordChecks comparingMonths(Set<RollCallId> rollCalls) {
        monthOnly = rollCalls;
        return this;
    }

    /** Whether a row of the table of discrepancies was found by these checks, so that they find it again on the same ballots. */
    static boolean isFoundAgain(String kind, String place) {
        return place.isEmpty()
                && FOUND_HERE.stream().anyMatch(found -> found.id().equals(kind));
    }

    /** Everything that is wrong, known and found, in the order of the table. */
    List<Discrepancy> run(List<ReviewCycle> cycles) {
        for (int position = 0; position < matrix.rollCalls().size(); position++) {
            RollCall rollCall = matrix.rollCall(position);
            if (matrix.room(position).cast() == 0) {
                found.add(withoutBallots(rollCall));
            } else if (!totalsKnown(rollCall.id())) {
                found.addAll(new Reconciliation(rollCall.announced(), matrix.room(position))
                        .findings(new Reconciliation.Site(rollCall.source(), "", rollCall.id())));
            }
            members(position, rollCall);
            boolean inCycle = cycles.stream().anyMatch(cycle -> cycle.period().holds(rollCall.date()));
            if (!cycles.isEmpty() && !inCycle) {
                found.add(outOfCycle(rollCall));
            }
        }
        List<SettledFindings> settled = SettledFindings.of(ballots.counted(), ballots.layers());
        settled.forEach(vote -> found.addAll(
                vote.contradicted(Stream.concat(known.stream(), found.stream()).toList())));
        List<Discrepancy> all = new ArrayList<>(known);
        all.addAll(ranked());
        settled.forEach(vote -> vote.settle(all));
        all.sort(IN_TABLE_ORDER);
        return List.copyOf(all);
    }

    private boolean totalsKnown(RollCallId rollCall) {
        return known.stream()
                .anyMatch(discrepancy -> TOTALS.contains(discrepancy.kind())
                        && discrepancy.rollCall().equals(Optional.of(rollCall)));
    }

    private void members(int position, RollCall rollCall) {
        Predicate<StateId> member = member(rollCall);
        for (int state = 0; state < ballots.counted().states().size(); state++) {
            StateId id = ballots.counted().states().get(state);
            if (ballots.counted().choice(position, state).isCast() && !member.test(id)) {
                found.add(finding(
                        rollCall,
                        DiscrepancyKind.NOT_A_MEMBER,
                        Optional.of(id),
                        "The state voted on " + rollCall.date() + ", a day on which it was no member of the"
                                + " electorate. Its ballot counts in the room and in no group."));
            }
        }
    }

    private Predicate<StateId> member(RollCall rollCall) {
        LocalDate day = rollCall.date();
        if (!monthOnly.contains(rollCall.id())) {
            return electorate(day)::contains;
        }
        NavigableSet<StateId> first = electorate(day.withDayOfMonth(1));
        NavigableSet<StateId> last = electorate(day.withDayOfMonth(day.lengthOfMonth()));
        return state -> first.contains(state) || last.contains(state);
    }

    private NavigableSet<StateId> electorate(LocalDate day) {
        return electorates.computeIfAbsent(day, roster::electorate);
    }

    private static Discrepancy withoutBallots(RollCall rollCall) {
        return new Discrepancy(
                rollCall.source(),
                "",
                DiscrepancyKind.ROLL_CALL_WITHOUT_BALLOTS,
                1,
                Optional.of(rollCall.id()),
                Discrepancy.Severity.BLOCKING,
                Optional.empty(),
                rollCall.announced().map(ChoiceCounts::inRecordOrder).orElse(""),
                "0",
                "",
                "No source holds a ballot on this roll call. It enters no statistic.");
    }

    private static Discrepancy outOfCycle(RollCall rollCall) {
        return finding(
                rollCall,
                DiscrepancyKind.OUT_OF_CYCLE,
                Optional.empty(),
                "The roll call of " + rollCall.date() + " falls in none of the cycles. It stays in the whole study.");
    }

    private static Discrepancy finding(
            RollCall rollCall, DiscrepancyKind kind, Optional<StateId> state, String detail) {
        return new Discrepancy(
                rollCall.source(),
                "",
                kind,
                1,
                Optional.of(rollCall.id()),
                Discrepancy.Severity.WARNING,
                state,
                "",
                "",
                "",
                detail);
    }

    /** Findings without a place share a key but for the rank: they are counted through, file by file and kind by kind. */
    private List<Discrepancy> ranked() {
        Map<String, Integer> last = new TreeMap<>();
        List<Discrepancy> ranked = new ArrayList<>();
        for (Discrepancy d : found) {
            int rank = last.merge(d.source() + '\n' + d.kind().id(), 1, Integer::sum);
            ranked.add(d.withRank(rank));
        }
        return ranked;
    }
}
