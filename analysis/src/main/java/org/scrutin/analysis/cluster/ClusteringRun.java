package org.scrutin.analysis.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.scrutin.analysis.vote.StateId;

/**
 * Partitions of the clustered states of one cycle, judged by one distance.
 *
 * @param cycle cycle id, or {@code all}
 * @param states the clustered states, in code-point order
 * @param distances theirs, in the same order
 */
record ClusteringRun(String cycle, List<StateId> states, DistanceMatrix distances) {

    /**
     * The partitions of one method.
     *
     * @param clusterings by k
     * @param count the k that is shown; empty where none was tried
     */
    record Tried(List<Clustering> clusterings, Optional<ClusterCount> count) {}

    /** A method's partitions into each number of clusters. */
    Tried each(ClusterMethod method, AbstentionClusterings.Range range, IntFunction<Partition> partition) {
        NavigableMap<Integer, Partition> partitions = new TreeMap<>();
        NavigableMap<Integer, Double> silhouettes = new TreeMap<>();
        range.stream().forEach(k -> {
            Partition found = partition.apply(k);
            partitions.put(k, found);
            new Silhouette(distances, found).mean().ifPresent(mean -> silhouettes.put(k, mean));
        });
        Optional<ClusterCount> count = ClusterCount.of(silhouettes);
        List<Clustering> clusterings = new ArrayList<>();
        partitions.forEach((k, found) -> clusterings.add(clustering(
                method,
                found,
                Optional.of(new Count(k, count.isPresent() && count.get().chosen() == k)))));
        return new Tried(List.copyOf(clusterings), count);
    }

    /** The one partition of a method that finds the number of clusters itself. */
    Clustering clustering(ClusterMethod method, Partition partition) {
        return clustering(method, partition, Optional.empty());
    }

    private record Count(int k, boolean chosen) {}

    private Clustering clustering(ClusterMethod method, Partition partition, Optional<Count> count) {
        Silhouette silhouette = new Silhouette(distances, partition);
        Map<StateId, Integer> clusterOf = new TreeMap<>();
        Map<StateId, Double> silhouetteOf = new TreeMap<>();
        for (int point = 0; point < states.size(); point++) {
            StateId state = states.get(point);
            clusterOf.put(state, partition.clusterOf(point));
            silhouette.of(point).ifPresent(value -> silhouetteOf.put(state, value));
        }
        return new Clustering(
                cycle,
                method,
                count.map(asked -> OptionalInt.of(asked.k())).orElse(OptionalInt.empty()),
                Collections.unmodifiableMap(clusterOf),
                Collections.unmodifiableMap(silhouetteOf),
                silhouette.mean(),
                count.map(Count::chosen).orElse(true));
    }
}
