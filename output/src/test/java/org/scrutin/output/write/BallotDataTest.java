package org.scrutin.output.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.vote.BallotSelection;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.output.document.BallotBook;
import org.scrutin.output.document.BallotBook.CellTrail;
import org.scrutin.output.document.BallotBook.ReadAt;
import org.scrutin.output.document.BallotBook.Trail;
import org.scrutin.output.document.BallotBook.Vote;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.DataTable.Counted;
import org.scrutin.output.document.DataTable.Row;
import org.scrutin.output.wording.Words;

class BallotDataTest {

    private static final List<Counted> ROW = List.of(Counted.at(Row.WHOLE, "cohesion", "A/RES/1/2", "AFR"));

    /** Four votes of three states. */
    private static final BallotBook BOOK = new BallotBook(
            List.of(vote("A/RES/70/1"), vote("A/RES/70/2"), vote("record 7"), vote("A/RES/70/4")),
            List.of("Albania", "Chad", "Fiji <3"),
            List.of(0, 1, 2),
            Map.of("claim", List.of(new Trail("Rice: 0.91", "cohesion.rice", ballots(0, 1, 3)))),
            Map.of(ROW, List.of(new CellTrail(0, "cohesion", ballots(1)))));

    @Test
    void aSelectionIsRunsOfVotesAndTheirStates() throws IOException {
        JsonNode tree = tree();
        // Votes 0, 1 and 3 of states 0 and 1, told of state 1; then vote 1 alone.
        assertEquals("0-1,3:0|1", tree.at("/selections/0").asText());
        assertEquals("1:0|1", tree.at("/selections/1").asText());
        assertEquals("0-1", tree.at("/sets/0").asText());
        assertEquals(1, tree.at("/sets").size(), "a set stands once");
        assertEquals(
                "[[\"Rice: 0.91\",\"cohesion.rice\",0]]",
                tree.at("/claims/claim").toString());
        assertEquals("[[[0,\"cohesion\",1]]]", tree.at("/rows").toString());
    }

    @Test
    void leadsToDocumentsOfTheUnitedNationsAlone() throws IOException {
        assertEquals(
                "https://docs.un.org/en/A/RES/70/1", tree().at("/votes/0/3").asText());
        assertEquals("", tree().at("/votes/2/3").asText());
        assertEquals("YA ", tree().at("/votes/2/4").asText());
    }

    /** States 0 and 2 on line 85 of page 6, state 1 on line 7 of another document without pages. */
    @Test
    void aBallotKeepsItsDocumentPageAndLine() throws IOException {
        ReadAt page = new ReadAt("a.pdf", OptionalInt.of(6), 85);
        Vote read = new Vote(
                "label",
                "",
                LocalDate.of(2015, 12, 7),
                "A/RES/70/1",
                "YAN",
                Map.of(),
                Map.of(0, page, 1, new ReadAt("b.txt", OptionalInt.empty(), 7), 2, page));
        BallotBook book = new BallotBook(List.of(read), BOOK.states(), BOOK.alphabetical(), Map.of(), Map.of());
        assertEquals(
                "[[\"a.pdf\",\"6.85\",\"0,,0\"],[\"b.txt\",\"7\",\",0,\"]]",
                new ObjectMapper().readTree(text(book)).at("/votes/0/6").toString());
        assertTrue(tree().at("/votes/0/6").isMissingNode());
    }

    @Test
    void noTextEndsItsElement() {
        assertFalse(text().contains("<"), text());
        assertEquals(List.of(), new BallotData(BallotBook.NONE, Map.of()).elements());
    }

    @Test
    void aRowOfOneVoteLeadsToItWithoutAScript() {
        BallotPlaces.Place place = new BallotPlaces(BOOK).of(ROW).orElseThrow();
        assertEquals("#vote-2", place.address());
        assertTrue(new BallotPlaces(BallotBook.NONE).of(ROW).isEmpty());
    }

    @Test
    void theHeadOfARowHasALinkOnTheScreenAndNoneOnPaper() {
        DataTable table = DataTable.builder("Groups", Column.text("Group"), Column.number("Rice"))
                .row("African Group", "0.91")
                .from("cohesion", "A/RES/1/2", "AFR")
                .row("Nobody", "–")
                .build();
        InlineRendering english = new InlineRendering("en");
        Element screen = new TableRendering(english, new BallotPlaces(BOOK)).render(table, "table-1", "");
        String html = HtmlText.of(new ScreenPass(PageTools.of(Words.of("en"))).of(screen));
        assertTrue(
                html.contains("African Group<a class=\"behind\" href=\"#vote-2\" data-ballots=\"0\""
                        + " aria-label=\"Ballots behind African Group\"></a></th>"),
                html);
        assertEquals(html.indexOf("class=\"behind\""), html.lastIndexOf("class=\"behind\""));
        String paper = HtmlText.of(
                new TableRendering(english, new BallotPlaces(BallotBook.NONE)).render(table, "table-1", ""));
        assertFalse(paper.contains("ballots"), paper);
    }

    private static Vote vote(String symbol) {
        return new Vote("label", "", LocalDate.of(2015, 12, 7), symbol, "YA ", Map.of(), Map.of());
    }

    private static BallotSelection ballots(int... votes) {
        BitSet states = new BitSet();
        states.set(0, 2);
        BitSet some = new BitSet();
        for (int vote : votes) {
            some.set(vote);
        }
        return BallotSelection.of(RollCallSet.where(4, some::get), position -> states)
                .about(1);
    }

    private static String text() {
        return text(BOOK);
    }

    private static String text(BallotBook book) {
        Node text = new BallotData(book, Map.of("close", "Close"))
                .elements()
                .get(0)
                .children()
                .get(0);
        return ((Node.Characters) text).text();
    }

    private static JsonNode tree() throws IOException {
        return new ObjectMapper().readTree(text());
    }
}
