package org.scrutin.charts.draw;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.scrutin.charts.draw.Stage.Align;
import org.scrutin.charts.draw.Stage.Point;
import org.scrutin.charts.spec.AgreementHeatMap;
import org.scrutin.charts.spec.Weight;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Type;

/**
 * The lower triangle of the matrix: names along the diagonal as many as find room, groups as bands under the columns.
 * Neighbours of one class are drawn as one stretch, so a map of 200 states stays small.
 */
final class AgreementHeatMapFigure implements Figure {

    private static final double NAMES = 64;
    private static final double TOP = 4;
    private static final double NAME_PITCH = 8.7;
    private static final double NAME_GAP = 3;
    private static final double BAND = 9.2;
    private static final double LARGEST_CELL = 9;
    private static final double LEGEND_ROW = 11;

    private final AgreementHeatMap chart;
    private final ChartTheme theme;
    private final double cell;
    private final double left;
    private final double side;

    AgreementHeatMapFigure(AgreementHeatMap chart, ChartTheme theme) {
        this.chart = chart;
        this.theme = theme;
        left = chart.bands().stream()
                        .mapToDouble(band -> theme.lettering().width(band, Type.SMALL))
                        .max()
                        .orElse(0)
                + 5;
        double fits = Math.min(
                LARGEST_CELL, (ChartTheme.WIDTH - left - NAMES) / chart.leaves().size());
        for (int i = 0; i < chart.leaves().size(); i++) {
            if (chart.leaves().get(i).weight() == Weight.FOCUS) {
                fits = Math.min(fits, (ChartTheme.WIDTH - left - NAME_GAP - NAME_PITCH - width(i)) / (i + 1));
            }
        }
        cell = fits;
        side = cell * chart.leaves().size();
    }

    @Override
    public double height() {
        return Math.max(TOP + side, legendHeight()) + 5 + BAND * chart.bands().size() + 2;
    }

    @Override
    public void paint(Stage stage) {
        paintCells(stage);
        paintNames(stage);
        paintBands(stage);
        paintLegend(stage);
    }

    private void paintCells(Stage stage) {
        List<Path2D> classes = new ArrayList<>();
        chart.classes().forEach(name -> classes.add(new Path2D.Double()));
        for (int row = 1; row < chart.leaves().size(); row++) {
            int from = 0;
            for (int column = 1; column <= row; column++) {
                int open = step(row, from);
                if (column == row || step(row, column) != open) {
                    if (open >= 0) {
                        Rectangle2D run = new Rectangle2D.Double(
                                left + from * cell, TOP + row * cell, (column - from) * cell, cell);
                        classes.get(open).append(run, false);
                        for (int i = from; i < column; i++) {
                            stage.mark(run);
                        }
                    }
                    from = column;
                }
            }
        }
        for (int i = 0; i < classes.size(); i++) {
            stage.fill(classes.get(i), stage.palette().steps().get(i));
        }
        for (int i = 0; i < chart.leaves().size(); i++) {
            stage.fill(
                    new Rectangle2D.Double(left + i * cell, TOP + i * cell, cell, cell),
                    stage.palette().grid());
        }
    }

    /** The class of a pair, −1 without a score. */
    private int step(int row, int column) {
        OptionalDouble score = chart.scores().at(row, column);
        if (score.isEmpty()) {
            return -1;
        }
        int step = 0;
        while (step < chart.limits().size()
                && score.getAsDouble() >= chart.limits().get(step)) {
            step++;
        }
        return step;
    }

    /** Names along the diagonal: those wanted first, moved apart where they would touch, then others that find room. */
    private void paintNames(Stage stage) {
        List<Integer> wanted = leaves(Weight.FOCUS);
        List<Double> taken = new ArrayList<>(
                Spread.apart(wanted.stream().map(this::middle).toList(), NAME_PITCH, TOP, TOP + side - NAME_PITCH / 2));
        for (int i = 0; i < wanted.size(); i++) {
            paintName(stage, wanted.get(i), taken.get(i));
        }
        for (int leaf : leaves(Weight.CONTEXT)) {
            double y = middle(leaf);
            if (taken.stream().allMatch(other -> Math.abs(other - y) >= NAME_PITCH) && fits(leaf, y)) {
                paintName(stage, leaf, y);
                taken.add(y);
            }
        }
    }

    private List<Integer> leaves(Weight weight) {
        return IntStream.range(0, chart.leaves().size())
                .filter(i -> chart.leaves().get(i).weight() == weight)
                .boxed()
                .toList();
    }

    private void paintName(Stage stage, int leaf, double y) {
        boolean focus = chart.leaves().get(leaf).weight() == Weight.FOCUS;
        double x = nameAt(y);
        if (Math.abs(y - middle(leaf)) > 1) {
            Point diagonal = new Point(left + (leaf + 1) * cell, middle(leaf));
            stage.line(diagonal, new Point(x - 1, y), stage.palette().context(), 0.5);
        }
        stage.text(
                chart.leaves().get(leaf).state(),
                focus ? Type.SMALL_BOLD : Type.SMALL,
                focus ? stage.palette().ink() : stage.palette().muted(),
                new Point(x, y + Type.SMALL.drop()),
                Align.LEFT);
    }

    private double middle(int leaf) {
        return TOP + (leaf + 0.5) * cell;
    }

    /** Right of the diagonal at a height. */
    private double nameAt(double y) {
        return left + (y - TOP) + cell / 2 + NAME_GAP;
    }

    private boolean fits(int leaf, double y) {
        return nameAt(y) + width(leaf) <= ChartTheme.WIDTH;
    }

    private double width(int leaf) {
        boolean focus = chart.leaves().get(leaf).weight() == Weight.FOCUS;
        return theme.lettering().width(chart.leaves().get(leaf).state(), focus ? Type.SMALL_BOLD : Type.SMALL);
    }

    private void paintBands(Stage stage) {
        double top = Math.max(TOP + side, legendHeight()) + 5;
        for (int band = 0; band < chart.bands().size(); band++) {
            double y = top + band * BAND;
            stage.text(
                    chart.bands().get(band),
                    Type.SMALL,
                    stage.palette().ink(),
                    new Point(left - 4, y + BAND / 2 + Type.SMALL.drop()),
                    Align.RIGHT);
            Path2D members = new Path2D.Double();
            for (int i = 0; i < chart.leaves().size(); i++) {
                if (chart.leaves().get(i).band().orElse(-1) == band) {
                    members.append(new Rectangle2D.Double(left + i * cell, y + 1, cell, BAND - 2), false);
                }
            }
            stage.fill(
                    Shapes.box(left, y + 1, left + side, y + BAND - 1),
                    stage.palette().grid());
            stage.fill(members, stage.palette().ink());
        }
    }

    private double legendHeight() {
        return Type.SMALL.leading() + 4 + LEGEND_ROW * (chart.classes().size() + 1);
    }

    private void paintLegend(Stage stage) {
        double widest = Math.max(
                theme.lettering().width(chart.scale(), Type.SMALL_BOLD),
                20 + theme.lettering().width(chart.undefined(), Type.SMALL));
        double x = ChartTheme.WIDTH - widest;
        stage.text(chart.scale(), Type.SMALL_BOLD, stage.palette().ink(), new Point(x, Type.SMALL.size()), Align.LEFT);
        double y = Type.SMALL.leading() + 4;
        for (int i = chart.classes().size() - 1; i >= 0; i--) {
            stage.fill(
                    Shapes.box(x, y, x + 14, y + LEGEND_ROW - 1),
                    stage.palette().steps().get(i));
            legend(stage, chart.classes().get(i), x, y);
            y += LEGEND_ROW;
        }
        Rectangle2D none = Shapes.box(x + 0.3, y + 0.3, x + 13.7, y + LEGEND_ROW - 1.3);
        stage.outline(none, stage.palette().context(), 0.5);
        legend(stage, chart.undefined(), x, y);
    }

    private static void legend(Stage stage, String text, double x, double y) {
        stage.text(
                text,
                Type.SMALL,
                stage.palette().ink(),
                new Point(x + 18, y + (LEGEND_ROW - 1) / 2 + Type.SMALL.drop()),
                Align.LEFT);
    }
}
