package org.scrutin.analysis.uncertainty;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A number with its standard error, on the way to an interval of Student's t.
 *
 * <p><b>Formula.</b> θ = the number, s = its standard error, t = the quantile at 1 − α/2 of Student's t with ν degrees of
 * freedom, level = 1 − α: {@code θ ± t·s}. Where that would leave the range [a, b] of the measure, the same on the logit of
 * u = (θ − a)/(b − a), whose standard error is, by the delta method, s / ((b − a)·u·(1 − u)):
 *
 * <pre>
 * a + (b − a) · 1 / (1 + exp(−(ln(u/(1 − u)) ± t·s / ((b − a)·u·(1 − u)))))
 * </pre>
 *
 * <p>An end is never moved to the edge of the range: an interval that was cut has a level that nobody knows.
 *
 * @param value θ
 * @param standardError s, above 0
 * @param degreesOfFreedom ν, above 0, not always whole
 * @param blocks meetings
 */
record StudentInterval(double value, double standardError, double degreesOfFreedom, int blocks) {

    /**
     * The interval.
     *
     * @param range of the measure
     * @param level above 0 and under 1
     * @param method its name where it stays in the range
     */
    IntervalEstimate within(Range range, double level, IntervalMethod method) {
        double t = TDistribution.of(degreesOfFreedom).inverseSurvivalProbability((1 - level) / 2);
        Interval plain = new Interval(value - t * standardError, value + t * standardError);
        if (range.holds(plain)) {
            return new IntervalEstimate.Found(plain, method, blocks);
        }
        double share = range.share(value);
        if (share <= 0 || share >= 1) {
            return new IntervalEstimate.Missing(IntervalEstimate.Reason.AT_EDGE, blocks);
        }
        double logit = Math.log(share / (1 - share));
        double half = t * standardError / (range.width() * share * (1 - share));
        Interval bent = new Interval(range.at(logistic(logit - half)), range.at(logistic(logit + half)));
        return new IntervalEstimate.Found(bent, method.onLogit(), blocks);
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
