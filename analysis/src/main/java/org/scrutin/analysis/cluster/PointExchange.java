package org.scrutin.analysis.cluster;

import java.util.stream.IntStream;

/**
 * A partition on its way to the least sum of squared distances from the means: by rounds, then by single points.
 *
 * <p><b>Rounds.</b> Every point goes to the cluster whose mean is nearest, and the means are taken anew. A point that is as near to
 * its own stays. A cluster that is left empty gets the point farthest from its mean.
 *
 * <p><b>Single points.</b> Where rounds have come to rest, there is often a point whose move pays once the means that it pulls along
 * are counted. A point x of cluster a, of n(a) points with mean m(a), goes to the cluster b with the least {@code n(b)/(n(b) +
 * 1)·|x − m(b)|²} if that is under {@code n(a)/(n(a) − 1)·|x − m(a)|²}; the sum falls by the difference. The last point of a
 * cluster stays.
 *
 * <p><b>Distances.</b> With S the sum of a cluster's n points, {@code |x − m|² = x·x − 2 x·S/n + S·S/n²}. Both products with S are
 * kept and change with a move, so a distance costs no more on many roll calls than on few.
 *
 * <p><b>Complexity.</b> O(points) a move and O(points × clusters) a round.
 *
 * <p><b>Source.</b> Rounds: Lloyd, S. P. (1982). Least squares quantization in PCM. IEEE Transactions on Information Theory 28 (2),
 * 129–137. doi:10.1109/TIT.1982.1056489. Single points: Hartigan, J. A. and Wong, M. A. (1979). Algorithm AS 136: a k-means
 * clustering algorithm. Journal of the Royal Statistical Society C 28 (1), 100–108. doi:10.2307/2346830
 */
final class PointExchange {

    /** Rounds after which it ends even if points still move. */
    private static final int ROUNDS = 300;

    /** A move that gains a smaller share than this is none. */
    private static final double TIE = 1e-9;

    private final InnerProducts products;
    private final int[] labels;
    private final int[] sizes;
    private final double[][] withSum;
    private final double[] sumSquared;

    /**
     * Starts from a partition.
     *
     * @param products of the points
     * @param labels the cluster of each point, from 0
     * @param clusters how many
     */
    PointExchange(InnerProducts products, int[] labels, int clusters) {
        this.products = products;
        this.labels = labels.clone();
        this.sizes = new int[clusters];
        this.withSum = new double[clusters][products.points()];
        this.sumSquared = new double[clusters];
        for (int point = 0; point < products.points(); point++) {
            add(point, labels[point], 1);
        }
    }

    /** Rounds until no point moves. Changes and returns this partition. */
    PointExchange settled() {
        int[] nearest = new int[labels.length];
        for (int round = 0; round < ROUNDS; round++) {
            boolean rests = true;
            for (int point = 0; point < labels.length; point++) {
                nearest[point] = nearest(point, squared(point, labels[point]) * (1 - TIE), 0);
                rests &= nearest[point] == labels[point];
            }
            if (rests && IntStream.of(sizes).allMatch(size -> size > 0)) {
                break;
            }
            for (int point = 0; point < labels.length; point++) {
                move(point, nearest[point]);
            }
            fill();
        }
        return this;
    }

    /** Moves single points until none wants to; returns the cluster of each. */
    int[] improved() {
        boolean moved = true;
        for (int round = 0; moved && round < ROUNDS; round++) {
            moved = false;
            for (int point = 0; point < labels.length; point++) {
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
        double size = sizes[own];
        int nearest = nearest(point, size / (size - 1) * squared(point, own) * (1 - TIE), 1);
        move(point, nearest);
        return nearest != own;
    }

    /**
     * The cluster with the least n/(n + joining) times squared distance, if that is under the bound; else the point's own.
     *
     * @param joining 1 where the mean that the point pulls along counts, else 0
     */
    private int nearest(int point, double bound, int joining) {
        double least = bound;
        int nearest = labels[point];
        for (int cluster = 0; cluster < sizes.length; cluster++) {
            if (cluster != labels[point] && sizes[cluster] > 0) {
                double size = sizes[cluster];
                double cost = size / (size + joining) * squared(point, cluster);
                if (cost < least) {
                    least = cost;
                    nearest = cluster;
                }
            }
        }
        return nearest;
    }

    private void fill() {
        for (int cluster = 0; cluster < sizes.length; cluster++) {
            if (sizes[cluster] == 0) {
                int farthest = 0;
                for (int point = 1; point < labels.length; point++) {
                    if (squared(point, labels[point]) > squared(farthest, labels[farthest])) {
                        farthest = point;
                    }
                }
                move(farthest, cluster);
            }
        }
    }

    private double squared(int point, int cluster) {
        double size = sizes[cluster];
        return Math.max(
                0,
                products.of(point, point) - 2 * withSum[cluster][point] / size + sumSquared[cluster] / (size * size));
    }

    private void move(int point, int cluster) {
        if (cluster != labels[point]) {
            add(point, labels[point], -1);
            add(point, cluster, 1);
            labels[point] = cluster;
        }
    }

    private void add(int point, int cluster, int sign) {
        double[] sums = withSum[cluster];
        // (S ± x)·(S ± x) = S·S ± 2 x·S + x·x
        sumSquared[cluster] += sign * 2 * sums[point] + products.of(point, point);
        sizes[cluster] += sign;
        for (int other = 0; other < sums.length; other++) {
            sums[other] += sign * products.of(point, other);
        }
    }

    /** The sum of squared distances of the points from their cluster's mean. */
    double squares() {
        return IntStream.range(0, labels.length)
                .mapToDouble(point -> squared(point, labels[point]))
                .sum();
    }
}
