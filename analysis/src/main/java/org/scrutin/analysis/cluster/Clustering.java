package org.scrutin.analysis.cluster;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.scrutin.analysis.vote.StateId;

/**
 * One partition of the clustered states of a cycle: rows of the two tables of clusters.
 *
 * @param cycle cycle id, or {@code all}
 * @param method the method
 * @param k number of clusters asked for; empty for DBSCAN
 * @param clusterOf cluster number by state, in code-point order; numbers from 1 by size, then smallest id; 0 = noise
 * @param silhouetteOf silhouette by state, −1 to 1, 0 for a singleton; without an entry where undefined
 * @param silhouette mean silhouette, −1 to 1
 * @param chosen whether this is the partition that the report shows for the method
 */
public record Clustering(
        String cycle,
        ClusterMethod method,
        OptionalInt k,
        Map<StateId, Integer> clusterOf,
        Map<StateId, Double> silhouetteOf,
        OptionalDouble silhouette,
        boolean chosen) {

    /** States that make a bloc. This project's own rule: one state is none, and two are a pair, which table agreement tells. */
    public static final int LEAST_BLOC = 3;

    /** The clusters by number, 1 first; noise is left out. */
    public List<List<StateId>> clusters() {
        int most = clusterOf.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return IntStream.rangeClosed(1, most)
                .mapToObj(number -> clusterOf.entrySet().stream()
                        .filter(entry -> entry.getValue() == number)
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList())
                .toList();
    }

    /** The clusters of at least {@link #LEAST_BLOC} states, by number. */
    public List<List<StateId>> blocs() {
        return clusters().stream()
                .filter(cluster -> cluster.size() >= LEAST_BLOC)
                .toList();
    }

    /** The states that stand apart: those of smaller clusters, which are no blocs, and noise. In code-point order. */
    public List<StateId> apart() {
        List<List<StateId>> blocs = blocs();
        return clusterOf.keySet().stream()
                .filter(state -> blocs.stream().noneMatch(bloc -> bloc.contains(state)))
                .sorted()
                .toList();
    }
}
