package org.scrutin.analysis.abstention;

import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/**
 * The one roll call of a meeting on which a state cast no ballot, having voted on all others: a row of table {@code lone_absences}.
 * Whoever compares this state's votes leaves out this one alone, and it may have been left on purpose.
 *
 * @param rollCall the roll call
 * @param state of the electorate on the day
 * @param others roll calls of the meeting, on all of which the state cast a ballot; at least two
 */
public record LoneAbsence(RollCallId rollCall, StateId state, int others) {}
