package org.scrutin.charts.draw;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.charts.draw.Stage.Align;
import org.scrutin.charts.draw.Stage.Point;
import org.scrutin.charts.spec.ChoiceWords;
import org.scrutin.charts.spec.DissentFlows;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Type;

/** A panel a paragraph: choices on it at the left, on the whole at the right, bands as thick as the states are many. */
final class DissentFlowsFigure implements Figure {

    private static final List<Choice> ORDER = List.of(Choice.YES, Choice.ABSTAIN, Choice.NO, Choice.ABSENT);
    private static final double GAP = 26;
    private static final double SIDE = 24;
    private static final double NODE = 7;
    private static final double BETWEEN = 11;
    private static final double HEIGHT = 150;
    private static final int OPACITY = 110;

    private final DissentFlows chart;
    private final ChartTheme theme;
    private final int columns;
    private final double width;
    private final double head;
    private final double foot;

    DissentFlowsFigure(DissentFlows chart, ChartTheme theme) {
        this.chart = chart;
        this.theme = theme;
        columns = Math.min(3, chart.panels().size());
        width = (ChartTheme.WIDTH + GAP) / Math.max(2, columns) - GAP;
        int lines = chart.panels().stream()
                .mapToInt(panel -> detail(panel).size())
                .max()
                .orElse(0);
        head = Type.HEADING.leading() + lines * Type.SMALL.leading() + Type.SMALL.leading() + 8;
        int feet = chart.panels().stream()
                .mapToInt(panel -> counts(panel).size())
                .max()
                .orElse(0);
        foot = feet * Type.SMALL.leading() + 6;
    }

    @Override
    public double height() {
        int rows = (chart.panels().size() + columns - 1) / columns;
        return ChoiceKey.HEIGHT + 6 + rows * pitch() - 12;
    }

    @Override
    public void paint(Stage stage) {
        TreeSet<Choice> used = new TreeSet<>();
        chart.panels()
                .forEach(panel -> panel.flows().forEach(flow -> {
                    used.add(flow.from());
                    used.add(flow.to());
                }));
        ChoiceKey.paint(
                stage,
                chart.words(),
                ORDER.stream().filter(used::contains).toList(),
                new Point(0, ChoiceKey.HEIGHT / 2));
        for (int i = 0; i < chart.panels().size(); i++) {
            int row = i / columns;
            int column = i % columns;
            Point corner = new Point(column * (width + GAP), ChoiceKey.HEIGHT + 6 + row * pitch());
            paint(stage, chart.panels().get(i), corner);
        }
    }

    private double pitch() {
        return head + HEIGHT + foot + 14;
    }

    private void paint(Stage stage, DissentFlows.Panel panel, Point corner) {
        double y = corner.y() + Type.HEADING.size();
        stage.text(
                panel.title(),
                new TextStyle(Type.HEADING, stage.palette().ink()),
                new Point(corner.x(), y),
                Align.LEFT);
        y += Type.SMALL.leading() + 1;
        stage.text(
                detail(panel),
                new TextStyle(Type.SMALL, stage.palette().muted()),
                new Point(corner.x(), y),
                Align.LEFT);
        double top = corner.y() + head;
        stage.text(
                chart.from(),
                new TextStyle(Type.SMALL, stage.palette().muted()),
                new Point(corner.x(), top - 5),
                Align.LEFT);
        stage.text(
                chart.to(),
                new TextStyle(Type.SMALL, stage.palette().muted()),
                new Point(corner.x() + width, top - 5),
                Align.RIGHT);
        Sides sides = new Sides(panel);
        double left = corner.x() + SIDE;
        double right = corner.x() + width - SIDE - NODE;
        for (DissentFlows.Flow flow : ordered(panel.flows())) {
            double thickness = flow.states() * sides.scale();
            Path2D band = Shapes.band(
                    new Point(left + NODE, top + sides.leave(flow)),
                    new Point(right, top + sides.arrive(flow)),
                    thickness);
            Color color = stage.palette().of(flow.from());
            stage.fill(
                    band,
                    flow.from() == Choice.ABSENT
                            ? stage.palette().grid()
                            : new Color(color.getRed(), color.getGreen(), color.getBlue(), OPACITY));
            stage.mark(band);
        }
        sides.from().values().forEach(node -> paintNode(stage, node, new Point(left, top), Align.RIGHT));
        sides.to().values().forEach(node -> paintNode(stage, node, new Point(right, top), Align.LEFT));
        stage.text(
                counts(panel),
                new TextStyle(Type.SMALL, stage.palette().muted()),
                new Point(corner.x(), top + HEIGHT + 6 + Type.SMALL.size()),
                Align.LEFT);
    }

    private static void paintNode(Stage stage, Node node, Point at, Align align) {
        var box = Shapes.box(at.x(), at.y() + node.top(), at.x() + NODE, at.y() + node.top() + node.height());
        stage.fill(box, stage.palette().of(node.choice()));
        if (node.choice() == Choice.ABSENT) {
            stage.outline(box, stage.palette().context(), 0.6);
        }
        double x = align == Align.RIGHT ? at.x() - 3 : at.x() + NODE + 3;
        stage.text(
                ChoiceWords.sign(node.choice()) + " " + node.states(),
                new TextStyle(Type.SMALL_BOLD, stage.palette().ink()),
                new Point(x, at.y() + node.top() + node.height() / 2 + Type.SMALL.drop()),
                align);
    }

    private List<String> counts(DissentFlows.Panel panel) {
        List<String> counts = ordered(panel.flows()).stream()
                .map(flow ->
                        ChoiceWords.sign(flow.from()) + ">" + ChoiceWords.sign(flow.to()) + "\u00a0" + flow.states())
                .toList();
        return theme.lettering().lines(String.join(", ", counts), Type.SMALL, width);
    }

    private List<String> detail(DissentFlows.Panel panel) {
        return theme.lettering().lines(panel.detail(), Type.SMALL, width);
    }

    private static List<DissentFlows.Flow> ordered(List<DissentFlows.Flow> flows) {
        List<DissentFlows.Flow> ordered = new ArrayList<>();
        for (Choice from : ORDER) {
            for (Choice to : ORDER) {
                flows.stream()
                        .filter(flow -> flow.from() == from && flow.to() == to)
                        .forEach(ordered::add);
            }
        }
        return ordered;
    }

    /**
     * A stack of states with one choice.
     *
     * @param choice of all its states
     * @param top from the panel's top
     * @param height of the stack
     * @param states how many
     */
    private record Node(Choice choice, double top, double height, int states) {}

    /** Where stacks stand and bands begin and end. */
    private static final class Sides {

        private final double scale;
        private final Map<Choice, Node> from;
        private final Map<Choice, Node> to;
        private final Map<Choice, Double> left = new EnumMap<>(Choice.class);
        private final Map<Choice, Double> arrived = new EnumMap<>(Choice.class);

        Sides(DissentFlows.Panel panel) {
            Map<Choice, Integer> before = new EnumMap<>(Choice.class);
            Map<Choice, Integer> after = new EnumMap<>(Choice.class);
            panel.flows().forEach(flow -> {
                before.merge(flow.from(), flow.states(), Integer::sum);
                after.merge(flow.to(), flow.states(), Integer::sum);
            });
            int states = before.values().stream().mapToInt(Integer::intValue).sum();
            int gaps = Math.max(before.size(), after.size()) - 1;
            scale = (HEIGHT - gaps * BETWEEN) / Math.max(1, states);
            from = stack(before);
            to = stack(after);
            from.forEach((choice, node) -> left.put(choice, node.top()));
            to.forEach((choice, node) -> arrived.put(choice, node.top()));
        }

        double scale() {
            return scale;
        }

        Map<Choice, Node> from() {
            return from;
        }

        Map<Choice, Node> to() {
            return to;
        }

        /** Where the next band leaves; in order, each asked once. */
        double leave(DissentFlows.Flow flow) {
            double y = left.get(flow.from());
            left.put(flow.from(), y + flow.states() * scale);
            return y;
        }

        /** Where the next band arrives; in order, each asked once. */
        double arrive(DissentFlows.Flow flow) {
            double y = arrived.get(flow.to());
            arrived.put(flow.to(), y + flow.states() * scale);
            return y;
        }

        private Map<Choice, Node> stack(Map<Choice, Integer> counts) {
            Map<Choice, Node> nodes = new EnumMap<>(Choice.class);
            double y = 0;
            for (Choice choice : ORDER) {
                if (counts.containsKey(choice)) {
                    double height = counts.get(choice) * scale;
                    nodes.put(choice, new Node(choice, y, height, counts.get(choice)));
                    y += height + BETWEEN;
                }
            }
            return nodes;
        }
    }
}
