package org.scrutin.output.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Report;
import org.scrutin.output.document.Section;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfReportWriterTest {

    private static final String TABLE = "state,choice\r\nCôte d’Ivoire,Y\r\n";
    private static final PdfReportWriter WRITER = new PdfReportWriter().attaching(List.of(table()));
    private static final LocalDate DATED = LocalDate.of(2018, 6, 29);

    static List<Report> reports() {
        return List.of(SampleReport.english(), SampleReport.chinese());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isReadableByAllByTheJudgementOfAForeignValidator(Report report) throws Exception {
        assertComplies(report, PDFAFlavour.PDFUA_1);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void canBeArchivedByTheJudgementOfAForeignValidator(Report report) throws Exception {
        assertComplies(report, PDFAFlavour.PDFA_3_A);
    }

    private static void assertComplies(Report report, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf(report)), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> failures = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .toList();
            assertEquals(List.of(), failures);
            assertTrue(result.isCompliant());
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void holdsItsTextAndABookmarkForEachSection(Report report) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(report))) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("24 of 93 (26%)"), text);
            assertTrue(text.contains(report.sections().get(0).title()), text);
            assertEquals(
                    report.sections().stream().map(Section::title).toList(),
                    titles(document.getDocumentCatalog().getDocumentOutline().children()));
            assertEquals(
                    report.meta().title(), document.getDocumentInformation().getTitle());
        }
    }

    /** What is kept on one line is an element of its own; a reader who copies the sentence wants it where it stands. */
    @Test
    void writesASentenceInItsOrder() throws IOException {
        String sentence =
                "The record (A/CONF.192/2018/RC/3) announces +0.05 on II-18, file tables/claims.csv, and more.";
        Report sample = SampleReport.english();
        Section section = Section.builder("order", "Order")
                .paragraph(Inline.text(sentence))
                .build();
        Report report = new Report(sample.meta(), sample.furniture(), sample.cover(), List.of(section));
        try (PDDocument document = Loader.loadPDF(pdf(report))) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(text.contains(sentence), text);
        }
    }

    @Test
    void hasTheSameBytesWhateverTheLocaleAndTheTimeZone() throws IOException {
        byte[] here = pdf(SampleReport.english());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertArrayEquals(here, pdf(SampleReport.english()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void keepsTheWordsOfChartsAsWords(Report report) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(report))) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains(SampleDrawing.WORDS), text);
        }
    }

    @Test
    void carriesItsTablesAsDataOfTheWholeDocument() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(SampleReport.english()))) {
            Map<String, PDComplexFileSpecification> files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertEquals(Set.of("ballots.csv"), files.keySet());
            PDComplexFileSpecification file = files.get("ballots.csv");
            assertEquals(TABLE, new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8));
            assertEquals("text/csv", file.getEmbeddedFile().getSubtype());
            assertEquals("Data", file.getCOSObject().getNameAsString("AFRelationship"));
            COSArray associated = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            assertEquals(file.getCOSObject(), associated.getObject(0));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void itsPagesShowAllThatStandsOnThem(Report report) throws IOException {
        assertEquals(List.of(), WRITER.write(report, new SampleDrawing(), DATED, new ByteArrayOutputStream()));
    }

    /** 8 columns of words in one piece fit; of 40 the last stand beyond the edge, where the renderer paints nothing. */
    @Test
    void tellsWhatRunsOffThePage() throws IOException {
        assertEquals(List.of(), cut(ofColumns(8), new ByteArrayOutputStream()));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        List<String> cut = cut(ofColumns(40), pdf);
        assertTrue(cut.contains("page 2: “number40” runs off the page"), cut::toString);
        assertFalse(cut.contains("page 2: “number1” runs off the page"), cut::toString);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("number1"), text);
            assertFalse(text.contains("number40"), text);
        }
    }

    /** Ids of 60 letters in seven columns would need four pages side by side. */
    @Test
    void aLongIdBreaksWhereItsLineEnds() throws IOException {
        String id = "abcdefghijklmnopqrstuvwxyz0123".repeat(2);
        DataTable.Column[] heads = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> DataTable.Column.text("c" + i))
                .toArray(DataTable.Column[]::new);
        String[] cells = IntStream.rangeClosed(1, 7).mapToObj(i -> id + i).toArray(String[]::new);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        assertEquals(List.of(), cut(DataTable.builder("Ids", heads).row(cells).build(), pdf));
    }

    /** A title or an address of 120 letters in one piece is in two lines, wherever it stands. */
    @Test
    void aLongWordBreaksWhereItsLineEnds() throws IOException {
        String word = "abcdefghijklmnopqrstuvwxyz0123".repeat(4);
        DataTable table = DataTable.builder(word, DataTable.Column.text("c"), DataTable.Column.text("d"))
                .row(word, "1")
                .build();
        Report sample = SampleReport.english();
        Section section = Section.builder("long", word)
                .paragraph(Inline.text(word))
                .add(table)
                .build();
        Report report = new Report(sample.meta(), sample.furniture(), sample.cover(), List.of(section));
        assertEquals(List.of(), WRITER.write(report, new SampleDrawing(), DATED, new ByteArrayOutputStream()));
    }

    private static List<String> cut(DataTable table, ByteArrayOutputStream pdf) throws IOException {
        Report sample = SampleReport.english();
        Report report = new Report(
                sample.meta(),
                sample.furniture(),
                sample.cover(),
                List.of(Section.builder("wide", "Wide").add(table).build()));
        return WRITER.write(report, new SampleDrawing(), DATED, pdf);
    }

    private static DataTable ofColumns(int columns) {
        DataTable.Column[] heads = IntStream.rangeClosed(1, columns)
                .mapToObj(i -> DataTable.Column.number("c" + i))
                .toArray(DataTable.Column[]::new);
        String[] cells =
                IntStream.rangeClosed(1, columns).mapToObj(i -> "number" + i).toArray(String[]::new);
        return DataTable.builder("Numbers", heads).row(cells).build();
    }

    private static Attachment table() {
        try {
            Path folder = Files.createTempDirectory("scrutin-table");
            Path file = Files.writeString(folder.resolve("ballots.csv"), TABLE);
            Attachment table = Attachment.of(file);
            Files.delete(file);
            Files.delete(folder);
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> titles(Iterable<PDOutlineItem> items) {
        java.util.ArrayList<String> titles = new java.util.ArrayList<>();
        items.forEach(item -> titles.add(item.getTitle()));
        return titles;
    }

    private static byte[] pdf(Report report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WRITER.write(report, new SampleDrawing(), DATED, bytes);
        return bytes.toByteArray();
    }
}
