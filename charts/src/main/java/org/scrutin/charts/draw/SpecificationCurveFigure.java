package org.scrutin.charts.draw;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.NumberAxis;
import org.scrutin.charts.draw.Stage.Align;
import org.scrutin.charts.draw.Stage.Point;
import org.scrutin.charts.spec.SpecificationCurve;
import org.scrutin.charts.spec.Weight;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Type;

/** Dots in ascending order over a grid of dots: dark where the finding holds, pale where it does not. */
final class SpecificationCurveFigure implements Figure {

    private static final double HEIGHT = 78;
    private static final double ROW = 9;
    private static final double GAP = 4;
    private static final double MOST = 2.2;

    private final SpecificationCurve chart;
    private final Rectangle2D data;
    private final NumberAxis values;
    private final double step;

    SpecificationCurveFigure(SpecificationCurve chart, ChartTheme theme) {
        this.chart = chart;
        double labels = chart.choices().stream()
                        .flatMap(choice -> choice.definitions().stream())
                        .mapToDouble(definition -> theme.lettering().width(definition.label(), Type.SMALL))
                        .max()
                        .orElse(0)
                + 8;
        data = new Rectangle2D.Double(labels, Type.SMALL.leading() + 6, ChartTheme.WIDTH - labels - 4, HEIGHT);
        values = Axes.upright(chart.axis(), HEIGHT, theme);
        step = data.getWidth() / chart.values().size();
    }

    @Override
    public double height() {
        double rows = chart.choices().stream()
                .mapToDouble(choice -> GAP + ROW * choice.definitions().size())
                .sum();
        return data.getMaxY() + GAP + rows;
    }

    @Override
    public void paint(Stage stage) {
        stage.text(
                chart.axis().label(),
                new TextStyle(Type.SMALL, stage.palette().muted()),
                new Point(0, Type.SMALL.size()),
                Align.LEFT);
        paintScale(stage);
        for (int i = 0; i < chart.values().size(); i++) {
            Point at = new Point(x(i), Axes.y(values, chart.values().get(i).value(), data));
            paintDot(stage, i, at);
            if (chart.values().get(i).origin() == SpecificationCurve.Origin.THIS_REPORT) {
                paintOwn(stage, at);
            }
        }
        double y = data.getMaxY() + GAP;
        for (SpecificationCurve.Choice choice : chart.choices()) {
            stage.line(
                    new Point(0, y + GAP / 2),
                    new Point(data.getMaxX(), y + GAP / 2),
                    stage.palette().grid(),
                    0.6);
            y += GAP;
            for (SpecificationCurve.Definition definition : choice.definitions()) {
                double middle = y + ROW / 2;
                stage.text(
                        definition.label(),
                        new TextStyle(Type.SMALL, stage.palette().ink()),
                        new Point(0, middle + Type.SMALL.drop()),
                        Align.LEFT);
                definition.taken().forEach(position -> paintDot(stage, position, new Point(x(position), middle)));
                y += ROW;
            }
        }
    }

    private double x(int position) {
        return data.getX() + (position + 0.5) * step;
    }

    private void paintScale(Stage stage) {
        double tick = values.getTickUnit().getSize();
        long first = (long) Math.ceil(chart.axis().low() / tick - 1e-9);
        for (long i = first; i * tick <= chart.axis().high() + 1e-9; i++) {
            double y = Axes.y(values, i * tick, data);
            Color color = i == 0 ? stage.palette().muted() : stage.palette().grid();
            stage.line(new Point(data.getX(), y), new Point(data.getMaxX(), y), color, 0.6);
            stage.text(
                    values.getNumberFormatOverride().format(i == 0 ? 0 : i * tick),
                    new TextStyle(Type.SMALL, stage.palette().muted()),
                    new Point(data.getX() - 4, y + Type.SMALL.drop()),
                    Align.RIGHT);
        }
    }

    private void paintDot(Stage stage, int position, Point at) {
        boolean holds = chart.values().get(position).weight() == Weight.FOCUS;
        var dot = Shapes.circle(at, Math.min(MOST, step * 0.42));
        stage.fill(dot, holds ? stage.palette().accent() : stage.palette().context());
        stage.mark(dot);
    }

    /** Values ascend, so there is room to the lower right of a dot and to its upper left. */
    private void paintOwn(Stage stage, Point at) {
        stage.outline(Shapes.circle(at, 4.5), stage.palette().ink(), 1);
        boolean right = at.x() > data.getCenterX();
        double y = right ? at.y() - 7 : Math.min(at.y() + 5 + Type.SMALL.size(), data.getMaxY());
        stage.text(
                chart.ownLabel(),
                new TextStyle(Type.SMALL_BOLD, stage.palette().ink()),
                new Point(at.x() + (right ? -6 : 6), y),
                right ? Align.RIGHT : Align.LEFT);
    }
}
