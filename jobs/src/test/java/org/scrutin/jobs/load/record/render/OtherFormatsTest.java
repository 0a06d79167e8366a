package org.scrutin.jobs.load.record.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.load.record.document.RecordDocument;

/** A sample of the prints as PDF, DOCX and HTML; {@link ArabicPdfTest} has those in Arabic as PDF. */
class OtherFormatsTest {

    private static final float SIZE = 8;

    private static final float MARGIN = 50;

    @TempDir
    private Path folder;

    /** Writes pages to a file. */
    private interface Format {

        void write(List<List<String>> pages, Path file) throws IOException;
    }

    /**
     * How a sample is printed.
     *
     * @param ending of the files
     * @param tongues its languages
     * @param format writes them
     */
    private record Setting(String ending, List<Tongue> tongues, Format format) {}

    /** Two columns on a page of 60 lines, words broken at the ends of lines. */
    private static final Layout NARROW = new Layout(
            44,
            100,
            Layout.Furniture.NONE,
            Layout.Heading.OWN_LINE,
            Layout.Last.SIGN,
            Layout.Sign.COMMA,
            Layout.End.SIGN,
            Layout.Words.HYPHENATED,
            Layout.Items.NUMBERED);

    @Test
    void aSampleIsReadFromWordDocuments() throws IOException {
        assertEquals(List.of(), wrong("docx", List.of(Tongue.values()), OtherFormatsTest::docx));
    }

    @Test
    void aSampleIsReadFromPagesOfTheWeb() throws IOException {
        assertEquals(List.of(), wrong("html", List.of(Tongue.values()), OtherFormatsTest::html));
    }

    @Test
    void aSampleIsReadFromPdf() throws IOException {
        List<Tongue> latinAndCyrillic = List.of(Tongue.EN, Tongue.ES, Tongue.FR, Tongue.RU);
        assertEquals(
                List.of(),
                wrong("pdf", latinAndCyrillic, (pages, file) -> pdf(pages, file, "OpenSans/OpenSans-Regular.ttf")));
        assertEquals(
                List.of(),
                wrong(
                        "pdf",
                        List.of(Tongue.ZH),
                        (pages, file) -> pdf(pages, file, "NotoSansSC/NotoSansSC-Regular.ttf")));
    }

    @Test
    void aSampleIsReadFromPdfInTwoColumns() throws IOException {
        assertEquals(
                List.of(),
                wrong(
                        List.of(Form.ASSEMBLY, Form.COUNCIL, Form.CONFERENCE, Form.COMMITTEE, Form.PRESS),
                        NARROW,
                        new Setting(
                                "columns.pdf",
                                List.of(Tongue.EN, Tongue.ES, Tongue.FR, Tongue.RU),
                                OtherFormatsTest::twoColumns)));
    }

    private List<String> wrong(String ending, List<Tongue> tongues, Format format) throws IOException {
        return wrong(List.of(Form.values()), Layout.PLAIN, new Setting(ending, tongues, format));
    }

    private List<String> wrong(List<Form> forms, Layout layout, Setting setting) throws IOException {
        List<String> wrong = new ArrayList<>();
        Random random = new Random(Sample.SEED);
        for (Form form : forms) {
            for (Tongue tongue : inTurn(setting.tongues(), form)) {
                List<RealVote> votes = Sample.DAYS.get(random.nextInt(Sample.DAYS.size()));
                Draft draft = new Draft(votes, form, tongue, layout);
                Path file = folder.resolve(form + "." + tongue + "." + setting.ending());
                setting.format().write(Typesetting.pages(draft, random), file);
                InputFaults faults = new InputFaults();
                List<Fate> fates = RecordDocument.read(file, "record", faults)
                        .map(text -> new Judgement(draft.real(), Trial.read(text)).fates())
                        .orElse(List.of());
                if (fates.isEmpty() || fates.contains(Fate.REPORTED) || fates.contains(Fate.SILENTLY_WRONG)) {
                    wrong.add(file.getFileName() + " " + votes.get(0).date() + ": " + fates);
                }
            }
        }
        return wrong;
    }

    /** Every other language, and in the next shape the others. */
    private static List<Tongue> inTurn(List<Tongue> tongues, Form form) {
        int shape = List.of(Form.values()).indexOf(form);
        return tongues.stream()
                .filter(tongue -> (tongues.indexOf(tongue) + shape) % 2 == 0)
                .toList();
    }

    private static void docx(List<List<String>> pages, Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            pages.forEach(page ->
                    page.forEach(line -> document.createParagraph().createRun().setText(line)));
            document.write(out);
        }
    }

    private static void html(List<List<String>> pages, Path file) throws IOException {
        Document document = Document.createShell("");
        pages.forEach(page -> page.forEach(line -> document.body().appendChild(new Element("p").text(line))));
        Files.writeString(file, "<!DOCTYPE html>" + document.html());
    }

    private static void pdf(List<List<String>> pages, Path file, String name) throws IOException {
        print(pages, file, name, 1);
    }

    private static void twoColumns(List<List<String>> pages, Path file) throws IOException {
        print(pages, file, "OpenSans/OpenSans-Regular.ttf", 2);
    }

    private static void print(List<List<String>> pages, Path file, String name, int columns) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream bytes = OtherFormatsTest.class.getResourceAsStream("/fonts/ttf/" + name)) {
            PDType0Font font = PDType0Font.load(document, bytes);
            for (List<String> lines : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                int rows = (lines.size() + columns - 1) / columns;
                float width = (PDRectangle.A4.getWidth() - 2 * MARGIN) / columns;
                try (PDPageContentStream drawn = new PDPageContentStream(document, page)) {
                    // Row by row over all columns, as many files are drawn: nobody reads them so.
                    for (int i = 0; i < rows * columns; i++) {
                        int line = i % columns * rows + i / columns;
                        if (line < lines.size()) {
                            drawn.beginText();
                            drawn.setFont(font, SIZE);
                            drawn.newLineAtOffset(
                                    MARGIN + i % columns * width,
                                    PDRectangle.A4.getHeight() - MARGIN - 1.4f * SIZE * (i / columns + 1));
                            drawn.showText(
                                    lines.get(line).replace('\u2019', '\'').replace('\u00A0', ' '));
                            drawn.endText();
                        }
                    }
                }
            }
            document.save(file.toFile());
        }
    }
}
