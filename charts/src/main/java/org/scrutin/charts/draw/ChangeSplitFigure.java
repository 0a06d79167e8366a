package org.scrutin.charts.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.scrutin.analysis.claim.Rounding;
import org.scrutin.charts.draw.Stage.Align;
import org.scrutin.charts.draw.Stage.Point;
import org.scrutin.charts.spec.ChangeSplit;
import org.scrutin.charts.spec.ChangeSplit.Source;
import org.scrutin.charts.spec.Weight;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Palette;
import org.scrutin.charts.theme.Type;

/** A panel a pair of cycles: bars to the left and right of no change, the total as a tick and in figures. */
final class ChangeSplitFigure implements Figure {

    private static final double LABELS = 112;
    private static final double TOTAL = 29;
    private static final double FIRST = 1.9;
    private static final double GAP = 8;
    private static final double BAR = 8;

    private final ChangeSplit chart;
    private final ChartTheme theme;
    private final List<List<String>> labels;
    private final double row;
    private final List<Double> widths;
    private final double head;

    ChangeSplitFigure(ChangeSplit chart, ChartTheme theme) {
        this.chart = chart;
        this.theme = theme;
        labels = chart.panels().get(0).rows().stream()
                .map(r -> theme.lettering().lines(r.group(), Type.SMALL, LABELS - 6))
                .toList();
        int most = labels.stream().mapToInt(List::size).max().orElse(1);
        row = Math.max(15, most * (Type.SMALL.leading() - 0.3) + 3);
        widths = widths(chart.panels().size());
        int lines = IntStream.range(0, chart.panels().size())
                .map(i -> title(i).size())
                .max()
                .orElse(1);
        head = ChoiceKey.HEIGHT + 4 + lines * Type.HEADING.leading() + 2;
    }

    @Override
    public double height() {
        return head + row * labels.size() + Axes.TICKS + Type.SMALL.leading() + 2;
    }

    @Override
    public void paint(Stage stage) {
        paintKey(stage);
        for (int i = 0; i < labels.size(); i++) {
            double y = middle(i) + Type.SMALL.drop() - (labels.get(i).size() - 1) * Type.SMALL.leading() / 2;
            boolean focus = chart.panels().get(0).rows().get(i).weight() == Weight.FOCUS;
            stage.text(
                    labels.get(i),
                    focus ? Type.SMALL_BOLD : Type.SMALL,
                    stage.palette().ink(),
                    new Point(0, y),
                    Align.LEFT);
        }
        double left = LABELS;
        for (int i = 0; i < chart.panels().size(); i++) {
            paintPanel(stage, i, left);
            left += widths.get(i) + GAP;
        }
        stage.text(
                chart.axis().label(), Type.SMALL, stage.palette().muted(), new Point(LABELS, height() - 2), Align.LEFT);
    }

    private void paintKey(Stage stage) {
        double x = 0;
        double middle = ChoiceKey.HEIGHT / 2;
        for (Source source : Source.values()) {
            Rectangle2D sample = Shapes.box(x, middle - BAR / 2, x + 12, middle + BAR / 2);
            stage.fill(sample, color(stage.palette(), source));
            stage.outline(sample, edge(stage.palette(), source), 0.6);
            x += 16;
            String word = switch (source) {
                case AGENDA -> chart.agenda();
                case BEHAVIOUR -> chart.behaviour();
                case MEMBERSHIP -> chart.membership();
            };
            stage.text(word, Type.SMALL, stage.palette().ink(), new Point(x, middle + Type.SMALL.drop()), Align.LEFT);
            x += theme.lettering().width(word, Type.SMALL) + 14;
        }
    }

    private void paintPanel(Stage stage, int index, double left) {
        ChangeSplit.Panel part = chart.panels().get(index);
        double panel = widths.get(index);
        Rectangle2D data = new Rectangle2D.Double(
                left, head, panel - TOTAL, row * part.rows().size());
        List<String> title = title(index);
        stage.text(
                title,
                Type.HEADING,
                stage.palette().ink(),
                new Point(left, head - 4 - (title.size() - 1) * Type.HEADING.leading()),
                Align.LEFT);
        DefaultCategoryDataset parts = new DefaultCategoryDataset();
        for (int i = 0; i < part.rows().size(); i++) {
            for (Source source : Source.values()) {
                parts.addValue(null, source, Integer.valueOf(i));
            }
            for (ChangeSplit.Part value : part.rows().get(i).parts()) {
                parts.addValue(value.value(), value.source(), Integer.valueOf(i));
            }
        }
        StackedBarRenderer bars = Bars.stacked(BAR / data.getHeight());
        bars.setDrawBarOutline(true);
        List<Source> sources = List.of(Source.values());
        for (int i = 0; i < sources.size(); i++) {
            bars.setSeriesPaint(i, color(stage.palette(), sources.get(i)));
            bars.setSeriesOutlinePaint(i, edge(stage.palette(), sources.get(i)));
            bars.setSeriesOutlineStroke(i, new BasicStroke(0.6f));
        }
        NumberAxis values = Axes.across(chart.axis(), data.getWidth(), theme);
        CategoryPlot plot = new CategoryPlot(parts, Axes.categories(0), values, bars);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        Axes.draw(plot, data, stage);
        double zero = Axes.x(values, 0, data);
        stage.line(
                new Point(zero, data.getMinY()),
                new Point(zero, data.getMaxY()),
                stage.palette().ink(),
                0.8);
        for (int i = 0; i < part.rows().size(); i++) {
            ChangeSplit.Row group = part.rows().get(i);
            Point at = new Point(Axes.x(values, group.total(), data), middle(i));
            paintTotal(stage, at);
            stage.text(
                    signed(group.total()),
                    group.weight() == Weight.FOCUS ? Type.SMALL_BOLD : Type.SMALL,
                    stage.palette().ink(),
                    new Point(left + panel, middle(i) + Type.SMALL.drop()),
                    Align.RIGHT);
        }
    }

    private static void paintTotal(Stage stage, Point at) {
        Rectangle2D tick = Shapes.box(at.x() - 0.8, at.y() - BAR / 2 - 2, at.x() + 0.8, at.y() + BAR / 2 + 2);
        stage.fill(tick, stage.palette().ink());
        stage.mark(tick);
    }

    private static String signed(double value) {
        BigDecimal rounded = Rounding.rounded(value, 3);
        String digits = rounded.abs().toPlainString();
        return rounded.signum() > 0 ? "+" + digits : rounded.signum() < 0 ? "−" + digits : digits;
    }

    private static Color color(Palette palette, Source source) {
        return switch (source) {
            case AGENDA -> palette.context();
            case BEHAVIOUR -> palette.accent();
            case MEMBERSHIP -> palette.paper();
        };
    }

    private static Color edge(Palette palette, Source source) {
        return source == Source.MEMBERSHIP ? palette.ink() : color(palette, source);
    }

    private List<String> title(int panel) {
        return theme.lettering().lines(chart.panels().get(panel).title(), Type.HEADING, widths.get(panel));
    }

    /** The first, of which the title speaks, is wider than the others. */
    private static List<Double> widths(int panels) {
        double share = (ChartTheme.WIDTH - LABELS - (panels - 1) * GAP) / (panels - 1 + FIRST);
        return IntStream.range(0, panels)
                .mapToObj(i -> i == 0 ? FIRST * share : share)
                .toList();
    }

    private double middle(int group) {
        return head + (group + 0.5) * row;
    }
}
