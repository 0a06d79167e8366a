package org.scrutin.charts.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.scrutin.charts.draw.Stage.Align;
import org.scrutin.charts.draw.Stage.Point;
import org.scrutin.charts.spec.SilhouetteCurve;
import org.scrutin.charts.spec.ValueAxis;
import org.scrutin.charts.spec.Weight;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Type;

/** A line a method over the number of clusters, named at its end, the chosen number ringed. */
final class SilhouetteCurveFigure implements Figure {

    private static final double SCALE = 28;
    private static final double HEIGHT = 80;

    private final SilhouetteCurve chart;
    private final Rectangle2D data;
    private final NumberAxis values;
    private final NumberAxis clusters;

    SilhouetteCurveFigure(SilhouetteCurve chart, ChartTheme theme) {
        this.chart = chart;
        double labels = chart.curves().stream()
                        .mapToDouble(curve -> theme.lettering().width(curve.label(), Type.SMALL_BOLD))
                        .max()
                        .orElse(0)
                + 8;
        data = new Rectangle2D.Double(SCALE, Type.SMALL.leading() + 6, ChartTheme.WIDTH - SCALE - labels, HEIGHT);
        values = Axes.upright(chart.axis(), HEIGHT, theme);
        int low = points().mapToInt(SilhouetteCurve.Point::k).min().orElse(1);
        int high = points().mapToInt(SilhouetteCurve.Point::k).max().orElse(2);
        clusters =
                Axes.number(new ValueAxis(chart.clusters(), low - 0.2, Math.max(high, low + 1) + 0.1, 1, 0, ""), theme);
    }

    private Stream<SilhouetteCurve.Point> points() {
        return chart.curves().stream().flatMap(curve -> curve.points().stream());
    }

    @Override
    public double height() {
        return data.getMaxY() + Axes.TICKS + 4 + Type.SMALL.leading();
    }

    @Override
    public void paint(Stage stage) {
        stage.text(
                chart.axis().label(),
                new TextStyle(Type.SMALL, stage.palette().muted()),
                new Point(0, Type.SMALL.size()),
                Align.LEFT);
        XYSeriesCollection all = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        for (int i = 0; i < chart.curves().size(); i++) {
            SilhouetteCurve.Curve curve = chart.curves().get(i);
            XYSeries series = new XYSeries(Integer.valueOf(i), false);
            curve.points().forEach(point -> series.add(point.k(), point.silhouette()));
            all.addSeries(series);
            renderer.setSeriesPaint(i, color(stage, curve));
            renderer.setSeriesShape(i, Shapes.circle(new Point(0, 0), 2.2));
            renderer.setSeriesStroke(i, new BasicStroke(curve.weight() == Weight.FOCUS ? 1.8f : 1f));
        }
        XYPlot plot = new XYPlot(all, clusters, values, renderer);
        plot.setDomainGridlinesVisible(false);
        Axes.draw(plot, data, stage);
        chart.curves().forEach(curve -> paintChosen(stage, curve));
        paintLabels(stage);
        stage.text(
                chart.clusters(),
                new TextStyle(Type.SMALL, stage.palette().muted()),
                new Point(data.getX(), height() - 2),
                Align.LEFT);
    }

    private void paintChosen(Stage stage, SilhouetteCurve.Curve curve) {
        curve.points().stream()
                .filter(point -> curve.chosen().isPresent()
                        && point.k() == curve.chosen().getAsInt())
                .forEach(point -> {
                    Point at = new Point(Axes.x(clusters, point.k(), data), Axes.y(values, point.silhouette(), data));
                    stage.outline(Shapes.circle(at, 5), color(stage, curve), 1.2);
                    if (curve.weight() == Weight.FOCUS) {
                        stage.text(
                                chart.chosenLabel(),
                                new TextStyle(Type.SMALL_BOLD, stage.palette().accent()),
                                new Point(at.x(), at.y() - 8),
                                Align.CENTRE);
                    }
                });
    }

    private void paintLabels(Stage stage) {
        List<Double> wanted = new ArrayList<>();
        for (SilhouetteCurve.Curve curve : chart.curves()) {
            SilhouetteCurve.Point last = curve.points().get(curve.points().size() - 1);
            wanted.add(Axes.y(values, last.silhouette(), data));
        }
        List<Double> places = Spread.apart(wanted, Type.SMALL.leading(), data.getMinY(), data.getMaxY());
        for (int i = 0; i < places.size(); i++) {
            SilhouetteCurve.Curve curve = chart.curves().get(i);
            stage.text(
                    curve.label(),
                    new TextStyle(
                            curve.weight() == Weight.FOCUS ? Type.SMALL_BOLD : Type.SMALL,
                            curve.weight() == Weight.FOCUS
                                    ? stage.palette().accent()
                                    : stage.palette().muted()),
                    new Point(data.getMaxX() + 4, places.get(i) + Type.SMALL.drop()),
                    Align.LEFT);
        }
    }

    private static Color color(Stage stage, SilhouetteCurve.Curve curve) {
        return curve.weight() == Weight.FOCUS
                ? stage.palette().accent()
                : stage.palette().context();
    }
}
