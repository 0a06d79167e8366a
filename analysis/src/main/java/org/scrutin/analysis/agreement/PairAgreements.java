package org.scrutin.analysis.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/**
 * The joint ballots of every two states over every scope: the rows of table {@code agreement}.
 *
 * <p>Counted on packed bits: nine counts of the bits of an AND for each pair and each 64 roll calls, so no ballot is joined
 * with another. Cost: scopes × states² / 2 × 9 × roll calls / 64.
 */
public final class PairAgreements {

    private PairAgreements() {}

    /**
     * The tables of all pairs that cast a ballot on at least one common roll call.
     *
     * @param matrix who voted how
     * @param scopes the roll calls that count, by scope
     * @return by scope, first state, second state; the first state's id comes before the second's
     */
    public static List<PairAgreement> of(RollCallMatrix matrix, NavigableMap<Scope, RollCallSet> scopes) {
        List<Voter> all = matrix.states().stream()
                .map(state -> new Voter(state, BallotPlanes.of(matrix, state)))
                .toList();
        List<PairAgreement> pairs = new ArrayList<>();
        scopes.forEach((scope, rollCalls) -> add(scope, voters(all, rollCalls), pairs));
        return pairs;
    }

    private static List<Voter> voters(List<Voter> all, RollCallSet rollCalls) {
        Window window = new Window(rollCalls);
        return all.stream()
                .map(voter -> new Voter(voter.state(), voter.ballots().in(window)))
                .filter(voter -> voter.ballots().counts().cast() > 0)
                .toList();
    }

    private static void add(Scope scope, List<Voter> voters, List<PairAgreement> pairs) {
        for (int i = 0; i < voters.size(); i++) {
            Voter a = voters.get(i);
            for (Voter b : voters.subList(i + 1, voters.size())) {
                PairTable table = a.ballots().with(b.ballots());
                if (table.common() > 0) {
                    pairs.add(new PairAgreement(scope, a.state(), b.state(), table));
                }
            }
        }
    }

    private record Voter(StateId state, BallotPlanes ballots) {}
}
