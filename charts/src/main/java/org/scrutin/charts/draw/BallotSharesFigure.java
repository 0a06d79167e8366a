package org.scrutin.charts.draw;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.charts.draw.Stage.Align;
import org.scrutin.charts.draw.Stage.Point;
import org.scrutin.charts.spec.BallotShares;
import org.scrutin.charts.spec.BallotShares.Shares;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Type;

/** A triangle a group, side by side; letters at the corners, dots as large as their roll calls are many, the mean as a diamond. */
final class BallotSharesFigure implements Figure {

    private static final double GAP = 14;
    private static final double CORNER = 5;
    private static final double INSET = 10;
    private static final double OFF = 12;
    private static final double ROOM = OFF + CORNER + 3;
    private static final double WIDEST = 130;
    private static final double DOT = 2.6;
    private static final double LARGEST_DOT = 9;
    private static final double DIAMOND = 3.6;
    private static final double SLOPE = Math.sqrt(3) / 2;
    private static final int OPACITY = 120;

    private final BallotShares chart;
    private final double pitch;
    private final double side;
    private final double dot;
    private final List<List<String>> titles;
    private final List<List<String>> notes;
    private final double head;

    BallotSharesFigure(BallotShares chart, ChartTheme theme) {
        this.chart = chart;
        int panels = Math.max(2, chart.panels().size());
        pitch = (ChartTheme.WIDTH + GAP) / panels;
        side = Math.min(WIDEST, pitch - GAP - 2 * INSET);
        int most = chart.panels().stream()
                .flatMap(panel -> panel.dots().stream())
                .mapToInt(BallotShares.Dot::rollCalls)
                .max()
                .orElse(1);
        dot = Math.min(DOT, LARGEST_DOT / Math.sqrt(most));
        titles = chart.panels().stream()
                .map(panel -> theme.lettering().lines(panel.title(), Type.HEADING, pitch - GAP))
                .toList();
        notes = chart.panels().stream()
                .map(panel -> theme.lettering().lines(panel.note(), Type.SMALL, pitch - GAP))
                .toList();
        head = ChoiceKey.HEIGHT + 6 + most(titles) * Type.HEADING.leading() + 4;
    }

    private static int most(List<List<String>> texts) {
        return texts.stream().mapToInt(List::size).max().orElse(0);
    }

    @Override
    public double height() {
        return foot() + most(notes) * Type.SMALL.leading() + 4;
    }

    /** Where the lower corners end. */
    private double foot() {
        return head + ROOM + side * SLOPE + ROOM;
    }

    @Override
    public void paint(Stage stage) {
        ChoiceKey.paint(
                stage,
                chart.words(),
                List.of(Choice.YES, Choice.ABSTAIN, Choice.NO),
                new Point(0, ChoiceKey.HEIGHT / 2));
        for (int i = 0; i < chart.panels().size(); i++) {
            double x = i * pitch;
            stage.text(
                    titles.get(i),
                    new TextStyle(Type.HEADING, stage.palette().ink()),
                    new Point(x, ChoiceKey.HEIGHT + 6 + Type.HEADING.size()),
                    Align.LEFT);
            paint(stage, chart.panels().get(i), new Triangle(x + INSET, head + ROOM, side));
            stage.text(
                    notes.get(i),
                    new TextStyle(Type.SMALL, stage.palette().muted()),
                    new Point(x, foot() + Type.SMALL.size()),
                    Align.LEFT);
        }
    }

    private void paint(Stage stage, BallotShares.Panel panel, Triangle triangle) {
        for (int tenths = 0; tenths < 10; tenths += 5) {
            double share = tenths / 10.0;
            stage.outline(triangle.inner(share), stage.palette().grid(), tenths == 0 ? 0.9 : 0.6);
        }
        corner(stage, Choice.YES, triangle.at(new Shares(1, 0, 0)), OFF);
        corner(stage, Choice.ABSTAIN, triangle.at(new Shares(0, 1, 0)), -OFF);
        corner(stage, Choice.NO, triangle.at(new Shares(0, 0, 1)), OFF);
        Color ink = stage.palette().ink();
        Color color = new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), OPACITY);
        for (BallotShares.Dot same : panel.dots()) {
            var disc = Shapes.circle(triangle.at(same.shares()), dot * Math.sqrt(same.rollCalls()));
            stage.fill(disc, color);
            // A rim of paper: dots over one another stay apart, in grey print too.
            stage.outline(disc, stage.palette().paper(), 0.4);
            stage.mark(disc);
        }
        Point mean = triangle.at(panel.mean());
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(mean.x(), mean.y() - DIAMOND);
        diamond.lineTo(mean.x() + DIAMOND, mean.y());
        diamond.lineTo(mean.x(), mean.y() + DIAMOND);
        diamond.lineTo(mean.x() - DIAMOND, mean.y());
        diamond.closePath();
        stage.fill(diamond, stage.palette().accent());
        stage.outline(diamond, stage.palette().paper(), 0.6);
        stage.mark(diamond);
    }

    /** Outside of the triangle, so that dots in the corner stay seen. */
    private static void corner(Stage stage, Choice choice, Point at, double off) {
        stage.disc(choice, new Point(at.x(), at.y() + off), CORNER);
    }

    /**
     * A triangle with in favour at the left, against at the right, abstaining above.
     *
     * @param left lower left corner, across
     * @param top upper corner, down
     * @param side of the triangle
     */
    private record Triangle(double left, double top, double side) {

        Point at(Shares shares) {
            return new Point(
                    left + side * (shares.no() + shares.abstain() / 2), top + side * SLOPE * (1 - shares.abstain()));
        }

        /** The three lines on which one choice has a share; of share 0 the triangle itself. */
        Path2D inner(double share) {
            double rest = 1 - share;
            Path2D lines = new Path2D.Double();
            line(lines, at(new Shares(share, rest, 0)), at(new Shares(share, 0, rest)));
            line(lines, at(new Shares(rest, share, 0)), at(new Shares(0, share, rest)));
            line(lines, at(new Shares(rest, 0, share)), at(new Shares(0, rest, share)));
            return lines;
        }

        private static void line(Path2D lines, Point from, Point to) {
            lines.moveTo(from.x(), from.y());
            lines.lineTo(to.x(), to.y());
        }
    }
}
