package org.scrutin.output.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Columns of ten lines, 10 points each, one below the other. */
class ColumnRunTest {

    private static final int LINE = 10;
    private static final int COLUMN = 10;

    private final Document document = BlankDocument.make();
    private final List<Element> pieces = new ArrayList<>();

    @Test
    void theLastTwoColumnsAreOfOneHeight() {
        ColumnRun eight = run("li2 li2 li2 li2");
        assertEquals(List.of(pieces.get(2)), eight.breaks());
        ColumnRun twelve = run("li2 li2 li2 li2 li2 li2");
        assertEquals(List.of(pieces.get(3)), twelve.breaks());
    }

    @Test
    void whatIsEvenStays() {
        assertEquals(List.of(), run("li2 li2 li2 li2 li2 li2 li2 li2 li2 li2").breaks());
        assertEquals(List.of(), run("li3").breaks());
        assertEquals(List.of(), run("").breaks());
    }

    /** The tenth line is a heading; the second column is full, a third one follows. */
    @Test
    void aHeadingGoesToTheNextColumnWithWhatItHeads() {
        ColumnRun run = run("li9 h31 li2 li2 li2 li2 li2 li2 li2");
        assertEquals(pieces.get(1), run.breaks().get(0));
        assertEquals(1, run.evenness().faults());
    }

    /** The first line of an item would stand alone below nine, or its last line above the next column. */
    @Test
    void noLineOfAnItemStandsAlone() {
        for (String words : List.of("li9 li4 li9 li9", "li7 li4 li9 li9")) {
            ColumnRun run = run(words);
            assertEquals(pieces.get(1), run.breaks().get(0), words);
        }
    }

    /** Two lines on either side are company enough. */
    @Test
    void aLongItemMayBePartedInTheMiddle() {
        ColumnRun run = run("li8 li4 li8 li8 li8");
        assertEquals(
                0,
                new ColumnRun(run.lines().subList(0, 20), run.room()).evenness().faults());
        assertFalse(run.breaks().contains(pieces.get(1)));
    }

    /** Nothing but an item of thirty lines: a column that ends early would be empty. */
    @Test
    void aColumnIsNotLeftEmpty() {
        assertEquals(List.of(), run("h31 li30").breaks());
    }

    @Test
    void fewerFaultsCountMoreThanHeight() {
        ColumnRun.Evenness high = new ColumnRun.Evenness(0, 90);
        ColumnRun.Evenness low = new ColumnRun.Evenness(1, 50);
        assertTrue(high.betterThan(low));
        assertFalse(low.betterThan(high));
        assertTrue(new ColumnRun.Evenness(0, 50).betterThan(high));
        assertFalse(high.betterThan(high));
    }

    /** Pieces as the renderer sets them: each an element's name and how many lines it has. */
    private ColumnRun run(String words) {
        pieces.clear();
        List<ColumnRun.Line> lines = new ArrayList<>();
        for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
            Element piece = document.createElement(word.substring(0, 2));
            pieces.add(piece);
            for (int line = 0; line < Integer.parseInt(word.substring(2)); line++) {
                int column = lines.size() / COLUMN;
                int head = column / 2 * COLUMN * LINE;
                lines.add(new ColumnRun.Line(piece, column, head + lines.size() % COLUMN * LINE, LINE));
            }
        }
        double height = COLUMN * LINE;
        return new ColumnRun(lines, new ColumnRun.Room(0, height, height));
    }
}
