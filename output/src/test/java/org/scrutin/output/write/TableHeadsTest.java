package org.scrutin.output.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Report;
import org.scrutin.output.document.Section;

/** Tables that break at every height of a page: each stands lower by one line of text before it, and has one row more. */
class TableHeadsTest {

    private static final int TABLES = 24;

    @Test
    void aTableThatBreaksRepeatsItsHead() throws IOException {
        List<String> withoutHead = new ArrayList<>();
        int broken = 0;
        for (String page : pages(report())) {
            for (int table = 0; table < TABLES; table++) {
                List<String> rows = Pattern.compile("row" + table + "-(\\d+) ")
                        .matcher(page)
                        .results()
                        .map(MatchResult::group)
                        .toList();
                if (rows.isEmpty()) {
                    continue;
                }
                broken += rows.size() < rows(table) ? 1 : 0;
                if (!page.contains("Head" + table + " ")) {
                    withoutHead.add(rows.get(0));
                }
            }
        }
        assertTrue(broken >= 2 * TABLES, "every table breaks; " + broken);
        assertEquals(List.of(), withoutHead);
    }

    private static int rows(int table) {
        return 45 + table;
    }

    private static Report report() {
        Report sample = SampleReport.english();
        List<Section> sections = new ArrayList<>();
        for (int table = 0; table < TABLES; table++) {
            Section.Builder section = Section.onNewPage("part-" + table, "Part " + table);
            for (int line = 0; line < table; line++) {
                section.paragraph(Inline.text("A line."));
            }
            sections.add(section.add(table(table)).build());
        }
        return new Report(sample.meta(), sample.furniture(), sample.cover(), sections);
    }

    private static DataTable table(int table) {
        DataTable.Builder rows =
                DataTable.builder("Table of part " + table, Column.text("Head" + table), Column.number("value"));
        for (int row = 0; row < rows(table); row++) {
            if (row % 6 == 0) {
                rows.band("Group " + row / 6);
            }
            rows.row("row" + table + "-" + row, "0.875");
        }
        return rows.build();
    }

    private static List<String> pages(Report report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PdfReportWriter().write(report, new SampleDrawing(), LocalDate.of(2018, 6, 29), bytes);
        try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper words = new PDFTextStripper();
                words.setStartPage(page);
                words.setEndPage(page);
                pages.add(words.getText(document));
            }
            return pages;
        }
    }
}
