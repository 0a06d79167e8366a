package org.scrutin.output.write;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Cell;
import org.scrutin.output.document.DataTable.Row;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.PlainWords;

/**
 * In how many lines a number stands whose range is written in brackets behind it. A number is in one piece; ten of them, each with a
 * range, are wider than a page. Only in a table that is too wide does the range take a line below its number, or two.
 */
enum RangeLines {
    ONE("(?!)"),
    /** The bracket begins a line. */
    TWO(Breaks.BEFORE_BRACKET),
    /** The end of the range begins one more. */
    THREE(Breaks.BEFORE_BRACKET + "|" + Breaks.WITHIN_BRACKET);

    /** Where lines may end: at a blank, which falls away there, or between two letters of Chinese print. */
    private static final class Breaks {
        /** Not behind an unbreakable blank: what stands in such a bracket is no range. */
        static final String BEFORE_BRACKET = " (?=\\()|(?<=[\\p{Nd}%])(?=（[^）]*\\p{IsHan})";

        static final String WITHIN_BRACKET =
                "(?<=[\\p{Nd}%)])\u00a0|(?<=[\\p{Nd}%])(?=\\p{IsHan}[−<]?\\p{Nd})|(?<=）)(?=（)";
    }

    private static final Pattern RANGE = Pattern.compile(Breaks.BEFORE_BRACKET);

    /** Between two columns, in letters. */
    private static final int BLANK = 2;

    /** A page's letters are those of words: figures are a little wider. */
    private static final double FIGURES = 0.9;

    /** A character of this block, brackets and signs of Chinese print included, is as wide as two letters. */
    private static final Pattern FULL_WIDTH = Pattern.compile("[\\p{IsHan}\\u3000-\\u303f\\uff01-\\uff60]");

    private final Pattern breaks;

    RangeLines(String breaks) {
        this.breaks = Pattern.compile(breaks);
    }

    /** The fewest lines with which a table fits on its page; of a table without ranges one, for there is nothing to part. */
    static RangeLines of(DataTable table) {
        if (table.rows().stream().noneMatch(row -> hasRange(table, row))) {
            return ONE;
        }
        double room = TableWidth.of(table).letters() * FIGURES;
        return TWO.breaksFit(table, room) ? ONE.breaksFit(table, room) ? ONE : TWO : THREE;
    }

    /** The cell of a column of numbers in so many lines. */
    List<Inline> part(List<Inline> cell) {
        return cell.stream()
                .map(inline -> inline instanceof Inline.Text text ? Inline.text(part(text.text())) : inline)
                .toList();
    }

    private String part(String text) {
        return breaks.matcher(text).replaceAll("\n");
    }

    private static boolean hasRange(DataTable table, Row row) {
        return IntStream.range(0, row.isBand() ? 0 : row.cells().size())
                .anyMatch(i -> isOfNumbers(table, i)
                        && RANGE.matcher(text(row.cells().get(i))).find());
    }

    private boolean breaksFit(DataTable table, double room) {
        return IntStream.range(0, table.columns().size())
                        .map(column -> BLANK + least(table, column))
                        .sum()
                <= room;
    }

    /** How narrow a column can be. */
    private int least(DataTable table, int column) {
        int head = HeadWords.of(table.columns().get(column).head()).stream()
                .mapToInt(word -> width(word.strip()))
                .max()
                .orElse(0);
        return table.rows().stream()
                .filter(row -> row.cells().size() == table.columns().size())
                .map(row -> text(row.cells().get(column)))
                .mapToInt(text -> isOfNumbers(table, column) ? ofNumbers(text) : ColumnFit.longestWord(text))
                .reduce(head, Math::max);
    }

    private int ofNumbers(String text) {
        return part(text).lines().mapToInt(RangeLines::width).max().orElse(0);
    }

    private static boolean isOfNumbers(DataTable table, int column) {
        return table.columns().get(column).alignment() == DataTable.Alignment.END;
    }

    private static String text(Cell cell) {
        return PlainWords.of(cell.content());
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length())
                + (int) FULL_WIDTH.matcher(text).results().count();
    }
}
