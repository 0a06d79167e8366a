package org.scrutin.analysis.profile;

import java.time.LocalDate;
import java.util.Optional;
import org.scrutin.analysis.cohesion.GroupTally;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;

/**
 * One vote as the state or group of a profile took part in it.
 *
 * @param rollCall the vote
 * @param date its day
 * @param ballots of the group's members on the day; of a state its own ballot; none where it was no member of the electorate
 * @param choice of a state its own, absent where it is on no list; of a group the one most frequent among at least two ballots; empty
 *     where the group has none, and for a state that was not entitled to vote on the day
 */
public record SubjectVote(RollCallId rollCall, LocalDate date, GroupTally ballots, Optional<Choice> choice) {}
