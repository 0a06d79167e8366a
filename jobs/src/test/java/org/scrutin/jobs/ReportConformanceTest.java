package org.scrutin.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The PDFs of two studies are for everybody (PDF/UA-1) and for the archive (PDF/A-3a) at once, as veraPDF judges. */
class ReportConformanceTest {

    private static List<StudyReports> studies;

    @BeforeAll
    static void make(
            @Study("small-arms-2018") StudyReports record, @Study("arms-votes-2001-2025") StudyReports cycles) {
        studies = List.of(record, cycles);
    }

    static Stream<Path> reports() {
        return studies.stream()
                .flatMap(study ->
                        Stream.of("en", "zh").map(language -> study.folder().resolve("report." + language + ".pdf")));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isReadableByAllAndCanBeArchived(Path report) {
        assertEquals(List.of(), PdfConformance.faults(report, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), PdfConformance.faults(report, PDFAFlavour.PDFA_3_A));
    }
}
