package org.scrutin.jobs.load;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.check.Reconciliation;
import org.scrutin.analysis.vote.BallotChange;
import org.scrutin.analysis.vote.BallotLayer;
import org.scrutin.analysis.vote.BallotLayers;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallMatrix;

/**
 * Which findings the corrections that count settle. Totals are settled where the corrected ballots of a vote count what was announced, or
 * what a decision says should have been, and
 * with them the candidates for its missing names; a state that stands in two lists, or a name near to its own, where a correction gives it
 * a ballot; a name that nobody bears, where totals are settled and as many states that are on no list have been given a ballot as there are
 * such names. Everything else blocks as before: no correction of a ballot answers it.
 */
final class SettledFindings {

    private static final Set<DiscrepancyKind> TOTALS = EnumSet.of(
            DiscrepancyKind.TOTAL_MISMATCH, DiscrepancyKind.SWAPPED_SIDES, DiscrepancyKind.MISSING_CANDIDATE);

    private static final Set<DiscrepancyKind> OF_A_STATE =
            EnumSet.of(DiscrepancyKind.CONFLICT, DiscrepancyKind.NEAR_NAME);

    private final RollCall rollCall;
    private final Reconciliation figures;
    private final boolean borneOutAsListed;
    private final List<BallotChange> corrections;

    /**
     * The findings of one vote.
     *
     * @param rollCall the vote
     * @param figures what was announced, and not decided to be misprinted, beside the corrected ballots
     * @param borneOutAsListed whether the lists alone count what was announced
     * @param corrections those on it that count
     */
    private SettledFindings(
            RollCall rollCall, Reconciliation figures, boolean borneOutAsListed, List<BallotChange> corrections) {
        this.rollCall = rollCall;
        this.figures = figures;
        this.borneOutAsListed = borneOutAsListed;
        this.corrections = corrections;
    }

    /**
     * The votes on which corrections count.
     *
     * @param counted the ballots that count
     * @param layers with the corrections
     * @return in code-point order of their ids
     */
    static List<SettledFindings> of(RollCallMatrix counted, BallotLayers layers) {
        if (layers.counted() != BallotLayer.CORRECTED) {
            return List.of();
        }
        return Stream.concat(layers.changes().stream().map(BallotChange::rollCall), layers.misprinted().stream())
                .distinct()
                .sorted()
                .map(id -> {
                    int position = counted.position(id).orElseThrow();
                    RollCall rollCall = counted.rollCall(position);
                    return new SettledFindings(
                            rollCall,
                            new Reconciliation(layers.announced(rollCall), counted.room(position)),
                            new Reconciliation(rollCall.announced(), layers.listed(id, counted.room(position)))
                                    .reconciled(),
                            layers.changes(id));
                })
                .toList();
    }

    /**
     * What only the corrections contradict: totals that the lists alone bear out.
     *
     * @param found as if nothing had been decided
     */
    List<Discrepancy> contradicted(List<Discrepancy> found) {
        boolean borneOut = found.stream()
                .filter(this::isHere)
                .noneMatch(known -> TOTALS.contains(known.kind()) && !isOfSidesThatAddUp(known));
        return borneOut
                ? figures.findings(new Reconciliation.Site(rollCall.source(), "", rollCall.id())).stream()
                        .map(told -> told.withDetail(told.announced() + " announced, " + told.listed()
                                + " with the corrections that count: the lists alone bear out what was announced."))
                        .toList()
                : List.of();
    }

    /** Marks those of the findings that the corrections settle. */
    void settle(List<Discrepancy> all) {
        long unresolved = all.stream()
                .filter(this::isHere)
                .filter(found -> found.kind() == DiscrepancyKind.UNRESOLVED_NAME)
                .count();
        long given = corrections.stream()
                .filter(change -> change.from().isEmpty() && change.to().isCast())
                .count();
        all.replaceAll(found -> isHere(found) && isSettled(found, given >= unresolved) ? found.decided() : found);
    }

    /** Sides that look exchanged where all adds up: no sum answers that. */
    private boolean isOfSidesThatAddUp(Discrepancy found) {
        return found.kind() == DiscrepancyKind.SWAPPED_SIDES && borneOutAsListed;
    }

    private boolean isHere(Discrepancy found) {
        return found.rollCall().equals(Optional.of(rollCall.id()));
    }

    private boolean isSettled(Discrepancy found, boolean namesGiven) {
        boolean candidate = found.kind() == DiscrepancyKind.MISSING_CANDIDATE;
        if (found.severity() != Severity.BLOCKING && !candidate) {
            return false;
        }
        // A list that is missing is told with its total; a result that is missing has none.
        boolean list = found.kind() == DiscrepancyKind.MISSING_BLOCK
                && !found.announced().isEmpty();
        if (isOfSidesThatAddUp(found)) {
            return false;
        }
        if (list || TOTALS.contains(found.kind())) {
            return figures.reconciled();
        }
        if (OF_A_STATE.contains(found.kind())) {
            return corrections.stream().anyMatch(change -> found.state().equals(Optional.of(change.state())));
        }
        return found.kind() == DiscrepancyKind.UNRESOLVED_NAME && figures.reconciled() && namesGiven;
    }
}
