package org.scrutin.output.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/**
 * Lines of text in two columns, over as many pages as it takes. Lengths in points.
 *
 * <p>The renderer fills a column down to the foot of its page before it begins the next, whatever stands there. So a heading ends one, a
 * line stands alone at a foot or a head, and the right half of the last page stays white. This knows where columns have to end instead.
 *
 * @param lines in reading order
 * @param room of the first page and of each further one
 */
record ColumnRun(List<Line> lines, Room room) {

    private static final Set<String> HEADINGS = Set.of("h3", "dt");

    /** Lines of a piece that a column's end may part from the rest of it. */
    private static final int COMPANY = 2;

    /** A column ends early for that, up to eight lines. */
    private static final double LOST = 94;

    /** A balance pays where it saves as much: three lines. */
    private static final double WORTH = 34;

    /**
     * A line.
     *
     * @param piece the heading, item or paragraph that it is a line of
     * @param column from 0, over all pages: even ones stand left
     * @param top from the head of the first page
     */
    record Line(Element piece, int column, double top, double height) {

        double bottom() {
            return top + height;
        }

        boolean isOfHeading() {
            return HEADINGS.contains(piece.getNodeName());
        }

        boolean samePiece(Line other) {
            return piece.equals(other.piece);
        }
    }

    /**
     * How high columns are.
     *
     * @param begin where those on the first page begin
     * @param first their height
     * @param next the height of those on all other pages
     */
    record Room(double begin, double first, double next) {}

    /** How the columns have become. The less, the better: first the faults, then the height that they take on the last page. */
    record Evenness(int faults, double height) {

        boolean betterThan(Evenness other) {
            return faults < other.faults || (faults == other.faults && height < other.height - 1);
        }
    }

    /** Before which pieces a column begins where the renderer would not begin one. */
    List<Element> breaks() {
        List<Element> breaks = new ArrayList<>();
        if (lines.isEmpty()) {
            return breaks;
        }
        double[] tops = tops();
        int from = 0;
        double start = room.begin();
        double height = room.first();
        boolean left = true;
        while (true) {
            Column column = new Column(from, start, height);
            int full = fill(tops, column);
            if (full == lines.size()) {
                if (left) {
                    balanced(tops, column).ifPresent(breaks::add);
                }
                return breaks;
            }
            if (left && fill(tops, new Column(full, tops[full], height)) == lines.size()) {
                balanced(tops, column).ifPresent(breaks::add);
                return breaks;
            }
            int end = end(tops, column, full);
            if (end < full) {
                breaks.add(lines.get(end).piece());
            }
            from = end;
            start = tops[end];
            left = !left;
            height = left ? room.next() : height;
        }
    }

    /** A column from a line on, and how much it holds. */
    private record Column(int from, double start, double height) {}

    /** Where the lines would stand in one long column: white between two that stand in different ones is as between others of their kind. */
    private double[] tops() {
        double[] tops = new double[lines.size()];
        tops[0] = lines.get(0).top();
        for (int i = 1; i < tops.length; i++) {
            Line before = lines.get(i - 1);
            Line line = lines.get(i);
            tops[i] = tops[i - 1]
                    + (before.column() == line.column() ? line.top() - before.top() : before.height() + white(i));
        }
        return tops;
    }

    private double white(int index) {
        if (lines.get(index).samePiece(lines.get(index - 1))) {
            return 0;
        }
        return IntStream.range(1, lines.size())
                .filter(i -> lines.get(i).column() == lines.get(i - 1).column()
                        && !lines.get(i).samePiece(lines.get(i - 1))
                        && sameKind(i, index)
                        && sameKind(i - 1, index - 1))
                .mapToDouble(i -> lines.get(i).top() - lines.get(i - 1).bottom())
                .findFirst()
                .orElse(0);
    }

    private boolean sameKind(int one, int other) {
        return lines.get(one)
                .piece()
                .getNodeName()
                .equals(lines.get(other).piece().getNodeName());
    }

    /** The first line that finds no room. */
    private int fill(double[] tops, Column column) {
        int line = column.from();
        while (line < tops.length && tops[line] + lines.get(line).height() - column.start() <= column.height()) {
            line++;
        }
        return line;
    }

    /** Where the column ends well: at the line that finds no room, else before a piece that is not far above. */
    private int end(double[] tops, Column column, int full) {
        if (partsWell(full)) {
            return full;
        }
        for (int i = full - 1; i > column.from() && tops[full] - tops[i] <= LOST; i--) {
            if (begins(i) && partsWell(i)) {
                return i;
            }
        }
        return full;
    }

    /** Where the second of the last two columns begins, if that leaves less white or ends no column badly. */
    private Optional<Element> balanced(double[] tops, Column column) {
        int full = fill(tops, column);
        double foot = tops[tops.length - 1] + lines.get(tops.length - 1).height();
        double least =
                full == tops.length ? foot - column.start() : Math.max(height(tops, column, full), foot - tops[full]);
        boolean well = full == tops.length || partsWell(full);
        least = well ? least - WORTH : column.height();
        Optional<Element> best = Optional.empty();
        for (int i = column.from() + 1; i <= full && i < tops.length; i++) {
            double longer = Math.max(height(tops, column, i), foot - tops[i]);
            if (begins(i) && partsWell(i) && longer < least) {
                least = longer;
                best = Optional.of(lines.get(i).piece());
            }
        }
        return best;
    }

    private double height(double[] tops, Column column, int end) {
        return tops[end - 1] + lines.get(end - 1).height() - column.start();
    }

    private boolean begins(int index) {
        return !lines.get(index).samePiece(lines.get(index - 1));
    }

    /** Whether a column may begin with a line: no heading ends the one before, and no line of a piece stands alone. */
    private boolean partsWell(int index) {
        if (lines.get(index - 1).isOfHeading()) {
            return false;
        }
        return begins(index) || (isWithin(index - COMPANY, index) && isWithin(index + COMPANY - 1, index));
    }

    private boolean isWithin(int other, int index) {
        return other >= 0 && other < lines.size() && lines.get(other).samePiece(lines.get(index));
    }

    /** How the columns are as they stand. */
    Evenness evenness() {
        int faults = (int) IntStream.range(1, lines.size())
                .filter(i -> lines.get(i).column() != lines.get(i - 1).column() && !partsWell(i))
                .count();
        int last = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).column() / 2;
        double head = lines.stream()
                .filter(line -> line.column() / 2 == last)
                .mapToDouble(Line::top)
                .min()
                .orElse(0);
        double foot = lines.stream()
                .filter(line -> line.column() / 2 == last)
                .mapToDouble(Line::bottom)
                .max()
                .orElse(0);
        return new Evenness(faults, last * room.next() + foot - head);
    }
}
