package org.scrutin.analysis.abstention;

import java.util.Optional;
import java.util.OptionalDouble;
import org.scrutin.analysis.uncertainty.Interval;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/**
 * How often a state abstains in a scope: a row of the table of abstention.
 *
 * @param scope cycle and topic
 * @param state the state
 * @param eligible roll calls on which it was of the electorate
 * @param cast its ballots, T
 * @param abstentions of them, A
 * @param rate A / T, 0 to 1; empty where T is 0
 * @param interval over meetings, at the study's level; empty where the ballots are of too few meetings
 */
public record AbstentionProfile(
        Scope scope,
        StateId state,
        int eligible,
        int cast,
        int abstentions,
        OptionalDouble rate,
        Optional<Interval> interval) {}
