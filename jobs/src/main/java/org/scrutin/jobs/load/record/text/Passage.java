package org.scrutin.jobs.load.record.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A stretch of a document as one line, for searching: without page furniture, without line breaks, without signs that
 * nobody sees or that only guide the voice (marks of direction, soft hyphens, Arabic vowels), with full-width signs, digits of any
 * script, and letters and signs that are printed in two ways as their plain counterparts. Every character still knows where it was printed.
 */
public final class Passage {

    /** The Unicode block of half-width and full-width forms. */
    private static final char FIRST_WIDTH_FORM = '\uFF00';

    private static final char LAST_WIDTH_FORM = '\uFFEF';

    /** Signs that one text prints and another of the same language does not, and what they are read as. */
    private static final Map<Character, Character> PRINTED_IN_TWO_WAYS =
            Map.of('\u2019', '\'', '\u2011', '-', '\u0451', '\u0435', '\u0401', '\u0415');

    /** Lengthens an Arabic word for the line's sake. */
    private static final char TATWEEL = '\u0640';

    private final RecordText document;
    private final String printed;
    private final String plain;
    private final int[] offsets;

    private Passage(RecordText document, String printed, String plain, int[] offsets) {
        this.document = document;
        this.printed = printed;
        this.plain = plain;
        this.offsets = offsets;
    }

    /**
     * A span of a document as a passage.
     *
     * @param document the document
     * @param span the stretch to read
     * @param leftOut spans that are not read, in order
     * @param blanks what blanks mean in the document's script
     */
    public static Passage of(RecordText document, Span span, List<Span> leftOut, Blanks blanks) {
        StringBuilder printed = new StringBuilder(span.end() - span.start());
        StringBuilder plain = new StringBuilder(span.end() - span.start());
        int[] offsets = new int[span.end() - span.start()];
        int next = 0;
        for (int offset = span.start(); offset < span.end(); offset++) {
            while (next < leftOut.size() && leftOut.get(next).end() <= offset) {
                next++;
            }
            if (next < leftOut.size() && leftOut.get(next).holds(offset)) {
                continue;
            }
            char c = document.content().charAt(offset);
            if (isUnread(c)) {
                continue;
            }
            boolean blank = isBlank(c);
            if (blank && (blanks == Blanks.MEAN_NOTHING || plain.length() == 0 || endsBlank(plain))) {
                continue;
            }
            offsets[plain.length()] = offset;
            printed.append(blank ? ' ' : c);
            plain.append(blank ? ' ' : plain(c));
        }
        return new Passage(document, printed.toString(), plain.toString(), Arrays.copyOf(offsets, plain.length()));
    }

    /** The text for searching, one character for each one printed. */
    public String plain() {
        return plain;
    }

    /** The characters between two positions of {@link #plain()} as printed, without blanks around them. */
    public String printed(int from, int to) {
        return printed.substring(from, to).strip();
    }

    /** The part of a span of {@link #plain()} without blanks at both ends. */
    public Span stripped(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(plain.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(plain.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** The offset in the document of a position of {@link #plain()}; of the end: behind the last character. */
    public int offset(int position) {
        if (position < offsets.length) {
            return offsets[position];
        }
        return offsets.length == 0 ? 0 : offsets[offsets.length - 1] + 1;
    }

    /** Where a position of {@link #plain()} was printed, {@code line:column}. */
    public String place(int position) {
        return document.place(offset(position));
    }

    /** The part between two positions of {@link #plain()}. */
    public Passage part(int from, int to) {
        return new Passage(
                document,
                printed.substring(from, to),
                plain.substring(from, to),
                Arrays.copyOfRange(offsets, from, to));
    }

    /** Whether a sign is one that nobody sees or that only guides the voice: no name in tables has it. */
    static boolean isUnread(int c) {
        boolean vowel = Character.getType(c) == Character.NON_SPACING_MARK
                && Character.UnicodeBlock.ARABIC.equals(Character.UnicodeBlock.of(c));
        return Character.getType(c) == Character.FORMAT || vowel || c == TATWEEL;
    }

    /** Whether a sign is a blank, of any width, or ends a line. */
    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean endsBlank(StringBuilder text) {
        return text.charAt(text.length() - 1) == ' ';
    }

    private static char plain(char c) {
        if (c < 0x80) {
            return c;
        }
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        Character other = PRINTED_IN_TWO_WAYS.get(c);
        if (other != null) {
            return other;
        }
        boolean formOfAnother = c >= FIRST_WIDTH_FORM && c <= LAST_WIDTH_FORM;
        String compatible = formOfAnother ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC) : "";
        return compatible.length() == 1 ? compatible.charAt(0) : c;
    }
}
