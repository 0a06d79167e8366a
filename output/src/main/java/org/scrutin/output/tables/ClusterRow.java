package org.scrutin.output.tables;

import java.util.List;
import java.util.OptionalDouble;
import org.scrutin.analysis.cluster.Clustering;
import org.scrutin.analysis.vote.StateId;

/**
 * One state in one partition.
 *
 * @param clustering the partition
 * @param state the state
 * @param cluster its cluster's number, 0 = noise
 */
public record ClusterRow(Clustering clustering, StateId state, int cluster) {

    /** The rows of a partition. */
    static List<ClusterRow> of(Clustering clustering) {
        return clustering.clusterOf().entrySet().stream()
                .map(entry -> new ClusterRow(clustering, entry.getKey(), entry.getValue()))
                .toList();
    }

    OptionalDouble silhouette() {
        Double value = clustering.silhouetteOf().get(state);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
