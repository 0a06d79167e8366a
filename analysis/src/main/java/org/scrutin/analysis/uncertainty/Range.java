package org.scrutin.analysis.uncertainty;

/**
 * The values that a measure can take, both ends included.
 *
 * @param low smallest
 * @param high largest, above low
 */
public record Range(double low, double high) {

    /** 0 to 1: shares, and most indices. */
    public static final Range SHARE = new Range(0, 1);

    /** −1 to 1: scores that correct for chance, and changes of a share. */
    public static final Range SIGNED = new Range(-1, 1);

    /** {@link #rounding} in shares of the width. */
    private static final double ROUNDING = 1e-9;

    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException when an end is not a finite number or they are not in order
     */
    public Range {
        if (!(low < high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("not a range: " + low + " to " + high);
        }
    }

    public double width() {
        return high - low;
    }

    /** Values nearer to each other than this are one and the same, rounded differently. */
    double rounding() {
        return ROUNDING * width();
    }

    /**
     * Checks a value.
     *
     * @throws IllegalArgumentException when the measure cannot take it, but for rounding
     */
    void check(double value) {
        if (!(value >= low - rounding() && value <= high + rounding())) {
            throw new IllegalArgumentException(value + " is not of the range " + this);
        }
    }

    /** Whether both ends of the interval are values that the measure can take. */
    public boolean holds(Interval interval) {
        return low <= interval.low() && interval.high() <= high;
    }

    /** The values that a difference of two values can take. */
    public Range ofDifferences() {
        return new Range(-width(), width());
    }

    /** How far up the range a value lies: 0 at the low end, 1 at the high end. */
    double share(double value) {
        return (value - low) / width();
    }

    /** The value that lies so far up the range. */
    double at(double share) {
        return low + share * width();
    }
}
