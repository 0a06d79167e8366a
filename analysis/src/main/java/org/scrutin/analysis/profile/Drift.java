package org.scrutin.analysis.profile;

import org.scrutin.analysis.vote.StateId;

/**
 * How much closer a state votes to the subject of a profile than a cycle ago. A difference, not a test.
 *
 * @param state the other state
 * @param before the earlier cycle
 * @param after the later cycle
 */
public record Drift(StateId state, Value before, Value after) {

    /**
     * A value with what it rests on.
     *
     * @param n votes that count, at least {@link Partner#LEAST_COMMON}
     * @param value the study's score of agreement
     */
    public record Value(int n, double value) {}

    /** Later minus earlier: above 0 = came closer. */
    public double change() {
        return after.value() - before.value();
    }
}
