package org.scrutin.analysis.uncertainty;

/**
 * A number with its spread, on the way to an interval of Student's t that allows for the edges of the range and for skewness.
 *
 * <p><b>Symbols.</b> θ = the number, on the range [l, h]; s = its standard error; t = the quantile at 1 − α/2 of Student's t
 * with ν degrees of freedom, level = 1 − α; a = a sixth of its {@link Spread skewness}; u = (θ − l)/(h − l).
 *
 * <p><b>Formula.</b> Each end is the outer one of two, or lies between them:
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
 * <p>The outer of two holds the truth more often than it says wherever one would do. So, with e = min(u, 1 − u), the near end being
 * the one that moves to that edge and the far end the other:
 *
 * <ul>
 *   <li>where s is under half of e·(h − l) the near end is i = (1 − 7/(ν + 1))/2 of the way from the outer of the two to the inner (the
 *       outer with seven meetings, the fewest that have an interval, or what is worth fewer; close to their mean with many), and the far
 *       end is i·(2e)² of that way: as far as the near one in the middle of the range, hardly at all near its edge. The condition says
 *       that four meetings or more make up the distance; fewer leave gaps;
 *   <li>the far end is at least w = 1/(3·√(ν + 1)) of the way from u to 1 − u away: a meeting far from all others may not have come
 *       yet, and then s knows nothing of it;
 *   <li>under that same condition, and where {@code e < 2w}, the near end is the logit's with t at 1 − α: that far end is hardly ever
 *       missed, so the near end has the whole α.
 * </ul>
 *
 * <p>The constants 3, 2, 1/2 and 7 are set on drawn votes; docs/statistics.md says how often the intervals hold the truth on these and
 * on others.
 *
 * <p><b>Why two.</b> An index of cohesion stands near 1 most of the time and now and then far from it. The plain interval θ ± t·s
 * is then too short on the side of the far values and leaves the range on the other. The logit mends what follows from the edge,
 * and holds with few meetings, which show little of the skewness; the cube mends what is left where many do. Each alone holds
 * less than 93% somewhere on the grid of {@code benchmarks/validate}. An interval at a higher level holds one at a lower. No end is
 * ever cut at the edge of the range: an interval that was cut has a level that nobody knows.
 *
 * <p>That no number is left out for being near the edge is meant: intervals of those that happen to lie far from it would hold the
 * truth less often than they say.
 *
 * <p><b>No interval.</b> A number on the edge itself; a change where (ν + 1)·e is under {@link #LEAST_DISTANCE}.
 *
 * <p><b>Source.</b> Hall, P. (1992). On the removal of skewness by transformation. Journal of the Royal Statistical Society B 54
 * (1), 221–228. doi:10.1111/j.2517-6161.1992.tb01876.x
 *
 * @param value θ
 * @param spread how it varies
 * @param blocks meetings
 */
record StudentInterval(double value, Spread spread, int blocks) {

    /** Of a change: distance from the nearer edge, in shares of the range, times meetings; under it there is no interval. */
    static final double LEAST_DISTANCE = 1.0 / 3;

    /** Standard error over e where the distance from the edge is made by four meetings alike, 1/√4. */
    private static final double FOUR_ALIKE = .5;

    /** Meetings, ν + 1, up to which each end is the outer of the two. */
    private static final double OUTER_WITH = 7;

    /** Skewness under which the cube is the identity to rounding. */
    private static final double SYMMETRIC = 1e-8;

    /**
     * The interval of a number.
     *
     * @param range of the measure
     * @param quantiles of t, at its level
     * @param method its name
     */
    IntervalEstimate within(Range range, StudentQuantiles quantiles, IntervalMethod method) {
        double share = range.share(value);
        double edge = Math.min(share, 1 - share);
        if (edge < Range.SHARE.rounding()) {
            return new IntervalEstimate.Missing(IntervalEstimate.Reason.NEAR_EDGE, blocks);
        }
        // Mirrored where the low edge is the nearer one, so that below the far end is always the low one.
        boolean mirrored = share < .5;
        Scaled scaled = new Scaled(
                1 - edge, spread.standardError() / range.width(), mirrored ? -spread.skewness() : spread.skewness());
        Interval ends = scaled.ends(spread.degreesOfFreedom(), quantiles);
        return new IntervalEstimate.Found(
                mirrored
                        ? new Interval(range.at(1 - ends.high()), range.at(1 - ends.low()))
                        : new Interval(range.at(ends.low()), range.at(ends.high())),
                method,
                blocks);
    }

    /** The interval of a change between cycles: t on the logit alone. */
    IntervalEstimate ofChange(Range range, StudentQuantiles quantiles, IntervalMethod method) {
        double share = range.share(value);
        if ((spread.degreesOfFreedom() + 1) * Math.min(share, 1 - share) < LEAST_DISTANCE) {
            return new IntervalEstimate.Missing(IntervalEstimate.Reason.NEAR_EDGE, blocks);
        }
        double t = quantiles.ofBothEnds(spread.degreesOfFreedom());
        Scaled scaled = new Scaled(share, spread.standardError() / range.width(), 0);
        return new IntervalEstimate.Found(
                new Interval(range.at(scaled.logit(-t)), range.at(scaled.logit(t))), method, blocks);
    }

    /**
     * A number on the range 0 to 1.
     *
     * @param u where it lies
     * @param s its standard error
     * @param skewness of it
     */
    private record Scaled(double u, double s, double skewness) {

        /** The ends of a number that lies in the upper half. */
        Interval ends(double freedom, StudentQuantiles quantiles) {
            double t = quantiles.ofBothEnds(freedom);
            double edge = 1 - u;
            double way = 1 / (3 * Math.sqrt(freedom + 1));
            boolean many = s < FOUR_ALIKE * edge;
            double inwards = many ? Math.max(0, (1 - OUTER_WITH / (freedom + 1)) / 2) : 0;
            Ends low = new Ends(logit(-t), u * Math.exp(-s * unskewed(t) / u));
            Ends high = new Ends(logit(t), 1 - edge * Math.exp(s * unskewed(-t) / edge));
            return new Interval(
                    Math.min(u - way * (u - edge), low.lower(inwards * 4 * edge * edge)),
                    many && edge < 2 * way ? logit(quantiles.ofOneEnd(freedom)) : high.higher(inwards));
        }

        /** The number moved by t standard errors on the logit. */
        double logit(double t) {
            double moved = Math.log(u / (1 - u)) + t * s / (u * (1 - u));
            return 1 / (1 + Math.exp(-moved));
        }

        /** T: what Student's t would be with the skewness put back. */
        private double unskewed(double t) {
            double a = skewness / 6;
            return Math.abs(a) < SYMMETRIC ? t : (Math.cbrt(1 + 6 * a * (t - a)) - 1) / (2 * a);
        }
    }

    /** One end by the logit and by the cube. */
    private record Ends(double logit, double cube) {

        /** The lower of the two, moved a share of the way to the other. */
        double lower(double inwards) {
            return Math.min(logit, cube) + inwards * Math.abs(logit - cube);
        }

        /** The higher of the two, moved a share of the way to the other. */
        double higher(double inwards) {
            return Math.max(logit, cube) - inwards * Math.abs(logit - cube);
        }
    }
}
