package org.scrutin.jobs.load.record.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The blank strip between two columns of a page.
 *
 * @param left its left edge, in points
 * @param right its right edge
 */
record Gutter(float left, float right) {

    /** Narrower blanks are those between words, in points. */
    private static final float NARROWEST = 8;

    /** A strip is blank where so small a share of what usually stands above a point of the page crosses it: titles and notes. */
    private static final double CROSSED = 0.25;

    /** A column of text is at least so wide, as a share of all text: narrower ones are columns of a table, read row by row. */
    private static final double COLUMN = 0.25;

    /** What stands off the middle is no gutter, as a share of the width of the text. */
    private static final double MIDDLE = 0.3;

    /** On a page of few lines a title may cross the gutter too: two signs of one line can stand above one point. */
    private static final double TITLE = 2;

    /** So many rows at least stand in both columns of a page of few lines, and so many go over both at most. */
    private static final int ROWS_IN_BOTH = 3;

    private static final int ROWS_OVER_BOTH = 1;

    /** No page of a PDF is wider, in points; signs can stand anywhere beside it. */
    private static final float WIDEST = 14_400;

    /** The gutter of a page; empty where its text stands in one column. */
    static Optional<Gutter> of(List<Glyph> glyphs) {
        return of(glyphs, 0);
    }

    /**
     * The gutter of a page of so few lines that its title is more than a small share of them: that of the last page, say.
     *
     * @param rows its lines, each from left to right
     */
    static Optional<Gutter> ofFew(List<Glyph> glyphs, List<List<Glyph>> rows) {
        return of(glyphs, TITLE).filter(gutter -> {
            int inBoth = 0;
            int overBoth = 0;
            for (List<Glyph> row : rows) {
                OptionalInt cut = gutter.cut(row);
                overBoth += cut.isEmpty() ? 1 : 0;
                inBoth += cut.isPresent() && cut.getAsInt() > 0 && cut.getAsInt() < row.size() ? 1 : 0;
            }
            return inBoth >= ROWS_IN_BOTH && overBoth <= ROWS_OVER_BOTH;
        });
    }

    private static Optional<Gutter> of(List<Glyph> glyphs, double least) {
        if (glyphs.isEmpty()) {
            return Optional.empty();
        }
        float from = Float.MAX_VALUE;
        float to = 0;
        for (Glyph glyph : glyphs) {
            from = Math.min(from, Math.min(WIDEST, Math.max(0, glyph.box().left())));
            to = Math.min(WIDEST, Math.max(to, glyph.box().right()));
        }
        int[] above = above(glyphs, (int) Math.ceil(to) + 1);
        float width = to - from;
        int first = (int) (from + MIDDLE * width);
        int last = (int) (to - MIDDLE * width);
        double most = Math.max(least, CROSSED * usual(above));
        int best = 0;
        int end = 0;
        int run = 0;
        for (int x = first; x <= last; x++) {
            run = above[x] <= most ? run + 1 : 0;
            if (run > best) {
                best = run;
                end = x + 1;
            }
        }
        int start = end - best;
        while (start > (int) from && above[start - 1] <= most) {
            start--;
        }
        while (end < (int) to && above[end] <= most) {
            end++;
        }
        Gutter gutter = new Gutter(start, end);
        return best >= NARROWEST && gutter.partsText(glyphs, width) ? Optional.of(gutter) : Optional.empty();
    }

    /**
     * Where a row is cut.
     *
     * @param row signs from left to right
     * @return how many signs stand in the left column: all or none where the other has nothing there; empty where the row goes
     *     over both
     */
    OptionalInt cut(List<Glyph> row) {
        if (row.get(row.size() - 1).box().right() < right) {
            return OptionalInt.of(row.size());
        }
        if (row.get(0).box().left() > left) {
            return OptionalInt.of(0);
        }
        for (int i = 1; i < row.size(); i++) {
            float from = row.get(i - 1).box().right();
            float to = row.get(i).box().left();
            if (from < right && to > left && to - from >= NARROWEST) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private boolean partsText(List<Glyph> glyphs, float width) {
        float before = left;
        float behind = right;
        for (Glyph glyph : glyphs) {
            before = Math.min(before, glyph.box().left());
            behind = Math.max(behind, glyph.box().right());
        }
        return left - before >= COLUMN * width && behind - right >= COLUMN * width;
    }

    /** How many signs stand above each point of the page's width. */
    private static int[] above(List<Glyph> glyphs, int width) {
        int[] above = new int[width + 1];
        for (Glyph glyph : glyphs) {
            int first = (int) Math.max(0, glyph.box().left());
            int last = (int) Math.min(glyph.box().right(), width - 1);
            if (first <= last) {
                above[first]++;
                above[last + 1]--;
            }
        }
        for (int x = 1; x <= width; x++) {
            above[x] += above[x - 1];
        }
        return above;
    }

    private static double usual(int[] above) {
        int[] used = Arrays.stream(above).filter(n -> n > 0).sorted().toArray();
        return used.length == 0 ? 0 : used[used.length / 2];
    }
}
