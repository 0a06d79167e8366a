package org.scrutin.charts.draw;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.scrutin.charts.draw.Stage.Align;
import org.scrutin.charts.draw.Stage.Point;
import org.scrutin.charts.spec.AbstentionTree;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Type;

/**
 * A tree lying on its side, root at the left; names at the leaves, brackets around those that belong together, broken where they do
 * not on other votes, the cut as a broken line.
 */
final class AbstentionTreeFigure implements Figure {

    private static final double ROW = 9;
    private static final double HEAD = Type.SMALL.leading() + 4;
    private static final double BRACKET = 8;
    private static final double INSET = 10;

    private final AbstentionTree chart;
    private final ChartTheme theme;
    private final Rectangle2D data;
    private final NumberAxis axis;
    private final double details;
    private final double brackets;

    AbstentionTreeFigure(AbstentionTree chart, ChartTheme theme) {
        this.chart = chart;
        this.theme = theme;
        double detail =
                widest(chart.leaves().stream().map(AbstentionTree.Leaf::detail).toList(), Type.SMALL);
        double names =
                widest(chart.leaves().stream().map(AbstentionTree.Leaf::label).toList(), Type.SMALL);
        double labels = Math.min(
                110,
                widest(
                        chart.brackets().stream()
                                .map(AbstentionTree.Bracket::label)
                                .toList(),
                        Type.SMALL));
        brackets = ChartTheme.WIDTH - labels - BRACKET - 4;
        details = brackets - 6;
        data = new Rectangle2D.Double(
                INSET,
                HEAD,
                details - detail - 8 - names - 6 - INSET,
                ROW * chart.leaves().size());
        axis = Axes.number(chart.axis(), theme);
        axis.setInverted(true);
    }

    @Override
    public double height() {
        return data.getMaxY() + Axes.TICKS + Type.SMALL.leading() + 4;
    }

    @Override
    public void paint(Stage stage) {
        axis.draw(stage.canvas(), data.getMaxY(), data, data, RectangleEdge.BOTTOM, null);
        for (double tick = chart.axis().low();
                tick <= chart.axis().high() + 1e-9;
                tick += chart.axis().step()) {
            double x = Axes.x(axis, tick, data);
            stage.line(
                    new Point(x, data.getMinY()),
                    new Point(x, data.getMaxY()),
                    stage.palette().grid(),
                    0.5);
        }
        stage.text(
                chart.axis().label(),
                new TextStyle(Type.SMALL, stage.palette().muted()),
                new Point(data.getX(), height() - 2),
                Align.LEFT);
        paintJoins(stage);
        chart.cut().ifPresent(cut -> paintCut(stage, cut));
        paintLeaves(stage);
        chart.brackets().forEach(bracket -> paint(stage, bracket));
    }

    private void paintJoins(Stage stage) {
        int leaves = chart.leaves().size();
        double cut =
                chart.cut().map(AbstentionTree.Cut::height).orElse(chart.axis().high());
        double[] x = new double[leaves + chart.joins().size()];
        double[] y = new double[x.length];
        int[] first = new int[x.length];
        int[] last = new int[x.length];
        for (int i = 0; i < leaves; i++) {
            x[i] = Axes.x(axis, chart.leaves().get(i).height(), data);
            y[i] = middle(i);
            first[i] = i;
            last[i] = i;
        }
        for (int i = 0; i < chart.joins().size(); i++) {
            AbstentionTree.Join join = chart.joins().get(i);
            double at = Axes.x(axis, join.height(), data);
            Path2D fork = new Path2D.Double();
            fork.moveTo(x[join.left()], y[join.left()]);
            fork.lineTo(at, y[join.left()]);
            fork.lineTo(at, y[join.right()]);
            fork.lineTo(x[join.right()], y[join.right()]);
            boolean below = join.height() <= cut;
            stage.outline(
                    fork, below ? stage.palette().accent() : stage.palette().context(), below ? 1.1 : 0.8);
            stage.mark(fork);
            x[leaves + i] = at;
            first[leaves + i] = Math.min(first[join.left()], first[join.right()]);
            last[leaves + i] = Math.max(last[join.left()], last[join.right()]);
            y[leaves + i] = (middle(first[leaves + i]) + middle(last[leaves + i])) / 2;
        }
    }

    private void paintCut(Stage stage, AbstentionTree.Cut cut) {
        double x = Axes.x(axis, cut.height(), data);
        stage.dashed(
                new Line2D.Double(x, HEAD - 3, x, data.getMaxY()),
                stage.palette().ink(),
                0.9);
        double half = theme.lettering().width(cut.label(), Type.SMALL_BOLD) / 2;
        stage.text(
                cut.label(),
                new TextStyle(Type.SMALL_BOLD, stage.palette().ink()),
                new Point(Math.max(half, x), Type.SMALL.size()),
                Align.CENTRE);
    }

    private void paintLeaves(Stage stage) {
        for (int i = 0; i < chart.leaves().size(); i++) {
            AbstentionTree.Leaf leaf = chart.leaves().get(i);
            double baseline = middle(i) + Type.SMALL.drop();
            double from = Axes.x(axis, leaf.height(), data);
            Line2D stub = new Line2D.Double(from, middle(i), data.getMaxX() + 2, middle(i));
            stage.outline(stub, stage.palette().grid(), 0.6);
            stage.mark(stub);
            stage.text(
                    leaf.label(),
                    new TextStyle(
                            Type.SMALL,
                            leaf.hold() == AbstentionTree.Hold.HOLDS
                                    ? stage.palette().ink()
                                    : stage.palette().muted()),
                    new Point(data.getMaxX() + 5, baseline),
                    Align.LEFT);
            stage.text(
                    leaf.detail(),
                    new TextStyle(Type.SMALL, stage.palette().muted()),
                    new Point(details, baseline),
                    Align.RIGHT);
        }
    }

    private void paint(Stage stage, AbstentionTree.Bracket stretch) {
        if (stretch.label().isEmpty()) {
            return;
        }
        double top = data.getY() + stretch.first() * ROW + 1.5;
        double bottom = data.getY() + (stretch.last() + 1) * ROW - 1.5;
        Path2D bracket = new Path2D.Double();
        bracket.moveTo(brackets, top);
        bracket.lineTo(brackets + 3, top);
        bracket.lineTo(brackets + 3, bottom);
        bracket.lineTo(brackets, bottom);
        boolean holds = stretch.hold() == AbstentionTree.Hold.HOLDS;
        if (holds) {
            stage.outline(bracket, stage.palette().ink(), 0.8);
        } else {
            stage.dashed(bracket, stage.palette().context(), 0.8);
        }
        List<String> lines =
                theme.lettering().lines(stretch.label(), Type.SMALL, ChartTheme.WIDTH - brackets - BRACKET);
        double middle = (top + bottom) / 2 + Type.SMALL.drop() - (lines.size() - 1) * Type.SMALL.leading() / 2;
        stage.text(
                lines,
                new TextStyle(
                        Type.SMALL,
                        holds ? stage.palette().ink() : stage.palette().muted()),
                new Point(brackets + BRACKET, middle),
                Align.LEFT);
    }

    private double middle(int leaf) {
        return data.getY() + (leaf + 0.5) * ROW;
    }

    private double widest(List<String> texts, Type type) {
        return texts.stream()
                .mapToDouble(text -> theme.lettering().width(text, type))
                .max()
                .orElse(0);
    }
}
