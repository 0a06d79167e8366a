package org.scrutin.analysis.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * The interval of any number that is computed from sums over meetings, by leaving out one meeting after the other: a score of
 * agreement from the joint ballots, a part of a change between two cycles from the sums of both.
 *
 * <p><b>Symbols.</b> θ = the number over all meetings; B = meetings of a sample; θ<sub>(b)</sub> = the number without meeting b;
 * θ<sub>(·)</sub> = the mean of the B of them.
 *
 * <p><b>Formula.</b> The interval is {@link StudentInterval} with standard error √v, B − 1 degrees of freedom and skewness g:
 *
 * <pre>
 * v = (B − 1)/B · Σ (θ_(·) − θ_(b))²
 * g = Σ (θ_(·) − θ_(b))³ / (Σ (θ_(·) − θ_(b))²)^(3/2)
 * </pre>
 *
 * <p>g is six times the acceleration of Efron's BCa; for a mean over meetings of one size v and g are those of {@link
 * MeetingInterval}. For a number of two or more samples, such as an earlier and a later cycle, meetings are left out within each
 * while the others stay whole. v is the sum of the samples' v; the degrees of freedom are Welch and Satterthwaite's, so a cycle that
 * hardly varies takes none away:
 *
 * <pre>
 * ν = (Σ v_k)² / Σ v_k²/(B_k − 1)
 * </pre>
 *
 * <p>The interval is then {@link StudentInterval#ofChange}: what is skewed in either cycle is nearly even in their difference, and one
 * meeting would make the interval long for nothing.
 *
 * <p><b>Range.</b> Inside the range of the measure, without being cut: see {@link StudentInterval}.
 *
 * <p><b>No interval.</b>
 *
 * <ul>
 *   <li>fewer than {@value IntervalEstimate#FEWEST_MEETINGS} meetings; of two samples or more, fewer than {@value
 *       IntervalEstimate#FEWEST_MEETINGS_OF_A_CYCLE} in one of them;
 *   <li>the number is undefined without one of the meetings: {@link IntervalEstimate.Reason#RESTS_ON_ONE_MEETING};
 *   <li>no meeting changes the number: {@link IntervalEstimate.Reason#NO_VARIATION};
 *   <li>a change is so near an end of its range that too few meetings stand behind it: {@link IntervalEstimate.Reason#NEAR_EDGE}.
 * </ul>
 *
 * <p>It needs a number that changes little with each meeting. It does not serve medians, ranks and largest values.
 *
 * <p><b>Complexity.</b> B evaluations and 3B additions of sums.
 *
 * <p><b>Source.</b> Efron, B. and Stein, C. (1981). The jackknife estimate of variance. Annals of Statistics 9 (3), 586–596.
 * doi:10.1214/aos/1176345462. Whole clusters left out: Cameron, A. C. and Miller, D. L. (2015). A practitioner's guide to
 * cluster-robust inference. Journal of Human Resources 50 (2), 317–372. doi:10.3368/jhr.50.2.317. Degrees of freedom of a sum of
 * variances: Satterthwaite, F. E. (1946). An approximate distribution of estimates of variance components. Biometrics Bulletin 2
 * (6), 110–114. doi:10.2307/3002019
 */
public final class MeetingJackknife {

    private MeetingJackknife() {}

    /** What a number is without each meeting of a sample in turn. Never changes. */
    public static final class Sample {

        private static final double UNDEFINED = Double.NaN;

        private final double[] withoutEach;

        /**
         * Numbers.
         *
         * @param withoutEach one for each meeting; empty where the number is undefined without it
         */
        public Sample(List<OptionalDouble> withoutEach) {
            this(withoutEach, value -> value);
        }

        /**
         * Numbers by meeting.
         *
         * @param meetings their sums
         * @param without the number without a meeting; empty where it is undefined
         */
        public <T> Sample(List<T> meetings, Function<T, OptionalDouble> without) {
            this.withoutEach = new double[meetings.size()];
            for (int i = 0; i < withoutEach.length; i++) {
                withoutEach[i] = without.apply(meetings.get(i)).orElse(UNDEFINED);
            }
        }

        /** B. */
        public int blocks() {
            return withoutEach.length;
        }

        boolean isDefined() {
            return Arrays.stream(withoutEach).noneMatch(Double::isNaN);
        }

        double variance() {
            return squares() * (blocks() - 1) / blocks();
        }

        /** Above 0 where single meetings draw the number far up. */
        double skewness() {
            double squares = squares();
            double mean = mean();
            double cubes = 0;
            for (double value : withoutEach) {
                double distance = mean - value;
                cubes += distance * distance * distance;
            }
            return squares > 0 ? cubes / Math.pow(squares, 1.5) : 0;
        }

        private Spread ownSpread() {
            return new Spread(Math.sqrt(variance()), blocks() - 1, skewness());
        }

        private double squares() {
            double mean = mean();
            double squares = 0;
            for (double value : withoutEach) {
                squares += (mean - value) * (mean - value);
            }
            return squares;
        }

        private double mean() {
            return Arrays.stream(withoutEach).average().orElse(0);
        }

        double spread() {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (double value : withoutEach) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
            return blocks() == 0 ? 0 : most - least;
        }
    }

    /**
     * The sums without each meeting in turn.
     *
     * @param meetings the sum of each meeting
     * @param none the sum of no meeting
     * @param combine adds two; associative and commutative, and leaves both as they are
     * @return as many as there are meetings, in their order
     */
    public static <T> List<T> withoutEach(List<T> meetings, T none, BinaryOperator<T> combine) {
        List<T> after = new ArrayList<>();
        T sum = none;
        for (int i = meetings.size() - 1; i >= 0; i--) {
            after.add(sum);
            sum = combine.apply(meetings.get(i), sum);
        }
        List<T> without = new ArrayList<>();
        T before = none;
        for (int i = 0; i < meetings.size(); i++) {
            without.add(combine.apply(before, after.get(meetings.size() - 1 - i)));
            before = combine.apply(before, meetings.get(i));
        }
        return List.copyOf(without);
    }

    /**
     * The interval of a number.
     *
     * @param value the number over all meetings
     * @param samples one, or one for each cycle that the number is computed from
     * @param range of the number
     * @param quantiles of t, kept from one number to the next
     * @throws IllegalArgumentException when there is no sample
     */
    public static IntervalEstimate of(double value, List<Sample> samples, Range range, StudentQuantiles quantiles) {
        int smallest = samples.stream()
                .mapToInt(Sample::blocks)
                .min()
                .orElseThrow(() -> new IllegalArgumentException("no sample of meetings"));
        boolean one = samples.size() == 1;
        if (smallest < (one ? IntervalEstimate.FEWEST_MEETINGS : IntervalEstimate.FEWEST_MEETINGS_OF_A_CYCLE)) {
            return new IntervalEstimate.Missing(
                    one ? IntervalEstimate.Reason.FEW_MEETINGS : IntervalEstimate.Reason.FEW_MEETINGS_OF_A_CYCLE,
                    smallest);
        }
        if (!samples.stream().allMatch(Sample::isDefined)) {
            return new IntervalEstimate.Missing(IntervalEstimate.Reason.RESTS_ON_ONE_MEETING, smallest);
        }
        if (samples.stream().allMatch(sample -> sample.spread() <= range.rounding())) {
            return new IntervalEstimate.Missing(IntervalEstimate.Reason.NO_VARIATION, smallest);
        }
        return one
                ? new StudentInterval(value, samples.get(0).ownSpread(), smallest)
                        .within(range, quantiles, IntervalMethod.JACKKNIFE_T)
                : new StudentInterval(value, spreadOfAll(samples), smallest)
                        .ofChange(range, quantiles, IntervalMethod.JACKKNIFE_T_OF_CYCLES);
    }

    private static Spread spreadOfAll(List<Sample> samples) {
        double variance = samples.stream().mapToDouble(Sample::variance).sum();
        double freedom = variance
                * variance
                / samples.stream()
                        .mapToDouble(sample -> Math.pow(sample.variance(), 2) / (sample.blocks() - 1))
                        .sum();
        return new Spread(Math.sqrt(variance), freedom, 0);
    }
}
