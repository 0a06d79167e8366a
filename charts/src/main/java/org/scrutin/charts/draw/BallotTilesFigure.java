package org.scrutin.charts.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.charts.draw.Stage.Align;
import org.scrutin.charts.draw.Stage.Point;
import org.scrutin.charts.spec.BallotTiles;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Type;

/** Tiles in columns that are filled from top to bottom, a group's heading again where it goes on in the next column. */
final class BallotTilesFigure implements Figure {

    private static final Pattern NO_NUMBER = Pattern.compile("[^0-9]+");
    private static final double GUTTER = 9;
    private static final double PITCH = 9.6;
    private static final double TILE_GAP = 0.4;
    private static final double ROW = 10.6;
    private static final double NAME_GAP = 3.5;
    private static final double HEADING = 14;
    private static final double NAME_WIDTH = 66;
    private static final double WIDE_NAME = 120;
    private static final int TWO_DIGITS = 10;
    private static final int EVERY = 5;
    private static final double NUMERALS = 10;
    private static final List<Choice> KEY = List.of(Choice.YES, Choice.ABSTAIN, Choice.NO, Choice.ABSENT);

    private final BallotTiles chart;
    private final ChartTheme theme;
    private final double columnWidth;
    private final List<List<Item>> columns;
    private final double pitch;
    private final List<String> numerals;
    private final double head;

    BallotTilesFigure(BallotTiles chart, ChartTheme theme) {
        this.chart = chart;
        this.theme = theme;
        int rollCalls = chart.rollCalls().size();
        pitch = Math.min(PITCH, (ChartTheme.WIDTH - WIDE_NAME) / rollCalls);
        double narrowest = rollCalls * pitch + NAME_GAP + NAME_WIDTH;
        int count = (int) Math.max(1, Math.min(4, (ChartTheme.WIDTH + GUTTER) / (narrowest + GUTTER)));
        columnWidth = (ChartTheme.WIDTH + GUTTER) / count - GUTTER;
        columns = columns(items(), count);
        numerals = needsNumerals()
                ? theme.lettering().lines(numerals(chart.rollCalls()), Type.SMALL, ChartTheme.WIDTH)
                : List.of();
        head = ChoiceKey.HEIGHT
                + 4
                + (numerals.isEmpty() || fitsBesideKey() ? 0 : 4 + numerals.size() * Type.SMALL.leading());
    }

    @Override
    public double height() {
        return head
                + numeralRow()
                + columns.stream().mapToDouble(BallotTilesFigure::height).max().orElse(0);
    }

    @Override
    public void paint(Stage stage) {
        ChoiceKey.paint(stage, chart.words(), KEY, new Point(0, ChoiceKey.HEIGHT / 2));
        if (needsNumerals()) {
            paintNumerals(stage);
        }
        for (int i = 0; i < columns.size(); i++) {
            double x = i * (columnWidth + GUTTER);
            for (int tile = 0; tile < chart.rollCalls().size(); tile++) {
                if (needsNumerals() && isNumbered(tile)) {
                    stage.text(
                            String.valueOf(tile + 1),
                            new TextStyle(Type.SMALL, stage.palette().muted()),
                            new Point(x + (tile + 0.5) * pitch, head + Type.SMALL.size()),
                            Align.CENTRE);
                }
            }
            double y = head + numeralRow();
            for (Item item : columns.get(i)) {
                item.paint(stage, x, y);
                y += item.height();
            }
        }
    }

    /** Where there is one vote alone, every tile is of it: a number above it would tell nothing. */
    private boolean needsNumerals() {
        return chart.rollCalls().size() > 1;
    }

    private double numeralRow() {
        return needsNumerals() ? NUMERALS : 0;
    }

    private boolean isNumbered(int tile) {
        return chart.rollCalls().size() < TWO_DIGITS || tile == 0 || (tile + 1) % EVERY == 0;
    }

    /** What the numerals above the tiles stand for, beside the key or under it. */
    private void paintNumerals(Stage stage) {
        double baseline = ChoiceKey.HEIGHT / 2 + Type.SMALL.drop();
        if (fitsBesideKey()) {
            stage.text(
                    numerals,
                    new TextStyle(Type.SMALL, stage.palette().ink()),
                    new Point(ChartTheme.WIDTH, baseline),
                    Align.RIGHT);
        } else {
            Point under = new Point(0, baseline + Type.SMALL.leading() + 5);
            stage.text(numerals, new TextStyle(Type.SMALL, stage.palette().ink()), under, Align.LEFT);
        }
    }

    /** Where the votes are called by the same numbers, the first and the last say so of all. */
    private static String numerals(List<String> rollCalls) {
        int last = rollCalls.size() - 1;
        boolean numbered = IntStream.rangeClosed(0, last)
                .allMatch(
                        i -> NO_NUMBER.matcher(rollCalls.get(i)).replaceAll("").equals(String.valueOf(i + 1)));
        if (numbered && last > 1) {
            return numeral(0, rollCalls) + " … " + numeral(last, rollCalls);
        }
        return IntStream.range(0, rollCalls.size())
                .mapToObj(i -> numeral(i, rollCalls))
                .collect(Collectors.joining(", "));
    }

    private static String numeral(int i, List<String> rollCalls) {
        return (i + 1) + "\u00a0=\u00a0" + rollCalls.get(i);
    }

    private boolean fitsBesideKey() {
        double key = ChoiceKey.width(theme, chart.words(), KEY) + 20;
        return numerals.size() == 1 && key + theme.lettering().width(numerals.get(0), Type.SMALL) <= ChartTheme.WIDTH;
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (BallotTiles.Block block : chart.blocks()) {
            Heading heading =
                    new Heading(theme.lettering().lines(block.title(), Type.HEADING, columnWidth), block.title());
            items.add(heading);
            double nameWidth = columnWidth - chart.rollCalls().size() * pitch - NAME_GAP;
            for (BallotTiles.Row row : block.rows()) {
                items.add(new Tiles(heading, row, pitch, theme.lettering().lines(row.state(), Type.SMALL, nameWidth)));
            }
            List<String> others = theme.lettering().lines(block.others(), Type.SMALL, columnWidth);
            if (!others.isEmpty()) {
                items.add(new Others(heading, others));
            }
        }
        return items;
    }

    /** Fills columns evenly: the lowest height at which all items find room. */
    private static List<List<Item>> columns(List<Item> items, int count) {
        double height = height(items) / count;
        List<List<Item>> columns = fill(items, height);
        while (columns.size() > count) {
            height += 4;
            columns = fill(items, height);
        }
        return columns;
    }

    private static List<List<Item>> fill(List<Item> items, double height) {
        List<List<Item>> columns = new ArrayList<>();
        List<Item> column = new ArrayList<>();
        columns.add(column);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            double needed = item.height();
            if (item instanceof Heading && i + 2 < items.size()) {
                needed += items.get(i + 1).height() + items.get(i + 2).height();
            }
            if (!column.isEmpty() && height(column) + needed > height) {
                column = new ArrayList<>();
                columns.add(column);
                if (!(item instanceof Heading)) {
                    column.add(item.heading());
                }
            }
            column.add(item);
        }
        return columns;
    }

    private static double height(List<Item> items) {
        return items.stream().mapToDouble(Item::height).sum();
    }

    /** One thing in a column. */
    private sealed interface Item {
        Heading heading();

        double height();

        void paint(Stage stage, double x, double y);
    }

    private record Heading(List<String> lines, String title) implements Item {
        @Override
        public Heading heading() {
            return this;
        }

        @Override
        public double height() {
            return HEADING + (lines.size() - 1) * Type.HEADING.leading();
        }

        @Override
        public void paint(Stage stage, double x, double y) {
            stage.text(
                    lines,
                    new TextStyle(Type.HEADING, stage.palette().ink()),
                    new Point(x, y + HEADING - 4),
                    Align.LEFT);
        }
    }

    private record Tiles(Heading heading, BallotTiles.Row row, double pitch, List<String> name) implements Item {
        @Override
        public double height() {
            return ROW + (name.size() - 1) * (Type.SMALL.leading() - 0.6);
        }

        @Override
        public void paint(Stage stage, double x, double y) {
            for (int i = 0; i < row.choices().size(); i++) {
                Point centre = new Point(x + (i + 0.5) * pitch, y + ROW / 2);
                double side = pitch - TILE_GAP;
                stage.tile(row.choices().get(i), centre, side);
                stage.mark(Shapes.square(centre, side));
            }
            stage.text(
                    name,
                    new TextStyle(Type.SMALL, stage.palette().ink()),
                    new Point(x + row.choices().size() * pitch + NAME_GAP, y + ROW / 2 + Type.SMALL.drop()),
                    Align.LEFT);
        }
    }

    private record Others(Heading heading, List<String> lines) implements Item {

        private static final double GAP = 2.5;

        @Override
        public double height() {
            return GAP + lines.size() * Type.SMALL.leading();
        }

        @Override
        public void paint(Stage stage, double x, double y) {
            stage.text(
                    lines,
                    new TextStyle(Type.SMALL, stage.palette().muted()),
                    new Point(x, y + GAP + Type.SMALL.size()),
                    Align.LEFT);
        }
    }
}
