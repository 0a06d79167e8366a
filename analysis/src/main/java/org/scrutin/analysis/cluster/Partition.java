package org.scrutin.analysis.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which cluster each point is in. Numbers from 1: the larger cluster first, of equal ones that with the smallest point;
 * 0 = noise. So one partition has one numbering, whatever method found it. Never changes.
 */
final class Partition {

    /** The number of points that belong to no cluster. */
    static final int NOISE = 0;

    private final int[] clusterOf;

    private Partition(int[] clusterOf) {
        this.clusterOf = clusterOf;
    }

    /**
     * The partition under its own numbers.
     *
     * @param labels any label a point: equal label, same cluster; negative = noise
     */
    static Partition of(int[] labels) {
        Map<Integer, List<Integer>> byLabel = new LinkedHashMap<>();
        for (int point = 0; point < labels.length; point++) {
            if (labels[point] >= 0) {
                byLabel.computeIfAbsent(labels[point], label -> new ArrayList<>())
                        .add(point);
            }
        }
        List<List<Integer>> clusters = new ArrayList<>(byLabel.values());
        clusters.sort(Comparator.<List<Integer>>comparingInt(points -> -points.size())
                .thenComparingInt(points -> points.get(0)));
        int[] clusterOf = new int[labels.length];
        for (int i = 0; i < clusters.size(); i++) {
            for (int point : clusters.get(i)) {
                clusterOf[point] = i + 1;
            }
        }
        return new Partition(clusterOf);
    }

    /** How many points. */
    int size() {
        return clusterOf.length;
    }

    /** How many clusters, noise aside. */
    int clusters() {
        return Arrays.stream(clusterOf).max().orElse(NOISE);
    }

    /** The number of the point's cluster; {@link #NOISE} where it is in none. */
    int clusterOf(int point) {
        return clusterOf[point];
    }
}
