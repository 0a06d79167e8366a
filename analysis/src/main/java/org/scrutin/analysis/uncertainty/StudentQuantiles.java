package org.scrutin.analysis.uncertainty;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Quantiles of Student's t at one level, each found once: a root is searched for each, and thousands of numbers rest on as many
 * meetings as others. An analysis makes one for all its intervals. Keeps what it found. Safe for several threads.
 */
public final class StudentQuantiles {

    private final double level;
    private final Map<Double, Double> ofBothEnds = new ConcurrentHashMap<>();
    private final Map<Double, Double> ofOneEnd = new ConcurrentHashMap<>();

    /**
     * Nothing found yet.
     *
     * @param level for example 0.95
     * @throws IllegalArgumentException when it is not above 0 and under 1
     */
    public StudentQuantiles(double level) {
        this.level = new TestLevel(level).level();
    }

    /** What t exceeds in half of {@code 1 − level} of all cases. */
    double ofBothEnds(double degreesOfFreedom) {
        return ofBothEnds.computeIfAbsent(degreesOfFreedom, freedom -> find(freedom, (1 - level) / 2));
    }

    /** What t exceeds in {@code 1 − level} of all cases; 0 where that is more than half of them. */
    double ofOneEnd(double degreesOfFreedom) {
        return ofOneEnd.computeIfAbsent(degreesOfFreedom, freedom -> find(freedom, Math.min(.5, 1 - level)));
    }

    private static double find(double freedom, double tail) {
        return TDistribution.of(freedom).inverseSurvivalProbability(tail);
    }
}
