package org.scrutin.analysis.profile;

import java.util.List;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/**
 * Members that chose alike on a vote, and otherwise than most of their group.
 *
 * @param rollCall the vote
 * @param group the group, by its members on the day
 * @param side the one most frequent choice among its members, of at least two ballots
 * @param choice what these members chose
 * @param states all members that chose so, in code-point order; at least one
 * @param ballots of all members
 */
public record Departure(
        RollCallId rollCall, GroupId group, Choice side, Choice choice, List<StateId> states, ChoiceCounts ballots) {

    public Departure {
        states = List.copyOf(states);
    }
}
