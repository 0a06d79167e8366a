package org.scrutin.analysis.uncertainty;

import java.math.BigDecimal;

/**
 * The level of a test, for example 0.95: what is called remarkable has a p, or a q, of at most {@code 1 − level}.
 *
 * @param level above 0 and under 1
 */
public record TestLevel(double level) {

    /** A q is a product, and may miss what it is by a rounding. */
    private static final double ROUNDING = 1e-12;

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException when it is not above 0 and under 1
     */
    public TestLevel {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("a level is above 0 and under 1, not " + level);
        }
    }

    /** {@code 1 − level} in decimals: of 0.9 it is 0.1, where doubles make it a little less, which a p of 1/10 would not reach. */
    public double alpha() {
        return BigDecimal.ONE.subtract(BigDecimal.valueOf(level)).doubleValue();
    }

    /** Whether a p or a q is at most {@link #alpha}. */
    public boolean isReachedBy(double p) {
        return p <= alpha() + ROUNDING;
    }
}
