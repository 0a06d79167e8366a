package org.scrutin.output.edition;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationCheckTest {

    @TempDir
    private Path folder;

    @Test
    void findsHeadlinesHoweverTheirLinesBreakAndOnAnyPage() throws IOException {
        Manifest manifest = edition();
        PublicationCheck check =
                new PublicationCheck(Map.of("report.pdf", List.of("24 of 93 (26%)", "1 in 420")), List.of());
        assertDoesNotThrow(() -> check.look(folder, manifest));
    }

    @Test
    void namesTheHeadlineThatIsNotThere() throws IOException {
        Manifest manifest = edition();
        PublicationCheck check = new PublicationCheck(Map.of("report.pdf", List.of("25 of 93")), List.of());
        UnpublishableEdition refused = assertThrows(UnpublishableEdition.class, () -> check.look(folder, manifest));
        assertEquals("the edition is not published: report.pdf: its text lacks 25of93", refused.getMessage());
    }

    /** Of many texts cut the first three are told, and how many more they are. */
    @Test
    void namesWhatPagesDoNotShowWhole() throws IOException {
        Manifest manifest = edition();
        PublicationCheck check = new PublicationCheck(
                Map.of(),
                List.of(),
                Map.of("report.pdf", List.of("page 2: a", "page 2: b", "page 3: c", "page 3: d", "page 4: e")));
        UnpublishableEdition refused = assertThrows(UnpublishableEdition.class, () -> check.look(folder, manifest));
        assertEquals(
                "the edition is not published: report.pdf, page 2: a; report.pdf, page 2: b; report.pdf, page 3: c;"
                        + " report.pdf: 2 more texts are cut",
                refused.getMessage());
    }

    @Test
    void findsAFileThatTheManifestDoesNotName() throws IOException {
        Manifest manifest = edition();
        Files.writeString(folder.resolve("stray.txt"), "stray");
        UnpublishableEdition refused = assertThrows(
                UnpublishableEdition.class, () -> new PublicationCheck(Map.of(), List.of()).look(folder, manifest));
        assertEquals("the edition is not published: stray.txt: not in the manifest", refused.getMessage());
    }

    @Test
    void tellsEveryWayInWhichAFolderDiffersFromItsManifest() throws IOException {
        Manifest manifest = edition();
        Files.writeString(folder.resolve("a.txt"), "touched");
        Files.delete(folder.resolve("report.pdf"));
        List<String> differences = manifest.differences(folder);
        assertEquals(2, differences.size());
        assertEquals(
                "a.txt: SHA-256 " + Sha256.of("touched") + ", in the manifest " + Sha256.of("a"), differences.get(0));
        assertEquals("report.pdf: missing", differences.get(1));
    }

    @Test
    void findsAChartThatShowsOtherMarksThanItsDataAndOneWithoutAny() throws IOException {
        for (String name : List.of("whole", "short", "nothing")) {
            Files.createDirectories(folder.resolve("charts"));
            Files.writeString(folder.resolve("charts/" + name + ".svg"), "<svg/>");
            BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB);
            image.setRGB(1, 0, 0xffffff);
            ImageIO.write(
                    image, "png", folder.resolve("charts/" + name + ".png").toFile());
        }
        Manifest manifest = edition();
        PublicationCheck check = new PublicationCheck(
                Map.of(),
                List.of(
                        new DrawnChart("whole", 12, 12),
                        new DrawnChart("short", 12, 11),
                        new DrawnChart("nothing", 0, 0)));
        UnpublishableEdition refused = assertThrows(UnpublishableEdition.class, () -> check.look(folder, manifest));
        assertEquals(
                "the edition is not published: charts/short.svg: 11 marks drawn of 12;"
                        + " charts/nothing.svg: 0 marks drawn of 0",
                refused.getMessage());
    }

    @Test
    void findsAChartThatWasDrawnAndNotWritten() throws IOException {
        Manifest manifest = edition();
        PublicationCheck check = new PublicationCheck(Map.of(), List.of(new DrawnChart("lost", 3, 3)));
        UnpublishableEdition refused = assertThrows(UnpublishableEdition.class, () -> check.look(folder, manifest));
        assertEquals(
                "the edition is not published: charts/lost.svg: not written; charts/lost.png: not written",
                refused.getMessage());
    }

    @Test
    void findsAChartOfOneColour() throws IOException {
        Files.createDirectories(folder.resolve("charts"));
        BufferedImage image = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(image, "png", folder.resolve("charts/white.png").toFile());
        Manifest manifest = edition();
        UnpublishableEdition refused = assertThrows(
                UnpublishableEdition.class, () -> new PublicationCheck(Map.of(), List.of()).look(folder, manifest));
        assertEquals("the edition is not published: charts/white.png: blank", refused.getMessage());
    }

    private Manifest edition() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "a");
        try (PDDocument document = new PDDocument()) {
            addPage(document, "24 of", "93 (26%)");
            addPage(document, "1 in 420");
            document.save(folder.resolve("report.pdf").toFile());
        }
        Manifest manifest = new Manifest(
                new EditionId("0123456789abcdef"), Optional.empty(), Manifest.digests(folder, new TreeMap<>()));
        manifest.write(
                new Provenance("0.1.0", "sample", JsonNodeFactory.instance.objectNode(), 1, List.of(), List.of()),
                folder);
        return manifest;
    }

    private static void addPage(PDDocument document, String... lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 700);
            content.setLeading(14);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }
}
