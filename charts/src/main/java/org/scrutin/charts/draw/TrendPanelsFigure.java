package org.scrutin.charts.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.scrutin.analysis.uncertainty.Interval;
import org.scrutin.charts.draw.Stage.Align;
import org.scrutin.charts.draw.Stage.Point;
import org.scrutin.charts.spec.TrendPanels;
import org.scrutin.charts.spec.Weight;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Type;

/** Small line charts in a grid, on one scale; values or names at the ends of lines, moved apart where they would touch. */
final class TrendPanelsFigure implements Figure {

    private static final double SCALE = 26;
    private static final double GAP = 12;
    private static final double INSET = 4;
    private static final double SAMPLE = 16;
    private static final double TICK = 3.2;

    /** More grey lines than this in a panel, and their points hide one another. */
    private static final int CROWD = 4;

    /** Height of the data where four or five panels stand side by side: two lines a few hundredths apart stay two. */
    private static final double LOW = 54;

    private final TrendPanels chart;
    private final ChartTheme theme;
    private final int columns;
    private final double width;
    private final double labels;
    private final double plotHeight;
    private final List<List<String>> titles;
    private final List<Point> keyPlaces;
    private final double head;

    TrendPanelsFigure(TrendPanels chart, ChartTheme theme) {
        this.chart = chart;
        this.theme = theme;
        int panels = chart.panels().size();
        columns = panels <= 3 ? panels : panels <= 6 ? 3 : panels <= 8 ? 4 : 5;
        width = (ChartTheme.WIDTH - SCALE + GAP) / columns - GAP;
        labels = chart.panels().stream()
                        .flatMap(panel -> panel.lines().stream())
                        .mapToDouble(line -> theme.lettering().width(line.label(), Type.SMALL_BOLD))
                        .max()
                        .orElse(0)
                + 5;
        plotHeight = columns == 1 ? 190 : columns < 4 ? 72 : LOW;
        titles = chart.panels().stream()
                .map(panel -> theme.lettering().lines(panel.title(), Type.HEADING, width))
                .toList();
        keyPlaces = keyPlaces();
        head = (keyPlaces.isEmpty() ? 0 : keyPlaces.get(keyPlaces.size() - 1).y() + ChoiceKey.HEIGHT / 2)
                + Type.SMALL.leading()
                + 4;
    }

    @Override
    public double height() {
        int rows = (chart.panels().size() + columns - 1) / columns;
        return top(rows) - 6;
    }

    @Override
    public void paint(Stage stage) {
        paintKey(stage);
        String scale = chart.axis().cut().isEmpty()
                ? chart.axis().label()
                : chart.axis().label() + " · " + chart.axis().cut();
        stage.text(scale, new TextStyle(Type.SMALL, stage.palette().muted()), new Point(0, head - 6), Align.LEFT);
        for (int i = 0; i < chart.panels().size(); i++) {
            int row = i / columns;
            int column = i % columns;
            Point corner = new Point(SCALE + column * (width + GAP), top(row));
            paintPanel(stage, i, corner);
        }
    }

    /** Where a row of panels begins; of one row more than there are, where the last one ends. */
    private double top(int row) {
        double y = head;
        for (int before = 0; before < row; before++) {
            y += titleLines(before) * Type.HEADING.leading() + notes() + 8 + plotHeight + Axes.TICKS + 6;
        }
        return y;
    }

    private int titleLines(int row) {
        return titles.subList(row * columns, Math.min(titles.size(), (row + 1) * columns)).stream()
                .mapToInt(List::size)
                .max()
                .orElse(1);
    }

    private double notes() {
        return chart.panels().stream().anyMatch(panel -> !panel.note().isEmpty()) ? Type.SMALL.leading() : 0;
    }

    /** Where each entry of the key begins, on as many lines as they need. */
    private List<Point> keyPlaces() {
        List<Point> places = new ArrayList<>();
        double x = 0;
        double middle = ChoiceKey.HEIGHT / 2;
        for (TrendPanels.Key key : chart.key()) {
            double entry = SAMPLE + 4 + width(key.words());
            if (x > 0 && x + entry > ChartTheme.WIDTH) {
                x = 0;
                middle += Type.SMALL.leading() + 1;
            }
            places.add(new Point(x, middle));
            x += entry + SAMPLE;
        }
        return places;
    }

    private void paintKey(Stage stage) {
        for (int i = 0; i < keyPlaces.size(); i++) {
            TrendPanels.Key key = chart.key().get(i);
            Point at = keyPlaces.get(i);
            paintSample(stage, key.stroke(), at);
            stage.text(
                    key.words(),
                    new TextStyle(Type.SMALL, stage.palette().ink()),
                    new Point(at.x() + SAMPLE + 4, at.y() + Type.SMALL.drop()),
                    Align.LEFT);
        }
    }

    private static void paintSample(Stage stage, TrendPanels.Stroke stroke, Point at) {
        Line2D sample = new Line2D.Double(at.x(), at.y(), at.x() + SAMPLE, at.y());
        Color color = color(stage, stroke, Weight.CONTEXT);
        switch (stroke) {
            case MAIN -> stage.outline(sample, color, 1.8);
            case SECOND -> stage.dashed(sample, color, 1.4);
            case CONTEXT -> stage.outline(sample, color, 1);
            case CHANCE -> stage.fill(tick(new Point(at.x() + SAMPLE / 2, at.y())), color);
        }
    }

    private static Rectangle2D tick(Point centre) {
        return Shapes.box(centre.x() - TICK, centre.y() - 0.9, centre.x() + TICK, centre.y() + 0.9);
    }

    private void paintPanel(Stage stage, int index, Point corner) {
        TrendPanels.Panel panel = chart.panels().get(index);
        double y = corner.y() + Type.HEADING.size();
        int titleLines = titleLines(index / columns);
        double firstLine = y + (titleLines - titles.get(index).size()) * Type.HEADING.leading();
        stage.text(
                titles.get(index),
                new TextStyle(Type.HEADING, stage.palette().ink()),
                new Point(corner.x(), firstLine),
                Align.LEFT);
        y += (titleLines - 1) * Type.HEADING.leading();
        if (!panel.note().isEmpty()) {
            y += Type.SMALL.leading();
            stage.text(
                    panel.note(),
                    new TextStyle(Type.SMALL, stage.palette().muted()),
                    new Point(corner.x(), y),
                    Align.LEFT);
        }
        Rectangle2D data = new Rectangle2D.Double(corner.x(), y + 8, width - labels, plotHeight);
        NumberAxis values = Axes.upright(chart.axis(), plotHeight, theme);
        values.setTickLabelsVisible(index % columns == 0);
        NumberAxis time = time(data);
        XYPlot plot = new XYPlot(series(panel), time, values, renderer(stage, panel));
        plot.setDomainGridlinesVisible(false);
        Axes.draw(plot, data, stage);
        paintIntervals(
                stage, panel, point -> new Point(Axes.x(time, point.x(), data), Axes.y(values, point.y(), data)));
        paintPositions(stage, time, data);
        paintEnds(stage, panel, data, values);
    }

    /** Thin upright lines through the points. */
    private static void paintIntervals(Stage stage, TrendPanels.Panel panel, UnaryOperator<Point> place) {
        for (TrendPanels.Line line : panel.lines()) {
            for (int at = 0; at < line.intervals().size(); at++) {
                Optional<Interval> interval = line.intervals().get(at);
                if (interval.isPresent()) {
                    Point low = place.apply(new Point(at, interval.get().low()));
                    Point high = place.apply(new Point(at, interval.get().high()));
                    stage.line(low, high, color(stage, line.stroke(), panel.weight()), 0.7);
                    stage.mark(Shapes.box(low.x() - 0.35, low.y(), low.x() + 0.35, high.y()));
                }
            }
        }
    }

    /** Positions 0 to last, with room for a point at both ends. */
    private NumberAxis time(Rectangle2D data) {
        int last = Math.max(1, chart.positions().size() - 1);
        double room = INSET * last / (data.getWidth() - 2 * INSET);
        return Axes.silent(-room, last + room);
    }

    private void paintPositions(Stage stage, NumberAxis time, Rectangle2D data) {
        double y = data.getMaxY() + Axes.TICKS - 2;
        double free = Double.NEGATIVE_INFINITY;
        int last = chart.positions().size() - 1;
        double lastFrom = lastFrom(data, Axes.x(time, last, data));
        for (int i = 0; i <= last; i++) {
            String label = chart.positions().get(i);
            double half = width(label) / 2;
            double from = Math.max(data.getX(), Axes.x(time, i, data) - half);
            from = i == last ? lastFrom : Math.min(from, lastFrom);
            boolean fits = from > free + 5 && (i == last || from + 2 * half < lastFrom - 5);
            if (fits) {
                stage.text(label, new TextStyle(Type.SMALL, stage.palette().muted()), new Point(from, y), Align.LEFT);
                free = from + 2 * half;
            }
        }
    }

    /** Where the last name begins: below its point, or as far to the right of it as the first name needs room. */
    private double lastFrom(Rectangle2D data, double point) {
        List<String> names = chart.positions();
        double wide = width(names.get(names.size() - 1));
        double afterFirst = names.size() == 1 ? data.getX() : data.getX() + width(names.get(0)) + 5.5;
        double rightmost = data.getMaxX() + labels + GAP / 2 - wide;
        return Math.min(Math.max(point - wide / 2, afterFirst), rightmost);
    }

    /** Beside the last position, or beside a line's own last point where it ends before. */
    private void paintEnds(Stage stage, TrendPanels.Panel panel, Rectangle2D data, NumberAxis values) {
        List<TrendPanels.Line> labelled = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        for (TrendPanels.Line line : byStrength(panel)) {
            OptionalDouble last = last(line);
            if (!line.label().isEmpty() && last.isPresent()) {
                labelled.add(line);
                wanted.add(Axes.y(values, last.getAsDouble(), data));
            }
        }
        List<Double> places = Spread.apart(wanted, Type.SMALL.size() + 0.8, data.getMinY(), data.getMaxY());
        for (int i = 0; i < labelled.size(); i++) {
            TrendPanels.Line line = labelled.get(i);
            boolean context = line.stroke() == TrendPanels.Stroke.CONTEXT;
            stage.text(
                    line.label(),
                    new TextStyle(
                            line.stroke() == TrendPanels.Stroke.MAIN ? Type.SMALL_BOLD : Type.SMALL,
                            context ? stage.palette().muted() : color(stage, line.stroke(), panel.weight())),
                    new Point(end(line, data), places.get(i) + Type.SMALL.drop()),
                    Align.LEFT);
        }
    }

    private double end(TrendPanels.Line line, Rectangle2D data) {
        int last = line.values().size() - 1;
        while (last > 0 && line.values().get(last).isEmpty()) {
            last--;
        }
        return last == line.values().size() - 1 ? data.getMaxX() + 2 : Axes.x(time(data), last, data) + INSET;
    }

    /** The main line's label stands above one that ends at the same place. */
    private static List<TrendPanels.Line> byStrength(TrendPanels.Panel panel) {
        return panel.lines().stream()
                .sorted(Comparator.comparing(TrendPanels.Line::stroke))
                .toList();
    }

    private static OptionalDouble last(TrendPanels.Line line) {
        OptionalDouble last = OptionalDouble.empty();
        for (OptionalDouble value : line.values()) {
            last = value.isPresent() ? value : last;
        }
        return last;
    }

    private static XYSeriesCollection series(TrendPanels.Panel panel) {
        XYSeriesCollection all = new XYSeriesCollection();
        for (int i = 0; i < panel.lines().size(); i++) {
            XYSeries series = new XYSeries(Integer.valueOf(i), false);
            List<OptionalDouble> values = panel.lines().get(i).values();
            for (int at = 0; at < values.size(); at++) {
                if (values.get(at).isPresent()) {
                    series.add(at, values.get(at).getAsDouble());
                } else {
                    series.add(at, null);
                }
            }
            all.addSeries(series);
        }
        return all;
    }

    private XYLineAndShapeRenderer renderer(Stage stage, TrendPanels.Panel panel) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        // A line is one path, a point one shape: a page with many panels is half as large.
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setDrawOutlines(false);
        long context = panel.lines().stream()
                .filter(line -> line.stroke() == TrendPanels.Stroke.CONTEXT)
                .count();
        boolean crowded = context > CROWD;
        for (int i = 0; i < panel.lines().size(); i++) {
            TrendPanels.Stroke stroke = panel.lines().get(i).stroke();
            renderer.setSeriesPaint(i, color(stage, stroke, panel.weight()));
            renderer.setSeriesShape(
                    i,
                    switch (stroke) {
                        case MAIN -> Shapes.circle(new Point(0, 0), 2.7);
                        case SECOND -> Shapes.circle(new Point(0, 0), 1.8);
                        case CONTEXT -> Shapes.circle(new Point(0, 0), crowded ? 1 : 1.8);
                        case CHANCE -> tick(new Point(0, 0));
                    });
            renderer.setSeriesLinesVisible(i, stroke != TrendPanels.Stroke.CHANCE);
            renderer.setSeriesStroke(
                    i,
                    switch (stroke) {
                        case MAIN -> new BasicStroke(1.8f);
                        case SECOND ->
                            new BasicStroke(
                                    1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3f, 2f}, 0);
                        case CONTEXT -> new BasicStroke(crowded ? 0.7f : 1f);
                        case CHANCE -> new BasicStroke(1f);
                    });
        }
        return renderer;
    }

    private static Color color(Stage stage, TrendPanels.Stroke stroke, Weight weight) {
        if (stroke == TrendPanels.Stroke.CONTEXT || stroke == TrendPanels.Stroke.CHANCE) {
            return stage.palette().context();
        }
        return weight == Weight.FOCUS
                ? stage.palette().accent()
                : stage.palette().ink();
    }

    private double width(String text) {
        return theme.lettering().width(text, Type.SMALL);
    }
}
