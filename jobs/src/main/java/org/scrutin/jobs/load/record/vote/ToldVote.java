package org.scrutin.jobs.load.record.vote;

import org.scrutin.analysis.vote.RollCall;

/**
 * A vote that statements can mean.
 *
 * @param rollCall the vote
 * @param words that tell what it was on
 */
public record ToldVote(RollCall rollCall, String words) {}
