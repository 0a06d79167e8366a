package org.scrutin.jobs.load.record.document;

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

    private final StringBuilder text = new StringBuilder();
    private final List<Box> boxes = new ArrayList<>();

    private LineText() {}

    /** The line of a row's signs, from left to right, at least one. */
    static PrintedLine of(List<Glyph> fromLeft) {
        LineText line = new LineText();
        Box last = fromLeft.get(0).box();
        for (Glyph glyph : fromLeft) {
            float blank =
                    glyph.blank() > 0 ? glyph.blank() : BLANK * glyph.box().height();
            float gap = glyph.box().left() - last.right();
            if (gap > GAP * blank) {
                line.add(" ", new Box(last.right(), last.top(), gap, last.height()));
            }
            line.add(plainForms(glyph.text()), glyph.box());
            last = glyph.box();
        }
        return isFromTheRight(line.text.toString()) ? line.asRead() : new PrintedLine(line.text.toString(), line.boxes);
    }

    /** Whether some of a text is written from right to left. */
    static boolean isFromTheRight(String text) {
        return text.codePoints().anyMatch(c -> {
            byte direction = Character.getDirectionality(c);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }

    private void add(String added, Box box) {
        text.append(added);
        for (int i = 0; i < added.length(); i++) {
            boxes.add(box);
        }
    }

    /** Letters of Arabic and Hebrew for the forms that they are drawn in. */
    private static String plainForms(String drawn) {
        boolean form = drawn.chars().anyMatch(c -> (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC));
        return form
                ? new StringBuilder(Normalizer.normalize(drawn, Normalizer.Form.NFKC))
                        .reverse()
                        .toString()
                : drawn;
    }

    private PrintedLine asRead() {
        Bidi bidi = new Bidi(text.toString(), Bidi.DIRECTION_RIGHT_TO_LEFT);
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
                read.append(back ? mirrored(text.charAt(at)) : text.charAt(at));
                places.add(boxes.get(at));
            }
        }
        return new PrintedLine(read.toString(), places);
    }

    private static char mirrored(char c) {
        return switch (c) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            default -> c;
        };
    }
}
