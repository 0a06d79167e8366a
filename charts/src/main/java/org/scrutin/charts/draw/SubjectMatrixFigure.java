package org.scrutin.charts.draw;

import java.util.ArrayList;
import java.util.List;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.charts.draw.Stage.Align;
import org.scrutin.charts.draw.Stage.Point;
import org.scrutin.charts.spec.SubjectMatrix;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Type;

/**
 * Groups of states by topic: a disc where they mostly abstain, then how many they are and who. The names of topics stand one below the
 * other, each above the line that leads to its column: so columns stand close and no name is broken or turned.
 */
final class SubjectMatrixFigure implements Figure {

    private static final double RADIUS = 5.2;
    private static final double ROW = 14;
    private static final double WIDEST = 26;
    private static final double NARROWEST = 2 * RADIUS + 1;

    /** Of the width that the columns may take; the names have the rest. */
    private static final double SHARE = 0.45;

    private final SubjectMatrix chart;
    private final double pitch;
    private final double count;
    private final double head;
    private final List<Row> rows = new ArrayList<>();
    private final double bottom;

    SubjectMatrixFigure(SubjectMatrix chart, ChartTheme theme) {
        this.chart = chart;
        pitch = Math.max(
                NARROWEST,
                Math.min(
                        WIDEST,
                        ChartTheme.WIDTH * SHARE / Math.max(1, chart.topics().size())));
        count = chart.rows().stream()
                .mapToDouble(row -> theme.lettering().width(String.valueOf(row.states()), Type.SMALL_BOLD))
                .max()
                .orElse(0);
        head = ChoiceKey.HEIGHT + 6 + chart.topics().size() * Type.SMALL.leading() + 4;
        double y = head;
        for (SubjectMatrix.Row row : chart.rows()) {
            List<String> members = theme.lettering().lines(row.members(), Type.SMALL, ChartTheme.WIDTH - names());
            double height = Math.max(ROW, members.size() * Type.SMALL.leading() + 3.5);
            rows.add(new Row(row, members, y));
            y += height;
        }
        bottom = y;
    }

    private double centre(int topic) {
        return RADIUS + topic * pitch;
    }

    /** Where the number of states ends. */
    private double counts() {
        return centre(chart.topics().size() - 1) + RADIUS + 8 + count;
    }

    private double names() {
        return counts() + 6;
    }

    @Override
    public double height() {
        return bottom;
    }

    @Override
    public void paint(Stage stage) {
        Point key = new Point(RADIUS, ChoiceKey.HEIGHT / 2);
        stage.disc(Choice.ABSTAIN, key, RADIUS);
        stage.text(
                chart.mostly(),
                new TextStyle(Type.SMALL, stage.palette().ink()),
                new Point(2 * RADIUS + 4, key.y() + Type.SMALL.drop()),
                Align.LEFT);
        for (int i = 0; i < chart.topics().size(); i++) {
            double top = ChoiceKey.HEIGHT + 6 + i * Type.SMALL.leading();
            stage.line(
                    new Point(centre(i), top + 1),
                    new Point(centre(i), bottom - ROW / 2),
                    stage.palette().grid(),
                    0.6);
            stage.text(
                    chart.topics().get(i),
                    new TextStyle(Type.SMALL, stage.palette().ink()),
                    new Point(centre(i) + 3, top + Type.SMALL.size()),
                    Align.LEFT);
        }
        rows.forEach(row -> paint(stage, row));
    }

    private void paint(Stage stage, Row row) {
        double middle = row.y() + ROW / 2;
        double baseline = middle + Type.SMALL.drop();
        for (int i = 0; i < row.row().mostly().size(); i++) {
            if (row.row().mostly().get(i)) {
                Point centre = new Point(centre(i), middle);
                stage.disc(Choice.ABSTAIN, centre, RADIUS);
                stage.mark(Shapes.circle(centre, RADIUS));
            }
        }
        stage.text(
                String.valueOf(row.row().states()),
                new TextStyle(Type.SMALL_BOLD, stage.palette().ink()),
                new Point(counts(), baseline),
                Align.RIGHT);
        stage.text(
                row.members(),
                new TextStyle(Type.SMALL, stage.palette().ink()),
                new Point(names(), baseline),
                Align.LEFT);
    }

    /** A row with its place. */
    private record Row(SubjectMatrix.Row row, List<String> members, double y) {}
}
