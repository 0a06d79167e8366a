package org.scrutin.analysis.cluster;

/**
 * Moves single points between clusters for as long as that lowers the sum of squared distances from the means: where k-means has
 * come to rest, there is often a point whose move pays once the means that it pulls along are counted.
 *
 * <p><b>Formula.</b> A point x of cluster a, of n(a) points with mean m(a), goes to the cluster b with the least {@code n(b)/(n(b) +
 * 1)·|x − m(b)|²} if that is under {@code n(a)/(n(a) − 1)·|x − m(a)|²}; the sum falls by the difference. The last point of a
 * cluster stays.
 *
 * <p><b>Complexity.</b> O(rounds × points × clusters × dimensions).
 *
 * <p><b>Source.</b> Hartigan, J. A. and Wong, M. A. (1979). Algorithm AS 136: a k-means clustering algorithm. Journal of the Royal
 * Statistical Society C 28 (1), 100–108. doi:10.2307/2346830
 */
final class PointExchange {

    /** Rounds after which it ends even if points still move. */
    private static final int ROUNDS = 300;

    /** A move that gains a smaller share than this is none. */
    private static final double TIE = 1e-9;

    private final double[][] points;
    private final int[] labels;
    private final int[] sizes;
    private final double[][] sums;

    /**
     * Starts from a partition.
     *
     * @param points coordinates, all of one length
     * @param labels the cluster of each point, from 0
     * @param clusters how many, none empty
     */
    PointExchange(double[][] points, int[] labels, int clusters) {
        this.points = points;
        this.labels = labels.clone();
        this.sizes = new int[clusters];
        this.sums = new double[clusters][points[0].length];
        for (int point = 0; point < points.length; point++) {
            add(point, labels[point], 1);
        }
    }

    /** Moves points until none wants to; returns the cluster of each. */
    int[] improved() {
        boolean moved = true;
        for (int round = 0; moved && round < ROUNDS; round++) {
            moved = false;
            for (int point = 0; point < points.length; point++) {
                moved |= moves(point);
            }
        }
        return labels.clone();
    }

    private boolean moves(int point) {
        int own = labels[point];
        if (sizes[own] == 1) {
            return false;
        }
        double least = cost(point, own, -1) * (1 - TIE);
        int nearest = own;
        for (int cluster = 0; cluster < sizes.length; cluster++) {
            double cost = cluster == own ? Double.POSITIVE_INFINITY : cost(point, cluster, 1);
            if (cost < least) {
                least = cost;
                nearest = cluster;
            }
        }
        if (nearest == own) {
            return false;
        }
        add(point, own, -1);
        add(point, nearest, 1);
        labels[point] = nearest;
        return true;
    }

    /** What the cluster's sum of squares changes by when the point leaves (change −1) or comes (1). */
    private double cost(int point, int cluster, int change) {
        double size = sizes[cluster];
        double squares = 0;
        for (int i = 0; i < sums[cluster].length; i++) {
            double difference = points[point][i] - sums[cluster][i] / size;
            squares += difference * difference;
        }
        return size / (size + change) * squares;
    }

    private void add(int point, int cluster, int sign) {
        sizes[cluster] += sign;
        for (int i = 0; i < sums[cluster].length; i++) {
            sums[cluster][i] += sign * points[point][i];
        }
    }

    /** The sum of squared distances of the points from their cluster's mean. */
    double squares() {
        double squares = 0;
        for (int point = 0; point < points.length; point++) {
            int cluster = labels[point];
            for (int i = 0; i < points[point].length; i++) {
                double difference = points[point][i] - sums[cluster][i] / sizes[cluster];
                squares += difference * difference;
            }
        }
        return squares;
    }
}
