package org.scrutin.analysis.uncertainty;

import java.util.Optional;

/**
 * The interval of a share of ballots that respects meetings: Wilson's, with as many ballots as those of the meetings are worth.
 *
 * <p><b>Symbols.</b> T = ballots; B = meetings that they were cast at; r = the share of them that counts; s, ν = standard error and
 * degrees of freedom of {@link MeetingInterval} for the mean of ones and zeros; t = the quantile at 1 − α/2 of Student's t with ν
 * degrees of freedom.
 *
 * <p><b>Formula.</b> With {@code n = T/(T − 1) · r(1 − r)/s²}, the number of independent ballots that would vary as much (T where
 * each is of a meeting of its own):
 *
 * <pre>
 * (r + t²/2n ± t·√(r(1 − r)/n + t²/4n²)) / (1 + t²/n)
 * </pre>
 *
 * <p>Where all meetings have one share, s is 0 and says nothing. Then {@code n = B} with B − 1 degrees of freedom: as if the
 * ballots of a meeting were one ballot, the least that they can be worth. So a state that never abstained has an upper end.
 *
 * <p><b>Range.</b> 0 to 1, both ends included; it holds r.
 *
 * <p><b>No interval.</b> B under {@value IntervalEstimate#FEWEST_MEETINGS}: {@link IntervalEstimate.Reason#FEW_MEETINGS}; T under
 * {@value IntervalEstimate#FEWEST_ROLL_CALLS}: {@link IntervalEstimate.Reason#FEW_ROLL_CALLS}.
 *
 * <p><b>Complexity.</b> O(B).
 *
 * <p><b>Source.</b> Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the
 * American Statistical Association 22 (158), 209–212. doi:10.1080/01621459.1927.10502953. With the ballots that a cluster sample
 * is worth: Dean, N. and Pagano, M. (2015). Evaluating confidence interval methods for binomial proportions in clustered surveys.
 * Journal of Survey Statistics and Methodology 3 (4), 484–503. doi:10.1093/jssam/smv024
 */
public final class RateInterval {

    private RateInterval() {}

    /**
     * The interval of a share.
     *
     * @param ballots 1 for a ballot that counts, 0 for another, by meeting
     * @param quantiles of t, kept from one share to the next
     */
    public static IntervalEstimate of(MeetingSums ballots, StudentQuantiles quantiles) {
        int blocks = ballots.blocks();
        Optional<IntervalEstimate> tooFew = IntervalEstimate.tooFew(blocks, ballots.count());
        if (tooFew.isPresent()) {
            return tooFew.get();
        }
        double rate = ballots.total() / ballots.count();
        MeetingSpread found = MeetingSpread.of(ballots);
        boolean alike = found.farthest() <= Range.SHARE.rounding();
        double n = ballots.count();
        double worth = alike
                ? blocks
                : n / (n - 1) * rate * (1 - rate) / Math.pow(found.spread().standardError(), 2);
        double freedom = alike ? blocks - 1 : found.spread().degreesOfFreedom();
        double t = quantiles.ofBothEnds(freedom);
        double bend = t * t / worth;
        double middle = rate + bend / 2;
        double half = t * Math.sqrt((rate * (1 - rate) + bend / 4) / worth);
        Interval ends = new Interval(
                rate == 0 ? 0 : (middle - half) / (1 + bend), rate == 1 ? 1 : (middle + half) / (1 + bend));
        return new IntervalEstimate.Found(ends, IntervalMethod.WILSON_MEETINGS, blocks);
    }
}
