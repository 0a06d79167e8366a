package org.scrutin.analysis.dissent;

import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/**
 * How often a state left paragraphs and came back: a row of table {@code dissent_by_state}.
 *
 * @param scope cycle and topic of the votes on paragraphs
 * @param state a state that cast a ballot on one of them or on its whole text
 * @param counts its pairs of choices, one a vote on a paragraph
 */
public record StateDissent(Scope scope, StateId state, DissentCounts counts) {}
