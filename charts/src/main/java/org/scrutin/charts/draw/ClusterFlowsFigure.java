package org.scrutin.charts.draw;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.scrutin.charts.draw.Stage.Align;
import org.scrutin.charts.draw.Stage.Point;
import org.scrutin.charts.spec.ClusterFlows;
import org.scrutin.charts.spec.Weight;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Type;

/** Columns of places as high as their states are many, each under its label, with bands between them. */
final class ClusterFlowsFigure implements Figure {

    private static final double NODE = 7;
    private static final double GAP = 8;
    private static final double LABEL_GAP = 3;
    private static final double STATE = 1.8;
    private static final double HEAD = Type.HEADING.leading() + 6;
    /** Of the paper between a label and the bands behind it, of 255. */
    private static final int VEIL = 165;

    private static final int OPACITY = 110;

    private final ClusterFlows chart;
    private final ChartTheme theme;
    private final double pitch;
    private final List<List<Box>> boxes;

    ClusterFlowsFigure(ClusterFlows chart, ChartTheme theme) {
        this.chart = chart;
        this.theme = theme;
        pitch = (ChartTheme.WIDTH + GAP) / chart.columns().size();
        boxes = chart.columns().stream().map(this::boxes).toList();
    }

    private List<Box> boxes(ClusterFlows.Column column) {
        List<Box> stacked = new ArrayList<>();
        double y = HEAD;
        for (ClusterFlows.Node node : column.nodes()) {
            List<String> label = theme.lettering().lines(node.label(), Type.SMALL, pitch - GAP);
            double top = y + label.size() * Type.SMALL.leading() + LABEL_GAP;
            stacked.add(new Box(label, top, node.states() * STATE));
            y = top + node.states() * STATE + GAP;
        }
        return stacked;
    }

    @Override
    public double height() {
        return boxes.stream()
                .map(column -> column.get(column.size() - 1))
                .mapToDouble(last -> last.top() + last.height() + 2)
                .max()
                .orElse(HEAD);
    }

    @Override
    public void paint(Stage stage) {
        paintFlows(stage, Weight.CONTEXT);
        paintFlows(stage, Weight.FOCUS);
        for (int i = 0; i < boxes.size(); i++) {
            ClusterFlows.Column column = chart.columns().get(i);
            stage.text(
                    column.title(),
                    new TextStyle(Type.HEADING, stage.palette().ink()),
                    new Point(i * pitch, Type.HEADING.size()),
                    Align.LEFT);
            for (int j = 0; j < column.nodes().size(); j++) {
                paint(stage, column.nodes().get(j), boxes.get(i).get(j), i * pitch);
            }
        }
    }

    private static void paint(Stage stage, ClusterFlows.Node node, Box box, double x) {
        boolean bloc = node.kind() == ClusterFlows.Kind.BLOC;
        var shape = Shapes.box(x, box.top(), x + NODE, box.top() + box.height());
        stage.fill(shape, bloc ? stage.palette().ink() : stage.palette().context());
        stage.mark(shape);
        double first = box.top() - LABEL_GAP - (box.label().size() - 1) * Type.SMALL.leading();
        // Bands to the next column pass behind the label, paler.
        Color paper = stage.palette().paper();
        Color veil = new Color(paper.getRed(), paper.getGreen(), paper.getBlue(), VEIL);
        for (int i = 0; i < box.label().size(); i++) {
            double baseline = first + i * Type.SMALL.leading();
            double wide = stage.lettering().width(box.label().get(i), Type.SMALL);
            stage.fill(Shapes.box(x, baseline - Type.SMALL.size(), x + wide + 1, baseline + 1.8), veil);
        }
        stage.text(
                box.label(),
                new TextStyle(
                        Type.SMALL,
                        bloc ? stage.palette().ink() : stage.palette().muted()),
                new Point(x, first),
                Align.LEFT);
    }

    /** Those that matter last, over the others; each place gives and takes its bands from top to bottom. */
    private void paintFlows(Stage stage, Weight weight) {
        double[][] left = new double[boxes.size()][];
        double[][] arrived = new double[boxes.size()][];
        for (int i = 0; i < boxes.size(); i++) {
            left[i] = new double[boxes.get(i).size()];
            arrived[i] = new double[boxes.get(i).size()];
        }
        for (ClusterFlows.Flow flow : chart.flows()) {
            int column = flow.column();
            double thickness = flow.states() * STATE;
            Point from = new Point(
                    column * pitch + NODE, boxes.get(column).get(flow.from()).top() + left[column][flow.from()]);
            Point to = new Point(
                    (column + 1) * pitch, boxes.get(column + 1).get(flow.to()).top() + arrived[column + 1][flow.to()]);
            left[column][flow.from()] += thickness;
            arrived[column + 1][flow.to()] += thickness;
            if (flow.weight() == weight) {
                Path2D band = Shapes.band(from, to, thickness);
                stage.fill(band, color(stage, weight));
                stage.mark(band);
            }
        }
    }

    private static Color color(Stage stage, Weight weight) {
        Color accent = stage.palette().accent();
        return weight == Weight.FOCUS
                ? new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), OPACITY)
                : stage.palette().grid();
    }

    /**
     * A place laid out.
     *
     * @param label its lines, above it
     * @param top of the box
     * @param height of the box
     */
    private record Box(List<String> label, double top, double height) {}
}
