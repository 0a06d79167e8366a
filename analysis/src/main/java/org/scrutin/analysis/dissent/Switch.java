package org.scrutin.analysis.dissent;

import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/**
 * A state whose choice differs from its last one cast in the series: a row of table {@code switches}. A fact, without a
 * probability.
 *
 * @param series the text that returns
 * @param state the state
 * @param rollCall where it chose otherwise
 * @param from its choice before
 * @param rollCallFrom where it last cast a ballot before
 * @param to its choice now
 * @param missed the series' votes between the two on which it cast none
 */
public record Switch(
        String series,
        StateId state,
        RollCallId rollCall,
        Choice from,
        RollCallId rollCallFrom,
        Choice to,
        int missed) {}
