package org.scrutin.output.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Rows of 10, 11, 12 … points below a caption and head of 40, with notes of 7. */
class TableRowsTest {

    private final Document document = BlankDocument.make();
    private final Element table = document.createElement("div");

    @Test
    void twoRowsStandBelowTheHeadAndTwoWithTheNotesEndTheTable() {
        List<TableRows.Row> rows = rows(".....");
        assertEquals(
                List.of(
                        new TableRows.Part(table, 40 + 10 + 11),
                        new TableRows.Part(rows.get(3).element(), 13 + 14 + 7)),
                parts(rows));
    }

    /** Of three rows one would stand alone wherever they part. */
    @Test
    void threeRowsAreNotParted() {
        assertEquals(List.of(new TableRows.Part(table, 40 + 10 + 11 + 12 + 7)), parts(rows("...")));
    }

    @Test
    void eachGroupKeepsItsRowsLikeATable() {
        List<TableRows.Row> rows = rows("b....b..");
        assertEquals(
                List.of(
                        new TableRows.Part(table, 40 + 10 + 11 + 12),
                        new TableRows.Part(rows.get(3).element(), 13 + 14),
                        new TableRows.Part(rows.get(5).element(), 15 + 16 + 17 + 7)),
                parts(rows));
    }

    @Test
    void aTableWithoutRowsHasNothingToKeep() {
        assertEquals(List.of(), parts(List.of()));
    }

    /** With 4 points more, which it keeps free at a foot. */
    @Test
    void theRendererIsToldInPoints() {
        new TableRows(List.of(new TableRows.Part(table, 61.25))).keep();
        assertEquals("-fs-page-break-min-height:65.3pt", table.getAttribute("style"));
    }

    private List<TableRows.Part> parts(List<TableRows.Row> rows) {
        return TableRows.parts(rows, new TableRows.Frame(table, 40, 7));
    }

    /** A dot is a row, a b the heading of a group. */
    private List<TableRows.Row> rows(String kinds) {
        List<TableRows.Row> rows = new ArrayList<>();
        IntStream.range(0, kinds.length()).forEach(i -> {
            Element row = document.createElement("tr");
            if (kinds.charAt(i) == 'b') {
                row.setAttribute("class", "band");
            }
            rows.add(new TableRows.Row(row, 10 + i));
        });
        return rows;
    }
}
