package org.scrutin.analysis.uncertainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * P-values of a family of tests, corrected for how many there are: the q-values of Benjamini and Hochberg. Whoever calls all
 * tests with q ≤ .05 remarkable must expect a twentieth of these to be chance.
 *
 * <p><b>Symbols.</b> m = the tests of the family that have a p; p<sub>(1)</sub> ≤ … ≤ p<sub>(m)</sub> = their p in order.
 *
 * <p><b>Formula.</b> {@code q_(i) = min over j ≥ i of m · p_(j) / j}.
 *
 * <p><b>Range.</b> 0 to 1. Not under p, not above m · p; in the same order as p, and equal where p is equal.
 *
 * <p><b>Undefined.</b> A test without p has no q and is not counted in m: a roll call that could not have shown anything does
 * not make the others look less remarkable. A family without p has no q.
 *
 * <p><b>Assumes</b> that tests of the family are independent or depend positively on each other (Benjamini and Yekutieli
 * 2001).
 *
 * <p><b>Complexity.</b> O(m log m).
 *
 * <p><b>Source.</b> Benjamini, Y. and Hochberg, Y. (1995). Controlling the false discovery rate. Journal of the Royal
 * Statistical Society B 57 (1), 289–300. doi:10.1111/j.2517-6161.1995.tb02031.x. Benjamini, Y. and Yekutieli, D. (2001). The
 * control of the false discovery rate in multiple testing under dependency. Annals of Statistics 29 (4), 1165–1188.
 * doi:10.1214/aos/1013699998
 */
public final class FalseDiscovery {

    private FalseDiscovery() {}

    /**
     * The q-values of a family.
     *
     * @param pValues one for each test, 0 to 1; empty where the test has none
     * @return as many, in the same order
     * @throws IllegalArgumentException when a p is not of 0 to 1
     */
    public static List<OptionalDouble> qValues(List<OptionalDouble> pValues) {
        List<Integer> descending = IntStream.range(0, pValues.size())
                .filter(test -> pValues.get(test).isPresent())
                .boxed()
                .sorted(Comparator.comparingDouble(
                                (Integer test) -> pValues.get(test).getAsDouble())
                        .reversed())
                .toList();
        List<OptionalDouble> qValues = new ArrayList<>(pValues);
        int m = descending.size();
        double smallest = 1;
        for (int i = 0; i < m; i++) {
            double p = pValues.get(descending.get(i)).getAsDouble();
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException("a p is 0 to 1, not " + p);
            }
            // m / rank first, so that the largest p is its own q and not a rounding beside it.
            smallest = Math.min(smallest, (double) m / (m - i) * p);
            qValues.set(descending.get(i), OptionalDouble.of(smallest));
        }
        return List.copyOf(qValues);
    }
}
