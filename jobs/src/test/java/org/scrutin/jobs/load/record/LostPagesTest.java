package org.scrutin.jobs.load.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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
}
