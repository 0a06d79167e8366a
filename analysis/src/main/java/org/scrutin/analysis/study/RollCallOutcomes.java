package org.scrutin.analysis.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.check.Reconciliation;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * Counts the ballots of each roll call and holds them against what was announced and what the text needed.
 *
 * <p>A roll call is reconciled when totals were announced, the lists count the same (with corrections, where these
 * count), and no discrepancy of it is blocking. Cost: states × roll calls.
 */
public final class RollCallOutcomes {

    private final StudyData data;
    private final StudyScopes scopes;

    private RollCallOutcomes(StudyData data, StudyScopes scopes) {
        this.data = data;
        this.scopes = scopes;
    }

    /**
     * The outcome of every roll call.
     *
     * @return in the order of the record
     */
    public static List<RollCallOutcome> of(StudyData data, StudyScopes scopes) {
        RollCallOutcomes outcomes = new RollCallOutcomes(data, scopes);
        Map<RollCallId, List<Discrepancy>> faults = new LinkedHashMap<>();
        for (Discrepancy discrepancy : data.discrepancies()) {
            discrepancy
                    .rollCall()
                    .ifPresent(rollCall -> faults.computeIfAbsent(rollCall, id -> new ArrayList<>())
                            .add(discrepancy));
        }
        List<RollCallOutcome> result = new ArrayList<>();
        RollCallMatrix matrix = data.matrix();
        for (int position = 0; position < matrix.rollCalls().size(); position++) {
            RollCallId id = matrix.rollCall(position).id();
            result.add(outcomes.outcome(position, faults.getOrDefault(id, List.of())));
        }
        return result;
    }

    /** The same where only some roll calls are counted again, and those that are not are as listed. */
    static List<RollCallOutcome> again(
            StudyData data, StudyScopes scopes, List<RollCallOutcome> listed, RollCallSet rollCalls) {
        RollCallOutcomes outcomes = new RollCallOutcomes(data, scopes);
        List<RollCallOutcome> result = new ArrayList<>(listed);
        rollCalls.stream().forEach(position -> {
            RollCallId id = data.matrix().rollCall(position).id();
            result.set(
                    position,
                    outcomes.outcome(
                            position,
                            data.discrepancies().stream()
                                    .filter(discrepancy -> discrepancy
                                            .rollCall()
                                            .filter(id::equals)
                                            .isPresent())
                                    .toList()));
        });
        return result;
    }

    private RollCallOutcome outcome(int position, List<Discrepancy> faults) {
        RollCallMatrix matrix = data.matrix();
        RollCall rollCall = matrix.rollCall(position);
        ChoiceCounts counted = matrix.room(position);
        ChoiceCounts listed = data.layers().listed(rollCall.id(), counted);
        NavigableSet<StateId> electorate = data.roster().electorate(matrix, position);
        int absent = 0;
        for (StateId member : electorate) {
            absent += matrix.choice(position, member).isCast() ? 0 : 1;
        }
        OptionalInt required = rollCall.majority()
                .map(rule -> OptionalInt.of(rule.required(counted, electorate.size())))
                .orElse(OptionalInt.empty());
        OptionalInt margin =
                required.isPresent() ? OptionalInt.of(counted.yes() - required.getAsInt()) : OptionalInt.empty();
        return new RollCallOutcome(
                rollCall,
                scopes.cycleOf(rollCall).orElse(""),
                listed,
                electorate.size(),
                absent,
                required,
                margin,
                RollCallOutcome.Status.of(data.figures(position), faults),
                faults.size(),
                data.layers().counted(),
                counted,
                asRecorded(new Reconciliation(rollCall.announced(), listed), faults),
                data.layers().announced(rollCall));
    }

    /** Totals that the lists bear out are contradicted by corrections alone, which the record knows nothing of. */
    private static RollCallOutcome.Status asRecorded(Reconciliation lists, List<Discrepancy> faults) {
        return RollCallOutcome.Status.undecided(
                lists,
                faults.stream()
                        .filter(fault -> !lists.reconciled()
                                || !fault.place().isEmpty()
                                || (fault.kind() != DiscrepancyKind.TOTAL_MISMATCH
                                        && fault.kind() != DiscrepancyKind.SWAPPED_SIDES))
                        .toList());
    }
}
