package org.scrutin.charts.draw;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.charts.draw.Stage.Align;
import org.scrutin.charts.draw.Stage.Point;
import org.scrutin.charts.spec.ValueAxis;
import org.scrutin.charts.spec.VoteTotals;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Type;

/**
 * A stacked bar a roll call; under it the announced totals as an outline; across it the majority required. What the two
 * totals are stands at the right in figures.
 */
final class VoteTotalsFigure implements Figure {

    private static final List<Choice> STACK = List.of(Choice.YES, Choice.ABSTAIN, Choice.NO);
    private static final double LABELS = 128;
    private static final double TOTALS = 92;
    private static final double HEAD = ChoiceKey.HEIGHT + 8;
    private static final double BAR = 13;
    private static final int ROOMY = 12;

    private final VoteTotals chart;
    private final ChartTheme theme;
    private final double row;
    private final Rectangle2D data;
    private final NumberAxis axis;

    VoteTotalsFigure(VoteTotals chart, ChartTheme theme) {
        this.chart = chart;
        this.theme = theme;
        row = chart.rows().size() <= ROOMY ? 36 : 25;
        data = new Rectangle2D.Double(
                LABELS,
                HEAD,
                ChartTheme.WIDTH - LABELS - TOTALS,
                row * chart.rows().size());
        int most = chart.rows().stream()
                .mapToInt(r -> Math.max(
                        r.counts().cast(), r.announced().map(ChoiceCounts::cast).orElse(0)))
                .max()
                .orElse(1);
        int step = most <= 50 ? 10 : most <= 110 ? 20 : 50;
        axis = Axes.number(new ValueAxis(chart.axis(), 0, Math.max(most, 1), step, 0, ""), theme);
    }

    @Override
    public double height() {
        return data.getMaxY() + Axes.TICKS + 4 + Type.SMALL.leading();
    }

    @Override
    public void paint(Stage stage) {
        ChoiceKey.paint(stage, chart.words(), STACK, new Point(LABELS, ChoiceKey.HEIGHT / 2));
        paintBars(stage);
        for (int i = 0; i < chart.rows().size(); i++) {
            paint(stage, chart.rows().get(i), data.getY() + i * row);
        }
        stage.text(
                chart.axis(),
                new TextStyle(Type.SMALL, stage.palette().muted()),
                new Point(data.getX(), height() - 2),
                Align.LEFT);
    }

    private void paintBars(Stage stage) {
        DefaultCategoryDataset counts = new DefaultCategoryDataset();
        for (int i = 0; i < chart.rows().size(); i++) {
            for (Choice choice : STACK) {
                int ballots = chart.rows().get(i).counts().of(choice);
                counts.addValue(ballots > 0 ? Integer.valueOf(ballots) : null, choice, Integer.valueOf(i));
            }
        }
        StackedBarRenderer bars = Bars.stacked(BAR / data.getHeight());
        for (int i = 0; i < STACK.size(); i++) {
            bars.setSeriesPaint(i, stage.palette().of(STACK.get(i)));
        }
        CategoryPlot plot = new CategoryPlot(counts, Axes.categories(0), axis, bars);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        Axes.draw(plot, data, stage);
    }

    private void paint(Stage stage, VoteTotals.Row roll, double top) {
        double middle = top + row / 2;
        paintLabel(stage, roll, middle);
        paintCounts(stage, roll.counts(), middle);
        roll.announced().ifPresent(announced -> paintAnnounced(stage, announced, middle + BAR / 2 + 2));
        roll.required().ifPresent(required -> paintRequired(stage, required, middle));
        double x = data.getMaxX() + 8;
        double line = Type.SMALL.leading();
        double y = middle + Type.SMALL.drop() - (roll.announced().isPresent() ? line / 2 : 0);
        if (!roll.note().isEmpty()) {
            y -= line / 2;
        }
        stage.text(
                totals(chart.listed(), roll.counts()),
                new TextStyle(Type.SMALL, stage.palette().ink()),
                new Point(x, y),
                Align.LEFT);
        if (roll.announced().isPresent()) {
            y += line;
            stage.text(
                    totals(chart.announced(), roll.announced().get()),
                    new TextStyle(Type.SMALL, stage.palette().muted()),
                    new Point(x, y),
                    Align.LEFT);
        }
        stage.text(
                roll.note(), new TextStyle(Type.SMALL_BOLD, stage.palette().ink()), new Point(x, y + line), Align.LEFT);
    }

    private void paintLabel(Stage stage, VoteTotals.Row roll, double middle) {
        List<String> detail = theme.lettering().lines(roll.detail(), Type.SMALL, LABELS - 8);
        int room = row > 30 ? 2 : 1;
        List<String> shown = detail.size() <= room ? detail : List.of();
        double y = middle + Type.HEADING.drop() - shown.size() * Type.SMALL.leading() / 2;
        stage.text(roll.label(), new TextStyle(Type.HEADING, stage.palette().ink()), new Point(0, y), Align.LEFT);
        stage.text(
                shown,
                new TextStyle(Type.SMALL, stage.palette().muted()),
                new Point(0, y + Type.SMALL.leading()),
                Align.LEFT);
    }

    private void paintCounts(Stage stage, ChoiceCounts counts, double middle) {
        int before = 0;
        for (Choice choice : STACK) {
            int ballots = counts.of(choice);
            double from = Axes.x(axis, before, data);
            double to = Axes.x(axis, before + ballots, data);
            String figure = String.valueOf(ballots);
            if (to - from > theme.lettering().width(figure, Type.SMALL_BOLD) + 3) {
                stage.text(
                        figure,
                        new TextStyle(Type.SMALL_BOLD, stage.palette().on(choice)),
                        new Point((from + to) / 2, middle + Type.SMALL.drop()),
                        Align.CENTRE);
            }
            before += ballots;
        }
    }

    private void paintAnnounced(Stage stage, ChoiceCounts announced, double top) {
        Path2D outline = new Path2D.Double();
        double end = Axes.x(axis, announced.cast(), data);
        outline.append(Shapes.box(data.getX(), top, end, top + 3), false);
        int before = 0;
        for (Choice choice : STACK) {
            before += announced.of(choice);
            double x = Axes.x(axis, before, data);
            outline.append(new Line2D.Double(x, top, x, top + 3), false);
        }
        stage.outline(outline, stage.palette().ink(), 0.6);
        stage.mark(outline);
    }

    private void paintRequired(Stage stage, int required, double middle) {
        double x = Axes.x(axis, Math.min(required, axis.getUpperBound()), data);
        double top = middle - BAR / 2 - 3;
        stage.line(
                new Point(x, top),
                new Point(x, middle + BAR / 2),
                stage.palette().ink(),
                1);
        Path2D flag = new Path2D.Double();
        flag.moveTo(x, top + 3);
        flag.lineTo(x - 3, top - 1);
        flag.lineTo(x + 3, top - 1);
        flag.closePath();
        stage.fill(flag, stage.palette().ink());
        stage.mark(flag);
        stage.text(
                chart.required() + " " + required,
                new TextStyle(Type.SMALL, stage.palette().ink()),
                new Point(x + 5, top + 1),
                Align.LEFT);
    }

    private static String totals(String word, ChoiceCounts counts) {
        return word + " " + counts.yes() + "–" + counts.no() + "–" + counts.abstain();
    }
}
