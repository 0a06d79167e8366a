package org.scrutin.jobs.load.record.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
    private final int[] lineStarts;
    private final List<Span> lines;

    /** The first line of each page, and behind the last how many lines there are; empty where there are no pages. */
    private final int[] pageStarts;

    private final List<PrintedLine> printed;

    /** Pages that are pictures alone, from 1. */
    private final List<Integer> pictures;

    /**
     * A document without pages.
     *
     * @param source its name in tables
     * @param content its text; a byte order mark at its head does not count
     */
    public RecordText(String source, String content) {
        this(source, bare(content), new int[0], List.of(), List.of());
    }

    private RecordText(
            String source, String content, int[] pageStarts, List<PrintedLine> printed, List<Integer> pictures) {
        this.source = source;
        this.content = content;
        this.lineStarts = lineStarts(content);
        this.lines = lines(content, lineStarts);
        this.pageStarts = pageStarts;
        this.printed = printed;
        this.pictures = pictures;
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
        List<Integer> pictures = IntStream.rangeClosed(1, pages.size())
                .filter(page -> pages.get(page - 1).isPictureAlone())
                .boxed()
                .toList();
        return new RecordText(source, content, starts, List.copyOf(lines), pictures);
    }

    public String source() {
        return source;
    }

    /** The pages that are pictures alone, from 1: their text is not read. */
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
        int column = content.codePointCount(lineStarts[line], offset) + 1;
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
        return column < content.codePointCount(whole.start(), whole.end())
                ? OptionalInt.of(content.offsetByCodePoints(whole.start(), column))
                : OptionalInt.empty();
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
        return content.substring(lineStarts[lineOf(offset)], offset).isBlank();
    }

    /** Every line without its end, in order. */
    public List<Span> lines() {
        return lines;
    }

    /** Every line that lies within a span, in order. */
    public List<Span> lines(Span within) {
        return lines.stream()
                .filter(line -> line.start() >= within.start() && line.end() <= within.end())
                .toList();
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
