package org.scrutin.analysis.decision;

import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;

/**
 * A room as a majority rule sees it.
 *
 * @param cast ballots listed
 * @param absent members entitled to vote that are on no list, at least 0
 * @param electorate members entitled to vote on the date
 */
public record VotingRoom(ChoiceCounts cast, int absent, int electorate) {

    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException when a count is negative
     */
    public VotingRoom {
        if (absent < 0 || electorate < 0) {
            throw new IllegalArgumentException("a count of members is never negative");
        }
    }

    /** How many made the choice. */
    public int of(Choice choice) {
        return choice == Choice.ABSENT ? absent : cast.of(choice);
    }

    /**
     * The room after so many states have made the change.
     *
     * @throws IllegalArgumentException when there are not so many to change
     */
    VotingRoom after(BallotChange change, int states) {
        return new VotingRoom(
                new ChoiceCounts(
                        moved(Choice.YES, change, states),
                        moved(Choice.NO, change, states),
                        moved(Choice.ABSTAIN, change, states)),
                moved(Choice.ABSENT, change, states),
                electorate);
    }

    private int moved(Choice choice, BallotChange change, int states) {
        return of(choice) + (change.to() == choice ? states : 0) - (change.from() == choice ? states : 0);
    }
}
