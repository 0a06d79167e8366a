package org.scrutin.jobs.load.record.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.load.record.text.Box;
import org.scrutin.jobs.load.record.text.RecordText;

class PdfTextTest {

    private static final double LEFT = 72;
    private static final double RIGHT = 310;

    @TempDir
    private Path folder;

    @Test
    void aColumnIsReadToItsFootBeforeTheNextWhateverIsDrawnFirst() throws IOException {
        DrawnPdf pdf = new DrawnPdf().text(RIGHT, 120, "Chad, Chile, China, Colombia and");
        pdf.text(LEFT, 134, "Zambia, Zimbabwe, and some more.").text(RIGHT, 134, "Comoros, Congo, Costa Rica,");
        pdf.text(LEFT, 120, "Afghanistan, Albania, Algeria and")
                .text(LEFT, 90, "A title that goes over the whole width of the page and is centred");
        pdf.text(RIGHT, 148, "Croatia, Cuba, and Cyprus, too.").text(LEFT, 148, "In favour of what was said then:");
        assertEquals(
                List.of(
                        "A title that goes over the whole width of the page and is centred",
                        "Afghanistan, Albania, Algeria and",
                        "Zambia, Zimbabwe, and some more.",
                        "In favour of what was said then:",
                        "Chad, Chile, China, Colombia and",
                        "Comoros, Congo, Costa Rica,",
                        "Croatia, Cuba, and Cyprus, too."),
                lines(read(pdf.bytes())));
    }

    @Test
    void theColumnsOfAPageOfFewLinesUnderATitleAreReadOneAfterTheOther() throws IOException {
        DrawnPdf pdf =
                new DrawnPdf().text(LEFT, 60, "A title that goes over the whole width of the page and is centred");
        pdf.text(LEFT, 90, "thanks for the support of the").text(RIGHT, 90, "We will always carry them and");
        pdf.text(LEFT, 104, "Council in this quest to turn it").text(RIGHT, 104, "all that they did in our hearts.");
        pdf.text(LEFT, 118, "into a land where life is good.").text(RIGHT, 118, "The meeting rose at 3.55 p.m.");
        assertEquals(
                List.of(
                        "A title that goes over the whole width of the page and is centred",
                        "thanks for the support of the",
                        "Council in this quest to turn it",
                        "into a land where life is good.",
                        "We will always carry them and",
                        "all that they did in our hearts.",
                        "The meeting rose at 3.55 p.m."),
                lines(read(pdf.bytes())));
    }

    @Test
    void aNarrowSecondColumnIsOfATableAndReadRowByRow() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        List<String> states = List.of("Afghanistan", "Albania", "Algeria", "Andorra");
        for (int i = 0; i < states.size(); i++) {
            pdf.text(LEFT, 100 + 14 * i, states.get(i)).text(RIGHT, 100 + 14 * i, "Y");
        }
        assertEquals(List.of("Afghanistan Y", "Albania Y", "Algeria Y", "Andorra Y"), lines(read(pdf.bytes())));
    }

    @Test
    void everyCharacterKnowsItsPlace() throws IOException {
        RecordText text = read(new DrawnPdf()
                .text(LEFT, 100, "Against:")
                .text(LEFT + 20, 114, "Nauru")
                .bytes());
        int offset = text.content().indexOf("Nauru");
        assertEquals("1.2:1", text.place(offset));
        Box box = text.box(offset).orElseThrow();
        assertEquals(LEFT + 20, box.left(), 1);
        assertEquals(114, box.bottom(), 1);
        assertTrue(text.box(text.content().indexOf('\n')).isEmpty());
    }

    @Test
    void theOrderOfAVerbatimRecordIsThatOfItsPages() throws IOException {
        Path record =
                Path.of(System.getProperty("scrutin.data", "../shared/data")).resolve("records/A-65-PV.71.en.pdf");
        RecordText text = RecordDocument.read(record, "A-65-PV.71.en.pdf", new InputFaults())
                .orElseThrow();
        List<String> lines = lines(text);
        int vote = lines.indexOf("A recorded vote was taken.");
        assertEquals(
                List.of("In favour:", "Afghanistan, Algeria, Antigua and Barbuda,"), lines.subList(vote + 1, vote + 3));
        assertEquals(
                15, lines.stream().filter("A recorded vote was taken."::equals).count());
        assertEquals(15, lines.stream().filter("In favour:"::equals).count());
        assertEquals(15, lines.stream().filter("Against:"::equals).count());
        // Nobody abstained from two of them.
        assertEquals(13, lines.stream().filter("Abstaining:"::equals).count());
    }

    @Test
    void anEncryptedFileIsRefused() throws IOException {
        refused(new DrawnPdf().text(LEFT, 100, "Nauru").bytes("secret"), "an encrypted PDF");
    }

    @Test
    void aPageWithoutTextIsRefused() throws IOException {
        refused(new DrawnPdf().bytes(), "a PDF without text, such as a scan");
    }

    @ParameterizedTest
    @CsvSource({"0.1", "0.5", "0.9"})
    void aTruncatedFileIsRefusedOrReadWhole(double share) throws IOException {
        byte[] whole = new DrawnPdf().text(LEFT, 100, "Nauru").bytes();
        InputFaults faults = new InputFaults();
        Path file = file(Arrays.copyOf(whole, (int) (whole.length * share)));
        boolean read = RecordDocument.read(file, "a.pdf", faults)
                .map(RecordText::content)
                .filter("Nauru"::equals)
                .isPresent();
        assertEquals(!read, !faults.isEmpty());
    }

    @Test
    void whatOnlyBeginsAsAPdfIsRefused() throws IOException {
        InputFaults faults = new InputFaults();
        assertTrue(RecordDocument.read(file("%PDF-1.4 nothing".getBytes(StandardCharsets.US_ASCII)), "a.pdf", faults)
                .isEmpty());
        assertTrue(faults.messages().get(0).contains("a PDF that is broken"), faults.messages()::toString);
    }

    @Test
    void aPageWhoseDrawingsDrawDrawingsIsRefused() throws IOException {
        // 8 drawings, each of which draws the next ten times: a hundred million steps of a few hundred bytes.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDFormXObject inner = drawing(document, "0 0 m\n");
            for (int depth = 0; depth < 8; depth++) {
                PDFormXObject outer = drawing(document, "/next Do\n".repeat(10));
                outer.getResources().put(COSName.getPDFName("next"), inner);
                inner = outer;
            }
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(inner);
            }
            document.save(bytes);
        }
        refused(bytes.toByteArray(), "more than 2000000 steps of drawing on page 1");
    }

    private static PDFormXObject drawing(PDDocument document, String content) throws IOException {
        PDStream stream = new PDStream(document, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)));
        PDFormXObject form = new PDFormXObject(stream);
        form.setResources(new PDResources());
        form.setBBox(new PDRectangle(100, 100));
        return form;
    }

    private void refused(byte[] bytes, String found) throws IOException {
        InputFaults faults = new InputFaults();
        assertTrue(RecordDocument.read(file(bytes), "a.pdf", faults).isEmpty());
        assertTrue(faults.messages().get(0).contains(found), faults.messages()::toString);
    }

    private RecordText read(byte[] bytes) throws IOException {
        return RecordDocument.read(file(bytes), "a.pdf", new InputFaults()).orElseThrow();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.pdf"), bytes);
    }

    private static List<String> lines(RecordText text) {
        return text.lines().stream().map(text::text).toList();
    }
}
