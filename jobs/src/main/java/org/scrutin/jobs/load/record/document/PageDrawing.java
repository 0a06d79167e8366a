package org.scrutin.jobs.load.record.document;

import java.util.Set;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.scrutin.jobs.load.record.text.PrintedPage.Drawn;

/** What is drawn on a page of a PDF beside its text, counted while it is drawn. */
final class PageDrawing {

    /** Steps that build lines and curves (ISO 32000-1, table 59). */
    private static final Set<String> PATHS = Set.of("m", "l", "c", "v", "y", "re");

    /** A frame or a rule has a few; so many have twenty letters that are drawn. */
    private static final int OUTLINES = 200;

    /** The share of a page that a picture of all of it covers: a scan leaves margins. */
    private static final double MOST = 0.5;

    private int paths;
    private boolean pictured;
    private double covered;

    /** A step of drawing. */
    void step(String operator) {
        paths += PATHS.contains(operator) ? 1 : 0;
    }

    /**
     * A picture.
     *
     * @param place what makes a square of one point the picture
     */
    void picture(Matrix place) {
        pictured = true;
        covered += Math.abs(
                (double) place.getScaleX() * place.getScaleY() - (double) place.getShearX() * place.getShearY());
    }

    /**
     * What it comes to.
     *
     * @param page its box
     * @param listed whether the page names pictures, drawn or not
     */
    Drawn drawn(PDRectangle page, boolean listed) {
        if (pictured && covered >= MOST * page.getWidth() * page.getHeight()) {
            return Drawn.PICTURE_OF_ALL;
        }
        return pictured || listed ? Drawn.PICTURE : paths >= OUTLINES ? Drawn.OUTLINES : Drawn.LITTLE;
    }
}
