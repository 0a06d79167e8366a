package org.scrutin.analysis.mover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
 * <p>T of the arrangement that happened is W · (after − before), W the sum of the topics' weights ({@link CycleScores}). T of
 * another is a sum of the same residuals and no change that was computed anew: the weights of that arrangement, whose meetings may
 * divide topics otherwise, do not enter. So p compares sums of residuals, not changes of means.
 *
 * <p>Up to a number of arrangements all are looked at, and both are exact. Beyond it up to m are drawn. After b = 100 draws with at
 * least as large a |T|, of d in all, drawing ends with {@code p = b/d}; else p is {@code (b + 1)/(m + 1)}: the one that happened
 * counts. Either way p is at most x in no more than x of the cases where nothing changed. Attainable p is then exact from the
 * largest and the smallest residuals, and at least {@code 1/(m + 1)}.
 *
 * <p><b>Range.</b> {@code 1/C(n, k) ≤ attainable_p ≤ p_value ≤ 1}. Attainable p says what these meetings could show at all: with
 * equal numbers of meetings, 2/C(n, k) or more, for the reverse of an arrangement has the same |T|; 1 where no meeting differs
 * from another. It is the same whichever arrangement happened, so to leave out tests by it chooses none by its outcome.
 *
 * <p><b>Assumes</b> that without a change any meeting could have been in either cycle. Meetings with other topics or more votes
 * have other residuals; their expectation is 0 all the same. Whether their spread is alike enough for p not to be too small is {@link
 * MeetingBalance}.
 *
 * <p><b>Ties.</b> Sums nearer than {@link #TIE} are equal, so rounding decides nothing.
 *
 * <p><b>Complexity.</b> O(arrangements looked at), and O(n) a draw; what is drawn is shared ({@link DrawnArrangements}).
 *
 * <p><b>Source.</b> Pitman, E. J. G. (1937). Significance tests which may be applied to samples from any populations. Supplement
 * to the Journal of the Royal Statistical Society 4 (1), 119–130. doi:10.2307/2984124. Drawn: Phipson, B. and Smyth, G. K.
 * (2010). Permutation p-values should never be zero. Statistical Applications in Genetics and Molecular Biology 9 (1), 39.
 * doi:10.2202/1544-6115.1585. Drawing that ends: Besag, J. and Clifford, P. (1991). Sequential Monte Carlo p-values. Biometrika
 * 78 (2), 301–304. doi:10.1093/biomet/78.2.301. Attainable p: Tarone, R. E. (1990). A modified Bonferroni method for discrete data. Biometrics 46
 * (2), 515–522. doi:10.2307/2531456
 *
 * @param pValue above 0, at most 1
 * @param attainable the least that it could have been
 * @param arrangements how many were looked at
 */
record MeetingPermutation(double pValue, double attainable, int arrangements) {

    /** Sums nearer than this are equal: far above rounding, far below what scores of 0, ½ and 1 differ by. */
    static final double TIE = 1e-9;

    /** How many meetings a test has, and how many of them an arrangement chooses. */
    private record Numbers(int meetings, int chosen) {}

    /**
     * Tests that are asked together.
     *
     * @param cases the residuals of each test
     * @param most arrangements up to which all are looked at
     * @param draws what to draw beyond them: the same for all tests with the same numbers of meetings
     * @return one for each case
     */
    static List<MeetingPermutation> of(List<MeetingResiduals> cases, int most, Draws draws) {
        MeetingPermutation[] tests = new MeetingPermutation[cases.size()];
        Map<Numbers, List<Integer>> many = new LinkedHashMap<>();
        for (int i = 0; i < tests.length; i++) {
            MeetingResiduals one = cases.get(i);
            double all = CombinatoricsUtils.binomialCoefficientDouble(one.meetings(), one.chosen());
            if (one.alike()) {
                tests[i] = new MeetingPermutation(1, 1, 1);
            } else if (all <= most) {
                tests[i] = exact(one, (int) Math.round(all));
            } else {
                many.computeIfAbsent(new Numbers(one.meetings(), one.chosen()), numbers -> new ArrayList<>())
                        .add(i);
            }
        }
        RecordedStream stream = new RecordedStream(draws.stream());
        // Each has places of its own among the tests, and reads the stream from its beginning: who comes first does not
        // matter.
        many.values().parallelStream().forEach(alike -> {
            List<MeetingPermutation> drawn =
                    draws.tests(alike.stream().map(cases::get).toList(), stream.reader());
            for (int i = 0; i < drawn.size(); i++) {
                tests[alike.get(i)] = drawn.get(i);
            }
        });
        return List.of(tests);
    }

    private static MeetingPermutation exact(MeetingResiduals residuals, int arrangements) {
        double[] sums = new Enumeration(residuals.all(), arrangements).sums(residuals.chosen());
        double largest = Arrays.stream(sums).max().orElseThrow();
        return new MeetingPermutation(share(sums, residuals.happened()), share(sums, largest), sums.length);
    }

    /** Whether no meeting differs from another, so that there is one arrangement to look at. */
    boolean isAlike() {
        return arrangements == 1;
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

        /** Tests with the same numbers of meetings. */
        private List<MeetingPermutation> tests(List<MeetingResiduals> cases, RecordedStream.Reader random) {
            int chosen = cases.get(0).chosen();
            List<DrawnArrangements.Outcome> drawn = new DrawnArrangements(cases).drawn(chosen, count, random);
            return IntStream.range(0, cases.size())
                    .mapToObj(i -> test(attainable(cases.get(i).all(), chosen), drawn.get(i)))
                    .toList();
        }

        private MeetingPermutation test(double share, DrawnArrangements.Outcome drawn) {
            double attainable = Math.max(1.0 / (count + 1), share);
            boolean ended = drawn.reached() == DrawnArrangements.ENOUGH;
            double pValue = ended ? (double) drawn.reached() / drawn.draws() : (drawn.reached() + 1.0) / (count + 1);
            return new MeetingPermutation(Math.max(attainable, pValue), attainable, ended ? drawn.draws() : count + 1);
        }

        /** The share of all arrangements with the largest |T|: those of the largest residuals, or of the smallest. */
        private static double attainable(double[] residuals, int chosen) {
            double[] up = Arrays.stream(residuals).sorted().toArray();
            double[] down = Arrays.stream(residuals).map(r -> -r).sorted().toArray();
            double largest = top(up, chosen);
            double smallest = top(down, chosen);
            double share = 0;
            if (largest >= smallest - TIE) {
                share += share(up, chosen);
            }
            if (smallest >= largest - TIE) {
                share += share(down, chosen);
            }
            return Math.min(1, share);
        }

        private static double top(double[] ascending, int chosen) {
            return Arrays.stream(ascending, ascending.length - chosen, ascending.length)
                    .sum();
        }

        /**
         * The share of arrangements that choose the largest: those equal to the least of them stand for each other. By logarithms,
         * for thousands of meetings have more arrangements than a double holds.
         */
        private static double share(double[] ascending, int chosen) {
            double least = ascending[ascending.length - chosen];
            int above =
                    (int) Arrays.stream(ascending).filter(r -> r > least + TIE).count();
            int equal = (int) Arrays.stream(ascending)
                    .filter(r -> Math.abs(r - least) <= TIE)
                    .count();
            return Math.exp(CombinatoricsUtils.binomialCoefficientLog(equal, chosen - above)
                    - CombinatoricsUtils.binomialCoefficientLog(ascending.length, chosen));
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
