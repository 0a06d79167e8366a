package org.scrutin.jobs.load.record.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutin.analysis.check.RecordPlace;

/**
 * The text of one document with its lines, and where it has pages, with them. Offsets count UTF-16 units from 0; places count pages,
 * lines of a page and code points from 1, as an editor does.
 */
public final class RecordText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String source;
    private final String content;
    /** Offsets of the second units of pairs that are one code point. */
    private final int[] pairs;

    private final int[] lineStarts;
    private final List<Span> lines;

    /** The first line of each page, and behind the last how many lines there are; empty where there are no pages. */
    private final int[] pageStarts;

    private final List<PrintedLine> printed;

    /** Pages that are pictures alone, from 1. */
    private final List<Integer> pictures;

    /** Pages that are lines and curves alone, from 1. */
    private final List<Integer> outlines;

    /**
     * A document without pages.
     *
     * @param source its name in tables
     * @param content its text; a byte order mark at its head does not count
     */
    public RecordText(String source, String content) {
        this(source, bare(content), new int[0], List.of());
    }

    private RecordText(String source, String content, int[] pageStarts, List<PrintedPage> pages) {
        this.source = source;
        this.content = content;
        this.pairs = pairs(content);
        this.lineStarts = lineStarts(content);
        this.lines = lines(content, lineStarts);
        this.pageStarts = pageStarts;
        this.printed = pages.stream().flatMap(page -> page.lines().stream()).toList();
        this.pictures = numbers(pages, PrintedPage::isPictureAlone);
        this.outlines = numbers(pages, PrintedPage::isOutlinesAlone);
    }

    /**
     * A document with pages.
     *
     * @param source its name in tables
     * @param pages at least one with a line
     */
    public static RecordText printed(String source, List<PrintedPage> pages) {
        int[] starts = new int[pages.size() + 1];
        List<PrintedLine> lines = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            lines.addAll(pages.get(page).lines());
            starts[page + 1] = lines.size();
        }
        String content = lines.stream().map(PrintedLine::text).collect(Collectors.joining("\n"));
        return new RecordText(source, content, starts, pages);
    }

    private static List<Integer> numbers(List<PrintedPage> pages, Predicate<PrintedPage> wanted) {
        return IntStream.rangeClosed(1, pages.size())
                .filter(page -> wanted.test(pages.get(page - 1)))
                .boxed()
                .toList();
    }

    public String source() {
        return source;
    }

    /** The pages that are lines and curves alone, from 1, but for the last: letters that are drawn are not read. */
    public List<Integer> outlinesAlone() {
        return outlines.stream().filter(page -> page < pageStarts.length - 1).toList();
    }

    /** The pages that are pictures alone, but for a running head, from 1: their text is not read. */
    public List<Integer> picturesAlone() {
        return pictures;
    }

    /** Where the text begins behind a page without lines, or ends where none is behind it. */
    public int behindPage(int page) {
        int line = pageStarts[page];
        return line < lines.size()
                ? lines.get(line).start()
                : lines.get(lines.size() - 1).start();
    }

    public String content() {
        return content;
    }

    public int length() {
        return content.length();
    }

    /** Where an offset stands: {@code line:column}, in code points from 1; with pages {@code page.line:column}. */
    public String place(int offset) {
        int line = lineOf(offset);
        int start = lineStarts[line];
        int column = offset - start - (pairsBefore(offset) - pairsBefore(start)) + 1;
        return page(offset).stream()
                .mapToObj(page -> page + "." + (line - pageStarts[page - 1] + 1) + ":" + column)
                .findFirst()
                .orElse((line + 1) + ":" + column);
    }

    /**
     * The offset of a place, as {@link #place(int)} writes it.
     *
     * @return empty where the document has no such place: its line is shorter, or has pages and the place has none
     */
    public OptionalInt offset(String place) {
        Optional<RecordPlace> written = RecordPlace.of(place);
        boolean paged = pageStarts.length > 0;
        if (written.isEmpty() || paged != written.get().page().isPresent()) {
            return OptionalInt.empty();
        }
        int line = written.get().line() - 1;
        int behind = lines.size();
        if (paged) {
            int page = written.get().page().getAsInt();
            if (page < 1 || page >= pageStarts.length) {
                return OptionalInt.empty();
            }
            line += pageStarts[page - 1];
            behind = pageStarts[page];
        }
        int column = written.get().column() - 1;
        if (line < 0 || line >= behind || column < 0) {
            return OptionalInt.empty();
        }
        Span whole = lines.get(line);
        int pairsOnLine = pairsBefore(whole.end()) - pairsBefore(whole.start());
        if (column >= whole.end() - whole.start() - pairsOnLine) {
            return OptionalInt.empty();
        }
        // A long line has many places, and most lines have no pairs that would have to be counted.
        return OptionalInt.of(
                pairsOnLine == 0 ? whole.start() + column : content.offsetByCodePoints(whole.start(), column));
    }

    /** The page that an offset stands on, from 1; empty where there are no pages. */
    public OptionalInt page(int offset) {
        if (pageStarts.length == 0) {
            return OptionalInt.empty();
        }
        int line = lineOf(offset);
        int page = 1;
        while (page < pageStarts.length - 1 && pageStarts[page] <= line) {
            page++;
        }
        return OptionalInt.of(page);
    }

    /** Where the character at an offset is drawn on its page; empty where there are no pages, and for the end of a line. */
    public Optional<Box> box(int offset) {
        if (pageStarts.length == 0) {
            return Optional.empty();
        }
        int line = lineOf(offset);
        int column = offset - lineStarts[line];
        List<Box> boxes = printed.get(line).boxes();
        return column < boxes.size() ? Optional.of(boxes.get(column)) : Optional.empty();
    }

    /** Whether only blanks stand before an offset on its line. */
    public boolean beginsLine(int offset) {
        int at = lineStarts[lineOf(offset)];
        while (at < offset && Character.isWhitespace(content.charAt(at))) {
            at++;
        }
        return at == offset;
    }

    /** Every line without its end, in order. */
    public List<Span> lines() {
        return lines;
    }

    /** Every line that lies within a span, in order. */
    public List<Span> lines(Span within) {
        int first = lineAtOrBehind(within.start());
        int behind = Math.max(first, lineAtOrBehind(within.end() + 1));
        // What starts within ends there, but for the last of them.
        while (behind > first && lines.get(behind - 1).end() > within.end()) {
            behind--;
        }
        return lines.subList(first, behind);
    }

    /** The part of a span without blanks at both ends. */
    public Span bare(Span span) {
        String text = text(span);
        int from = span.start() + text.length() - text.stripLeading().length();
        return new Span(from, from + text.strip().length());
    }

    public String text(Span span) {
        return content.substring(span.start(), span.end());
    }

    /** An offset so many code points further, back where they are less than 0, or where the document begins or ends. */
    public int moved(int offset, int points) {
        int there = points < 0 ? content.codePointCount(0, offset) : content.codePointCount(offset, content.length());
        int steps = Math.min(Math.abs(points), there);
        return content.offsetByCodePoints(offset, points < 0 ? -steps : steps);
    }

    /** The first line that starts at an offset or behind it. */
    private int lineAtOrBehind(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** How many pairs of units that are one code point lie before an offset. */
    private int pairsBefore(int offset) {
        int found = Arrays.binarySearch(pairs, offset);
        return found >= 0 ? found : -found - 1;
    }

    private static int[] pairs(String content) {
        return IntStream.range(1, content.length())
                .filter(i -> Character.isSurrogatePair(content.charAt(i - 1), content.charAt(i)))
                .toArray();
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static String bare(String content) {
        return !content.isEmpty() && content.charAt(0) == BYTE_ORDER_MARK ? content.substring(1) : content;
    }

    private static int[] lineStarts(String content) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            boolean firstOfPair = c == '\r' && i + 1 < content.length() && content.charAt(i + 1) == '\n';
            if (isLineEnd(c) && !firstOfPair) {
                starts.add(i + 1);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<Span> lines(String content, int[] starts) {
        List<Span> lines = new ArrayList<>(starts.length);
        for (int line = 0; line < starts.length; line++) {
            int end = line + 1 < starts.length ? starts[line + 1] : content.length();
            while (end > starts[line] && isLineEnd(content.charAt(end - 1))) {
                end--;
            }
            lines.add(new Span(starts[line], end));
        }
        return List.copyOf(lines);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
