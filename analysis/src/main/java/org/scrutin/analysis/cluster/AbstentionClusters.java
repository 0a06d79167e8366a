package org.scrutin.analysis.cluster;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.scrutin.analysis.vote.StateId;

/**
 * What abstentions of one cycle can bear.
 *
 * @param cycle cycle id, or {@code all}
 * @param rollCalls how many roll calls were looked at
 * @param minimumAbstentions abstentions that a state needs to be clustered; 0 where the rule looks at ballots
 * @param clustered the states that are, in code-point order
 * @param never states that cast ballots, are not clustered and never abstained
 * @param rarely states that abstained, but not often enough to be clustered
 * @param distinctPatterns how many different rows of abstentions the clustered states have; under 3 there are no
 *     clusterings
 * @param clusterings every partition: by method in the order of the plan, then k
 * @param dendrogram of the hierarchical method; empty under 2 states
 * @param wellDetermined whether the chosen k is inside the range and no smaller k comes within 0.01 of its silhouette
 * @param bestK the k with the best silhouette of the hierarchical method, before the rule for ties
 */
public record AbstentionClusters(
        String cycle,
        int rollCalls,
        int minimumAbstentions,
        List<StateId> clustered,
        List<StateId> never,
        List<StateId> rarely,
        int distinctPatterns,
        List<Clustering> clusterings,
        Optional<Dendrogram> dendrogram,
        boolean wellDetermined,
        OptionalInt bestK) {

    /** The partition that the report shows for a method. */
    public Optional<Clustering> chosen(ClusterMethod method) {
        return clusterings.stream()
                .filter(c -> c.method() == method && c.chosen())
                .findFirst();
    }
}
