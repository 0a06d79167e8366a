package org.scrutin.charts.spec;

/**
 * A scale along which values are read.
 *
 * @param label what is measured, with its unit
 * @param low lower end
 * @param high upper end, above low
 * @param step distance of two ticks, above 0
 * @param decimals of the ticks, 0 to 2
 * @param cut says that the scale does not begin at 0, or empty
 */
public record ValueAxis(String label, double low, double high, double step, int decimals, String cut) {

    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException when the scale has no length or no step
     */
    public ValueAxis {
        if (!(low < high) || !(step > 0) || decimals < 0 || decimals > 2) {
            throw new IllegalArgumentException("not a scale: " + low + " to " + high + " by " + step);
        }
    }
}
