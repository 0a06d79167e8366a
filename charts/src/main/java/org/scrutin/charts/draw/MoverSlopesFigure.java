package org.scrutin.charts.draw;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeriesCollection;
import org.scrutin.analysis.uncertainty.Interval;
import org.scrutin.charts.draw.Stage.Align;
import org.scrutin.charts.draw.Stage.Point;
import org.scrutin.charts.spec.MoverSlopes;
import org.scrutin.charts.spec.Weight;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Type;

/** A slope a state in panels side by side; intervals stand beside the later end, one beside another and numbered, then the names. */
final class MoverSlopesFigure implements Figure {

    private static final double SCALE = 22;
    private static final double GAP = 14;
    private static final double INSET = 5;
    private static final double PLOT = 92;

    /** Panels below one another are lower, so that six of them fit a page; the names beside a panel still do. */
    private static final double LOW_PLOT = 74;

    /** A slope on less width than this cannot be told from an upright line. */
    private static final double NARROWEST = 40;

    /** Distance of two intervals: the number above one has room. */
    private static final double WHISKER = 7;

    private final MoverSlopes chart;
    private final ChartTheme theme;
    private final int columns;
    private final double width;
    private final double whiskers;
    private final double labels;
    private final double high;

    MoverSlopesFigure(MoverSlopes chart, ChartTheme theme) {
        this.chart = chart;
        this.theme = theme;
        whiskers = 4
                + WHISKER
                        * chart.panels().stream()
                                .mapToLong(panel -> intervals(panel).size())
                                .max()
                                .orElse(0);
        labels = chart.panels().stream()
                        .flatMap(panel -> panel.slopes().stream())
                        .mapToDouble(slope -> theme.lettering().width("0 " + slope.label(), type(slope)))
                        .max()
                        .orElse(0)
                + 4;
        int beside = Math.min(2, chart.panels().size());
        columns = width(beside) - labels - whiskers < NARROWEST ? 1 : beside;
        width = width(columns);
        high = columns == 1 && chart.panels().size() > 2 ? LOW_PLOT : PLOT;
    }

    private static double width(int columns) {
        return (ChartTheme.WIDTH - SCALE + GAP) / columns - GAP;
    }

    @Override
    public double height() {
        int rows = (chart.panels().size() + columns - 1) / columns;
        return top(rows) - 8;
    }

    /** Where a row of panels begins; of one row more than there are, where the last one ends. */
    private double top(int row) {
        double panel = Type.HEADING.leading() + Type.SMALL.leading() + 8 + high + Axes.TICKS + 8;
        return Type.SMALL.leading() + 4 + row * panel;
    }

    @Override
    public void paint(Stage stage) {
        stage.text(
                chart.axis().label(),
                new TextStyle(Type.SMALL, stage.palette().muted()),
                new Point(0, Type.SMALL.size()),
                Align.LEFT);
        for (int i = 0; i < chart.panels().size(); i++) {
            Point corner = new Point(SCALE + i % columns * (width + GAP), top(i / columns));
            paintPanel(stage, i, corner);
        }
    }

    private void paintPanel(Stage stage, int index, Point corner) {
        MoverSlopes.Panel panel = chart.panels().get(index);
        double y = corner.y() + Type.HEADING.size();
        stage.text(
                panel.title(),
                new TextStyle(Type.HEADING, stage.palette().ink()),
                new Point(corner.x(), y),
                Align.LEFT);
        y += Type.SMALL.leading();
        stage.text(
                panel.note(), new TextStyle(Type.SMALL, stage.palette().muted()), new Point(corner.x(), y), Align.LEFT);
        Rectangle2D data = new Rectangle2D.Double(corner.x(), y + 8, width - labels - whiskers, high);
        NumberAxis values = Axes.upright(chart.axis(), high, theme);
        values.setTickLabelsVisible(index % columns == 0);
        XYPlot plot = new XYPlot(
                new XYSeriesCollection(), Axes.silent(0, 1), values, new XYLineAndShapeRenderer(true, false));
        plot.setDomainGridlinesVisible(false);
        Axes.draw(plot, data, stage);
        paintCycles(stage, panel, data);
        panel.slopes().forEach(slope -> paintSlope(stage, slope, data, values));
        paintIntervals(stage, panel, data, values);
        paintLabels(stage, panel, data, values);
    }

    private static void paintCycles(Stage stage, MoverSlopes.Panel panel, Rectangle2D data) {
        double y = data.getMaxY() + Axes.TICKS - 2;
        stage.text(
                panel.from(),
                new TextStyle(Type.SMALL, stage.palette().muted()),
                new Point(data.getX(), y),
                Align.LEFT);
        stage.text(
                panel.to(),
                new TextStyle(Type.SMALL, stage.palette().muted()),
                new Point(data.getMaxX(), y),
                Align.RIGHT);
    }

    private static void paintSlope(Stage stage, MoverSlopes.Slope slope, Rectangle2D data, NumberAxis values) {
        Point from = new Point(data.getX() + INSET, Axes.y(values, slope.from(), data));
        Point to = new Point(data.getMaxX() - INSET, Axes.y(values, slope.to(), data));
        boolean named = !slope.label().isEmpty();
        Color color = color(stage, slope);
        Line2D line = new Line2D.Double(from.x(), from.y(), to.x(), to.y());
        stage.outline(line, color, named ? 1.4 : 0.5);
        if (named) {
            stage.fill(Shapes.circle(from, 1.9), color);
            stage.fill(Shapes.circle(to, 1.9), color);
        }
        stage.mark(line.getBounds2D());
    }

    private static void paintIntervals(Stage stage, MoverSlopes.Panel panel, Rectangle2D data, NumberAxis values) {
        double x = data.getMaxX() + 5;
        int number = 0;
        for (MoverSlopes.Slope slope : intervals(panel)) {
            number++;
            Interval interval = slope.interval().orElseThrow();
            double low = Axes.y(values, interval.low(), data);
            double high = Axes.y(values, interval.high(), data);
            double value = Axes.y(values, slope.to(), data);
            stage.line(new Point(x, low), new Point(x, high), color(stage, slope), 1);
            stage.line(new Point(x - 1.5, value), new Point(x + 1.5, value), color(stage, slope), 1);
            stage.mark(Shapes.box(x - 1.5, high, x + 1.5, low));
            stage.text(
                    Integer.toString(number),
                    new TextStyle(type(slope), color(stage, slope)),
                    new Point(x, high - 2),
                    Align.CENTRE);
            x += WHISKER;
        }
    }

    private void paintLabels(Stage stage, MoverSlopes.Panel panel, Rectangle2D data, NumberAxis values) {
        List<MoverSlopes.Slope> named = panel.slopes().stream()
                .filter(slope -> !slope.label().isEmpty())
                .toList();
        List<Double> wanted = new ArrayList<>();
        named.forEach(slope -> wanted.add(Axes.y(values, slope.to(), data)));
        List<Double> places = Spread.apart(wanted, Type.SMALL.size() + 1.5, data.getMinY(), data.getMaxY());
        List<MoverSlopes.Slope> bars = intervals(panel);
        for (int i = 0; i < named.size(); i++) {
            int bar = bars.indexOf(named.get(i)) + 1;
            stage.text(
                    bar == 0 ? named.get(i).label() : bar + " " + named.get(i).label(),
                    new TextStyle(
                            type(named.get(i)),
                            named.get(i).weight() == Weight.FOCUS
                                    ? stage.palette().accent()
                                    : stage.palette().muted()),
                    new Point(data.getMaxX() + whiskers, places.get(i) + Type.SMALL.drop()),
                    Align.LEFT);
        }
    }

    /** The lines with an interval, highest end first: from left to right, numbered as their names. */
    private static List<MoverSlopes.Slope> intervals(MoverSlopes.Panel panel) {
        return panel.slopes().stream()
                .filter(slope -> slope.interval().isPresent())
                .sorted(Comparator.comparingDouble(MoverSlopes.Slope::to).reversed())
                .toList();
    }

    private static Type type(MoverSlopes.Slope slope) {
        return slope.weight() == Weight.FOCUS ? Type.SMALL_BOLD : Type.SMALL;
    }

    private static Color color(Stage stage, MoverSlopes.Slope slope) {
        if (slope.weight() == Weight.FOCUS) {
            return stage.palette().accent();
        }
        // A hundred states: no more than a ground for those that are named.
        return slope.label().isEmpty()
                ? stage.palette().grid()
                : stage.palette().muted();
    }
}
