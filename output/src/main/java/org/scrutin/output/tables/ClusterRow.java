package org.scrutin.output.tables;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.scrutin.analysis.cluster.ClusterStability;
import org.scrutin.analysis.cluster.Clustering;
import org.scrutin.analysis.vote.StateId;

/**
 * One state in one partition.
 *
 * @param clustering the partition
 * @param support what is left of the partition on other votes; empty where it was not looked at
 * @param state the state
 * @param cluster its cluster's number, 0 = noise
 */
public record ClusterRow(Clustering clustering, Optional<ClusterStability> support, StateId state, int cluster) {

    /** The rows of a partition. */
    static List<ClusterRow> of(Clustering clustering, Optional<ClusterStability> support) {
        return clustering.clusterOf().entrySet().stream()
                .map(entry -> new ClusterRow(clustering, support, entry.getKey(), entry.getValue()))
                .toList();
    }

    OptionalDouble silhouette() {
        Double value = clustering.silhouetteOf().get(state);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** The share of resamples in which the state is in its own company. */
    OptionalDouble stability() {
        return support.map(found -> OptionalDouble.of(found.states().get(state)))
                .orElse(OptionalDouble.empty());
    }

    /** What is left of its cluster. */
    OptionalDouble clusterStability() {
        return support.map(found -> OptionalDouble.of(found.clusters().get(cluster - 1)))
                .orElse(OptionalDouble.empty());
    }

    /** Whether no sentence counts the state to its cluster. */
    Optional<Boolean> wanders() {
        return support.map(found -> found.wandering().contains(state));
    }
}
