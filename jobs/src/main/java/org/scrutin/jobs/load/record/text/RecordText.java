package org.scrutin.jobs.load.record.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text of one document with its lines. Offsets count UTF-16 units from 0; places count lines and code points from
 * 1, as an editor does.
 */
public final class RecordText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String source;
    private final String content;
    private final int[] lineStarts;
    private final List<Span> lines;

    /**
     * A document.
     *
     * @param source its name in tables
     * @param content its text; a byte order mark at its head does not count
     */
    public RecordText(String source, String content) {
        this.source = source;
        this.content = !content.isEmpty() && content.charAt(0) == BYTE_ORDER_MARK ? content.substring(1) : content;
        this.lineStarts = lineStarts(this.content);
        this.lines = lines(this.content, lineStarts);
    }

    public String source() {
        return source;
    }

    public String content() {
        return content;
    }

    public int length() {
        return content.length();
    }

    /** Where an offset stands: {@code line:column}, in code points from 1. */
    public String place(int offset) {
        int line = lineOf(offset);
        return (line + 1) + ":" + (content.codePointCount(lineStarts[line], offset) + 1);
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

    public String text(Span span) {
        return content.substring(span.start(), span.end());
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
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
