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
 * while the others stay whole; v is the sum of the samples' v, and the degrees of freedom those of the smallest sample. g is then
 * 0: what is skewed in either cycle is nearly even in their difference, and one meeting would make the interval long for nothing.
 *
 * <p><b>Range.</b> Inside the range of the measure, without being cut: see {@link StudentInterval}.
 *
 * <p><b>No interval.</b>
 *
 * <ul>
 *   <li>a sample of fewer than {@value IntervalEstimate#FEWEST_MEETINGS} meetings;
 *   <li>the number is undefined without one of the meetings: {@link IntervalEstimate.Reason#RESTS_ON_ONE_MEETING};
 *   <li>no meeting changes the number: {@link IntervalEstimate.Reason#NO_VARIATION};
 *   <li>θ is so near an end of the range that too few meetings stand behind it: {@link IntervalEstimate.Reason#NEAR_EDGE}.
 * </ul>
 *
 * <p>It needs a number that changes little with each meeting. It does not serve medians, ranks and largest values.
 *
 * <p><b>Complexity.</b> B evaluations and 3B additions of sums.
 *
 * <p><b>Source.</b> Efron, B. and Stein, C. (1981). The jackknife estimate of variance. Annals of Statistics 9 (3), 586–596.
 * doi:10.1214/aos/1176345462. Whole clusters left out: Cameron, A. C. and Miller, D. L. (2015). A practitioner's guide to
 * cluster-robust inference. Journal of Human Resources 50 (2), 317–372. doi:10.3368/jhr.50.2.317
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
     * @param level for example 0.95
     * @throws IllegalArgumentException when there is no sample, or the level is not above 0 and under 1
     */
    public static IntervalEstimate of(double value, List<Sample> samples, Range range, double level) {
        StudentInterval.check(level);
        int smallest = samples.stream()
                .mapToInt(Sample::blocks)
                .min()
                .orElseThrow(() -> new IllegalArgumentException("no sample of meetings"));
        if (smallest < IntervalEstimate.FEWEST_MEETINGS) {
            return new IntervalEstimate.Missing(IntervalEstimate.Reason.FEW_MEETINGS, smallest);
        }
        if (!samples.stream().allMatch(Sample::isDefined)) {
            return new IntervalEstimate.Missing(IntervalEstimate.Reason.RESTS_ON_ONE_MEETING, smallest);
        }
        double slack = MeetingInterval.ROUNDING * range.width();
        if (samples.stream().allMatch(sample -> sample.spread() <= slack)) {
            return new IntervalEstimate.Missing(IntervalEstimate.Reason.NO_VARIATION, smallest);
        }
        double variance = samples.stream().mapToDouble(Sample::variance).sum();
        double skewness = samples.size() == 1 ? samples.get(0).skewness() : 0;
        Spread spread = new Spread(Math.sqrt(variance), smallest - 1, skewness);
        IntervalMethod method = samples.size() == 1 ? IntervalMethod.JACKKNIFE_T : IntervalMethod.JACKKNIFE_T_OF_CYCLES;
        return new StudentInterval(value, spread, smallest).within(range, level, method);
    }
}
