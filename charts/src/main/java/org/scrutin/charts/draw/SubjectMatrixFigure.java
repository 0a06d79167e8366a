package org.scrutin.charts.draw;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.charts.draw.Stage.Align;
import org.scrutin.charts.draw.Stage.Point;
import org.scrutin.charts.spec.SubjectMatrix;
import org.scrutin.charts.spec.Weight;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Type;

/** States by topic: filled where a state mostly abstains, with the numbers behind it. */
final class SubjectMatrixFigure implements Figure {

    /** So low that the two hundred states of the United Nations take two pages. */
    private static final double DENSE = 7.7;

    private static final double ROW = 11;

    /** Where so few rows stand that a page has room for all of them, they stand apart. */
    private static final int FEW = 12;

    private static final double WIDEST = 62;

    /** White between the words of two topics. */
    private static final double HEADING_GAP = 6;

    private final SubjectMatrix chart;
    private final ChartTheme theme;
    private final double names;
    private final List<Double> columns;
    private final double head;
    private final double row;

    SubjectMatrixFigure(SubjectMatrix chart, ChartTheme theme) {
        this.chart = chart;
        this.theme = theme;
        names = 6
                + chart.rows().stream()
                        .mapToDouble(row -> theme.lettering().width(row.state(), Type.SMALL))
                        .max()
                        .orElse(0);
        columns = columns(chart, theme, ChartTheme.WIDTH - names);
        int lines = IntStream.range(0, chart.topics().size())
                .map(i -> heading(i).size())
                .max()
                .orElse(1);
        head = ChoiceKey.HEIGHT + 4 + lines * Type.SMALL.leading() + 4;
        row = chart.rows().size() <= FEW ? ROW : DENSE;
    }

    /** Equal shares of the room; a topic whose longest word needs more takes it from the others. */
    private static List<Double> columns(SubjectMatrix chart, ChartTheme theme, double room) {
        List<Double> needs =
                chart.topics().stream().map(topic -> longestWord(topic, theme)).toList();
        double share = room / needs.size();
        boolean settled = false;
        while (!settled) {
            double limit = share;
            double taken = needs.stream()
                    .filter(need -> need > limit)
                    .mapToDouble(need -> need)
                    .sum();
            long others = needs.stream().filter(need -> need <= limit).count();
            double next = others == 0 ? share : (room - taken) / others;
            settled = others == 0 || next > share - 0.01;
            share = Math.min(share, next);
        }
        double width = Math.min(WIDEST, share);
        double all = needs.stream().mapToDouble(need -> Math.max(need, width)).sum();
        return needs.stream()
                .map(need -> Math.max(need, width) * Math.min(1, room / all))
                .toList();
    }

    /** With the white beside it. A topic in Chinese, of few letters, counts as one word: nothing says where a word of it ends. */
    private static double longestWord(String topic, ChartTheme theme) {
        return HEADING_GAP
                + Arrays.stream(topic.split(" "))
                        .mapToDouble(word -> theme.lettering().width(word, Type.SMALL))
                        .max()
                        .orElse(0);
    }

    private double left(int topic) {
        return names
                + columns.subList(0, topic).stream().mapToDouble(width -> width).sum();
    }

    @Override
    public double height() {
        return head + row * chart.rows().size() + 2;
    }

    @Override
    public void paint(Stage stage) {
        paintKey(stage);
        for (int i = 0; i < chart.topics().size(); i++) {
            List<String> lines = heading(i);
            stage.text(
                    lines,
                    new TextStyle(Type.SMALL, stage.palette().ink()),
                    new Point(left(i) + columns.get(i) / 2, head - 5 - (lines.size() - 1) * Type.SMALL.leading()),
                    Align.CENTRE);
        }
        for (int i = 0; i < chart.rows().size(); i++) {
            paint(stage, chart.rows().get(i), head + i * row);
        }
    }

    private void paintKey(Stage stage) {
        double middle = ChoiceKey.HEIGHT / 2;
        double baseline = middle + Type.SMALL.drop();
        stage.fill(
                Shapes.box(0, middle - 4.4, 26, middle + 4.4), stage.palette().abstain());
        stage.text(
                "5/6",
                new TextStyle(Type.SMALL, stage.palette().on(Choice.ABSTAIN)),
                new Point(13, baseline),
                Align.CENTRE);
        stage.text(
                chart.mostly(), new TextStyle(Type.SMALL, stage.palette().ink()), new Point(30, baseline), Align.LEFT);
        double x = 30 + theme.lettering().width(chart.mostly(), Type.SMALL) + 16;
        stage.text("1/6", new TextStyle(Type.SMALL, stage.palette().muted()), new Point(x, baseline), Align.LEFT);
        stage.text(
                chart.some(),
                new TextStyle(Type.SMALL, stage.palette().ink()),
                new Point(x + 16, baseline),
                Align.LEFT);
    }

    private void paint(Stage stage, SubjectMatrix.Row of, double top) {
        double baseline = top + row / 2 + Type.SMALL.drop();
        stage.line(
                new Point(0, top + row),
                new Point(left(columns.size()), top + row),
                stage.palette().grid(),
                0.35);
        stage.text(of.state(), new TextStyle(Type.SMALL, stage.palette().ink()), new Point(0, baseline), Align.LEFT);
        for (int i = 0; i < of.cells().size(); i++) {
            Optional<SubjectMatrix.Cell> cell = of.cells().get(i);
            if (cell.isPresent()) {
                Rectangle2D box = Shapes.box(left(i) + 1, top + 0.6, left(i + 1) - 1, top + row - 0.6);
                boolean mostly = cell.get().weight() == Weight.FOCUS;
                if (mostly) {
                    stage.fill(box, stage.palette().abstain());
                }
                stage.text(
                        cell.get().abstentions() + "/" + cell.get().cast(),
                        new TextStyle(
                                Type.SMALL,
                                mostly
                                        ? stage.palette().on(Choice.ABSTAIN)
                                        : stage.palette().muted()),
                        new Point(box.getCenterX(), baseline),
                        Align.CENTRE);
                stage.mark(box);
            }
        }
    }

    private List<String> heading(int topic) {
        return theme.lettering().lines(chart.topics().get(topic), Type.SMALL, columns.get(topic) - 3);
    }
}
