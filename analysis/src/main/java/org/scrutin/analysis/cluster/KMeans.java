package org.scrutin.analysis.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.ml.clustering.CentroidCluster;
import org.apache.commons.math3.ml.clustering.Clusterable;
import org.apache.commons.math3.ml.clustering.KMeansPlusPlusClusterer;
import org.apache.commons.math3.random.Well19937c;

/**
 * k-means with seeding by k-means++ on rows of abstentions.
 *
 * <p><b>Formula.</b> The partition into k clusters with the smallest sum of squared Euclidean distances of the rows to
 * their cluster's mean, of {@link #STARTS} starts, each brought to rest by Lloyd's rounds, the best ten then by single
 * moves (both {@link PointExchange}). A row holds a number a roll call: 1 abstained, 0 voted in favour or
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
 * <p><b>Complexity.</b> O(n² × roll calls) for the products of rows, once ({@link InnerProducts}); then O(starts × (rounds × n × k +
 * moves × n)), whatever the number of roll calls.
 *
 * <p><b>Source.</b> Arthur, D. and Vassilvitskii, S. (2007). k-means++: the advantages of careful seeding. Proceedings of
 * the 18th ACM-SIAM Symposium on Discrete Algorithms, 1027–1035 (no DOI)
 */
final class KMeans {

    /** How many times it starts anew. */
    static final int STARTS = 100;

    /** Of these, the best so many go on with single moves. */
    private static final int MOVED = 10;

    /** Sums that differ by a smaller share than this are equal. */
    private static final double TIE = 1e-9;

    private final InnerProducts products;
    private final List<Row> rows;

    /** A row by its number: seeds need no more than the distances of rows, which are known. */
    private record Row(int point) implements Clusterable {

        @Override
        public double[] getPoint() {
            return new double[] {point};
        }
    }

    /** Rows of numbers, all of one length. */
    KMeans(double[][] rows) {
        this.products = new InnerProducts(rows);
        this.rows = IntStream.range(0, rows.length).mapToObj(Row::new).toList();
    }

    /** How many rows differ from each other. */
    int distinctRows() {
        return products.distinct();
    }

    /**
     * The best partition found.
     *
     * @param k how many clusters, 1 to {@link #distinctRows()}
     * @param seed of the generator
     */
    Partition partition(int k, long seed) {
        KMeansPlusPlusClusterer<Row> seeds = new KMeansPlusPlusClusterer<>(
                k, 0, (a, b) -> products.distance((int) a[0], (int) b[0]), new Well19937c(seed));
        List<PointExchange> starts = IntStream.range(0, STARTS)
                .mapToObj(start -> new PointExchange(products, labels(seeds.cluster(rows)), k).settled())
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
                labels[row.point()] = cluster;
            }
        }
        return labels;
    }
}
