package org.scrutin.analysis.cluster;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.scrutin.analysis.uncertainty.RandomStreams;

/**
 * How much tighter clusters by average linkage are than clusters of states that abstain independently of each other.
 *
 * <p><b>Formulas.</b> For the partition into k clusters with n(r) points each, d the study's distance:
 *
 * <pre>
 * W(k)   = Σ over clusters r of  ( Σ over pairs i &lt; j in r of d(i, j) ) / n(r)
 * Gap(k) = mean of log W*(k) over B reference sets − log W(k)
 * s(k)   = √(1 + 1/B) · standard deviation of log W*(k), divisor B
 * </pre>
 *
 * <p>The number of clusters is the smallest k with {@code Gap(k) ≥ Gap(k + 1) − s(k + 1)}; it can be 1, which no silhouette
 * can say. The two criteria stand side by side, and where they differ the report says so.
 *
 * <p><b>Reference sets.</b> On every roll call its abstentions are dealt out anew among the clustered states that cast a
 * ballot there. So each roll call keeps how many abstain and each state on which it is absent; what goes is any tie between
 * states, their own rates of abstention included. This is the first of the paper's two references (every variable by itself, on
 * its own range) for variables that are 0 or 1; a uniform draw would make abstentions as common as votes.
 *
 * <p><b>Range.</b> Gap: any number, larger = tighter than chance. s: at least 0.
 *
 * <p><b>Undefined.</b> W(k) = 0 in the data or in a reference set: all clusters are of equal rows, and no logarithm is left.
 * No reference set: nothing.
 *
 * <p><b>Randomness.</b> One stream a reference set ({@link RandomStreams}), columns in the order of ids: neither the order of
 * the data nor of the computation matters.
 *
 * <p><b>Complexity.</b> O(B × (n² × roll calls / 64 + n²)); one tree a reference set, cut at every k.
 *
 * <p><b>Source.</b> Tibshirani, R., Walther, G. and Hastie, T. (2001). Estimating the number of clusters in a data set via the
 * gap statistic. Journal of the Royal Statistical Society B 63 (2), 411–423. doi:10.1111/1467-9868.00293
 */
final class GapStatistic {

    private final IndicatorRows rows;
    private final AbstentionDistance distance;

    GapStatistic(IndicatorRows rows, AbstentionDistance distance) {
        this.rows = rows;
        this.distance = distance;
    }

    /**
     * The statistic from one cluster on.
     *
     * @param kTo most clusters, at most the number of points
     * @param sets reference sets, B
     * @param streams where they are drawn from
     */
    GapCurve curve(int kTo, int sets, RandomStreams streams) {
        double[] data = logDispersions(rows, kTo);
        double[][] references = IntStream.range(0, sets)
                .parallel()
                .mapToObj(set -> logDispersions(rows.dealtAnew(streams.stream(set)), kTo))
                .toArray(double[][]::new);
        NavigableMap<Integer, Gap> byK = new TreeMap<>();
        for (int k = 1; k <= kTo; k++) {
            int index = k - 1;
            double[] logs =
                    Arrays.stream(references).mapToDouble(set -> set[index]).toArray();
            double mean = Arrays.stream(logs).average().orElse(Double.NaN);
            double variance = Arrays.stream(logs)
                    .map(log -> (log - mean) * (log - mean))
                    .average()
                    .orElse(Double.NaN);
            double gap = mean - data[index];
            if (Double.isFinite(gap)) {
                byK.put(k, new Gap(gap, Math.sqrt((1 + 1.0 / sets) * variance)));
            }
        }
        return new GapCurve(byK);
    }

    private double[] logDispersions(IndicatorRows some, int kTo) {
        DistanceMatrix distances = some.distances(distance);
        AverageLinkage tree = new AverageLinkage(distances);
        Dispersion dispersion = new Dispersion(distances);
        double[] logs = new double[kTo];
        for (int k = 1; k <= kTo; k++) {
            logs[k - 1] = Math.log(dispersion.of(tree.cut(k)));
        }
        return logs;
    }
}
