package org.scrutin.analysis.cluster;

/**
 * How far the points of clusters lie apart: W of {@link GapStatistic}, for partitions cut from one tree.
 *
 * <p>Two cuts of one tree share every cluster that neither splits, and a cluster of a tree is known by its smallest point and its
 * size. So a sum over pairs is taken once a cluster and not once a cut. Not for several threads.
 *
 * <p><b>Complexity.</b> O(n) a cut and O(n²) a cluster that was not met before.
 */
final class Dispersion {

    private final DistanceMatrix distances;

    /** By smallest point: of the cluster met last, its size and the sum of its pairs' distances. */
    private final int[] sizes;

    private final double[] sums;

    /** For cuts of one tree over these points. */
    Dispersion(DistanceMatrix distances) {
        this.distances = distances;
        this.sizes = new int[distances.size()];
        this.sums = new double[distances.size()];
    }

    /**
     * W: in every cluster the sum of its pairs' distances over the number of its points.
     *
     * @param partition a cut of the tree: no noise
     * @return 0 or above
     */
    double of(Partition partition) {
        int[][] members = partition.members();
        double dispersion = 0;
        for (int[] cluster : members) {
            int smallest = cluster[0];
            if (sizes[smallest] != cluster.length) {
                sizes[smallest] = cluster.length;
                sums[smallest] = sum(cluster);
            }
            dispersion += sums[smallest] / cluster.length;
        }
        return dispersion;
    }

    private double sum(int[] cluster) {
        double sum = 0;
        for (int i = 0; i < cluster.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += distances.between(cluster[i], cluster[j]);
            }
        }
        return sum;
    }
}
