package org.scrutin.jobs.load.record.document;

import com.ibm.icu.lang.UCharacter;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.scrutin.jobs.load.record.text.Box;
import org.scrutin.jobs.load.record.text.PrintedLine;

/** A row of signs as text: with the blanks between words, and what is written from the right in the order in which it is read. */
final class LineText {

    /** A gap of so much of a blank parts two words: justified lines have narrow ones, letters wide ones. */
    private static final float GAP = 0.4f;

    /** Of a font that does not tell how wide its blank is, as a share of a letter's height. */
    private static final float BLANK = 0.35f;

    private static final char ARABIC_ZERO = '\u0660';

    /** Which way a page is written. */
    enum Direction {
        FROM_THE_LEFT,
        FROM_THE_RIGHT
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Box> boxes = new ArrayList<>();

    private LineText() {}

    /**
     * The line of a row's signs.
     *
     * @param fromLeft the signs from left to right, at least one
     * @param page which way most of the page is written
     */
    static PrintedLine of(List<Glyph> fromLeft, Direction page) {
        LineText line = new LineText();
        Box last = fromLeft.get(0).box();
        for (Glyph glyph : fromLeft) {
            float blank =
                    glyph.blank() > 0 ? glyph.blank() : BLANK * glyph.box().height();
            float gap = glyph.box().left() - last.right();
            if (gap > GAP * blank) {
                line.add(" ", new Box(last.right(), last.top(), gap, last.height()));
            }
            line.add(asDrawn(glyph.text()), glyph.box());
            // Signs of vowels stand over letters and end before them.
            if (glyph.box().right() >= last.right()) {
                last = glyph.box();
            }
        }
        return line.isSeenAsRead(page) ? new PrintedLine(line.text.toString(), line.boxes) : line.asRead(page);
    }

    /** Whether the order of the signs is that of reading: a line of numbers and stops alone is written as its page is. */
    private boolean isSeenAsRead(Direction page) {
        boolean fromTheRight = isFromTheRight(text.toString());
        return !fromTheRight
                && (page == Direction.FROM_THE_LEFT || text.codePoints().anyMatch(LineText::isLetterFromTheLeft));
    }

    /** Whether some of a text is written from right to left. */
    static boolean isFromTheRight(String text) {
        return text.codePoints().anyMatch(LineText::isLetterFromTheRight);
    }

    private static boolean isLetterFromTheRight(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isLetterFromTheLeft(int c) {
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private void add(String added, Box box) {
        text.append(added);
        for (int i = 0; i < added.length(); i++) {
            boxes.add(box);
        }
    }

    /**
     * What one sign says, from left to right: letters of Arabic and Hebrew for the forms that they are drawn in, and of several, such as
     * lam and alef, the last first, for the sign says them in the order in which they are read.
     */
    private static String asDrawn(String sign) {
        if (!isFromTheRight(sign)) {
            return sign;
        }
        boolean form = sign.chars().anyMatch(c -> (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC));
        // A vowel's own form is one over a blank.
        String plain = form ? Normalizer.normalize(sign, Normalizer.Form.NFKC).strip() : sign;
        return plain.length() == 1 ? plain : new StringBuilder(plain).reverse().toString();
    }

    private boolean isReadFromTheRight(Direction page) {
        long right = text.codePoints().filter(LineText::isLetterFromTheRight).count();
        long left = text.codePoints().filter(LineText::isLetterFromTheLeft).count();
        return page == Direction.FROM_THE_RIGHT || right > left;
    }

    /**
     * The text with an Arabic digit for each that stands behind words written from the right: there numbers on both sides of a hyphen,
     * a day or a span, are written from the right too, and a number in a symbol is not.
     */
    private String ordered() {
        StringBuilder ordered = new StringBuilder(text);
        boolean behindWords = false;
        int end = text.length();
        while (end > 0) {
            int start = Math.max(text.lastIndexOf(" ", end - 1) + 1, 0);
            String word = text.substring(start, end);
            boolean fromTheRight = isFromTheRight(word);
            boolean fromTheLeft = word.codePoints().anyMatch(LineText::isLetterFromTheLeft);
            for (int at = start; at < end && behindWords && !fromTheLeft; at++) {
                if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                    ordered.setCharAt(at, ARABIC_ZERO);
                }
            }
            behindWords = fromTheRight || (behindWords && !fromTheLeft);
            end = start - 1;
        }
        return ordered.toString();
    }

    private PrintedLine asRead(Direction page) {
        Bidi bidi = new Bidi(
                ordered(), isReadFromTheRight(page) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] order = new Integer[runs];
        for (int run = 0; run < runs; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            order[run] = run;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        StringBuilder read = new StringBuilder();
        List<Box> places = new ArrayList<>();
        for (int run : order) {
            int start = bidi.getRunStart(run);
            int end = bidi.getRunLimit(run);
            boolean back = bidi.getRunLevel(run) % 2 == 1;
            for (int i = 0; i < end - start; i++) {
                int at = back ? end - 1 - i : start + i;
                read.append(back ? (char) UCharacter.getMirror(text.charAt(at)) : text.charAt(at));
                places.add(boxes.get(at));
            }
        }
        return new PrintedLine(read.toString(), places);
    }
}
