package org.scrutin.analysis.agreement;

import java.util.OptionalDouble;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/**
 * A state over a scope: a row of table {@code state_profile}.
 *
 * @param scope cycle and topic
 * @param state the state
 * @param eligible roll calls on which it was of the electorate
 * @param cast its ballots by choice
 * @param withMajority share of its ballots equal to the room's plurality choice, ties dropped, 0 to 1
 * @param isolation share of its ballots on which it stands alone or with at most two others, 0 to 1
 * @param alone ballots on which it stands alone
 */
public record StateProfile(
        Scope scope,
        StateId state,
        int eligible,
        ChoiceCounts cast,
        OptionalDouble withMajority,
        OptionalDouble isolation,
        int alone) {}
