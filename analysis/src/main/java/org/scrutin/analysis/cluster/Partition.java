package org.scrutin.analysis.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

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
        int[] found = new int[labels.length];
        int[] sizes = new int[labels.length];
        int[] place = new int[labels.length];
        int clusters = 0;
        for (int point = 0; point < labels.length; point++) {
            place[point] = -1;
            if (labels[point] >= 0) {
                int at = 0;
                while (at < clusters && found[at] != labels[point]) {
                    at++;
                }
                if (at == clusters) {
                    found[clusters++] = labels[point];
                }
                place[point] = at;
                sizes[at]++;
            }
        }
        // They were found in the order of their smallest points, which a stable sort keeps.
        int[] order = IntStream.range(0, clusters)
                .boxed()
                .sorted(Comparator.comparingInt(cluster -> -sizes[cluster]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] numbers = new int[clusters];
        for (int i = 0; i < clusters; i++) {
            numbers[order[i]] = i + 1;
        }
        int[] clusterOf = new int[labels.length];
        for (int point = 0; point < labels.length; point++) {
            clusterOf[point] = place[point] < 0 ? NOISE : numbers[place[point]];
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

    /** The points of each cluster, cluster 1 first, points from the smallest on. */
    int[][] members() {
        int[] sizes = new int[clusters() + 1];
        for (int cluster : clusterOf) {
            sizes[cluster]++;
        }
        int[][] members = new int[sizes.length - 1][];
        for (int cluster = 1; cluster < sizes.length; cluster++) {
            members[cluster - 1] = new int[sizes[cluster]];
        }
        int[] filled = new int[sizes.length];
        for (int point = 0; point < clusterOf.length; point++) {
            int cluster = clusterOf[point];
            if (cluster != NOISE) {
                members[cluster - 1][filled[cluster]++] = point;
            }
        }
        return members;
    }
}
