package org.scrutin.analysis.uncertainty;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A number with its spread, on the way to an interval of Student's t that allows for the edges of the range and for skewness.
 *
 * <p><b>Symbols.</b> θ = the number, on the range [l, h]; s = its standard error; t = the quantile at 1 − α/2 of Student's t
 * with ν degrees of freedom, level = 1 − α; a = a sixth of its {@link Spread skewness}; u = (θ − l)/(h − l).
 *
 * <p><b>Formula.</b> Each end is the outer one of two:
 *
 * <ul>
 *   <li>t on the logit of u, whose standard error is, by the delta method, s / ((h − l)·u·(1 − u)):
 *       <pre>
 * l + (h − l) · 1 / (1 + exp(−(ln(u/(1 − u)) ± t·s / ((h − l)·u·(1 − u)))))
 * </pre>
 *   <li>t with the skewness taken out by Hall's cube, T(y) = ((1 + 6a(y − a))^(1/3) − 1) / 2a, which is y where a = 0; each end
 *       on the log scale of its distance from the edge that it moves to, where it is θ − s·T to the first order and cannot leave
 *       the range:
 *       <pre>
 * l + (θ − l)·exp(−s·T(t)/(θ − l))     and     h − (h − θ)·exp(s·T(−t)/(h − θ))
 * </pre>
 * </ul>
 *
 * <p><b>Why two.</b> An index of cohesion stands near 1 most of the time and now and then far from it. The plain interval θ ± t·s
 * is then too short on the side of the far values and leaves the range on the other. The logit mends what follows from the edge,
 * and holds with few meetings, which show little of the skewness; the cube mends what is left where many do. Each alone holds
 * less than 93% somewhere on the grid of {@code benchmarks/coverage}. An interval at a higher level holds one at a lower.
 *
 * <p><b>No interval.</b> Where (ν + 1)·min(u, 1 − u) is under {@link #LEAST_DISTANCE}: all meetings together show less than a
 * third of what a single one could, and how far the next one may fall cannot be told from them. No end is ever moved to the edge
 * of the range: an interval that was cut has a level that nobody knows.
 *
 * <p><b>Source.</b> Hall, P. (1992). On the removal of skewness by transformation. Journal of the Royal Statistical Society B 54
 * (1), 221–228. doi:10.1111/j.2517-6161.1992.tb01876.x
 *
 * @param value θ
 * @param spread how it varies
 * @param blocks meetings
 */
record StudentInterval(double value, Spread spread, int blocks) {

    /** Distance from the nearer edge, in shares of the range, times meetings; under it there is no interval. */
    static final double LEAST_DISTANCE = 1.0 / 3;

    /** Skewness under which the cube is the identity to rounding. */
    private static final double SYMMETRIC = 1e-8;

    /**
     * The interval.
     *
     * @param range of the measure
     * @param level above 0 and under 1
     * @param method its name
     */
    IntervalEstimate within(Range range, double level, IntervalMethod method) {
        double share = range.share(value);
        if ((spread.degreesOfFreedom() + 1) * Math.min(share, 1 - share) < LEAST_DISTANCE) {
            return new IntervalEstimate.Missing(IntervalEstimate.Reason.NEAR_EDGE, blocks);
        }
        double t = TDistribution.of(spread.degreesOfFreedom()).inverseSurvivalProbability((1 - level) / 2);
        double logit = Math.log(share / (1 - share));
        double half = t * spread.standardError() / (range.width() * share * (1 - share));
        double up = share * Math.exp(-relativeError(range, share) * unskewed(t));
        double down = (1 - share) * Math.exp(relativeError(range, 1 - share) * unskewed(-t));
        Interval ends = new Interval(
                range.at(Math.min(logistic(logit - half), up)), range.at(Math.max(logistic(logit + half), 1 - down)));
        return new IntervalEstimate.Found(ends, method, blocks);
    }

    /** The standard error over a distance from an edge. */
    private double relativeError(Range range, double distance) {
        return spread.standardError() / (range.width() * distance);
    }

    /** T: what Student's t would be with the skewness put back. */
    private double unskewed(double t) {
        double a = spread.skewness() / 6;
        return Math.abs(a) < SYMMETRIC ? t : (Math.cbrt(1 + 6 * a * (t - a)) - 1) / (2 * a);
    }

    private static double logistic(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    /**
     * Checks a level.
     *
     * @throws IllegalArgumentException when it is not above 0 and under 1
     */
    static void check(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("a level is above 0 and under 1, not " + level);
        }
    }
}
