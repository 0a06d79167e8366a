package org.scrutin.analysis.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.scrutin.analysis.vote.StateId;

/** Counts what becomes of one partition over resamples. Noise has no place in it. Not safe for use by several threads. */
final class StabilityTally {

    private final Partition partition;
    private final double[] overlaps;
    private final int[] settled;
    private final int[][] together;
    private double rand;
    private int resamples;

    StabilityTally(Partition partition) {
        this.partition = partition;
        overlaps = new double[partition.clusters() + 1];
        settled = new int[partition.size()];
        together = new int[partition.size()][partition.size()];
    }

    /** Counts one resample's partition of the same points. */
    void accept(Partition resampled) {
        resamples++;
        rand += AdjustedRand.of(partition, resampled);
        Overlaps found = new Overlaps(partition, resampled);
        for (int cluster = 1; cluster < overlaps.length; cluster++) {
            overlaps[cluster] += found.best(cluster);
        }
        for (int point = 0; point < partition.size(); point++) {
            settled[point] += found.sameCompany(point) ? 1 : 0;
            for (int other = 0; other < partition.size(); other++) {
                together[point][other] += resampled.clusterOf(point) == resampled.clusterOf(other) ? 1 : 0;
            }
        }
    }

    /**
     * What was counted.
     *
     * @param states the states, one a point
     */
    ClusterStability result(List<StateId> states) {
        Map<StateId, Double> ofStates = new TreeMap<>();
        IntStream.range(0, settled.length)
                .forEach(point -> ofStates.put(states.get(point), (double) settled[point] / resamples));
        return new ClusterStability(
                partition.clusters(),
                rand / resamples,
                Arrays.stream(overlaps)
                        .skip(1)
                        .map(overlap -> overlap / resamples)
                        .boxed()
                        .toList(),
                ofStates,
                new Consensus(
                        states,
                        resamples,
                        Arrays.stream(together)
                                .map(row -> Arrays.stream(row).boxed().toList())
                                .toList()));
    }

    /** How the clusters of two partitions overlap. */
    private static final class Overlaps {

        private final Partition one;
        private final Partition other;
        private final int[][] shared;
        private final int[] sizes;
        private final int[] otherSizes;

        Overlaps(Partition one, Partition other) {
            this.one = one;
            this.other = other;
            shared = new int[one.clusters() + 1][other.clusters() + 1];
            sizes = new int[shared.length];
            otherSizes = new int[shared[0].length];
            for (int point = 0; point < one.size(); point++) {
                shared[one.clusterOf(point)][other.clusterOf(point)]++;
                sizes[one.clusterOf(point)]++;
                otherSizes[other.clusterOf(point)]++;
            }
        }

        double best(int cluster) {
            double best = 0;
            for (int i = 1; i < otherSizes.length; i++) {
                int union = sizes[cluster] + otherSizes[i] - shared[cluster][i];
                best = Math.max(best, (double) shared[cluster][i] / union);
            }
            return best;
        }

        boolean sameCompany(int point) {
            int cluster = one.clusterOf(point);
            int now = other.clusterOf(point);
            int kept = shared[cluster][now] - 1;
            int union = sizes[cluster] + otherSizes[now] - shared[cluster][now] - 1;
            return union == 0 || 2 * kept > union;
        }
    }
}
