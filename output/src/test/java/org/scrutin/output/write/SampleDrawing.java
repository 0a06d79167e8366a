package org.scrutin.output.write;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Lettering;
import org.scrutin.charts.theme.Type;

/** A drawing with a bar and a line of words in two scripts. */
final class SampleDrawing implements PaperDrawings {

    static final String WORDS = "I-16: 63 in favour 赞成";

    private final Lettering lettering = new Lettering();

    @Override
    public double height(String chart) {
        return 60;
    }

    @Override
    public void draw(String chart, Graphics2D canvas) {
        canvas.setColor(new Color(0x0072B2));
        canvas.fill(new Rectangle2D.Double(0, 0, ChartTheme.WIDTH, 20));
        canvas.drawString(lettering.set(WORDS, Type.LABEL).getIterator(), 0f, 40f);
    }
}
