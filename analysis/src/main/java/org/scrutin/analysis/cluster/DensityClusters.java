package org.scrutin.analysis.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.ml.clustering.Cluster;
import org.apache.commons.math3.ml.clustering.Clusterable;
import org.apache.commons.math3.ml.clustering.DBSCANClusterer;

/**
 * Clustering by density (DBSCAN).
 *
 * <p><b>Formula.</b> A point with at least {@link #MINIMUM} points within ε, itself counted, is a core; cores within ε of
 * each other share a cluster, with every point within ε of one of them. The rest is noise. ε stands at the knee of the
 * curve of the points' distances to their second nearest neighbour, sorted ascending: the point of the curve that lies
 * farthest from the chord between its ends; of equally far ones the first.
 *
 * <p><b>Range.</b> Clusters 1 to n / {@link #MINIMUM}, and noise, which is cluster 0.
 *
 * <p><b>Undefined.</b> Never, with these rules:
 *
 * <ul>
 *   <li>Fewer than {@link #MINIMUM} points: all noise.
 *   <li>A flat curve: its one value is ε.
 *   <li>A point within ε of cores of two clusters goes to the cluster that is found first, in the order of the points.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n² log n).
 *
 * <p><b>Source.</b> Ester, M., Kriegel, H.-P., Sander, J. and Xu, X. (1996). A density-based algorithm for discovering
 * clusters in large spatial databases with noise. KDD-96, 226–231 (no DOI), who read ε off the sorted curve of neighbour
 * distances by eye. Knee: after Satopää, V., Albrecht, J., Irwin, D. and Raghavan, B. (2011). Finding a "kneedle" in a haystack.
 * ICDCS Workshops, 166–171. doi:10.1109/ICDCSW.2011.20. Of theirs the largest distance from the chord is kept; their smoothing and
 * their sensitivity are not, and points on either side of the chord count. That is this project's own rule: some dozens of states
 * need no smoothing, and a setting fewer is one less to choose by the result. The distance from the chord is measured along the
 * axis of distances, which picks the same point as the perpendicular, whatever the scale of either axis. The
 * minimum of {@link #MINIMUM} is this project's own rule as well: two states are a pair, and a bloc begins with three.
 */
final class DensityClusters {

    /** Points within ε, itself counted, that make a core. */
    static final int MINIMUM = 3;

    private final DistanceMatrix distances;

    private record Point(int index) implements Clusterable {
        @Override
        public double[] getPoint() {
            return new double[] {index};
        }
    }

    DensityClusters(DistanceMatrix distances) {
        this.distances = distances;
    }

    /**
     * The distance at which points are neighbours.
     *
     * @throws IllegalStateException with fewer than {@link #MINIMUM} points
     */
    double epsilon() {
        if (distances.size() < MINIMUM) {
            throw new IllegalStateException(distances.size() + " points have no second neighbour");
        }
        double[] curve = IntStream.range(0, distances.size())
                .mapToDouble(point -> distances.sortedFrom(point)[MINIMUM - 2])
                .sorted()
                .toArray();
        int last = curve.length - 1;
        double slope = (curve[last] - curve[0]) / last;
        int knee = 0;
        double farthest = AverageLinkage.TIE;
        for (int i = 0; i <= last; i++) {
            // Distances from one chord are in proportion to the gaps above and below it.
            double gap = Math.abs(curve[i] - curve[0] - slope * i);
            if (gap > farthest + AverageLinkage.TIE) {
                farthest = gap;
                knee = i;
            }
        }
        return curve[knee];
    }

    /** The partition at {@link #epsilon()}. */
    Partition partition() {
        int[] labels = new int[distances.size()];
        Arrays.fill(labels, -1);
        if (distances.size() < MINIMUM) {
            return Partition.of(labels);
        }
        // The library does not count the point itself among its neighbours.
        DBSCANClusterer<Point> clusterer =
                new DBSCANClusterer<>(epsilon(), MINIMUM - 1, (a, b) -> distances.between((int) a[0], (int) b[0]));
        List<Cluster<Point>> clusters = clusterer.cluster(
                IntStream.range(0, distances.size()).mapToObj(Point::new).toList());
        for (int cluster = 0; cluster < clusters.size(); cluster++) {
            for (Point point : clusters.get(cluster).getPoints()) {
                labels[point.index()] = cluster;
            }
        }
        return Partition.of(labels);
    }
}
