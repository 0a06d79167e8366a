package org.scrutin.analysis.mover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Predicate;
import org.scrutin.analysis.cycle.CyclePair;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * A state that cast ballots in one of two cycles only, on the topics that were voted in both: newly voting, or vanished. How it
 * would have voted in the other is unknown, so it is no change of it, and it has no {@link Mover}.
 *
 * <p>Counts: roll calls on which it cast a ballot, one of both 0. Never undefined. Cost: pairs × states × roll calls. Counts,
 * without a source.
 *
 * @param from earlier cycle
 * @param to later cycle
 * @param state the state
 * @param before roll calls of the earlier cycle on which it cast a ballot
 * @param after those of the later cycle
 */
public record OneSided(String from, String to, StateId state, int before, int after) {

    /** Whether it votes in the later cycle only, not in the earlier only. */
    public boolean isNew() {
        return before == 0;
    }

    /**
     * The states of every {@linkplain CyclePair pair of cycles}.
     *
     * @param kinds which kinds of votes count
     * @return by pair, then state
     */
    public static List<OneSided> of(RollCallMatrix matrix, StudyScopes scopes, Set<RollCallKind> kinds) {
        return of(matrix, scopes, kinds, state -> true);
    }

    /**
     * The same of some states.
     *
     * @param asked which
     */
    public static List<OneSided> of(
            RollCallMatrix matrix, StudyScopes scopes, Set<RollCallKind> kinds, Predicate<StateId> asked) {
        Map<Scope, RollCallSet> byCycle = scopes.byCycle(kinds);
        List<OneSided> found = new ArrayList<>();
        for (CyclePair pair : CyclePair.of(scopes)) {
            RollCallSet before = byCycle.get(new Scope(pair.from(), Scope.ALL));
            RollCallSet after = byCycle.get(new Scope(pair.to(), Scope.ALL));
            NavigableSet<String> shared = CyclePair.shared(matrix, before, after);
            for (int state = 0; state < matrix.states().size(); state++) {
                if (!asked.test(matrix.states().get(state))) {
                    continue;
                }
                OneSided row = new OneSided(
                        pair.from(),
                        pair.to(),
                        matrix.states().get(state),
                        cast(matrix, state, before, shared),
                        cast(matrix, state, after, shared));
                if ((row.before() == 0) != (row.after() == 0)) {
                    found.add(row);
                }
            }
        }
        return List.copyOf(found);
    }

    private static int cast(RollCallMatrix matrix, int state, RollCallSet rollCalls, Set<String> topics) {
        return (int) rollCalls.stream()
                .filter(position -> topics.contains(matrix.rollCall(position).topic()))
                .filter(position -> matrix.choice(position, state).isCast())
                .count();
    }
}
