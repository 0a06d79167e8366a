package org.scrutin.analysis.cycle;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whether meetings of two cycles can stand for each other in {@link MeetingPermutation}, by their sizes alone.
 *
 * <p><b>Symbols.</b> n(i, t) = scores of meeting i on topic t, n(i) = all of them; N(t) and A(t) = those of all meetings and of the later
 * ones; n meetings, k later; a(i) = 1 for a later meeting, else 0; h(i, j) = Σ n(i, t)·n(j, t)/N(t) over topics.
 *
 * <p><b>Formula.</b> Suppose the scores of a meeting all go one way or all the other: nothing else makes meetings as unlike as their
 * sizes. T then has the variance c · Σ (Σ n(i, t)·(a(i) − A(t)/N(t)))², and arrangements of its residuals the mean square
 *
 * <pre>
 * c · k(n − k)/(n(n − 1)) · Σ over i, j of (n(i)·[i = j] − h(i, j))²
 * </pre>
 *
 * <p>The ratio of the first to the second is 1 where all meetings have as many scores. It is above 1 where the cycle with fewer meetings
 * has the larger ones, or one meeting outweighs its cycle: T is then spread wider than its arrangements and p too small. Under 1, p is
 * too large, which does no harm. On drawn votes (docs/statistics.md) p at most .05 came in up to 5.2% of the cases with a ratio up to
 * {@value #MOST}, in 6 to 9.4% with 1.3 to 1.8.
 *
 * <p><b>Complexity.</b> O(n² × topics).
 *
 * <p><b>Source.</b> That permutation of means with unlike variances and numbers does not keep its level: Romano, J. P. (1990). On the
 * behavior of randomization tests without a group invariance assumption. Journal of the American Statistical Association 85 (411),
 * 686–692. doi:10.1080/01621459.1990.10474928. The ratio is our own.
 *
 * @param ratio above 0
 */
record MeetingBalance(double ratio) {

    /** The largest ratio at which the test is run. */
    static final double MOST = 1.2;

    /** The balance of the meetings with scores. */
    static MeetingBalance of(CycleTallies scores) {
        List<TopicTotals> all =
                Stream.concat(scores.before().stream(), scores.after().stream()).toList();
        int topics = all.get(0).topics();
        TopicTotals whole = all.stream().reduce(TopicTotals::combine).orElseThrow();
        TopicTotals later = scores.after().stream().reduce(TopicTotals::combine).orElseThrow();
        int earlier = scores.before().size();
        double happened = 0;
        double dealt = 0;
        for (int i = 0; i < all.size(); i++) {
            double pull = 0;
            for (int t = 0; t < topics; t++) {
                double share = (double) later.count(t) / whole.count(t);
                pull += all.get(i).count(t) * ((i < earlier ? 0 : 1) - share);
            }
            happened += pull * pull;
            for (int j = 0; j < all.size(); j++) {
                double left = i == j ? all.get(i).count() : 0;
                for (int t = 0; t < topics; t++) {
                    left -= (double) all.get(i).count(t) * all.get(j).count(t) / whole.count(t);
                }
                dealt += left * left;
            }
        }
        double n = all.size();
        return new MeetingBalance(happened / (earlier * (n - earlier) / (n * (n - 1)) * dealt));
    }

    boolean isKept() {
        return ratio <= MOST;
    }
}
