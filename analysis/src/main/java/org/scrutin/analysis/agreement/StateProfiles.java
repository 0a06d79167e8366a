package org.scrutin.analysis.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.Eligibility;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/**
 * How every state voted in every scope, and how often with the room or alone: the rows of table {@code state_profile}.
 *
 * <ul>
 *   <li>{@code with_majority} = share of a state's ballots that are the room's plurality choice, over the roll calls on which
 *       that choice does not tie; its own ballot is one of the room's. Undefined where it cast none there.
 *   <li>{@code isolation} = share of its ballots that at most {@value #OTHERS} others cast alike. Undefined without a ballot.
 *   <li>{@code alone} = ballots that nobody else cast alike.
 * </ul>
 *
 * <p>A state that was neither of the electorate in the scope nor voting has no row; one that was entitled and never voted has
 * one, of zeros. Cost: scopes × states × 9 × roll calls / 64.
 *
 * <p>Formulas. T: ballots of the state; D: of them, those on roll calls where one choice alone has most ballots; d: of D, those
 * of that choice; L: of T, those with at most {@value #OTHERS} + 1 ballots of the same choice in the room, the state's own
 * counted. with_majority = d / D, isolation = L / T. Range: 0 to 1; alone is 0 to L.
 *
 * <p>Source: this project's own rules. The state's own ballot counts, so that all states are held against one and the same
 * choice. Isolation goes up to {@value #OTHERS} others because in a room of 190 three ballots are under two in a hundred, and a
 * state in so small a company stands apart all the same; {@code alone} tells the strict case.
 */
public final class StateProfiles {

    /** How many others may cast the same ballot for a state to count as isolated. */
    public static final int OTHERS = 2;

    private final NavigableMap<StateId, Voter> voters = new TreeMap<>();
    private final BallotPlanes majority;
    private final BallotPlanes few;
    private final BallotPlanes single;

    private StateProfiles(RollCallMatrix matrix, Roster roster) {
        Eligibility eligibility = Eligibility.of(matrix, roster);
        for (StateId state : eligibility.states()) {
            voters.put(state, new Voter(BallotPlanes.of(matrix, state), eligibility.rollCalls(state)));
        }
        int size = matrix.rollCalls().size();
        majority = BallotPlanes.where(
                size,
                (position, choice) -> matrix.room(position).pluralityChoice().equals(Optional.of(choice)));
        few = BallotPlanes.where(
                size, (position, choice) -> matrix.room(position).of(choice) <= OTHERS + 1);
        single = BallotPlanes.where(
                size, (position, choice) -> matrix.room(position).of(choice) == 1);
    }

    /**
     * The profile of every state.
     *
     * @param matrix who voted how
     * @param roster who belonged to the electorate
     * @param scopes the roll calls that count, by scope
     * @return by scope and state, in code-point order
     */
    public static List<StateProfile> of(RollCallMatrix matrix, Roster roster, NavigableMap<Scope, RollCallSet> scopes) {
        StateProfiles profiles = new StateProfiles(matrix, roster);
        List<StateProfile> rows = new ArrayList<>();
        scopes.forEach((scope, rollCalls) -> profiles.add(scope, rollCalls, rows));
        return rows;
    }

    private void add(Scope scope, RollCallSet rollCalls, List<StateProfile> rows) {
        Window window = new Window(rollCalls);
        BallotPlanes majorityHere = majority.in(window);
        BallotPlanes fewHere = few.in(window);
        BallotPlanes singleHere = single.in(window);
        voters.forEach((state, voter) -> {
            BallotPlanes ballots = voter.ballots().in(window);
            ChoiceCounts cast = ballots.counts();
            int eligible = voter.eligible().and(rollCalls).size();
            if (eligible > 0 || cast.cast() > 0) {
                PairTable besideMajority = ballots.with(majorityHere);
                rows.add(new StateProfile(
                        scope,
                        state,
                        eligible,
                        cast,
                        share(besideMajority.same(), besideMajority.common()),
                        share(ballots.same(fewHere), cast.cast()),
                        ballots.same(singleHere)));
            }
        });
    }

    private static OptionalDouble share(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    private record Voter(BallotPlanes ballots, RollCallSet eligible) {}
}
