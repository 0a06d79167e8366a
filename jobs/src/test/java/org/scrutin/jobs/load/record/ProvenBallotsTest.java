package org.scrutin.jobs.load.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.extract.RecordExtraction;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.file.SmallTable;
import org.scrutin.jobs.load.record.document.PageCrop;
import org.scrutin.jobs.load.record.document.RecordDocument;
import org.scrutin.jobs.load.record.text.Box;
import org.scrutin.jobs.load.record.text.NameInPrint;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.proof.BallotPassage;
import org.scrutin.jobs.proof.PublishedBallot;
import org.scrutin.jobs.proof.PublishedVote;

/** Ballots of real records, found again in the print. */
class ProvenBallotsTest {

    private static final String ASSEMBLY = "A-65-PV.71";

    @TempDir
    private Path folder;

    static Stream<Path> records() {
        return Stream.of(
                SharedData.report2018(),
                SharedData.verbatim(ASSEMBLY),
                SharedData.verbatim("A-61-PV.107"),
                SharedData.verbatim("S-PV.8422"));
    }

    /** The table's place and name are enough to find every single one. */
    @ParameterizedTest
    @MethodSource("records")
    void everyBallotsNameStandsAtItsPlace(Path document) {
        RecordExtraction.run(List.of(document), folder, Optional.empty());
        RecordText text = text(document);
        Path table = folder.resolve("ballots.csv");
        List<String> lost = new ArrayList<>();
        List<SmallTable.Row> rows = SmallTable.read(new DataFile("ballots.csv", "ballots.csv", table.toString()))
                .rows();
        for (SmallTable.Row row : rows) {
            String name = row.text("name_as_printed");
            if (text.offset(row.text("place")).stream()
                    .mapToObj(offset -> NameInPrint.at(text, offset, name))
                    .allMatch(List::isEmpty)) {
                lost.add(name + " " + row.text("place"));
            }
        }
        assertEquals(List.of(), lost);
        assertTrue(rows.size() >= 15, "only " + rows.size());
    }

    @Test
    void aBallotOfTheChineseReportIsShownInItsList() throws IOException {
        RecordExtraction.run(List.of(SharedData.report2018()), folder, Optional.empty());
        BallotPassage passage = passage("A/CONF.192/2018/RC/3:I-13", "AGO", SharedData.report2018());
        assertEquals("line 152, column 1", passage.place());
        assertTrue(passage.text().contains("[[安哥拉]]"), passage.text());
        PublishedVote missing = PublishedVote.read(folder, "A/CONF.192/2018/RC/3:whole", new StateId("LSO"));
        assertEquals(Optional.empty(), missing.ballot());
        assertEquals("missing-candidate", missing.findings().get(0).kind());
        assertTrue(
                missing.findings().get(0).said().contains("A/CONF.192/2018/RC/3:I-16 Y 莱索托 123:172"),
                missing.findings().toString());
    }

    @Test
    void aBallotOfAMeetingIsDrawnAsItsPageShowsIt() throws IOException {
        Path document = SharedData.verbatim(ASSEMBLY);
        RecordExtraction.run(List.of(document), folder, Optional.empty());
        BallotPassage algeria = passage("A/65/PV.71:1", "DZA", document);
        assertTrue(
                algeria.text().contains("In favour: Afghanistan, [[Algeria]], Antigua and Barbuda,"), algeria.text());
        BallotPassage broken = passage("A/65/PV.71:1", "CPV", document);
        assertTrue(broken.text().contains("Cambodia, [[Cape]] [[Verde]],"), broken.text());

        RecordText text = text(document);
        PublishedBallot ballot = ballot("A/65/PV.71:1", "DZA");
        Span name = NameInPrint.at(text, text.offset(ballot.place()).orElseThrow(), ballot.name())
                .get(0);
        int page = text.page(name.start()).orElseThrow();
        Box box = box(text, name);
        assertEquals("Algeria", printedIn(document, page, box));
        BufferedImage crop = ImageIO.read(new ByteArrayInputStream(algeria.image()));
        assertArrayEquals(algeria.image(), PageCrop.png(document, page, List.of(box)));
        assertTrue(crop.getHeight() < 400, crop.getHeight() + " pixels");
        // Sixty points and the frame's distance stand above the name.
        int dark = 0;
        for (int y = (int) (62 * 150 / 72f); y < (62 + 1.2 * box.height()) * 150 / 72f; y++) {
            for (int x = (int) (box.left() * 150 / 72f); x < box.right() * 150 / 72f; x++) {
                dark += (crop.getRGB(x, y) & 0xFF) < 100 ? 1 : 0;
            }
        }
        assertTrue(dark > 100, "only " + dark + " dark pixels in the frame");
    }

    private BallotPassage passage(String rollCall, String state, Path document) throws IOException {
        return BallotPassage.find(folder, ballot(rollCall, state), Optional.of(document));
    }

    private PublishedBallot ballot(String rollCall, String state) throws IOException {
        return PublishedVote.read(folder, rollCall, new StateId(state)).ballot().orElseThrow();
    }

    private static RecordText text(Path document) {
        return RecordDocument.read(document, "a", new InputFaults()).orElseThrow();
    }

    private static Box box(RecordText text, Span name) {
        Box box = text.box(name.start()).orElseThrow();
        for (int offset = name.start(); offset < name.end(); offset++) {
            box = box.with(text.box(offset).orElseThrow());
        }
        return box;
    }

    private static String printedIn(Path pdf, int page, Box box) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            stripper.addRegion(
                    "name",
                    new Rectangle2D.Float(
                            box.left() - 0.1f, box.top() - 0.1f, box.width() + 0.2f, box.height() + 0.2f));
            stripper.extractRegions(document.getPage(page - 1));
            return stripper.getTextForRegion("name").strip();
        }
    }
}
