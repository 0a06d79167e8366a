package org.scrutin.benchmarks.coverage;

import java.util.Arrays;

/**
 * How p is distributed where the null is true: it should never be at most x more often than x.
 *
 * @param sorted p of many samples, ascending
 */
record NullDistribution(java.util.List<Double> sorted) {

    static NullDistribution of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new NullDistribution(Arrays.stream(sorted).boxed().toList());
    }

    private double share(double most) {
        return sorted.stream().filter(p -> p <= most + 1e-12).count() / (double) sorted.size();
    }

    /** Largest excess of the share at most x over x, of x up to some number. */
    private double excess(double most) {
        double largest = 0;
        for (int i = 0; i < sorted.size() && sorted.get(i) <= most + 1e-12; i++) {
            largest = Math.max(largest, (i + 1.0) / sorted.size() - sorted.get(i));
        }
        return largest;
    }

    /** Shares in percent at most .01, .05, .10 and .50, and the largest excess in points, up to .20 and anywhere. */
    void print(String what) {
        Line.print(
                "%-72s %6.2f %6.2f %6.2f %6.2f   %6.2f %6.2f",
                what,
                100 * share(.01),
                100 * share(.05),
                100 * share(.1),
                100 * share(.5),
                100 * excess(.2),
                100 * excess(1));
    }
}
