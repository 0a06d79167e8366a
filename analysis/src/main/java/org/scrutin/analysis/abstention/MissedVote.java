package org.scrutin.analysis.abstention;

import org.scrutin.analysis.vote.RollCallId;

/**
 * A roll call that far more members missed than others of its meeting. A comparison with it compares who was there as much as how
 * they voted.
 *
 * @param rollCall the roll call
 * @param absent members of the electorate without a ballot on it
 * @param leastOfOthers the fewest on another roll call of the meeting
 * @param mostOfOthers the most on another
 * @param elsewhere of the absent, those that cast a ballot on another roll call of the meeting
 */
public record MissedVote(RollCallId rollCall, int absent, int leastOfOthers, int mostOfOthers, int elsewhere) {}
