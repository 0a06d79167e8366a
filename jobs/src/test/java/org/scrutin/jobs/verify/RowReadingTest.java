package org.scrutin.jobs.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scrutin.jobs.printed.PageText;
import org.scrutin.jobs.printed.PrintedTable;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.wording.Words;

/** A table of two bands with a state under each. */
class RowReadingTest {

    private static final String PLACE = "section “Votes”, table “Ballots”";

    @Test
    void rowsInAnyOrderAndThousandsAreNoDifference() {
        assertEquals(
                List.of(),
                differences(
                        "<tr><td colspan=\"2\">2002</td></tr><tr><th>Fiji</th><td>1,200</td></tr>"
                                + "<tr><td colspan=\"2\">2001</td></tr><tr><th>Fiji</th><td>3</td></tr><tr><th>Chad</th><td></td></tr>"));
    }

    @Test
    void aChangedRowIsQuotedOnBothSidesUnderWhatHeadsIt() {
        assertEquals(
                List.of(PLACE + ", row “Fiji” under “2001”: report says “Fiji | 4”, tables say “Fiji | 3”"),
                differences(
                        "<tr><td colspan=\"2\">2001</td></tr><tr><th>Fiji</th><td>4</td></tr><tr><th>Chad</th><td></td></tr>"
                                + "<tr><td colspan=\"2\">2002</td></tr><tr><th>Fiji</th><td>1,200</td></tr>"));
    }

    @Test
    void aRowThatIsLeftOutAndOneThatIsNotThereAreTold() {
        assertEquals(
                List.of(
                        PLACE + ", row “Peru” under “2001”: report says “Peru | 3”, tables say no such row",
                        PLACE + ", row “Fiji” under “2001”: report has no such row, tables say “Fiji | 3”"),
                differences(
                        "<tr><td colspan=\"2\">2001</td></tr><tr><th>Peru</th><td>3</td></tr><tr><th>Chad</th><td></td></tr>"
                                + "<tr><td colspan=\"2\">2002</td></tr><tr><th>Fiji</th><td>1,200</td></tr>"));
    }

    @Test
    void aTableThatTheTablesDoNotGiveIsToldAndOneThatIsNotOfResultsIsNot() {
        String page = "<h2>Votes</h2><table><caption>Speakers</caption><tr><td>1</td></tr></table>";
        RowReading reading = new RowReading(List.of(), Words.of("en"));
        reading.read(PrintedTable.of(PageText.of(page)), Set.of());
        reading.read(PrintedTable.of(PageText.of(page)), Set.of("Votes"));
        assertEquals(
                List.of("section “Votes”, table “Speakers”: the tables give no such table"), reading.differences());
    }

    /** Columns are the record's order, which no table has: each row is held with its letters under their heads. */
    @Test
    void columnsMayStandInAnotherOrderAndATableInParts() {
        DataTable whole = DataTable.builder(
                        "All", Column.text("State"), Column.letter("A"), Column.letter("B"), Column.letter("C"))
                .row("Fiji", "Y", "N", "A")
                .row("Chad", "–", "–", "Y")
                .build();
        RowReading reading = new RowReading(List.of(whole), Words.of("en"));
        reading.read(
                PrintedTable.of(PageText.of("<h2>All</h2>"
                        + part("<th>B</th><th>A</th>", "<tr><th>Fiji</th><td>N</td><td>Y</td></tr>")
                        + part("<th>C</th>", "<tr><th>Chad</th><td>Y</td></tr><tr><th>Fiji</th><td>Y</td></tr>"))),
                Set.of());
        assertEquals(
                List.of("section “All”, table “All”, row “Fiji”: report says “Fiji | Y”, tables say “Fiji | A”"),
                reading.differences());
    }

    private static String part(String heads, String rows) {
        return "<table><caption>All</caption><thead><tr><th>State</th>" + heads + "</tr></thead><tbody>" + rows
                + "</tbody></table>";
    }

    private static List<String> differences(String rows) {
        DataTable said = DataTable.builder("Ballots", Column.text("State"), Column.number("Yes"))
                .band("2001")
                .row("Chad", "")
                .row("Fiji", "3")
                .band("2002")
                .row("Fiji", "1200")
                .build();
        RowReading reading = new RowReading(List.of(said), Words.of("en"));
        reading.read(
                PrintedTable.of(PageText.of(
                        "<h2>Votes</h2><table><caption><span class=\"number\">Table 1</span> Ballots</caption><thead><tr>"
                                + "<th>State</th><th>Yes</th></tr></thead><tbody>" + rows + "</tbody></table>")),
                Set.of());
        return reading.differences();
    }
}
