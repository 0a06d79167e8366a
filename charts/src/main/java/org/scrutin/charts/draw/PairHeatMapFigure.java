package org.scrutin.charts.draw;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.scrutin.charts.draw.Stage.Align;
import org.scrutin.charts.draw.Stage.Point;
import org.scrutin.charts.spec.PairHeatMap;
import org.scrutin.charts.spec.Weight;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Type;

/**
 * The lower triangle of the matrix: every state's name at the diagonal, several to a line where rows are narrower than a line of
 * type, groups as bands under the columns. Neighbours of one class are drawn as one stretch, so a map of 200 states stays small.
 */
final class PairHeatMapFigure implements Figure {

    private static final double TOP = 4;
    private static final double NAME_PITCH = 8.55;
    private static final double NAME_GAP = 3;
    private static final double BAND = 8.4;
    private static final double LARGEST_CELL = 9;
    private static final double LEGEND_ROW = 11;
    private static final double SCALE = 110;

    /** Height that is left for the rows on a page that holds title, bands and source too. */
    private static final double TALLEST = 556;

    /** Up to so many states two maps stand on one page, rows as high as here. */
    private static final int FEW_STATES = 64;

    private static final double HALF = 197;

    private final PairHeatMap chart;
    private final ChartTheme theme;
    private final double left;
    private final int namesALine;
    private final double rowHeight;
    private final double columnWidth;
    private final double side;
    private final double bottom;

    PairHeatMapFigure(PairHeatMap chart, ChartTheme theme) {
        this.chart = chart;
        this.theme = theme;
        left = chart.bands().stream()
                        .mapToDouble(band -> theme.lettering().width(band, Type.SMALL))
                        .max()
                        .orElse(0)
                + 5;
        int states = chart.leaves().size();
        int lines = (int) ((states <= FEW_STATES ? HALF : TALLEST) / NAME_PITCH);
        namesALine = (states + lines - 1) / lines;
        rowHeight = NAME_PITCH / namesALine;
        double fits = Math.min(LARGEST_CELL, rowHeight);
        for (int first = 0; first < states; first += namesALine) {
            fits = Math.min(fits, (ChartTheme.WIDTH - left - NAME_GAP - width(first)) / end(first));
        }
        columnWidth = fits;
        side = columnWidth * states;
        bottom = TOP + rowHeight * states;
    }

    @Override
    public double height() {
        return Math.max(bottom, legendHeight()) + 5 + BAND * chart.bands().size() + 2;
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
        chart.scale().classes().forEach(name -> classes.add(new Path2D.Double()));
        for (int row = 1; row < chart.leaves().size(); row++) {
            int from = 0;
            for (int column = 1; column <= row; column++) {
                int open = step(row, from);
                if (column == row || step(row, column) != open) {
                    if (open >= 0) {
                        Rectangle2D run = new Rectangle2D.Double(
                                left + from * columnWidth,
                                TOP + row * rowHeight,
                                (column - from) * columnWidth,
                                rowHeight);
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
                    new Rectangle2D.Double(left + i * columnWidth, TOP + i * rowHeight, columnWidth, rowHeight),
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
        while (step < chart.scale().limits().size()
                && score.getAsDouble() >= chart.scale().limits().get(step)) {
            step++;
        }
        return step;
    }

    /** Each line names its rows from left to right, beside the last of them. */
    private void paintNames(Stage stage) {
        for (int first = 0; first < chart.leaves().size(); first += namesALine) {
            double x = left + end(first) * columnWidth + NAME_GAP;
            double middle = TOP + (first + namesALine / 2.0) * rowHeight;
            for (int leaf = first; leaf < end(first); leaf++) {
                boolean focus = chart.leaves().get(leaf).weight() == Weight.FOCUS;
                stage.text(
                        name(leaf),
                        new TextStyle(
                                type(leaf),
                                focus ? stage.palette().ink() : stage.palette().muted()),
                        new Point(x, middle + Type.SMALL.drop()),
                        Align.LEFT);
                x += theme.lettering().width(name(leaf), type(leaf)) + NAME_GAP;
            }
        }
    }

    /** The first leaf that is not on the line of another. */
    private int end(int first) {
        return Math.min(chart.leaves().size(), first + namesALine);
    }

    /** How wide the names of a line are together. */
    private double width(int first) {
        return IntStream.range(first, end(first))
                .mapToDouble(leaf -> theme.lettering().width(name(leaf), type(leaf)) + NAME_GAP)
                .sum();
    }

    private String name(int leaf) {
        String mark = (leaf + 1) % namesALine == 0 || leaf + 1 == chart.leaves().size() ? "" : chart.comma();
        return chart.leaves().get(leaf).state() + mark;
    }

    private Type type(int leaf) {
        return chart.leaves().get(leaf).weight() == Weight.FOCUS ? Type.SMALL_BOLD : Type.SMALL;
    }

    private void paintBands(Stage stage) {
        double top = Math.max(bottom, legendHeight()) + 5;
        for (int band = 0; band < chart.bands().size(); band++) {
            double y = top + band * BAND;
            stage.text(
                    chart.bands().get(band),
                    new TextStyle(Type.SMALL, stage.palette().ink()),
                    new Point(left - 4, y + BAND / 2 + Type.SMALL.drop()),
                    Align.RIGHT);
            Path2D members = new Path2D.Double();
            for (int i = 0; i < chart.leaves().size(); i++) {
                if (chart.leaves().get(i).band().orElse(-1) == band) {
                    members.append(new Rectangle2D.Double(left + i * columnWidth, y + 1, columnWidth, BAND - 2), false);
                }
            }
            stage.fill(
                    Shapes.box(left, y + 1, left + side, y + BAND - 1),
                    stage.palette().grid());
            stage.fill(members, stage.palette().ink());
        }
    }

    private List<String> scale() {
        return theme.lettering().lines(chart.scale().name(), Type.SMALL_BOLD, SCALE);
    }

    private double legendHeight() {
        return scale().size() * Type.SMALL.leading()
                + 4
                + LEGEND_ROW * (chart.scale().classes().size() + 1);
    }

    private void paintLegend(Stage stage) {
        double widest = Math.max(
                scale().stream()
                        .mapToDouble(line -> theme.lettering().width(line, Type.SMALL_BOLD))
                        .max()
                        .orElse(0),
                20 + theme.lettering().width(chart.scale().undefined(), Type.SMALL));
        double x = ChartTheme.WIDTH - widest;
        stage.text(
                scale(),
                new TextStyle(Type.SMALL_BOLD, stage.palette().ink()),
                new Point(x, Type.SMALL.size()),
                Align.LEFT);
        double y = scale().size() * Type.SMALL.leading() + 4;
        for (int i = chart.scale().classes().size() - 1; i >= 0; i--) {
            stage.fill(
                    Shapes.box(x, y, x + 14, y + LEGEND_ROW - 1),
                    stage.palette().steps().get(i));
            legend(stage, chart.scale().classes().get(i), x, y);
            y += LEGEND_ROW;
        }
        Rectangle2D none = Shapes.box(x + 0.3, y + 0.3, x + 13.7, y + LEGEND_ROW - 1.3);
        stage.outline(none, stage.palette().context(), 0.5);
        legend(stage, chart.scale().undefined(), x, y);
    }

    private static void legend(Stage stage, String text, double x, double y) {
        stage.text(
                text,
                new TextStyle(Type.SMALL, stage.palette().ink()),
                new Point(x + 18, y + (LEGEND_ROW - 1) / 2 + Type.SMALL.drop()),
                Align.LEFT);
    }
}
