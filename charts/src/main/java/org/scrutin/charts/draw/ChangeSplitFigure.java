package org.scrutin.charts.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
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

/**
 * A panel a pair of cycles: bars to the left and right of no change, the total as a tick and in figures. One panel is as wide as
 * the chart; several stand two and two, on one scale, with the names of the groups once a row of panels.
 */
final class ChangeSplitFigure implements Figure {

    private static final double LABELS = 200;
    private static final double TOTAL = 29;
    private static final double GAP = 14;
    private static final double BAR = 8;
    private static final double KEY = ChoiceKey.HEIGHT + 4;

    private final ChangeSplit chart;
    private final ChartTheme theme;
    private final List<List<String>> labels;
    private final int columns;
    private final double left;
    private final double width;
    private final double row;
    private final double head;

    ChangeSplitFigure(ChangeSplit chart, ChartTheme theme) {
        this.chart = chart;
        this.theme = theme;
        List<ChangeSplit.Row> groups = chart.panels().get(0).rows();
        labels = groups.stream()
                .map(r -> theme.lettering().lines(r.group(), type(r), LABELS - 6))
                .toList();
        double widest = 0;
        for (int i = 0; i < groups.size(); i++) {
            for (String line : labels.get(i)) {
                widest = Math.max(widest, theme.lettering().width(line, type(groups.get(i))));
            }
        }
        left = widest + 8;
        columns = Math.min(2, chart.panels().size());
        width = (ChartTheme.WIDTH - left - (columns - 1) * GAP) / columns;
        int most = labels.stream().mapToInt(List::size).max().orElse(1);
        row = Math.max(15, most * (Type.SMALL.leading() - 0.3) + 3);
        int lines = chart.panels().stream()
                .mapToInt(panel -> title(panel).size())
                .max()
                .orElse(1);
        head = lines * Type.HEADING.leading() + 2;
    }

    @Override
    public double height() {
        int rows = (chart.panels().size() + columns - 1) / columns;
        return KEY + rows * pitch() + Type.SMALL.leading();
    }

    /** From the top of a row of panels to that of the next. */
    private double pitch() {
        return head + row * labels.size() + Axes.TICKS + 6;
    }

    @Override
    public void paint(Stage stage) {
        paintKey(stage);
        for (int i = 0; i < chart.panels().size(); i++) {
            int line = i / columns;
            int column = i % columns;
            double top = KEY + line * pitch() + head;
            if (column == 0) {
                paintLabels(stage, top);
            }
            paintPanel(stage, chart.panels().get(i), new Point(left + column * (width + GAP), top));
        }
        stage.text(
                chart.axis().label(),
                new TextStyle(Type.SMALL, stage.palette().muted()),
                new Point(left, height() - 2),
                Align.LEFT);
    }

    private void paintLabels(Stage stage, double top) {
        for (int i = 0; i < labels.size(); i++) {
            double y = middle(i, top) + Type.SMALL.drop() - (labels.get(i).size() - 1) * Type.SMALL.leading() / 2;
            stage.text(
                    labels.get(i),
                    new TextStyle(
                            type(chart.panels().get(0).rows().get(i)),
                            stage.palette().ink()),
                    new Point(0, y),
                    Align.LEFT);
        }
    }

    private static Type type(ChangeSplit.Row group) {
        return group.weight() == Weight.FOCUS ? Type.SMALL_BOLD : Type.SMALL;
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
            stage.text(
                    word,
                    new TextStyle(Type.SMALL, stage.palette().ink()),
                    new Point(x, middle + Type.SMALL.drop()),
                    Align.LEFT);
            x += theme.lettering().width(word, Type.SMALL) + 14;
        }
    }

    private void paintPanel(Stage stage, ChangeSplit.Panel part, Point corner) {
        Rectangle2D data = new Rectangle2D.Double(
                corner.x(), corner.y(), width - TOTAL, row * part.rows().size());
        List<String> title = title(part);
        stage.text(
                title,
                new TextStyle(Type.HEADING, stage.palette().ink()),
                new Point(corner.x(), corner.y() - 4 - (title.size() - 1) * Type.HEADING.leading()),
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
            Point at = new Point(Axes.x(values, group.total(), data), middle(i, corner.y()));
            paintTotal(stage, at);
            stage.text(
                    signed(group.total()),
                    new TextStyle(type(group), stage.palette().ink()),
                    new Point(corner.x() + width, middle(i, corner.y()) + Type.SMALL.drop()),
                    Align.RIGHT);
        }
    }

    private static void paintTotal(Stage stage, Point at) {
        Rectangle2D tick = Shapes.box(at.x() - 0.8, at.y() - BAR / 2 - 2, at.x() + 0.8, at.y() + BAR / 2 + 2);
        stage.fill(tick, stage.palette().ink());
        stage.mark(tick);
    }

    private static String signed(double value) {
        BigDecimal rounded = Rounding.rounded(value, 2);
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

    private List<String> title(ChangeSplit.Panel panel) {
        return theme.lettering().lines(panel.title(), Type.HEADING, width);
    }

    private double middle(int group, double top) {
        return top + (group + 0.5) * row;
    }
}
