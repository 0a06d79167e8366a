package org.scrutin.analysis.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.ml.clustering.CentroidCluster;
import org.apache.commons.math3.ml.clustering.Clusterable;
import org.apache.commons.math3.ml.clustering.KMeansPlusPlusClusterer;
import org.apache.commons.math3.ml.distance.EuclideanDistance;
import org.apache.commons.math3.random.Well19937c;

/**
 * k-means with seeding by k-means++ on rows of abstentions.
 *
 * <p><b>Formula.</b> The partition into k clusters with the smallest sum of squared Euclidean distances of the rows to
 * their cluster's mean, of {@link #STARTS} starts, each brought to rest by Lloyd's rounds, the best ten then by single
 * moves ({@link PointExchange}). A row holds a number a roll call: 1 abstained, 0 voted in favour or
 * against, and where the state cast no ballot the mean of the clustered states that did, so that absence pulls nowhere.
 * Seeds are drawn with chances in proportion to the squared distance from the nearest seed so far. The smallest sum of all
 * partitions is usually among the starts and is not promised.
 *
 * <p><b>Randomness.</b> One generator (WELL 19937c) a call, from the study's seed: same rows, same seed, same partition.
 * Of starts that are equally good the first counts.
 *
 * <p><b>Range.</b> k clusters, none empty; the sum of squares is 0 or more.
 *
 * <p><b>Undefined.</b> Fewer different rows than clusters: no partition, the caller must not ask.
 *
 * <p><b>Complexity.</b> O(starts × rounds × n × k × min(n, roll calls)).
 *
 * <p><b>Source.</b> Arthur, D. and Vassilvitskii, S. (2007). k-means++: the advantages of careful seeding. Proceedings of
 * the 18th ACM-SIAM Symposium on Discrete Algorithms, 1027–1035 (no DOI). Lloyd, S. P. (1982). Least squares quantization
 * in PCM. IEEE Transactions on Information Theory 28 (2), 129–137. doi:10.1109/TIT.1982.1056489
 */
final class KMeans {

    /** How many times it starts anew. */
    static final int STARTS = 100;

    /** Of these, the best so many go on with single moves. */
    private static final int MOVED = 10;

    /** Rounds after which a start ends even if points still move. */
    private static final int ROUNDS = 300;

    /** Sums that differ by a smaller share than this are equal. */
    private static final double TIE = 1e-9;

    private final List<Row> rows;
    private final int distinctRows;

    /** A row to be clustered: its number and its values. */
    private static final class Row implements Clusterable {

        private final int point;
        private final double[] values;

        private Row(int point, double[] values) {
            this.point = point;
            this.values = values;
        }

        @Override
        public double[] getPoint() {
            return values;
        }
    }

    /** Rows of numbers, all of one length. */
    KMeans(double[][] rows) {
        double[][] turned = turned(rows);
        this.rows = IntStream.range(0, rows.length)
                .mapToObj(point -> new Row(point, turned[point]))
                .toList();
        distinctRows =
                (int) Arrays.stream(rows).map(Arrays::toString).distinct().count();
    }

    /**
     * The same points in no more dimensions than there are points. With rows X and the QR decomposition of X' they are the
     * rows of R', since X = R'Q' and a rotation keeps every distance: thousands of roll calls cost no more than hundreds.
     */
    static double[][] turned(double[][] rows) {
        if (rows.length == 0 || rows[0].length <= rows.length) {
            return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
        }
        RealMatrix transposed = new Array2DRowRealMatrix(rows).transpose();
        RealMatrix triangle = new QRDecomposition(transposed).getR();
        return triangle.getSubMatrix(0, rows.length - 1, 0, rows.length - 1)
                .transpose()
                .getData();
    }

    /** How many rows differ from each other. */
    int distinctRows() {
        return distinctRows;
    }

    /**
     * The best partition found.
     *
     * @param k how many clusters, 1 to {@link #distinctRows()}
     * @param seed of the generator
     */
    Partition partition(int k, long seed) {
        KMeansPlusPlusClusterer<Row> clusterer =
                new KMeansPlusPlusClusterer<>(k, ROUNDS, new EuclideanDistance(), new Well19937c(seed));
        double[][] points = rows.stream().map(Row::getPoint).toArray(double[][]::new);
        List<PointExchange> starts = IntStream.range(0, STARTS)
                .mapToObj(start -> new PointExchange(points, labels(clusterer.cluster(rows)), k))
                .sorted(Comparator.comparingDouble(PointExchange::squares))
                .limit(MOVED)
                .toList();
        int[] best = new int[rows.size()];
        double least = Double.POSITIVE_INFINITY;
        for (PointExchange start : starts) {
            int[] improved = start.improved();
            double sum = start.squares();
            if (sum < least * (1 - TIE)) {
                best = improved;
                least = sum;
            }
        }
        return Partition.of(best);
    }

    private int[] labels(List<CentroidCluster<Row>> clusters) {
        int[] labels = new int[rows.size()];
        for (int cluster = 0; cluster < clusters.size(); cluster++) {
            for (Row row : clusters.get(cluster).getPoints()) {
                labels[row.point] = cluster;
            }
        }
        return labels;
    }
}
