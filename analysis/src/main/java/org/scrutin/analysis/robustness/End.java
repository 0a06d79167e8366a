package org.scrutin.analysis.robustness;

/** Which end of an order a statement names. */
public enum End {
    /** The largest value. */
    FIRST,
    /** The smallest. */
    LAST;

    /** Fractions of different denominators that are equal may differ in the last bit. */
    private static final double NONE = 1e-12;

    /** How far a value stands clear of the next, negative where the other is nearer to the end. */
    double lead(double value, double next) {
        return this == FIRST ? value - next : next - value;
    }

    /** Which of two is nearer to the end. */
    double nearer(double a, double b) {
        return this == FIRST ? Math.max(a, b) : Math.min(a, b);
    }

    /** Whether a lead is one; a tie is none: who shares an end with another is not the nearest or the farthest. */
    static Outcome.Standing standing(double lead) {
        return lead > NONE ? Outcome.Standing.HOLDS : Outcome.Standing.FAILS;
    }
}
