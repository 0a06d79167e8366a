package org.scrutin.charts.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.charts.draw.Stage.Align;
import org.scrutin.charts.draw.Stage.Point;
import org.scrutin.charts.spec.PatternGrid;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Type;

/** A grid of discs, a bar of states for each row, and beside short bars who they are. */
final class PatternGridFigure implements Figure {

    private static final double RADIUS = 5.2;
    private static final double ROW = 14;
    private static final double LONGEST_BAR = 190;
    private static final double BAR_GAP = 10;
    private static final double BARS = 230;
    /** Where an id may be broken that is wider than its column, as words may not: before the digits behind a hyphen. */
    private static final Pattern BEHIND_HYPHEN = Pattern.compile("(?<=-)(?=[0-9])");

    private static final double HEAD = ChoiceKey.HEIGHT + 8;

    private final PatternGrid chart;
    private final ChartTheme theme;
    private final double pitch;
    private final List<String> axis;
    private final List<Row> rows = new ArrayList<>();
    private final double labels;
    private final double bottom;

    PatternGridFigure(PatternGrid chart, ChartTheme theme) {
        this.chart = chart;
        this.theme = theme;
        double widest = chart.rollCalls().stream()
                .mapToDouble(label -> theme.lettering().width(label, Type.HEADING))
                .max()
                .orElse(0);
        double room = (ChartTheme.WIDTH - BARS) / chart.rollCalls().size();
        pitch = Math.max(2 * RADIUS + 2, Math.min(widest + 8, Math.min(70, room)));
        axis = theme.lettering().lines(chart.axis(), Type.SMALL, ChartTheme.WIDTH - bars());
        labels = HEAD
                + Math.max(
                        chart.rollCalls().stream()
                                        .mapToInt(label -> label(label).size())
                                        .max()
                                        .orElse(1)
                                * Type.HEADING.leading(),
                        axis.size() * Type.SMALL.leading());
        double y = labels + 3;
        for (PatternGrid.Row row : chart.rows()) {
            double after = bars() + bar(row.states()) + 6 + width(String.valueOf(row.states()), Type.SMALL_BOLD) + 8;
            List<String> members = theme.lettering().lines(row.members(), Type.SMALL, ChartTheme.WIDTH - after);
            double height = Math.max(ROW, members.size() * (Type.SMALL.leading() - 0.3) + 3.5);
            rows.add(new Row(row, members, y, height, after));
            y += height;
        }
        bottom = y;
    }

    @Override
    public double height() {
        return bottom;
    }

    @Override
    public void paint(Stage stage) {
        TreeSet<Choice> used = new TreeSet<>();
        chart.rows().forEach(row -> used.addAll(row.choices()));
        ChoiceKey.paint(
                stage,
                chart.words(),
                List.of(Choice.YES, Choice.ABSTAIN, Choice.NO, Choice.ABSENT).stream()
                        .filter(used::contains)
                        .toList(),
                new Point(0, ChoiceKey.HEIGHT / 2));
        double baseline = labels - 3;
        for (int i = 0; i < chart.rollCalls().size(); i++) {
            List<String> lines = label(chart.rollCalls().get(i));
            stage.text(
                    lines,
                    new TextStyle(Type.HEADING, stage.palette().ink()),
                    new Point(centre(i), baseline - (lines.size() - 1) * Type.HEADING.leading()),
                    Align.CENTRE);
        }
        stage.text(
                axis,
                new TextStyle(Type.SMALL, stage.palette().muted()),
                new Point(bars(), baseline - (axis.size() - 1) * Type.SMALL.leading()),
                Align.LEFT);
        rows.forEach(row -> paint(stage, row));
    }

    private void paint(Stage stage, Row row) {
        double middle = row.y() + ROW / 2;
        if (row.row().choices().size() > 1) {
            stage.line(
                    new Point(centre(0), middle),
                    new Point(centre(row.row().choices().size() - 1), middle),
                    stage.palette().grid(),
                    1.2);
        }
        for (int i = 0; i < row.row().choices().size(); i++) {
            Point centre = new Point(centre(i), middle);
            stage.disc(row.row().choices().get(i), centre, RADIUS);
            stage.mark(Shapes.circle(centre, RADIUS));
        }
        double end = bars() + bar(row.row().states());
        var bar = Shapes.box(bars(), middle - 4.2, end, middle + 4.2);
        stage.fill(bar, stage.palette().context());
        stage.mark(bar);
        stage.text(
                String.valueOf(row.row().states()),
                new TextStyle(Type.SMALL_BOLD, stage.palette().ink()),
                new Point(end + 5, middle + Type.SMALL.drop()),
                Align.LEFT);
        stage.text(
                row.members(),
                new TextStyle(Type.SMALL, stage.palette().ink()),
                new Point(row.after(), middle + Type.SMALL.drop()),
                Align.LEFT);
    }

    private double centre(int rollCall) {
        return pitch / 2 + rollCall * pitch;
    }

    private double bars() {
        return chart.rollCalls().size() * pitch + BAR_GAP;
    }

    private double bar(int states) {
        int most = chart.rows().stream().mapToInt(PatternGrid.Row::states).max().orElse(1);
        double longest = Math.min(LONGEST_BAR, (ChartTheme.WIDTH - bars()) / 2);
        return longest * states / most;
    }

    private List<String> label(String rollCall) {
        return theme.lettering().lines(rollCall, Type.HEADING, pitch - 4).stream()
                .flatMap(line ->
                        width(line, Type.HEADING) <= pitch - 4 ? Stream.of(line) : Stream.of(BEHIND_HYPHEN.split(line)))
                .toList();
    }

    private double width(String text, Type type) {
        return theme.lettering().width(text, type);
    }

    /** A row with its place. */
    private record Row(PatternGrid.Row row, List<String> members, double y, double height, double after) {}
}
