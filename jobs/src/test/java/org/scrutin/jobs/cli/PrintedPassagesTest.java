package org.scrutin.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.PdfConformance;
import org.scrutin.jobs.load.TestSpark;
import org.scrutin.jobs.printed.Paper;
import org.scrutin.output.edition.Sha256;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A report whose record lies beside its tables as a PDF, whose font is not in it: passages are shown as printed, and drawn. */
class PrintedPassagesTest {

    private static final String MASTER = "--master=local[2]";

    private static final String STUDY = """
            study: own
            sources:
              - ballots: ballots.csv
                roll-calls: roll_calls.csv
                discrepancies: discrepancies.csv
                documents: documents.csv
                records: m*
            report: {formats: [html, pdf], languages: [en]}
            """;

    @TempDir
    static Path folder;

    private static Path report;

    @BeforeAll
    static void report() throws IOException {
        TestSpark.close();
        Path record = folder.resolve("m.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
                ink.beginText();
                ink.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
                ink.newLineAtOffset(72, 700);
                ink.showText("In favour: France, Germany, France, Poland.");
                ink.endText();
            }
            document.save(record.toFile());
        }
        Files.writeString(
                folder.resolve("ballots.csv"), "roll_call,state,choice\nR1,FRA,Y\nR1,DEU,Y\nR1,POL,Y\nR1,EGY,N\n");
        Files.writeString(folder.resolve("roll_calls.csv"), "roll_call,date,meeting\nR1,2023-12-04,M\n");
        Files.writeString(folder.resolve("discrepancies.csv"), """
                source,place,kind,rank,roll_call,severity,state,announced,listed,evidence,detail
                m.pdf,1.1:29,repeated-name,1,R1,repaired,FRA,,,"France: 1.1:12, 1.1:29",The name stands twice.
                m-ar.txt,2:11,alias,1,R1,repaired,FRA,,,فرنسا,The same state.
                """);
        Files.writeString(folder.resolve("m-ar.txt"), """
                أجري تصويت مسجل.
                المؤيدون: فرنسا، ألمانيا، بولندا.
                المعارضون: مصر.
                الممتنعون: لا أحد.
                """);
        documents(Sha256.of(record));
        Files.writeString(folder.resolve("study.yaml"), STUDY);
        Said said = made();
        assertEquals(0, said.status(), said.toString());
        report = folder.resolve("out").resolve("own");
    }

    private static void documents(String sha256) throws IOException {
        Files.writeString(
                folder.resolve("documents.csv"),
                "source,sha256\nm.pdf," + sha256 + "\nm-ar.txt," + Sha256.of(folder.resolve("m-ar.txt")) + "\n");
    }

    private static Said made() {
        return Said.by(
                "report",
                folder.resolve("study.yaml").toString(),
                MASTER,
                "--quiet",
                "--output",
                folder.resolve("out").toString());
    }

    @Test
    void thePassageIsMarkedAndThePageIsDrawn() throws IOException {
        String html = Files.readString(report.resolve("report.html"));
        assertTrue(html.contains("In favour: <mark>[[France]]</mark>, Germany, <mark>[[France]]</mark>, Poland."));
        assertTrue(html.contains("<strong>m.pdf, page 1, line 1, column 29</strong>"));
        Matcher picture = Pattern.compile("<img src=\"data:image/png;base64,([^\"]+)\" alt=\"([^\"]+)\">")
                .matcher(html);
        assertTrue(picture.find());
        assertEquals("Page 1 of m.pdf, the passage framed: France … France", picture.group(2));
        // A4 is 595.28 points wide: at 110 dots an inch 909.
        assertEquals(
                909,
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(picture.group(1))))
                        .getWidth());
        assertFalse(picture.find());
        assertTrue(Paper.of(report.resolve("report.pdf")).text().contains("[[France]]"));
    }

    @Test
    void aPassageInArabicStandsOnThePageAndOnPaper() throws IOException {
        String html = Files.readString(report.resolve("report.html"));
        assertTrue(html.contains("<blockquote lang=\"ar\" dir=\"rtl\">"));
        assertTrue(html.contains("<mark>[[فرنسا]]</mark>"));
        String paper = Paper.of(report.resolve("report.pdf")).text();
        // The two of the passage in English, that of the one in Arabic, and those that the note explains.
        assertEquals(4, paper.split("\\[\\[", -1).length - 1);
        assertTrue(paper.contains("ألمانيا،بولندا"), paper);
    }

    /** Its tag says it in the order in which it is read. */
    @Test
    void aPassageInArabicIsReadAloud() throws IOException {
        List<String> said = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(report.resolve("report.pdf").toFile())) {
            gather(document.getDocumentCatalog().getStructureTreeRoot(), said);
        }
        assertEquals(1, said.size(), said.toString());
        assertTrue(said.get(0).contains("المؤيدون: [[فرنسا]]، ألمانيا، بولندا."), said.toString());
    }

    private static void gather(PDStructureNode node, List<String> said) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                Optional.ofNullable(element.getActualText()).ifPresent(said::add);
                gather(element, said);
            }
        }
    }

    @Test
    void thePdfIsReadableByAllAndCanBeArchived() {
        Path pdf = report.resolve("report.pdf");
        assertEquals(List.of(), PdfConformance.faults(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), PdfConformance.faults(pdf, PDFAFlavour.PDFA_3_A));
    }

    @Test
    void numbersOfPassagesAreTakenForNumbersOfNoSentence() {
        Said verified = Said.by("verify", "--claims", report.toString());
        assertEquals(0, verified.status(), verified.toString());
    }

    @Test
    void anotherDocumentThanTheTablesWereMadeFromIsRefused() throws IOException {
        String right = Sha256.of(folder.resolve("m.pdf"));
        try {
            documents("0".repeat(64));
            Said said = made();
            assertEquals(3, said.status(), said.toString());
            assertEquals(
                    List.of("scrutin: " + folder.resolve("m.pdf")
                            + ": it is not the document that the tables were made from: SHA-256 " + right
                            + "; expected SHA-256 " + "0".repeat(64)),
                    said.err());
        } finally {
            documents(right);
        }
    }
}
