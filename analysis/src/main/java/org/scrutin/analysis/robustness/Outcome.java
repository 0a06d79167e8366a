package org.scrutin.analysis.robustness;

import java.util.OptionalDouble;

/**
 * What becomes of a statement under one combination of definitions: a row of table {@code robustness}.
 *
 * @param specification the combination
 * @param value what the statement hangs on; what it is, the statement says. Empty where it is undefined
 * @param standing whether the statement holds
 */
public record Outcome(Specification specification, OptionalDouble value, Standing standing) {

    /** Whether a statement holds. */
    public enum Standing {
        HOLDS,
        FAILS,
        /** The combination gives it no value: it does not bear it out, and overturns nothing. */
        UNDEFINED
    }

    /** A value with what it says. */
    static Outcome of(Specification specification, double value, Standing standing) {
        return new Outcome(specification, OptionalDouble.of(value), standing);
    }

    /** No value. */
    static Outcome undefined(Specification specification) {
        return new Outcome(specification, OptionalDouble.empty(), Standing.UNDEFINED);
    }
}
