package org.scrutin.output.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.scrutin.output.document.BallotBook;
import org.scrutin.output.document.BallotBook.ReadAt;
import org.scrutin.output.document.Block;
import org.scrutin.output.document.Paragraph;
import org.scrutin.output.document.PlainWords;
import org.scrutin.output.wording.Words;

class VotesInPageTest {

    private static final OptionalInt NO_PAGE = OptionalInt.empty();

    @Test
    void aListIsReadFromItsFirstBallotToItsLast() {
        assertEquals(
                "in favour (3): Chad, Albania, Fiji (page 6, line 85, to page 7, line 2, of m.pdf)",
                list("en", Map.of(0, at(7, 2), 1, at(6, 85), 2, at(6, 90))));
        assertEquals(
                "赞成（3）： Chad、Albania、Fiji（m.pdf第6页第85行至第7页第2行）",
                list("zh", Map.of(0, at(7, 2), 1, at(6, 85), 2, at(6, 90))));
        assertEquals(
                "in favour (3): Chad, Albania, Fiji (page 6, lines 9 to 10 of m.pdf)",
                list("en", Map.of(0, at(6, 10), 1, at(6, 9))));
    }

    @Test
    void aListOnOneLineHasOnePlace() {
        assertEquals(
                "in favour (3): Chad, Albania, Fiji (page 6, line 9 of m.pdf)",
                list("en", Map.of(0, at(6, 9), 1, at(6, 9))));
        assertEquals("赞成（3）： Chad、Albania、Fiji（m.txt第9行）", list("zh", Map.of(0, new ReadAt("m.txt", NO_PAGE, 9))));
    }

    @Test
    void aListOfTwoDocumentsHasAPlaceInEach() {
        assertEquals(
                "in favour (3): Chad, Albania, Fiji (lines 3 to 4 of a.txt) (page 6, line 9 of m.pdf)",
                list(
                        "en",
                        Map.of(0, at(6, 9), 1, new ReadAt("a.txt", NO_PAGE, 4), 2, new ReadAt("a.txt", NO_PAGE, 3))));
    }

    /** A table of ballots is no document. */
    @Test
    void aListOfATableHasNoPlace() {
        assertEquals("in favour (3): Chad, Albania, Fiji", list("en", Map.of()));
    }

    private static ReadAt at(int page, int line) {
        return new ReadAt("m.pdf", OptionalInt.of(page), line);
    }

    /** The list of one vote in favour, of three states of which the second is the first in the language's order. */
    private static String list(String language, Map<Integer, ReadAt> read) {
        BallotBook book = new BallotBook(
                List.of(new BallotBook.Vote("Vote 1", "", LocalDate.of(2018, 6, 29), "M", "YYY", Map.of(), read)),
                List.of("Albania", "Chad", "Fiji"),
                List.of(1, 0, 2),
                Map.of(),
                Map.of());
        List<Block> blocks =
                new VotesInPage(Words.of(language)).folds(book).get(0).blocks();
        return PlainWords.of(((Paragraph) blocks.get(1)).text());
    }
}
