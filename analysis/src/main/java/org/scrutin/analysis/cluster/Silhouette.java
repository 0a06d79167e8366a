package org.scrutin.analysis.cluster;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How well each point sits in its cluster.
 *
 * <p><b>Formula.</b> {@code s = (b − a) / max(a, b)}, a = mean distance of the point to the others of its cluster, b = the
 * smallest mean distance to the points of another cluster. The mean of a partition runs over the points that have one.
 *
 * <p><b>Range.</b> −1 (it belongs elsewhere) to 1 (its own are at hand, all others far).
 *
 * <p><b>Edges and undefined.</b>
 *
 * <ul>
 *   <li>A cluster of one point: 0.
 *   <li>a = b = 0: 0.
 *   <li>Noise: undefined, and left out of every mean.
 *   <li>Fewer than two clusters: undefined for every point, and no mean.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n²).
 *
 * <p><b>Source.</b> Rousseeuw, P. J. (1987). Silhouettes: a graphical aid to the interpretation and validation of cluster
 * analysis. Journal of Computational and Applied Mathematics 20, 53–65. doi:10.1016/0377-0427(87)90125-7
 */
final class Silhouette {

    private final OptionalDouble[] values;

    /** The silhouettes of a partition. */
    Silhouette(DistanceMatrix distances, Partition partition) {
        values = new OptionalDouble[partition.size()];
        int[] sizes = new int[partition.clusters() + 1];
        for (int point = 0; point < partition.size(); point++) {
            sizes[partition.clusterOf(point)]++;
        }
        for (int point = 0; point < partition.size(); point++) {
            values[point] = partition.clusterOf(point) == Partition.NOISE || partition.clusters() < 2
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(value(point, distances, partition, sizes));
        }
    }

    private static double value(int point, DistanceMatrix distances, Partition partition, int[] sizes) {
        int own = partition.clusterOf(point);
        if (sizes[own] == 1) {
            return 0;
        }
        double[] sums = new double[sizes.length];
        for (int other = 0; other < partition.size(); other++) {
            sums[partition.clusterOf(other)] += distances.between(point, other);
        }
        double within = sums[own] / (sizes[own] - 1);
        double nearest = Double.POSITIVE_INFINITY;
        for (int cluster = 1; cluster < sizes.length; cluster++) {
            if (cluster != own) {
                nearest = Math.min(nearest, sums[cluster] / sizes[cluster]);
            }
        }
        double larger = Math.max(within, nearest);
        return larger == 0 ? 0 : (nearest - within) / larger;
    }

    /** The silhouette of a point, −1 to 1. */
    OptionalDouble of(int point) {
        return values[point];
    }

    /** The mean of the partition, −1 to 1. */
    OptionalDouble mean() {
        return Arrays.stream(values)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }
}
