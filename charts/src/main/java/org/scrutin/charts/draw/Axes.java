package org.scrutin.charts.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.scrutin.charts.spec.ValueAxis;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Type;

/** Axes as the theme wants them, and plots whose data lie exactly where a figure says. */
final class Axes {

    /** Height of tick labels under an axis. */
    static final double TICKS = 13;

    private static final double LABEL_WIDTH = 24;
    private static final double MARK = 3.5;
    private static final BasicStroke GRID = new BasicStroke(0.6f);

    private Axes() {}

    /** A scale that lies: its ticks leave room for labels side by side, its ends for a mark. */
    static NumberAxis across(ValueAxis scale, double length, ChartTheme theme) {
        return fitted(scale, new Fit(length, LABEL_WIDTH), theme);
    }

    /** A scale that stands: its ticks leave room for labels one above another, its ends for a mark. */
    static NumberAxis upright(ValueAxis scale, double length, ChartTheme theme) {
        return fitted(scale, new Fit(length, Type.SMALL.leading()), theme);
    }

    private static NumberAxis fitted(ValueAxis scale, Fit fit, ChartTheme theme) {
        double extent = scale.high() - scale.low();
        double step = scale.step();
        while (step * fit.length() / extent < fit.label() && step < extent) {
            step *= 2;
        }
        NumberAxis axis = number(
                new ValueAxis(scale.label(), scale.low(), scale.high(), step, scale.decimals(), scale.cut()), theme);
        double room = MARK * extent / Math.max(1, fit.length() - 2 * MARK);
        axis.setRange(scale.low() - room, scale.high() + room);
        return axis;
    }

    /**
     * Room along a scale.
     *
     * @param length of the scale
     * @param label room that a label needs
     */
    private record Fit(double length, double label) {}

    static NumberAxis number(ValueAxis scale, ChartTheme theme) {
        NumberAxis axis = new NumberAxis(null);
        axis.setAutoRange(false);
        axis.setRange(scale.low(), scale.high());
        String decimals = scale.decimals() == 0 ? "0" : "0." + "0".repeat(scale.decimals());
        DecimalFormat format =
                new DecimalFormat(decimals + ";−" + decimals, DecimalFormatSymbols.getInstance(Locale.ROOT));
        axis.setTickUnit(new NumberTickUnit(scale.step(), format, 0));
        axis.setNumberFormatOverride(format);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelFont(theme.lettering().font(Type.SMALL));
        axis.setTickLabelPaint(theme.palette().muted());
        axis.setTickLabelInsets(new RectangleInsets(3, 3, 0, 3));
        return axis;
    }

    /** An axis that only places things. */
    static NumberAxis silent(double low, double high) {
        NumberAxis axis = new NumberAxis(null);
        axis.setAutoRange(false);
        axis.setRange(low, high);
        axis.setVisible(false);
        return axis;
    }

    /** Where a value lies along the lower edge of the data. */
    static double x(NumberAxis axis, double value, Rectangle2D data) {
        return axis.valueToJava2D(value, data, RectangleEdge.BOTTOM);
    }

    /** Where a value lies along the left edge of the data. */
    static double y(NumberAxis axis, double value, Rectangle2D data) {
        return axis.valueToJava2D(value, data, RectangleEdge.LEFT);
    }

    /** Draws a plot so that its data fill the rectangle; tick labels hang over its edges. */
    static void draw(XYPlot plot, Rectangle2D data, Stage stage) {
        Color grid = stage.palette().grid();
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinePaint(grid);
        plot.setRangeGridlinePaint(grid);
        plot.setDomainGridlineStroke(GRID);
        plot.setRangeGridlineStroke(GRID);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setDomainZeroBaselineVisible(false);
        plot.setRangeZeroBaselineVisible(false);
        plot.setFixedDomainAxisSpace(below());
        plot.setFixedRangeAxisSpace(beside());
        plot.draw(stage.canvas(), around(data), null, null, notes(stage));
    }

    /** Draws a plot so that its data fill the rectangle; tick labels hang over its edges. */
    static void draw(CategoryPlot plot, Rectangle2D data, Stage stage) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setRangeGridlinePaint(stage.palette().grid());
        plot.setRangeGridlineStroke(GRID);
        plot.setRangeZeroBaselineVisible(false);
        boolean sideways = plot.getOrientation().isHorizontal();
        plot.setFixedDomainAxisSpace(sideways ? beside() : below());
        plot.setFixedRangeAxisSpace(sideways ? below() : beside());
        plot.draw(stage.canvas(), around(data), null, null, notes(stage));
    }

    /** A category axis that only places things. */
    static CategoryAxis categories(double gap) {
        CategoryAxis axis = new CategoryAxis();
        axis.setVisible(false);
        axis.setLowerMargin(gap > 0 ? 0.01 : 0);
        axis.setUpperMargin(gap > 0 ? 0.01 : 0);
        axis.setCategoryMargin(gap);
        return axis;
    }

    private static PlotRenderingInfo notes(Stage stage) {
        return stage.notes().map(info -> new PlotRenderingInfo(info.getOwner())).orElse(null);
    }

    private static final double HANG = 40;

    private static Rectangle2D around(Rectangle2D data) {
        return new Rectangle2D.Double(data.getX() - HANG, data.getY(), data.getWidth() + HANG, data.getHeight() + HANG);
    }

    private static AxisSpace below() {
        AxisSpace space = new AxisSpace();
        space.setBottom(HANG);
        return space;
    }

    private static AxisSpace beside() {
        AxisSpace space = new AxisSpace();
        space.setLeft(HANG);
        return space;
    }
}
