package org.scrutin.charts.draw;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.DefaultCategoryDataset;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.charts.draw.Stage.Align;
import org.scrutin.charts.draw.Stage.Point;
import org.scrutin.charts.spec.SwitchTimeline;
import org.scrutin.charts.spec.ValueAxis;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Type;

/** Stacked columns above and below a line: up is towards a vote in favour. */
final class SwitchTimelineFigure implements Figure {

    private static final List<Choice> STACK = List.of(Choice.YES, Choice.ABSTAIN, Choice.NO);
    private static final double SCALE = 24;
    private static final double HEIGHT = 190;
    private static final double HEAD = ChoiceKey.HEIGHT + 2 * Type.SMALL.leading();

    private final SwitchTimeline chart;
    private final ChartTheme theme;
    private final Rectangle2D data;
    private final NumberAxis axis;
    private final double slot;
    private final CategoryAxis years = Axes.categories(0.3);

    SwitchTimelineFigure(SwitchTimeline chart, ChartTheme theme) {
        this.chart = chart;
        this.theme = theme;
        data = new Rectangle2D.Double(SCALE, HEAD, ChartTheme.WIDTH - SCALE, HEIGHT);
        int up = chart.years().stream().mapToInt(year -> sum(year.up())).max().orElse(0);
        int down =
                chart.years().stream().mapToInt(year -> sum(year.down())).max().orElse(0);
        int most = Math.max(1, up + down);
        int step = most <= 6 ? 1 : most <= 12 ? 2 : most <= 40 ? 5 : most <= 80 ? 10 : most <= 240 ? 20 : wide(most);
        double room = most * 0.08;
        axis = Axes.number(new ValueAxis(chart.axis(), -(down + room), up + room, step, 0, ""), theme);
        DecimalFormat unsigned = new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        unsigned.setNegativePrefix("");
        axis.setNumberFormatOverride(unsigned);
        slot = data.getWidth() / chart.years().size();
    }

    /** Of long columns a dozen lines: more would be a grey field. */
    private static int wide(int most) {
        int step = 50;
        while (most > 12 * step) {
            step *= 2;
        }
        return step;
    }

    @Override
    public double height() {
        return data.getMaxY() + 2 * Type.SMALL.leading() + 5;
    }

    @Override
    public void paint(Stage stage) {
        paintKey(stage);
        StackedBarRenderer bars = Bars.stacked(0.06);
        DefaultCategoryDataset counts = new DefaultCategoryDataset();
        for (int side = 0; side < 2; side++) {
            for (Choice choice : STACK) {
                bars.setSeriesPaint(
                        side * STACK.size() + STACK.indexOf(choice),
                        stage.palette().of(choice));
            }
        }
        for (int i = 0; i < chart.years().size(); i++) {
            SwitchTimeline.Year year = chart.years().get(i);
            for (Choice choice : STACK) {
                counts.addValue(of(year.up(), choice).orElse(null), "up " + choice, Integer.valueOf(i));
            }
            for (Choice choice : STACK) {
                counts.addValue(
                        of(year.down(), choice).map(n -> -n).orElse(null), "down " + choice, Integer.valueOf(i));
            }
        }
        CategoryPlot plot = new CategoryPlot(counts, years, axis, bars);
        Axes.draw(plot, data, stage);
        double zero = Axes.y(axis, 0, data);
        stage.line(
                new Point(data.getMinX(), zero),
                new Point(data.getMaxX(), zero),
                stage.palette().ink(),
                0.8);
        for (int i = 0; i < chart.years().size(); i++) {
            paintYear(stage, i);
        }
    }

    private void paintKey(Stage stage) {
        TreeSet<Choice> used = new TreeSet<>();
        for (SwitchTimeline.Year year : chart.years()) {
            year.up().forEach(part -> used.add(part.to()));
            year.down().forEach(part -> used.add(part.to()));
        }
        ChoiceKey.paint(
                stage,
                chart.words(),
                STACK.stream().filter(used::contains).toList(),
                new Point(SCALE, ChoiceKey.HEIGHT / 2));
        stage.text(
                chart.axis(),
                new TextStyle(Type.SMALL, stage.palette().muted()),
                new Point(0, ChoiceKey.HEIGHT + Type.SMALL.leading()),
                Align.LEFT);
        double width = theme.lettering().width(chart.up(), Type.SMALL_BOLD);
        direction(
                stage,
                chart.up(),
                new Point(ChartTheme.WIDTH - width, ChoiceKey.HEIGHT + Type.SMALL.leading()),
                Direction.UP);
        direction(stage, chart.down(), new Point(data.getX() + 10, height() - 2), Direction.DOWN);
    }

    private static void direction(Stage stage, String words, Point at, Direction direction) {
        arrow(stage, new Point(at.x() - 10, at.y()), direction);
        stage.text(words, new TextStyle(Type.SMALL_BOLD, stage.palette().ink()), at, Align.LEFT);
    }

    /** A triangle that points up or down, before a line of text. */
    private static void arrow(Stage stage, Point baseline, Direction direction) {
        double tip = direction == Direction.UP ? -3 : 3;
        double middle = baseline.y() - Type.SMALL.drop();
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(baseline.x(), middle - tip);
        arrow.lineTo(baseline.x() + 7, middle - tip);
        arrow.lineTo(baseline.x() + 3.5, middle + tip);
        arrow.closePath();
        stage.fill(arrow, stage.palette().ink());
    }

    private enum Direction {
        UP,
        DOWN
    }

    private void paintYear(Stage stage, int index) {
        SwitchTimeline.Year year = chart.years().get(index);
        double middle = years.getCategoryMiddle(index, chart.years().size(), data, RectangleEdge.BOTTOM);
        int up = sum(year.up());
        int down = sum(year.down());
        if (up > 0 && hasRoom(index, SwitchTimeline.Year::up)) {
            stage.text(
                    String.valueOf(up),
                    new TextStyle(Type.SMALL, stage.palette().ink()),
                    new Point(middle, Axes.y(axis, up, data) - 2.5),
                    Align.CENTRE);
        }
        if (down > 0 && hasRoom(index, SwitchTimeline.Year::down)) {
            stage.text(
                    String.valueOf(down),
                    new TextStyle(Type.SMALL, stage.palette().ink()),
                    new Point(middle, Axes.y(axis, -down, data) + Type.SMALL.size() + 0.5),
                    Align.CENTRE);
        }
        int every = slot > theme.lettering().width("2000", Type.SMALL) + 4 ? 1 : slot > 11 ? 2 : 5;
        if ((chart.years().size() - 1 - index) % every == 0) {
            stage.text(
                    year.label(),
                    new TextStyle(Type.SMALL, stage.palette().muted()),
                    new Point(middle, data.getMaxY() + Type.SMALL.leading() + 1),
                    Align.CENTRE);
        }
    }

    /** Whether a count finds room above its column: where columns are narrower than their counts, only the longest of its neighbours has. */
    private boolean hasRoom(int index, Function<SwitchTimeline.Year, List<SwitchTimeline.Part>> side) {
        double widest = chart.years().stream()
                .mapToDouble(year -> theme.lettering().width(String.valueOf(sum(side.apply(year))), Type.SMALL))
                .max()
                .orElse(0);
        int reach = (int) Math.ceil((widest + 1) / slot) - 1;
        if (reach < 1) {
            return true;
        }
        int own = sum(side.apply(chart.years().get(index)));
        for (int other = Math.max(0, index - reach);
                other <= Math.min(chart.years().size() - 1, index + reach);
                other++) {
            int count = sum(side.apply(chart.years().get(other)));
            if (count > own || (count == own && other < index)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Integer> of(List<SwitchTimeline.Part> parts, Choice choice) {
        return parts.stream()
                .filter(part -> part.to() == choice)
                .map(SwitchTimeline.Part::switches)
                .findFirst();
    }

    private static int sum(List<SwitchTimeline.Part> parts) {
        return parts.stream().mapToInt(SwitchTimeline.Part::switches).sum();
    }
}
