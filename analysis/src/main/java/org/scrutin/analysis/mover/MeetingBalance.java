package org.scrutin.analysis.mover;

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
 * <p>The double sum is taken as {@code Σ n(i)² − 2 Σ n(i)·h(i, i) + Σ over t, u of (Σ n(i, t)·n(i, u))²/(N(t)·N(u))}, which needs no
 * pairs of meetings.
 *
 * <p><b>Complexity.</b> O(n × topics²).
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
        double[] share = new double[topics];
        long[][] together = new long[topics][topics];
        for (int t = 0; t < topics; t++) {
            share[t] = (double) later.count(t) / whole.count(t);
        }
        for (int i = 0; i < all.size(); i++) {
            TopicTotals meeting = all.get(i);
            double pull = 0;
            double own = 0;
            for (int t = 0; t < topics; t++) {
                int scored = meeting.count(t);
                pull += scored * ((i < earlier ? 0 : 1) - share[t]);
                own += (double) scored * scored / whole.count(t);
                for (int u = 0; u < topics; u++) {
                    together[t][u] += (long) scored * meeting.count(u);
                }
            }
            happened += pull * pull;
            dealt += meeting.count() * (meeting.count() - 2 * own);
        }
        for (int t = 0; t < topics; t++) {
            for (int u = 0; u < topics; u++) {
                dealt += (double) together[t][u] * together[t][u] / ((double) whole.count(t) * whole.count(u));
            }
        }
        double n = all.size();
        return new MeetingBalance(happened / (earlier * (n - earlier) / (n * (n - 1)) * dealt));
    }

    boolean isKept() {
        return ratio <= MOST;
    }
}
