package org.scrutin.analysis.uncertainty;

/**
 * An interval of plausible values.
 *
 * @param low lower end
 * @param high upper end, at least low
 */
public record Interval(double low, double high) {

    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException when an end is not a number or they are exchanged
     */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("not an interval: " + low + " to " + high);
        }
    }

    public boolean holds(double value) {
        return low <= value && value <= high;
    }
}
