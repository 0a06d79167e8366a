package org.scrutin.analysis.cluster;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Which number of clusters a report shows.
 *
 * <p><b>Rule.</b> The best mean silhouette, of equal ones the smallest k; but the smallest k that comes within
 * {@link #MARGIN} of it, where there is one: fewer clusters that are as good say more.
 *
 * <p>The choice is <i>well determined</i> where no smaller k comes that near and the best k is not the last one tried, since
 * beyond it there might be a better one.
 *
 * <p><b>Range.</b> Both numbers among those tried; chosen ≤ best.
 *
 * <p><b>Undefined.</b> No k tried: no choice.
 *
 * <p><b>Complexity.</b> O(numbers tried).
 *
 * <p><b>Source.</b> The largest mean silhouette: Rousseeuw 1987, as in {@link Silhouette}. The margin of {@link #MARGIN} is this
 * project's own rule: the silhouette is told with two decimals, and numbers that a reader sees as equal shall not decide between
 * eight clusters and nine. It is stated wherever it decides, as is a best k at the end of the range.
 *
 * @param best the k with the best mean silhouette
 * @param chosen the k that is shown, at most {@code best}
 * @param wellDetermined whether the data speak for {@code best} and no other
 */
record ClusterCount(int best, int chosen, boolean wellDetermined) {

    /** Mean silhouettes nearer than this are as good as equal. */
    static final double MARGIN = 0.01;

    /**
     * The choice among the numbers tried.
     *
     * @param silhouettes mean silhouette by k
     */
    static Optional<ClusterCount> of(NavigableMap<Integer, Double> silhouettes) {
        return silhouettes.entrySet().stream()
                .max(Map.Entry.<Integer, Double>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Double>comparingByKey().reversed()))
                .map(best -> {
                    int chosen = silhouettes.headMap(best.getKey(), true).entrySet().stream()
                            .filter(entry -> entry.getValue() >= best.getValue() - MARGIN)
                            .mapToInt(Map.Entry::getKey)
                            .min()
                            .orElse(best.getKey());
                    boolean determined = chosen == best.getKey() && best.getKey() < silhouettes.lastKey();
                    return new ClusterCount(best.getKey(), chosen, determined);
                });
    }
}
