package org.scrutin.analysis.vote;

import java.util.Optional;

/**
 * One state's ballot that counts otherwise than it is recorded.
 *
 * @param rollCall the roll call
 * @param state the state
 * @param from what is recorded; empty where it is on no list
 * @param to what counts
 */
public record BallotChange(RollCallId rollCall, StateId state, Optional<Choice> from, Choice to) {}
