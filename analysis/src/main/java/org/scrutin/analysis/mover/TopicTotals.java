package org.scrutin.analysis.mover;

import java.util.Arrays;

/**
 * Scores added up by topic. Topics go by number, since a state's change is computed anew without each meeting: names would cost
 * more than the sums. Values are multiples of ½, so sums and what is left of them are exact.
 */
final class TopicTotals {

    private final int[] counts;
    private final double[] sums;

    /** No score on so many topics. */
    TopicTotals(int topics) {
        this(new int[topics], new double[topics]);
    }

    private TopicTotals(int[] counts, double[] sums) {
        this.counts = counts;
        this.sums = sums;
    }

    /** Adds some scores of a topic. Changes this tally. */
    void accept(int topic, int count, double sum) {
        counts[topic] += count;
        sums[topic] += sum;
    }

    /** Both together; leaves them as they are. */
    TopicTotals combine(TopicTotals other) {
        return plus(other, 1);
    }

    /** What is left of these without those, which are a part of them. */
    TopicTotals without(TopicTotals part) {
        return plus(part, -1);
    }

    private TopicTotals plus(TopicTotals other, int sign) {
        TopicTotals result = new TopicTotals(counts.clone(), sums.clone());
        for (int topic = 0; topic < counts.length; topic++) {
            result.counts[topic] += sign * other.counts[topic];
            result.sums[topic] += sign * other.sums[topic];
        }
        return result;
    }

    int topics() {
        return counts.length;
    }

    int count() {
        return Arrays.stream(counts).sum();
    }

    int count(int topic) {
        return counts[topic];
    }

    /** The mean of a topic that has a score. */
    double mean(int topic) {
        return sums[topic] / counts[topic];
    }

    /** Σ x − m(t) over these scores x, with the means m of all scores, of which these are a part. */
    double residual(TopicTotals all) {
        double residual = 0;
        for (int topic = 0; topic < counts.length; topic++) {
            if (counts[topic] > 0) {
                residual += sums[topic] - counts[topic] * all.mean(topic);
            }
        }
        return residual;
    }

    /** Whether both have as many scores of the same sum on every topic. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TopicTotals totals
                && Arrays.equals(counts, totals.counts)
                && Arrays.equals(sums, totals.sums);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(counts) + Arrays.hashCode(sums);
    }
}
