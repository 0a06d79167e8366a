package org.scrutin.analysis.abstention;

import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/**
 * Whether a state mostly abstains on a topic: a row of table {@code subjects}.
 *
 * @param scope cycle and topic
 * @param state the state
 * @param cast its ballots
 * @param abstentions of them
 * @param mostly half or more of at least 3 ballots
 */
public record SubjectAbstention(Scope scope, StateId state, int cast, int abstentions, boolean mostly) {}
