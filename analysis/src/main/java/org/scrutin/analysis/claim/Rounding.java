package org.scrutin.analysis.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * How a number is rounded wherever a reader sees it: half away from zero, on the shortest decimal that reads back as the same
 * double. So a chart, a table and a sentence that show one value with as many decimals show the same digits, and half of a
 * hundredth goes up although its double lies a little below it: 1.005 is 1.01.
 */
public final class Rounding {

    /** No double needs more digits to be told from its neighbours. */
    private static final int MOST_DIGITS = 17;

    /** As many decimals as any reader sees: what is nearer to a whole number than they show is what adding up doubles leaves of one. */
    private static final int MOST_DECIMALS = 9;

    private static final String MINUS = "\u2212";

    private Rounding() {}

    /**
     * A value with so many decimals.
     *
     * @param value finite
     * @param decimals digits behind the point, 0 or more
     * @return with exactly that scale; 0 without a sign where nothing is left
     * @throws ArithmeticException when the value is infinite or not a number
     */
    public static BigDecimal rounded(double value, int decimals) {
        return shortest(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    /**
     * A value as digits with exactly so many decimals: a true minus where it is negative, no sign for what rounds to zero.
     *
     * @param value finite
     * @param decimals digits behind the point, 0 or more
     * @throws ArithmeticException when the value is infinite or not a number
     */
    public static String printed(double value, int decimals) {
        BigDecimal rounded = rounded(value, decimals);
        String digits = rounded.abs().toPlainString();
        return rounded.signum() < 0 ? MINUS + digits : digits;
    }

    /**
     * The same with a plus where the rounded value is positive.
     *
     * @param value finite
     * @param decimals digits behind the point, 0 or more
     * @throws ArithmeticException when the value is infinite or not a number
     */
    public static String signed(double value, int decimals) {
        String printed = printed(value, decimals);
        return rounded(value, decimals).signum() > 0 ? "+" + printed : printed;
    }

    /**
     * As many decimals as a value needs so as not to read as a whole number that it is not: with three, 0.9997 would be 1.000 and
     * 0.0003 would be 0.000, so they take four.
     *
     * @param value finite
     * @param least digits behind the point that any value gets, 1 or more
     * @return at most 9, {@code least} where the value is whole but for a rest that 9 do not show
     * @throws ArithmeticException when the value is infinite or not a number
     */
    public static int telling(double value, int least) {
        if (isWhole(rounded(value, MOST_DECIMALS))) {
            return least;
        }
        int decimals = least;
        while (isWhole(rounded(value, decimals))) {
            decimals++;
        }
        return decimals;
    }

    private static boolean isWhole(BigDecimal rounded) {
        return rounded.stripTrailingZeros().scale() <= 0;
    }

    /**
     * A share in percent with so many decimals.
     *
     * @param share finite, 1 for all
     * @param decimals digits behind the point, 0 or more
     * @return with exactly that scale
     * @throws ArithmeticException when the share is infinite or not a number
     */
    public static BigDecimal percent(double share, int decimals) {
        return shortest(share).movePointRight(2).setScale(decimals, RoundingMode.HALF_UP);
    }

    /**
     * A count among others in percent with so many decimals, without the detour over a double.
     *
     * @param part of the whole
     * @param of the whole, not 0
     * @param decimals digits behind the point, 0 or more
     * @return with exactly that scale
     * @throws ArithmeticException when the whole is 0
     */
    public static BigDecimal percent(long part, long of, int decimals) {
        return BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(of), decimals, RoundingMode.HALF_UP);
    }

    /**
     * Whether parts that are rounded one by one give the rounded total.
     *
     * @param decimals digits behind the point, 0 or more
     * @throws ArithmeticException when a value is infinite or not a number
     */
    public static boolean addUp(List<Double> parts, double total, int decimals) {
        BigDecimal sum = parts.stream().map(part -> rounded(part, decimals)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(rounded(total, decimals)) == 0;
    }

    /** What {@link Double#toString} promises since Java 19; before, it may print a digit more, which can tip a half. */
    private static BigDecimal shortest(double value) {
        if (!Double.isFinite(value)) {
            throw new ArithmeticException("no number to be rounded: " + value);
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal candidate = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (candidate.doubleValue() == value) {
                return candidate;
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
    }
}
