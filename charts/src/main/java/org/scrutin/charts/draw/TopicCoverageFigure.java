package org.scrutin.charts.draw;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.scrutin.charts.draw.Stage.Align;
import org.scrutin.charts.draw.Stage.Point;
import org.scrutin.charts.spec.TopicCoverage;
import org.scrutin.charts.spec.TopicCoverage.Extent;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Type;

/** Three bars a topic and cycle on one scale; hatched where the data hold nothing. */
final class TopicCoverageFigure implements Figure {

    private static final double LABELS = 96;
    private static final double GAP = 10;
    private static final double BAR = 6;
    private static final double LANE = 8;
    private static final double NUMBER = 14;
    private static final double ROW = 3 * LANE + 7;

    private final TopicCoverage chart;
    private final ChartTheme theme;
    private final double column;
    private final double head;
    private final int most;

    TopicCoverageFigure(TopicCoverage chart, ChartTheme theme) {
        this.chart = chart;
        this.theme = theme;
        column = (ChartTheme.WIDTH - LABELS + GAP) / chart.cycles().size() - GAP;
        head = ChoiceKey.HEIGHT + 6 + Type.HEADING.leading() + 4;
        most = chart.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> Stream.of(cell.votes(), cell.paragraphs(), cell.unvoted()))
                .mapToInt(count -> count.count().orElse(0))
                .max()
                .orElse(1);
    }

    @Override
    public double height() {
        return head + ROW * chart.rows().size();
    }

    @Override
    public void paint(Stage stage) {
        paintKey(stage);
        for (int i = 0; i < chart.cycles().size(); i++) {
            stage.text(
                    chart.cycles().get(i),
                    new TextStyle(Type.HEADING, stage.palette().ink()),
                    new Point(left(i), head - 6),
                    Align.LEFT);
        }
        for (int i = 0; i < chart.rows().size(); i++) {
            TopicCoverage.Row row = chart.rows().get(i);
            double top = head + i * ROW;
            stage.line(
                    new Point(0, top - 1),
                    new Point(ChartTheme.WIDTH, top - 1),
                    stage.palette().grid(),
                    0.5);
            List<String> label = theme.lettering().lines(row.topic(), Type.LABEL, LABELS - 8);
            stage.text(
                    label,
                    new TextStyle(Type.LABEL, stage.palette().ink()),
                    new Point(0, top + Type.LABEL.size() + 2),
                    Align.LEFT);
            for (int cycle = 0; cycle < row.cells().size(); cycle++) {
                TopicCoverage.Cell cell = row.cells().get(cycle);
                paint(stage, cell.votes(), Lane.VOTES, new Point(left(cycle), top));
                paint(stage, cell.paragraphs(), Lane.PARAGRAPHS, new Point(left(cycle), top));
                paint(stage, cell.unvoted(), Lane.UNVOTED, new Point(left(cycle), top));
            }
        }
    }

    private void paintKey(Stage stage) {
        double x = 0;
        double middle = ChoiceKey.HEIGHT / 2;
        for (Lane lane : Lane.values()) {
            bar(stage, lane, Shapes.box(x, middle - BAR / 2, x + 14, middle + BAR / 2));
            x = word(
                    stage,
                    switch (lane) {
                        case VOTES -> chart.voted();
                        case PARAGRAPHS -> chart.paragraphs();
                        case UNVOTED -> chart.unvoted();
                    },
                    x + 18);
        }
        stage.hatch(
                Shapes.box(x, middle - BAR / 2, x + 14, middle + BAR / 2),
                stage.palette().muted());
        word(stage, chart.unknown(), x + 18);
    }

    private double word(Stage stage, String word, double x) {
        stage.text(
                word,
                new TextStyle(Type.SMALL, stage.palette().ink()),
                new Point(x, ChoiceKey.HEIGHT / 2 + Type.SMALL.drop()),
                Align.LEFT);
        return x + theme.lettering().width(word, Type.SMALL) + 14;
    }

    private void paint(Stage stage, TopicCoverage.Count count, Lane lane, Point corner) {
        double left = corner.x();
        double y = corner.y() + 3 + List.of(Lane.values()).indexOf(lane) * LANE;
        double longest = column - NUMBER;
        int number = count.count().orElse(0);
        double end = left + longest * number / most;
        if (number > 0) {
            Rectangle2D bar = Shapes.box(left, y, end, y + BAR);
            bar(stage, lane, bar);
            stage.mark(bar);
            stage.text(
                    String.valueOf(number),
                    new TextStyle(Type.SMALL, stage.palette().ink()),
                    new Point(end + 3, y + BAR / 2 + Type.SMALL.drop()),
                    Align.LEFT);
            end += 4 + theme.lettering().width(String.valueOf(number), Type.SMALL) + 2;
        }
        if (count.extent() != Extent.WHOLE) {
            double to = count.extent() == Extent.NONE ? left + column : Math.min(left + column, end + 12);
            Rectangle2D gap = Shapes.box(end, y, Math.max(to, end + 6), y + BAR);
            stage.hatch(gap, stage.palette().context());
            stage.mark(gap);
        }
    }

    private static void bar(Stage stage, Lane lane, Rectangle2D bar) {
        switch (lane) {
            case VOTES -> stage.fill(bar, stage.palette().accent());
            case PARAGRAPHS -> stage.fill(bar, stage.palette().context());
            case UNVOTED -> stage.outline(bar, stage.palette().ink(), 0.7);
        }
    }

    private double left(int cycle) {
        return LABELS + cycle * (column + GAP);
    }

    /** The bars of a cell, from the top. */
    private enum Lane {
        VOTES,
        PARAGRAPHS,
        UNVOTED
    }
}
