package org.scrutin.analysis.agreement;

import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/**
 * Two states over a scope: a row of table {@code agreement}, from which every score follows.
 *
 * @param scope cycle and topic
 * @param a the state whose id comes first
 * @param b the other
 * @param table their joint ballots, at least one
 * @param interval how much the study's score of them varies from meeting to meeting, or why that is not known
 */
public record PairAgreement(Scope scope, StateId a, StateId b, PairTable table, IntervalEstimate interval) {}
