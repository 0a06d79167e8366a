package org.scrutin.analysis.cycle;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.util.CombinatoricsUtils;

/**
 * Whether meetings of two cycles differ more than the same meetings would if cycles had been dealt out to them at random.
 *
 * <p><b>Symbols.</b> n meetings, k of them in the later cycle; r(i) = the residual of meeting i, Σ r(i) = 0
 * ({@link CycleScores}); T = Σ r(i) over the later meetings. A meeting stays whole, whatever was voted at it: an
 * <i>arrangement</i> says which k meetings are the later ones. There are C(n, k).
 *
 * <p><b>Formulas.</b> Over the arrangements looked at, the one that happened among them:
 *
 * <pre>
 * p_value      = share with |T| at least as large as the one that happened
 * attainable_p = share with the largest |T|
 * </pre>
 *
 * <p>Up to a number of arrangements all are looked at, and both are exact. Beyond it m are drawn, and p is {@code (b + 1) /
 * (m + 1)}, b = draws with at least as large a |T|: the one that happened counts.
 *
 * <p><b>Range.</b> {@code 1/C(n, k) ≤ attainable_p ≤ p_value ≤ 1}. Attainable p says what these meetings could show at all: with
 * equal numbers of meetings, 2/C(n, k) or more, for the reverse of an arrangement has the same |T|; 1 where no meeting differs
 * from another. It is the same whichever arrangement happened, so to leave out tests by it chooses none by its outcome.
 *
 * <p><b>Assumes</b> that without a change any meeting could have been in either cycle. Meetings with other topics or more votes
 * have other residuals; their expectation is 0 all the same, so T is sound in the mean and the test approximate.
 *
 * <p><b>Ties.</b> Sums nearer than {@link #TIE} are equal, so rounding decides nothing.
 *
 * <p><b>Complexity.</b> O(arrangements looked at), and O(n) a draw.
 *
 * <p><b>Source.</b> Pitman, E. J. G. (1937). Significance tests which may be applied to samples from any populations. Supplement
 * to the Journal of the Royal Statistical Society 4 (1), 119–130. doi:10.2307/2984124. Drawn: Phipson, B. and Smyth, G. K.
 * (2010). Permutation p-values should never be zero. Statistical Applications in Genetics and Molecular Biology 9 (1), 39.
 * doi:10.2202/1544-6115.1585. Attainable p: Tarone, R. E. (1990). A modified Bonferroni method for discrete data. Biometrics 46
 * (2), 515–522. doi:10.2307/2531456
 *
 * @param pValue above 0, at most 1
 * @param attainable the least that it could have been
 * @param arrangements how many were looked at
 */
record MeetingPermutation(double pValue, double attainable, int arrangements) {

    /** Sums nearer than this are equal: far above rounding, far below what scores of 0, ½ and 1 differ by. */
    static final double TIE = 1e-9;

    /**
     * The test of two cycles' residuals.
     *
     * @param before of the earlier meetings
     * @param after of the later ones
     * @param most arrangements up to which all are looked at
     * @param draws what to draw beyond them
     */
    static MeetingPermutation of(List<Double> before, List<Double> after, int most, Draws draws) {
        double[] residuals = Stream.concat(before.stream(), after.stream())
                .mapToDouble(r -> r)
                .toArray();
        // Both sides sum to the same but for the sign, so the shorter one will do.
        int chosen = Math.min(before.size(), after.size());
        double happened =
                Math.abs(after.stream().mapToDouble(Double::doubleValue).sum());
        if (Arrays.stream(residuals).allMatch(r -> Math.abs(r) < TIE)) {
            return new MeetingPermutation(1, 1, 1);
        }
        double all = CombinatoricsUtils.binomialCoefficientDouble(residuals.length, chosen);
        double[] sums = all <= most
                ? new Enumeration(residuals, (int) Math.round(all)).sums(chosen)
                : draws.sums(residuals, chosen, happened);
        double largest = Arrays.stream(sums).max().orElse(happened);
        return new MeetingPermutation(share(sums, happened), share(sums, largest), sums.length);
    }

    private static double share(double[] sums, double least) {
        return (double) Arrays.stream(sums).filter(sum -> sum >= least - TIE).count() / sums.length;
    }

    /**
     * Arrangements drawn at random.
     *
     * @param count how many
     * @param stream begins what they are drawn from; a generator costs more than most tests, so it begins only where it is needed
     */
    record Draws(int count, Supplier<RandomGenerator> stream) {

        private double[] sums(double[] residuals, int chosen, double happened) {
            double[] sums = new double[count + 1];
            sums[count] = happened;
            double[] deck = residuals.clone();
            RandomGenerator random = stream.get();
            for (int draw = 0; draw < count; draw++) {
                double sum = 0;
                for (int i = 0; i < chosen; i++) {
                    int other = i + random.nextInt(deck.length - i);
                    double drawn = deck[other];
                    deck[other] = deck[i];
                    deck[i] = drawn;
                    sum += drawn;
                }
                sums[draw] = Math.abs(sum);
            }
            return sums;
        }
    }

    /** All arrangements, one after the other. */
    private static final class Enumeration {

        private final double[] residuals;
        private final double[] sums;
        private int found;

        Enumeration(double[] residuals, int arrangements) {
            this.residuals = residuals;
            this.sums = new double[arrangements];
        }

        double[] sums(int chosen) {
            choose(0, chosen, 0);
            return sums;
        }

        private void choose(int from, int left, double sum) {
            if (left == 0) {
                sums[found++] = Math.abs(sum);
                return;
            }
            for (int i = from; i <= residuals.length - left; i++) {
                choose(i + 1, left - 1, sum + residuals[i]);
            }
        }
    }
}
