package org.scrutin.analysis.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.scrutin.analysis.vote.StateId;

/**
 * Agglomerative clustering by average linkage (UPGMA).
 *
 * <p><b>Formula.</b> Every point starts alone. The two clusters I and J with the smallest mean distance between their
 * points, {@code d(I, J) = Σ d(i, j) / (|I| · |J|)}, join at that height, until one is left. Cutting the tree into k
 * clusters undoes the last k − 1 joins.
 *
 * <p><b>Range.</b> Heights lie between 0 and the largest distance and never fall from join to join.
 *
 * <p><b>Ties.</b> The pair with the smallest members: the cluster that holds the smallest point of the two pairs first,
 * then the other's smallest point. Mean distances that differ by less than {@link #TIE} are tied, so that the order in
 * which sums were rounded decides nothing.
 *
 * <p><b>Undefined.</b>
 *
 * <ul>
 *   <li>No point: no tree.
 *   <li>One point: a tree without joins; it can be cut into one cluster only.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n²) memory. Each tree remembers how near the nearest after it is and looks again only when one of the two
 * that join was that near: O(n²) time as a rule, O(n³) where many distances are equal.
 *
 * <p><b>Source.</b> Sokal, R. R. and Michener, C. D. (1958). A statistical method for evaluating systematic relationships.
 * University of Kansas Science Bulletin 38, 1409–1438 (no DOI). Murtagh, F. and Contreras, P. (2012). Algorithms for
 * hierarchical clustering: an overview. WIREs Data Mining and Knowledge Discovery 2 (1), 86–97. doi:10.1002/widm.53
 */
final class AverageLinkage {

    /** Mean distances closer than this are equal: far above rounding, far below what counts of ballots can differ by. */
    static final double TIE = 1e-12;

    private final int points;
    private final List<Join> joins = new ArrayList<>();

    /**
     * Two clusters join. A cluster is named by its smallest point.
     *
     * @param first the smallest point of both
     * @param second the smallest point of the other
     * @param height their mean distance
     */
    record Join(int first, int second, double height) {}

    /** The tree of these points. */
    AverageLinkage(DistanceMatrix distances) {
        points = distances.size();
        Forest forest = new Forest(distances);
        double lowest = 0;
        while (forest.trees > 1) {
            Join nearest = forest.nearest();
            lowest = Math.max(lowest, nearest.height());
            joins.add(new Join(nearest.first(), nearest.second(), lowest));
            forest.join(nearest.first(), nearest.second());
        }
    }

    /** The clusters that are left, each named by its smallest point, with their mean distances. */
    private static final class Forest {

        private final double[][] sums;
        private final double[][] means;
        private final int[] sizes;
        private final int[] names;

        /** By name, the least mean distance to a tree with a larger name. */
        private final double[] nearestAfter;

        private int trees;

        Forest(DistanceMatrix distances) {
            trees = distances.size();
            sums = new double[trees][trees];
            for (int i = 0; i < trees; i++) {
                for (int j = 0; j < trees; j++) {
                    sums[i][j] = distances.between(i, j);
                }
            }
            means = Arrays.stream(sums).map(double[]::clone).toArray(double[][]::new);
            sizes = new int[trees];
            Arrays.fill(sizes, 1);
            names = IntStream.range(0, trees).toArray();
            nearestAfter = new double[trees];
            for (int i = 0; i < trees; i++) {
                nearestAfter[i] = lookAfter(i);
            }
        }

        Join nearest() {
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < trees; i++) {
                least = Math.min(least, nearestAfter[names[i]]);
            }
            int first = 0;
            while (first < trees && !(nearestAfter[names[first]] <= least + TIE)) {
                first++;
            }
            for (int second = first + 1; second < trees; second++) {
                double mean = means[names[first]][names[second]];
                if (mean <= least + TIE) {
                    return new Join(names[first], names[second], mean);
                }
            }
            throw new IllegalStateException("distances are numbers");
        }

        private double lookAfter(int place) {
            double[] row = means[names[place]];
            double least = Double.POSITIVE_INFINITY;
            for (int j = place + 1; j < trees; j++) {
                least = Math.min(least, row[names[j]]);
            }
            return least;
        }

        void join(int first, int second) {
            int gone = Arrays.binarySearch(names, 0, trees, second);
            System.arraycopy(names, gone + 1, names, gone, trees - gone - 1);
            trees--;
            sizes[first] += sizes[second];
            for (int i = 0; i < trees; i++) {
                int other = names[i];
                double known = nearestAfter[other];
                boolean wasNearest = known == means[other][first] || known == means[other][second];
                sums[first][other] += sums[second][other];
                sums[other][first] = sums[first][other];
                means[first][other] = sums[first][other] / ((double) sizes[first] * sizes[other]);
                means[other][first] = means[first][other];
                if (wasNearest && other < second) {
                    nearestAfter[other] = lookAfter(i);
                } else if (other < first) {
                    nearestAfter[other] = Math.min(known, means[other][first]);
                }
            }
            nearestAfter[first] = lookAfter(Arrays.binarySearch(names, 0, trees, first));
        }
    }

    /** The joins, lowest first. */
    List<Join> joins() {
        return List.copyOf(joins);
    }

    /**
     * The tree cut into clusters.
     *
     * @param k how many, 1 to the number of points
     */
    Partition cut(int k) {
        if (k < 1 || k > points) {
            throw new IllegalArgumentException(k + " clusters of " + points + " points");
        }
        int[] labels = IntStream.range(0, points).toArray();
        for (Join join : joins.subList(0, points - k)) {
            labels[join.second()] = join.first();
        }
        // A cluster joins one with a smaller name, whose own label is known by then.
        for (int point = 0; point < points; point++) {
            labels[point] = labels[labels[point]];
        }
        return Partition.of(labels);
    }

    /**
     * The tree as a value. Of two branches that join, the one with the smallest state stands first, so leaves of one
     * branch stand side by side and no line crosses another.
     *
     * @param states the states, one a point
     * @throws IllegalArgumentException when there is not one state a point
     */
    Dendrogram dendrogram(List<StateId> states) {
        if (states.size() != points) {
            throw new IllegalArgumentException(states.size() + " states, " + points + " points");
        }
        List<List<Integer>> branches = new ArrayList<>();
        IntStream.range(0, points).forEach(point -> branches.add(new ArrayList<>(List.of(point))));
        for (Join join : joins) {
            branches.get(join.first()).addAll(branches.get(join.second()));
        }
        List<Integer> order = points == 0 ? List.of() : branches.get(0);
        int[] node = new int[points];
        for (int leaf = 0; leaf < points; leaf++) {
            node[order.get(leaf)] = leaf;
        }
        List<Dendrogram.Merge> merges = new ArrayList<>();
        for (Join join : joins) {
            merges.add(new Dendrogram.Merge(node[join.first()], node[join.second()], join.height()));
            node[join.first()] = points + merges.size() - 1;
        }
        return new Dendrogram(order.stream().map(states::get).toList(), merges);
    }
}
