package org.scrutin.analysis.uncertainty;

import java.util.Optional;

/**
 * The interval of a mean over roll calls that respects meetings: roll calls of one meeting are on the same texts, before the
 * same delegates, and are not independent. What varies freely is the meeting.
 *
 * <p><b>Symbols.</b> B = meetings; n<sub>b</sub> = roll calls of meeting b; N = Σ n<sub>b</sub>; h<sub>b</sub> =
 * n<sub>b</sub>/N; x̄ = the mean over the N roll calls; e<sub>b</sub> = the sum over the roll calls of b of their distance
 * from x̄.
 *
 * <p><b>Formula.</b> The interval is {@link StudentInterval} with the cluster-robust standard error s known as CR2, the degrees
 * of freedom ν that go with it, and the skewness g of what x̄ loses without each meeting:
 *
 * <pre>
 * s² = 1/N² · Σ e_b² / (1 − h_b)
 * ν  = 1 / ( Σ h_b²  +  Σ_{a≠b} w_a·w_b ),   w_b = h_b² / (1 − h_b)
 * g  = Σ d_b³ / (Σ d_b²)^(3/2),              d_b = e_b / (N·(1 − h_b))
 * </pre>
 *
 * <p>Where all meetings have the same number of roll calls, s² is B/(B − 1) · Σ e_b² / N² and ν is B − 1: the sandwich with
 * the usual factor. Where they differ, a large meeting draws x̄ to itself, so its e is too small, which 1 − h<sub>b</sub> makes
 * up for, and the B meetings carry the information of fewer, which ν says. So there is no threshold of "differ much" on which
 * a number could hang. (For independent values of equal variance s² has no bias, and ν gives its first two moments to a
 * chi-square.)
 *
 * <p><b>Coverage.</b> {@code benchmarks/coverage} draws votes with a known mean and counts; docs/statistics.md holds what it
 * printed.
 *
 * <p><b>Range.</b> Inside the range of the measure, without being cut: see {@link StudentInterval}.
 *
 * <p><b>No interval.</b>
 *
 * <ul>
 *   <li>B under {@value IntervalEstimate#FEWEST_MEETINGS}: {@link IntervalEstimate.Reason#FEW_MEETINGS};
 *   <li>N under {@value IntervalEstimate#FEWEST_ROLL_CALLS}: {@link IntervalEstimate.Reason#FEW_ROLL_CALLS};
 *   <li>all meetings have one mean: {@link IntervalEstimate.Reason#NO_VARIATION}, never an interval of length 0.
 * </ul>
 *
 * <p><b>Complexity.</b> O(B).
 *
 * <p><b>Source.</b> Bell, R. M. and McCaffrey, D. F. (2002). Bias reduction in standard errors for linear regression with
 * multi-stage samples. Survey Methodology 28 (2), 169–181, for a regression on nothing but a constant. Cameron, A. C. and
 * Miller, D. L. (2015). A practitioner's guide to cluster-robust inference. Journal of Human Resources 50 (2), 317–372.
 * doi:10.3368/jhr.50.2.317
 */
public final class MeetingInterval {

    private MeetingInterval() {}

    /**
     * The interval of the mean.
     *
     * @param sums the values by meeting
     * @param range of the measure
     * @param quantiles of t, kept from one number to the next
     * @throws IllegalArgumentException when a meeting's mean is not in the range
     */
    public static IntervalEstimate of(MeetingSums sums, Range range, StudentQuantiles quantiles) {
        int blocks = sums.blocks();
        Optional<IntervalEstimate> tooFew = IntervalEstimate.tooFew(blocks, sums.count());
        if (tooFew.isPresent()) {
            return tooFew.get();
        }
        sums.byMeeting().values().forEach(meeting -> range.check(meeting.total() / meeting.count()));
        MeetingSpread found = MeetingSpread.of(sums);
        if (found.farthest() <= range.rounding()) {
            return new IntervalEstimate.Missing(IntervalEstimate.Reason.NO_VARIATION, blocks);
        }
        return new StudentInterval(found.mean(), found.spread(), blocks)
                .within(range, quantiles, IntervalMethod.CLUSTER_T);
    }
}
