package org.scrutin.charts.draw;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.scrutin.charts.theme.ChartTheme;

/** A figure as a JFreeChart plot. */
final class FigurePlot extends Plot {

    private static final long serialVersionUID = 1L;

    private final transient Figure figure;
    private final transient ChartTheme theme;

    FigurePlot(Figure figure, ChartTheme theme) {
        this.figure = figure;
        this.theme = theme;
    }

    @Override
    public String getPlotType() {
        return figure.getClass().getSimpleName();
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area, Point2D anchor, PlotState parentState, PlotRenderingInfo info) {
        AffineTransform before = g2.getTransform();
        g2.translate(area.getX(), area.getY());
        figure.paint(new Stage(g2, theme, Optional.ofNullable(info)));
        g2.setTransform(before);
    }
}
