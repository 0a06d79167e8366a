package org.scrutin.analysis.cluster;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.analysis.vote.StateId;

/**
 * What is left of a partition into k clusters when other roll calls of the same kind are voted.
 *
 * <p><b>Formulas.</b> The roll calls are drawn anew with replacement, as many as there are, and clustered by the same method
 * into as many clusters. Over the resamples:
 *
 * <ul>
 *   <li>of a <b>cluster</b>: the mean, over resamples, of its largest Jaccard overlap |C ∩ D| / |C ∪ D| with a cluster D of
 *       the resample;
 *   <li>of a <b>state</b>: the share of resamples in which its company is mostly the same: of all states that are with it in
 *       the partition, in the resample or in both, more than half are in both. A state that stands alone in both has the
 *       same company: none;
 *   <li>of the <b>partition</b>: the mean {@link AdjustedRand} index of the resample's partition and this one.
 * </ul>
 *
 * <p><b>Range.</b> Clusters above 0, states 0 to 1, both at most 1; partition at most 1, 0 = no more than chance.
 *
 * <p><b>Reading.</b> A cluster at {@value #DISSOLVED} or under is dissolved, from {@value #STABLE} on stable (Hennig's
 * marks). A state under {@value #SETTLED} wanders: it is marked, and no sentence counts it to a cluster.
 *
 * <p><b>Assumes</b> roll calls that could have been others. It takes them as drawn one by one; those of one text that returns
 * are alike, so stability is if anything overstated.
 *
 * <p><b>Source.</b> Hennig, C. (2007). Cluster-wise assessment of cluster stability. Computational Statistics and Data
 * Analysis 52 (1), 258–271. doi:10.1016/j.csda.2006.11.025, who draws points; here they are the states, all of which stay,
 * and what is drawn is what they voted on.
 *
 * @param k number of clusters
 * @param partition stability of the whole
 * @param clusters of each cluster, by number, 1 first
 * @param states of each state, in code-point order
 * @param consensus how often each two states are together
 */
public record ClusterStability(
        int k, double partition, List<Double> clusters, Map<StateId, Double> states, Consensus consensus) {

    /** At this mean overlap or under, a cluster is dissolved. */
    public static final double DISSOLVED = 0.5;

    /** From this mean overlap on, a cluster is stable. */
    public static final double STABLE = 0.75;

    /** Under this share of resamples in its own company, a state wanders. */
    public static final double SETTLED = 0.5;

    public ClusterStability {
        clusters = List.copyOf(clusters);
        states = Collections.unmodifiableMap(new TreeMap<>(states));
    }

    /** The states that wander, in code-point order: no sentence counts them to a cluster. */
    public List<StateId> wandering() {
        return states.entrySet().stream()
                .filter(state -> state.getValue() < SETTLED)
                .map(Map.Entry::getKey)
                .toList();
    }
}
