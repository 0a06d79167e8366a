package org.scrutin.jobs.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.load.StudyRecord;
import org.scrutin.output.sections.Passages;

class DiscrepancyPassagesTest {

    @TempDir
    Path folder;

    private StudyRecord record;

    @BeforeEach
    void write() throws IOException {
        Path file = Files.writeString(folder.resolve("r.txt"), "Chad, Cuba\n".repeat(30));
        record = new StudyRecord(new DataFile("r.txt", "r.txt", file.toString()), "");
    }

    /** What may change a result stands before the rest, which is in reading order. */
    @Test
    void ofManyTheFirstTwentyAreShown() throws IOException {
        List<Discrepancy> found = new ArrayList<>();
        for (int line = 1; line <= 25; line++) {
            found.add(found("r.txt", line + ":1", line == 25 ? Discrepancy.Severity.BLOCKING : repaired()));
        }
        Passages passages = new DiscrepancyPassages(List.of(record)).of(found);
        assertEquals(5, passages.more());
        List<Discrepancy> expected = new ArrayList<>(List.of(found.get(24)));
        expected.addAll(found.subList(0, 19));
        assertEquals(
                expected,
                passages.printed().stream().map(Passages.Printed::discrepancy).toList());
    }

    @Test
    void pageFurnitureThatWasLeftOutIsCountedAndNotShown() throws IOException {
        List<Discrepancy> found = List.of(
                found("r.txt", "2:1", repaired()),
                found("r.txt", "3:1", DiscrepancyKind.FURNITURE_REMOVED, repaired()),
                found("r.txt", "4:1", DiscrepancyKind.FURNITURE_REMOVED, Discrepancy.Severity.BLOCKING));
        Passages passages = new DiscrepancyPassages(List.of(record)).of(found);
        assertEquals(1, passages.furniture());
        assertEquals(0, passages.more());
        assertEquals(
                List.of(found.get(2), found.get(0)),
                passages.printed().stream().map(Passages.Printed::discrepancy).toList());
    }

    @Test
    void whatStandsInNoRecordOrHasNoPlaceHasNoPassage() throws IOException {
        List<Discrepancy> found = List.of(found("other.txt", "1:1", repaired()), found("r.txt", "", repaired()));
        assertEquals(Passages.NONE, new DiscrepancyPassages(List.of(record)).of(found));
    }

    @Test
    void aPlaceThatTheRecordHasNotIsRefused() {
        List<Discrepancy> found = List.of(found("r.txt", "99:1", repaired()));
        InputRefused refused =
                assertThrows(InputRefused.class, () -> new DiscrepancyPassages(List.of(record)).of(found));
        assertEquals(
                List.of(
                        "r.txt, 99:1: no such place; expected the document that the table of discrepancies was made from"),
                refused.lines());
    }

    @Test
    void aPictureThatThereIsNoRoomForIsCounted() throws IOException {
        Path file = folder.resolve("p.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
                ink.beginText();
                ink.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
                ink.newLineAtOffset(72, 700);
                ink.showText("Chad, Cuba");
                ink.endText();
            }
            document.save(file.toFile());
        }
        StudyRecord pdf = new StudyRecord(new DataFile("p.pdf", "p.pdf", file.toString()), "");
        List<Discrepancy> found = List.of(found("p.pdf", "1.1:1", repaired()));
        assertEquals(0, new DiscrepancyPassages(List.of(pdf)).of(found).withoutPicture());
        Passages without = new DiscrepancyPassages(List.of(pdf), 0, Duration.ofMinutes(1)).of(found);
        assertEquals(1, without.withoutPicture());
        assertTrue(without.printed().get(0).passage().picture().isEmpty());
        InputRefused late = assertThrows(
                InputRefused.class, () -> new DiscrepancyPassages(List.of(pdf), 0, Duration.ZERO).of(found));
        assertEquals(
                List.of(
                        "p.pdf, page 1: not read in 0 s; expected a document that is, or a source without the key record"),
                late.lines());
    }

    private static Discrepancy.Severity repaired() {
        return Discrepancy.Severity.REPAIRED;
    }

    private static Discrepancy found(String source, String place, Discrepancy.Severity severity) {
        return found(source, place, DiscrepancyKind.ALIAS, severity);
    }

    private static Discrepancy found(String source, String place, DiscrepancyKind kind, Discrepancy.Severity severity) {
        return new Discrepancy(
                source, place, kind, 1, Optional.empty(), severity, Optional.empty(), "", "", "Chad", "");
    }
}
