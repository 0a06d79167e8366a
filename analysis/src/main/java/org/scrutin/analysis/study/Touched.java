package org.scrutin.analysis.study;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * What some roll calls enter into, had ballots on them been others.
 *
 * @param matrix the votes as listed; those of another record have the same roll calls at the same positions
 * @param scopes cycles and topics
 * @param rollCalls the roll calls
 * @param byCycle the cycles that hold one of them, of the kinds that the study analyses
 * @param byTopic the same, by topic too
 */
record Touched(
        RollCallMatrix matrix,
        StudyScopes scopes,
        RollCallSet rollCalls,
        NavigableMap<Scope, RollCallSet> byCycle,
        NavigableMap<Scope, RollCallSet> byTopic) {

    static Touched of(RollCallMatrix matrix, StudySettings settings, RollCallSet rollCalls) {
        StudyScopes scopes = new StudyScopes(matrix, settings.cycles());
        return new Touched(
                matrix,
                scopes,
                rollCalls,
                holding(scopes.byCycle(settings.kinds()), rollCalls),
                holding(scopes.byCycleAndTopic(settings.kinds()), rollCalls));
    }

    private static NavigableMap<Scope, RollCallSet> holding(
            NavigableMap<Scope, RollCallSet> scopes, RollCallSet rollCalls) {
        NavigableMap<Scope, RollCallSet> holding = new TreeMap<>(scopes);
        holding.values().removeIf(held -> held.and(rollCalls).isEmpty());
        return holding;
    }

    Splice<RollCallId> ofRollCalls() {
        return new Splice<>(
                RollCallId::compareTo,
                id -> matrix.position(id).map(rollCalls::contains).orElse(false));
    }

    Splice<Scope> ofScopes() {
        return new Splice<>(Scope::compareTo, byTopic::containsKey);
    }

    Splice<String> ofCycles() {
        return new Splice<>(CodePointOrder.INSTANCE, cycle -> byCycle.containsKey(new Scope(cycle, Scope.ALL)));
    }
}
