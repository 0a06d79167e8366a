package org.scrutin.charts.draw;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeriesCollection;
import org.scrutin.analysis.uncertainty.Interval;
import org.scrutin.charts.draw.Stage.Align;
import org.scrutin.charts.draw.Stage.Point;
import org.scrutin.charts.spec.MoverSlopes;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Type;

/**
 * A row a state: its name, a ring at the earlier value, a full dot at the later one, a line between them over the band of the interval, and
 * the change. Panels stand side by side; one without a state is no more than its words.
 */
final class MoverSlopesFigure implements Figure {

    private static final double GAP = 20;
    private static final double ROW = 13;
    private static final double BAND = 5;
    private static final double DOT = 2.6;
    private static final double BETWEEN = 12;

    /** On less width than this two dots of one row touch. */
    private static final double NARROWEST = 90;

    private final MoverSlopes chart;
    private final ChartTheme theme;
    private final int columns;
    private final double width;
    private final double names;
    private final double changes;

    MoverSlopesFigure(MoverSlopes chart, ChartTheme theme) {
        this.chart = chart;
        this.theme = theme;
        names = 8 + widest(slopes(chart).stream().map(MoverSlopes.Slope::label).toList(), Type.SMALL);
        changes =
                8 + widest(slopes(chart).stream().map(MoverSlopes.Slope::change).toList(), Type.SMALL_BOLD);
        int beside = Math.min(2, chart.panels().size());
        columns = width(beside) - names - changes < NARROWEST ? 1 : beside;
        width = width(columns);
    }

    private static List<MoverSlopes.Slope> slopes(MoverSlopes chart) {
        return chart.panels().stream().flatMap(panel -> panel.slopes().stream()).toList();
    }

    private double widest(List<String> texts, Type type) {
        return texts.stream()
                .mapToDouble(text -> theme.lettering().width(text, type))
                .max()
                .orElse(0);
    }

    private static double width(int columns) {
        return (ChartTheme.WIDTH + GAP) / columns - GAP;
    }

    @Override
    public double height() {
        int rows = (chart.panels().size() + columns - 1) / columns;
        return top(rows) - BETWEEN + 2;
    }

    /** Where a row of panels begins; of one row more than there are, where the last one ends. */
    private double top(int row) {
        double y = Type.SMALL.leading() + 4;
        for (int before = 0; before < row; before++) {
            y += high(before) + BETWEEN;
        }
        return y;
    }

    private double high(int row) {
        int states =
                chart.panels().subList(row * columns, Math.min(chart.panels().size(), (row + 1) * columns)).stream()
                        .mapToInt(panel -> panel.slopes().size())
                        .max()
                        .orElse(0);
        return words() + (states == 0 ? 0 : states * ROW + Axes.TICKS);
    }

    private static double words() {
        return Type.HEADING.leading() + Type.SMALL.leading() + 5;
    }

    @Override
    public void paint(Stage stage) {
        stage.text(
                chart.axis().label(),
                new TextStyle(Type.SMALL, stage.palette().muted()),
                new Point(0, Type.SMALL.size()),
                Align.LEFT);
        for (int i = 0; i < chart.panels().size(); i++) {
            paintPanel(stage, chart.panels().get(i), new Point(i % columns * (width + GAP), top(i / columns)));
        }
    }

    private void paintPanel(Stage stage, MoverSlopes.Panel panel, Point corner) {
        double y = corner.y() + Type.HEADING.size();
        stage.text(
                panel.title(),
                new TextStyle(Type.HEADING, stage.palette().ink()),
                new Point(corner.x(), y),
                Align.LEFT);
        stage.text(
                panel.note(),
                new TextStyle(Type.SMALL, stage.palette().muted()),
                new Point(corner.x(), y + Type.SMALL.leading()),
                Align.LEFT);
        if (panel.slopes().isEmpty()) {
            return;
        }
        Rectangle2D data = new Rectangle2D.Double(
                corner.x() + names,
                corner.y() + words(),
                width - names - changes,
                panel.slopes().size() * ROW);
        NumberAxis values = Axes.across(chart.axis(), data.getWidth(), theme);
        XYPlot plot = new XYPlot(
                new XYSeriesCollection(), values, Axes.silent(0, 1), new XYLineAndShapeRenderer(true, false));
        plot.setRangeGridlinesVisible(false);
        Axes.draw(plot, data, stage);
        for (int i = 0; i < panel.slopes().size(); i++) {
            paintRow(stage, panel.slopes().get(i), new Row(corner.x(), data.getY() + (i + 0.5) * ROW, data, values));
        }
    }

    private void paintRow(Stage stage, MoverSlopes.Slope slope, Row row) {
        double baseline = row.middle() + Type.SMALL.drop();
        stage.text(
                slope.label(),
                new TextStyle(Type.SMALL, stage.palette().ink()),
                new Point(row.left(), baseline),
                Align.LEFT);
        slope.interval().ifPresent(interval -> paintBand(stage, interval, row));
        Point from = row.at(slope.from());
        Point to = row.at(slope.to());
        Line2D line = new Line2D.Double(from.x(), from.y(), to.x(), to.y());
        stage.outline(line, stage.palette().accent(), 1.4);
        stage.fill(Shapes.circle(from, DOT), stage.palette().paper());
        stage.outline(Shapes.circle(from, DOT), stage.palette().accent(), 1.1);
        stage.fill(Shapes.circle(to, DOT + 0.5), stage.palette().accent());
        stage.mark(line.getBounds2D());
        stage.text(
                slope.change(),
                new TextStyle(Type.SMALL_BOLD, stage.palette().accent()),
                new Point(row.left() + width, baseline),
                Align.RIGHT);
    }

    private static void paintBand(Stage stage, Interval interval, Row row) {
        Rectangle2D band = Shapes.box(
                row.at(interval.low()).x(),
                row.middle() - BAND / 2,
                row.at(interval.high()).x(),
                row.middle() + BAND / 2);
        stage.fill(band, stage.palette().grid());
        stage.mark(band);
    }

    /**
     * Where the row of a state stands.
     *
     * @param left where its name begins
     * @param middle half way down
     * @param data of its panel
     */
    private record Row(double left, double middle, Rectangle2D data, NumberAxis values) {

        Point at(double value) {
            return new Point(Axes.x(values, value, data), middle);
        }
    }
}
