package org.scrutin.output.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.scrutin.output.document.BulletList;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Report;
import org.scrutin.output.document.Section;
import org.scrutin.output.document.SmallPrint;

/** Small print in two columns, of forty groups and more: each a heading and an item of one to seven lines. */
class ColumnsTest {

    private static final int PARTS = 12;

    @Test
    void noHeadingEndsAColumn() throws IOException {
        List<List<Line>> columns = columns();
        assertTrue(columns.size() >= 4 * PARTS, "columns; " + columns.size());
        assertEquals(
                List.of(),
                columns.stream()
                        .map(column -> column.get(column.size() - 1).text())
                        .filter(text -> text.startsWith("Heading"))
                        .toList());
    }

    /** A line of small print, and whether it stands in the right column. */
    private record Line(String text, boolean right) {}

    private static List<List<Line>> columns() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PdfReportWriter().write(report(), new SampleDrawing(), LocalDate.of(2018, 6, 29), bytes);
        List<Line> lines = new ArrayList<>();
        List<List<Line>> columns = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    if (text.startsWith("Heading") || text.startsWith("Item")) {
                        add(new Line(
                                text,
                                letters.get(0).getX()
                                        > getCurrentPage().getCropBox().getWidth() / 2));
                    }
                }

                private void add(Line line) {
                    boolean turned =
                            lines.isEmpty() || lines.get(lines.size() - 1).right() != line.right();
                    if (turned) {
                        columns.add(new ArrayList<>());
                    }
                    lines.add(line);
                    columns.get(columns.size() - 1).add(line);
                }
            }.getText(document);
        }
        return columns;
    }

    private static Report report() {
        Report sample = SampleReport.english();
        List<Section> sections = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            SmallPrint.Builder print = new SmallPrint.Builder();
            for (int group = 0; group < 40 + part; group++) {
                String item = ("Item of group " + group + ". ").repeat(1 + group * 7 % 18);
                print.under("Heading " + group, List.of(new BulletList(List.of(List.of(Inline.text(item))))));
            }
            Section.Builder section = Section.onNewPage("part-" + part, "Part " + part);
            print.build().forEach(section::add);
            sections.add(section.build());
        }
        return new Report(sample.meta(), sample.furniture(), sample.cover(), sections);
    }
}
