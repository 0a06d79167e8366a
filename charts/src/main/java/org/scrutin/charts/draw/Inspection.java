package org.scrutin.charts.draw;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * What stands where in a drawing.
 *
 * @param canvas the whole drawing, in points
 * @param marks how many marks were drawn
 * @param words everything written, in the order it was drawn
 */
public record Inspection(Rectangle2D canvas, int marks, List<Word> words) {

    public Inspection {
        words = List.copyOf(words);
    }

    /**
     * A stretch of text.
     *
     * @param text what it says
     * @param bounds what its ink covers, in points
     * @param size of its type, in points
     */
    public record Word(String text, Rectangle2D bounds, double size) {}
}
