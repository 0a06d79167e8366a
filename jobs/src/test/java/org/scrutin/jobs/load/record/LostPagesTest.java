package org.scrutin.jobs.load.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.jobs.load.record.content.ReadRecord;

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

    /** A scan among pages of text: whatever stands on it is not read. */
    @Test
    void aPageThatIsAPictureIsBlocking() throws IOException {
        Path scanned = folder.resolve("A-65-PV.71.pdf");
        try (PDDocument document =
                Loader.loadPDF(SharedData.verbatim("A-65-PV.71").toFile())) {
            PDPage page = document.getPage(20);
            PDImageXObject picture =
                    LosslessFactory.createFromImage(document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 0, 0, 500, 700);
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
        assertEquals("22.1:1", found.place());
    }
}
