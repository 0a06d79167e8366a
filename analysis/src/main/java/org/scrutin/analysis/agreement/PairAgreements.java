package org.scrutin.analysis.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/**
 * The joint ballots of every two states over every scope: the rows of table {@code agreement}.
 *
 * <p>Counted on packed bits: nine counts of the bits of an AND for each pair and each 64 roll calls, so no ballot is joined
 * with another. Cost: scopes × states² / 2 × 9 × (roll calls / 64 + meetings).
 */
public final class PairAgreements {

    private PairAgreements() {}

    /**
     * The tables of all pairs that cast a ballot on at least one common roll call.
     *
     * @param matrix who voted how
     * @param scopes the roll calls that count, by scope
     * @param intervals of which score, and how sure
     * @return by scope, first state, second state; the first state's id comes before the second's
     */
    public static List<PairAgreement> of(
            RollCallMatrix matrix, NavigableMap<Scope, RollCallSet> scopes, AgreementIntervals intervals) {
        return of(matrix, scopes, intervals, (a, b) -> true);
    }

    /**
     * The same for some pairs.
     *
     * @param asked which pairs, the state first in code-point order before the other
     */
    public static List<PairAgreement> of(
            RollCallMatrix matrix,
            NavigableMap<Scope, RollCallSet> scopes,
            AgreementIntervals intervals,
            BiPredicate<StateId, StateId> asked) {
        List<PairAgreement> pairs = new ArrayList<>();
        Map<StateId, BallotPlanes> ballots = new LinkedHashMap<>();
        matrix.states().forEach(state -> ballots.put(state, BallotPlanes.of(matrix, state)));
        scopes.forEach((scope, rollCalls) -> {
            Windows meetings = new Windows(matrix.meetings(rollCalls).values().stream()
                    .map(Window::new)
                    .toList());
            List<Voter> voters = voters(ballots, meetings);
            for (int i = 0; i < voters.size(); i++) {
                Voter a = voters.get(i);
                for (Voter b : voters.subList(i + 1, voters.size())) {
                    if (asked.test(a.state(), b.state())) {
                        pair(scope, a, b, intervals).ifPresent(pairs::add);
                    }
                }
            }
        });
        return pairs;
    }

    private static List<Voter> voters(Map<StateId, BallotPlanes> ballots, Windows meetings) {
        return ballots.entrySet().stream()
                .map(state -> Voter.of(state.getKey(), state.getValue(), meetings))
                .filter(Voter::cast)
                .toList();
    }

    private static Optional<PairAgreement> pair(Scope scope, Voter a, Voter b, AgreementIntervals intervals) {
        List<PairTable> meetings = a.with(b);
        return meetings.isEmpty()
                ? Optional.empty()
                : Optional.of(new PairAgreement(
                        scope,
                        a.state(),
                        b.state(),
                        meetings.stream().reduce(PairTable.NONE, PairTable::combine),
                        intervals.of(meetings)));
    }

    /**
     * A state.
     *
     * @param ballots its own, meeting by meeting
     * @param meetings where each lies
     */
    private record Voter(StateId state, BallotPlanes ballots, List<Windows.Words> meetings) {

        static Voter of(StateId state, BallotPlanes ballots, Windows meetings) {
            return new Voter(state, ballots.in(meetings), meetings.words());
        }

        boolean cast() {
            return ballots.counts().cast() > 0;
        }

        /** The joint ballots of each meeting that holds one. */
        List<PairTable> with(Voter other) {
            List<PairTable> tables = new ArrayList<>(meetings.size());
            for (Windows.Words meeting : meetings) {
                PairTable table = ballots.with(other.ballots, meeting);
                if (table.common() > 0) {
                    tables.add(table);
                }
            }
            return tables;
        }
    }
}
