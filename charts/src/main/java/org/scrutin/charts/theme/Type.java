package org.scrutin.charts.theme;

/**
 * Type of a size and face.
 *
 * @param size in points; charts have none under {@link #SMALLEST}
 * @param face the cut
 */
public record Type(float size, Face face) {

    /** Nothing in a chart is smaller in print. */
    public static final float SMALLEST = 7.5f;

    /** Ticks, notes, names of states. */
    public static final Type SMALL = new Type(SMALLEST, Face.REGULAR);

    /** What a note stresses. */
    public static final Type SMALL_BOLD = new Type(SMALLEST, Face.BOLD);

    /** Names of rows and columns. */
    public static final Type LABEL = new Type(8, Face.REGULAR);

    /** Headings inside a chart. */
    public static final Type HEADING = new Type(8, Face.BOLD);

    /** The chart's title, in files that stand alone. */
    public static final Type TITLE = new Type(11, Face.BOLD);

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException when it is too small to read
     */
    public Type {
        if (size < SMALLEST) {
            throw new IllegalArgumentException("too small to read: " + size);
        }
    }

    /** Distance of two baselines of running text. */
    public double leading() {
        return size * 1.25;
    }

    /** From a line's middle down to its baseline: half the height of a capital. */
    public double drop() {
        return size * 0.36;
    }
}
