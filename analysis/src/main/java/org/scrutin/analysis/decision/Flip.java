package org.scrutin.analysis.decision;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.MajorityRule;

/**
 * The smallest numbers of states whose change would have turned the result of a roll call.
 *
 * <p>Y, N, A, X: states in favour, against, abstaining, absent; E: the electorate. A text is carried where Y ≥ required, at
 * least 1; the required majority of those present and voting moves with every change of Y or N, and is computed again for
 * each number of changes. States of one choice are alike to every rule, so a set of states is a number of them: no set is
 * searched, and any k of the states that made the choice are a smallest set.
 *
 * <ul>
 *   <li>{@link #fewest(MajorityRule, VotingRoom, BallotChange)}: the least k, 1 ≤ k ≤ the states that made the change's first
 *       choice, after which the result is the other one; empty where none is. A flip stays one with more changes of its kind,
 *       since each rule's result never falls with Y and never rises with N.
 *   <li>{@link #fewest(MajorityRule, VotingRoom)}: the same over all mixtures of changes. To lose a text none does more than
 *       in favour → against, and that always suffices: no vote in favour is no majority. To carry one none does more than
 *       against → in favour; where those run out, which happens under a majority of all members only, states that abstain or
 *       are absent come in.
 * </ul>
 *
 * <p>Whether a flip may be claimed is asked in {@link RuleOutcomes}. Range 1 to the states of the room. Cost: the states of
 * one choice, whatever the number of their sets.
 *
 * <p>Source: elementary; the tests hold it against every subset of rooms. The idea of naming the fewest whose change turns an
 * outcome is that of the margin of victory in Xia, Computing the margin of victory for various voting rules, EC 2012,
 * doi:10.1145/2229012.2229086.
 */
public final class Flip {

    private Flip() {}

    /** The least number of states that turn the result by one kind of change; empty where all of them do not. */
    public static OptionalInt fewest(MajorityRule rule, VotingRoom room, BallotChange change) {
        Passage result = Passage.of(rule, room);
        return IntStream.rangeClosed(1, room.of(change.from()))
                .filter(states -> Passage.of(rule, room.after(change, states)) != result)
                .findFirst();
    }

    /** The least number of states that turn the result by any changes; empty where no change does. */
    public static OptionalInt fewest(MajorityRule rule, VotingRoom room) {
        Passage result = Passage.of(rule, room);
        if (result == Passage.CARRIED) {
            return fewest(rule, room, BallotChange.YES_TO_NO);
        }
        int states = room.cast().cast() - room.cast().yes() + room.absent();
        return IntStream.rangeClosed(1, states)
                .filter(changed -> Passage.of(rule, won(room, changed)) != result)
                .findFirst();
    }

    /** The room after so many states, those against first, vote in favour. */
    private static VotingRoom won(VotingRoom room, int states) {
        ChoiceCounts cast = room.cast();
        int against = Math.min(states, cast.no());
        int abstaining = Math.min(states - against, cast.abstain());
        return new VotingRoom(
                new ChoiceCounts(cast.yes() + states, cast.no() - against, cast.abstain() - abstaining),
                room.absent() - (states - against - abstaining),
                room.electorate());
    }

    /** Every kind of change that works towards the other result. */
    static List<StateFlip> byKind(MajorityRule rule, VotingRoom room) {
        return BallotChange.towards(Passage.of(rule, room).other()).stream()
                .map(change -> new StateFlip(change, fewest(rule, room, change), room.of(change.from())))
                .toList();
    }
}
