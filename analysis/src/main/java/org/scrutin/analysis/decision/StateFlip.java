package org.scrutin.analysis.decision;

import java.util.OptionalInt;

/**
 * How many states turn a result by one kind of change.
 *
 * @param change what each of them does
 * @param states the least number; empty where all of them together do not turn it
 * @param of how many made the change's first choice
 */
public record StateFlip(BallotChange change, OptionalInt states, int of) {}
