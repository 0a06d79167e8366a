package org.scrutin.output.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** Rows stand in groups of six. */
    private static final int GROUP = 6;

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

    /** A group's rows on a page: all, or two at least, and so a table's. */
    @Test
    void noRowStandsAlone() throws IOException {
        List<String> alone = new ArrayList<>();
        int parted = 0;
        for (String page : pages(report())) {
            Map<String, Long> groups = Pattern.compile("row(\\d+)-(\\d+) ")
                    .matcher(page)
                    .results()
                    .collect(Collectors.groupingBy(
                            row -> row.group(1) + " group " + Integer.parseInt(row.group(2)) / GROUP,
                            TreeMap::new,
                            Collectors.counting()));
            for (Map.Entry<String, Long> group : groups.entrySet()) {
                parted += group.getValue() < GROUP ? 1 : 0;
                if (group.getValue() == 1 && !isTheOnlyRow(group.getKey())) {
                    alone.add(group.getKey());
                }
            }
        }
        assertTrue(parted >= TABLES, "groups that pages part; " + parted);
        assertEquals(List.of(), alone);
    }

    /** The last group of a table is what is left. */
    private static boolean isTheOnlyRow(String group) {
        int table = Integer.parseInt(group.substring(0, group.indexOf(' ')));
        int number = Integer.parseInt(group.substring(group.lastIndexOf(' ') + 1));
        return rows(table) - number * GROUP == 1;
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
            if (row % GROUP == 0) {
                rows.band("Group " + row / GROUP);
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
