package org.scrutin.charts.draw;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.scrutin.charts.draw.Stage.Align;
import org.scrutin.charts.draw.Stage.Point;
import org.scrutin.charts.spec.CohesionDots;
import org.scrutin.charts.spec.Weight;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Type;

/** A panel a roll call, all with the same rows and scale: a dot, the tick of chance, a stem between, n at the right. */
final class CohesionDotsFigure implements Figure {

    private static final double LABELS = 122;
    private static final double COUNT = 20;
    private static final double GAP = 8;
    private static final double RADIUS = 3;

    private final CohesionDots chart;
    private final ChartTheme theme;
    private final List<List<String>> labels;
    private final Rows rows;
    private final double head;
    private final double panel;

    CohesionDotsFigure(CohesionDots chart, ChartTheme theme) {
        this.chart = chart;
        this.theme = theme;
        labels = chart.rows().stream()
                .map(r -> theme.lettering().lines(r.group(), Type.SMALL, LABELS - 6))
                .toList();
        rows = Rows.of(labels, 14);
        panel = (ChartTheme.WIDTH - LABELS + GAP) / chart.rollCalls().size() - GAP;
        int lines = chart.rollCalls().stream()
                .mapToInt(title -> title(title).size())
                .max()
                .orElse(1);
        head = ChoiceKey.HEIGHT + 4 + lines * Type.HEADING.leading() + 2;
    }

    @Override
    public double height() {
        return head + rows.height() + Axes.TICKS + 3 + Type.SMALL.leading();
    }

    @Override
    public void paint(Stage stage) {
        paintKey(stage);
        for (int i = 0; i < labels.size(); i++) {
            List<String> lines = labels.get(i);
            double y = head + rows.baseline(i, lines.size());
            stage.text(lines, new TextStyle(Type.SMALL, stage.palette().ink()), new Point(0, y), Align.LEFT);
        }
        for (int i = 0; i < chart.rollCalls().size(); i++) {
            paintPanel(stage, i);
        }
        stage.text(
                chart.axis().label(),
                new TextStyle(Type.SMALL, stage.palette().muted()),
                new Point(LABELS, height() - 2),
                Align.LEFT);
    }

    private void paintKey(Stage stage) {
        double middle = ChoiceKey.HEIGHT / 2;
        double baseline = middle + Type.SMALL.drop();
        double x = LABELS;
        stage.fill(
                Shapes.circle(new Point(x + RADIUS, middle), RADIUS),
                stage.palette().context());
        x += 2 * RADIUS + 4;
        stage.text(
                chart.axis().label(),
                new TextStyle(Type.SMALL, stage.palette().ink()),
                new Point(x, baseline),
                Align.LEFT);
        x += theme.lettering().width(chart.axis().label(), Type.SMALL) + 16;
        stage.line(
                new Point(x, middle - 4),
                new Point(x, middle + 4),
                stage.palette().ink(),
                1.1);
        stage.text(
                chart.chance(),
                new TextStyle(Type.SMALL, stage.palette().ink()),
                new Point(x + 5, baseline),
                Align.LEFT);
        stage.text(
                chart.ballots(),
                new TextStyle(Type.SMALL, stage.palette().muted()),
                new Point(ChartTheme.WIDTH, baseline),
                Align.RIGHT);
    }

    private void paintPanel(Stage stage, int rollCall) {
        double left = LABELS + rollCall * (panel + GAP);
        Rectangle2D data = new Rectangle2D.Double(left + RADIUS, head, panel - COUNT - 2 * RADIUS, rows.height());
        List<String> title = title(chart.rollCalls().get(rollCall));
        stage.text(
                title,
                new TextStyle(Type.HEADING, stage.palette().ink()),
                new Point(left, head - 4 - (title.size() - 1) * Type.HEADING.leading()),
                Align.LEFT);
        NumberAxis values = Axes.across(chart.axis(), data.getWidth(), theme);
        XYSeries focus = new XYSeries("focus", false);
        XYSeries context = new XYSeries("context", false);
        XYSeries chance = new XYSeries("chance", false);
        for (int i = 0; i < chart.rows().size(); i++) {
            Optional<CohesionDots.Dot> dot = chart.rows().get(i).dots().get(rollCall);
            stage.line(
                    new Point(data.getX(), middle(i)),
                    new Point(data.getMaxX(), middle(i)),
                    stage.palette().grid(),
                    0.4);
            if (dot.isPresent()) {
                (dot.get().weight() == Weight.FOCUS ? focus : context)
                        .add(dot.get().value(), rows.middle(i));
                if (dot.get().chance().isPresent()) {
                    double expected = dot.get().chance().getAsDouble();
                    chance.add(expected, rows.middle(i));
                    paintStem(
                            stage,
                            dot.get().weight(),
                            new Point(Axes.x(values, expected, data), middle(i)),
                            new Point(Axes.x(values, dot.get().value(), data), middle(i)));
                }
                stage.text(
                        String.valueOf(dot.get().ballots()),
                        new TextStyle(Type.SMALL, stage.palette().muted()),
                        new Point(left + panel - 2, middle(i) + Type.SMALL.drop()),
                        Align.RIGHT);
            }
        }
        XYSeriesCollection points = new XYSeriesCollection();
        points.addSeries(chance);
        points.addSeries(context);
        points.addSeries(focus);
        XYLineAndShapeRenderer shapes = new XYLineAndShapeRenderer(false, true);
        shapes.setSeriesShape(0, new Rectangle2D.Double(-0.55, -4, 1.1, 8));
        shapes.setSeriesPaint(0, stage.palette().ink());
        shapes.setSeriesShape(1, Shapes.circle(new Point(0, 0), RADIUS));
        shapes.setSeriesPaint(1, stage.palette().context());
        shapes.setSeriesShape(2, Shapes.circle(new Point(0, 0), RADIUS));
        shapes.setSeriesPaint(2, stage.palette().accent());
        NumberAxis places = Axes.silent(0, rows.height());
        places.setInverted(true);
        XYPlot plot = new XYPlot(points, values, places, shapes);
        plot.setRangeGridlinesVisible(false);
        Axes.draw(plot, data, stage);
    }

    private static void paintStem(Stage stage, Weight weight, Point from, Point to) {
        stage.line(
                from,
                to,
                weight == Weight.FOCUS
                        ? stage.palette().accent()
                        : stage.palette().context(),
                1.2);
    }

    private List<String> title(String rollCall) {
        return theme.lettering().lines(rollCall, Type.HEADING, panel);
    }

    private double middle(int group) {
        return head + rows.middle(group);
    }
}
