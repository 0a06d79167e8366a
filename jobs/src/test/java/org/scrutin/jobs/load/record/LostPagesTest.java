package org.scrutin.jobs.load.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.jobs.extract.RecordExtraction;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** Real records in PDF without one of their pages: what stood on it can be told by the numbers of the pages alone. */
class LostPagesTest {

    @TempDir
    Path folder;

    /** Page 24 holds the vote on the text behind the one on page 23; the last of the Council's pages says of how many it is. */
    @ParameterizedTest
    @CsvSource({
        "A-65-PV.71, 24, between 23 and 25",
        "A-65-PV.71, 30, between 29 and 31",
        "A-61-PV.107, 2, before 3",
        "S-PV.8422, 9, behind 8",
        "S-PV.8422, 4, between 3 and 5",
    })
    void aLostPageIsBlocking(String record, int page, String where) throws IOException {
        Path without = folder.resolve(record + ".pdf");
        try (PDDocument document = Loader.loadPDF(SharedData.verbatim(record).toFile())) {
            document.removePage(page - 1);
            document.save(without.toFile());
        }
        ReadRecord read = RecordExtraction.run(List.of(without), folder.resolve("out"), Optional.empty())
                .records()
                .get(0);
        assertEquals(
                List.of("The numbers of the pages leap: what stood on pages " + where + " is missing."),
                read.discrepancies().stream()
                        .filter(found -> found.kind() == DiscrepancyKind.MISSING_BLOCK)
                        .filter(found -> found.severity() == Discrepancy.Severity.BLOCKING)
                        .map(Discrepancy::detail)
                        .filter(detail -> detail.startsWith("The numbers of the pages"))
                        .toList());
    }

    @Test
    void aPageThatStandsTwiceIsBlocking() throws IOException {
        Path twice = folder.resolve("A-65-PV.71.pdf");
        try (PDDocument document =
                        Loader.loadPDF(SharedData.verbatim("A-65-PV.71").toFile());
                PDDocument again =
                        Loader.loadPDF(SharedData.verbatim("A-65-PV.71").toFile())) {
            PDPage copy = document.importPage(again.getPage(22));
            document.removePage(copy);
            document.getPages().insertAfter(copy, document.getPage(22));
            document.save(twice.toFile());
        }
        ReadRecord read = RecordExtraction.run(List.of(twice), folder.resolve("out"), Optional.empty())
                .records()
                .get(0);
        assertEquals(
                List.of("23 BLOCKING"),
                read.discrepancies().stream()
                        .filter(found -> found.detail().contains(" stands twice: "))
                        .map(found -> found.evidence() + " " + found.severity())
                        .toList());
    }

    /** Votes 1 and 2 are one, printed twice with its page; votes of a record whose pages stand once can be alike. */
    @ParameterizedTest
    @CsvSource({"2/3, 2/3, 'A/74/PV.12:1 A/74/PV.12:2'", "2/4, 3/4, ''"})
    void votesOfAPageThatStandsTwiceBlockEachOther(String number, String again, String expected) {
        String vote = """
                The President: We vote.
                A recorded vote was taken.
                In favour: Algeria, Chad.
                Against: Israel.
                Draft resolution I was adopted by 2 votes to 1 (resolution 99/24).
                """;
        String alike = vote.replace("resolution I ", "resolution III ").replace("99/24", "99/26");
        String pages = again.equals("2/3") ? "3" : "4";
        String text = """
                A/74/PV.12
                Tuesday, 3 December 2019, 10 a.m.
                The meeting was called to order at 10.05 a.m.
                1/%1$s
                %2$s%3$s
                %5$s%4$s
                The President: We vote again.
                A recorded vote was taken.
                In favour: Algeria.
                Against: Israel.
                Draft resolution II was adopted by 1 vote to 1 (resolution 99/25).
                The meeting rose at 1.05 p.m.
                %1$s/%1$s
                """.formatted(pages, vote, number, again, alike);
        RecordReading reading = new RecordReading(LanguageTables.shipped(), CsvStateRegistry.shipped());
        ReadRecord read = reading.read(
                        new RecordText("record", text),
                        reading.tables().table("en").orElseThrow())
                .orElseThrow();
        assertEquals(3, read.rollCalls().size());
        assertEquals(
                expected,
                read.discrepancies().stream()
                        .filter(found -> found.kind() == DiscrepancyKind.TWIN_ROLL_CALL)
                        .filter(found -> found.severity() == Discrepancy.Severity.BLOCKING)
                        .map(found -> found.rollCall().orElseThrow().value())
                        .collect(Collectors.joining(" ")));
    }

    /** A scan among pages of text, also one with a running head: whatever stands on it is not read. */
    @ParameterizedTest
    @CsvSource({"'', 22.1:1", "A/65/PV.71, 22.1:1"})
    void aPageThatIsAPictureIsBlocking(String head, String place) throws IOException {
        Path scanned = folder.resolve("A-65-PV.71.pdf");
        try (PDDocument document =
                Loader.loadPDF(SharedData.verbatim("A-65-PV.71").toFile())) {
            PDPage page = document.getPage(20);
            PDImageXObject picture =
                    LosslessFactory.createFromImage(document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 0, 0, 500, 700);
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
                content.newLineAtOffset(50, 750);
                content.showText(head);
                content.endText();
            }
            document.save(scanned.toFile());
        }
        ReadRecord read = RecordExtraction.run(List.of(scanned), folder.resolve("out"), Optional.empty())
                .records()
                .get(0);
        Discrepancy found = read.discrepancies().stream()
                .filter(one -> one.evidence().equals("page 21"))
                .findFirst()
                .orElseThrow();
        assertEquals(DiscrepancyKind.MISSING_BLOCK, found.kind());
        assertEquals(Discrepancy.Severity.BLOCKING, found.severity());
        assertEquals(place, found.place());
    }
}
