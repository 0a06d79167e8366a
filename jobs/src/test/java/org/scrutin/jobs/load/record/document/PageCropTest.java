package org.scrutin.jobs.load.record.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.load.record.text.Box;
import org.scrutin.jobs.load.record.text.RecordText;

class PageCropTest {

    private static final double LEFT = 72;

    @TempDir
    private Path folder;

    /** At 150 dots an inch A4 is 595.28 / 72 * 150 = 1240 dots wide. */
    @Test
    void theNameStandsInItsFrameAndTheRestOfThePageIsLeftOut() throws IOException {
        Path pdf = folder.resolve("a.pdf");
        Files.write(
                pdf,
                new DrawnPdf()
                        .text(LEFT, 100, "A line far above that is not to be seen")
                        .text(LEFT, 400, "Algeria")
                        .text(LEFT, 700, "A line far below")
                        .bytes());
        Box name = boxOf(pdf, "Algeria");
        BufferedImage crop = ImageIO.read(new ByteArrayInputStream(PageCrop.png(pdf, 1, List.of(name))));
        assertEquals(1240, crop.getWidth());
        PageCrop planned = PageCrop.around(new PDPage(PDRectangle.A4), List.of(name));
        float top = planned.shown().top();
        int inName = dark(crop, pixels(planned.frames().get(0), top));
        assertTrue(inName > 100, "only " + inName + " dark pixels in the frame");
        assertEquals(inName, dark(crop, new Box(0, 0, crop.getWidth(), crop.getHeight())));
        int left = Math.round((name.left() - 2) / 72 * PageCrop.Look.WHOLE.resolution());
        int middle = Math.round((name.top() + name.height() / 2 - top) / 72 * PageCrop.Look.WHOLE.resolution());
        assertTrue(isRed(crop.getRGB(left, middle)), Integer.toHexString(crop.getRGB(left, middle)));
    }

    @Test
    void twoRunsDrawTheSameBytes() throws IOException {
        Path pdf = folder.resolve("a.pdf");
        Files.write(pdf, new DrawnPdf().text(LEFT, 20, "Chad").bytes());
        List<Box> marked = List.of(boxOf(pdf, "Chad"));
        assertArrayEquals(PageCrop.png(pdf, 1, marked), PageCrop.png(pdf, 1, marked));
    }

    @Test
    void aCropEndsWhereThePageEnds() {
        PDPage page = new PDPage(new PDRectangle(300, 200));
        page.setRotation(90);
        Box shown = PageCrop.around(page, List.of(new Box(10, 5, 50, 8))).shown();
        assertEquals(new Box(0, 0, 200, shown.height()), shown);
        assertTrue(shown.height() > 65 && shown.height() < 85, shown.toString());
    }

    @Test
    void aSheetOfAPlanIsCutToWhatTheNameStandsIn() {
        Box shown = PageCrop.around(new PDPage(new PDRectangle(14_000, 14_000)), List.of(new Box(9000, 5000, 50, 8)))
                .shown();
        assertEquals(1200, shown.width());
        assertTrue(shown.left() < 9000 && shown.right() > 9050, shown.toString());
        assertTrue(shown.height() < 200, shown.toString());
    }

    @Test
    void whatIsNoPdfIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("a.pdf"), "no PDF");
        InputRefused refused =
                assertThrows(InputRefused.class, () -> PageCrop.png(text, 1, List.of(new Box(0, 0, 1, 1))));
        assertEquals(
                List.of(text + ", page 1: what can't be drawn; expected a page that a reader of PDF shows"),
                refused.lines());
    }

    private static Box boxOf(Path pdf, String name) {
        RecordText text = RecordDocument.read(pdf, "a.pdf", new InputFaults()).orElseThrow();
        int at = text.content().indexOf(name);
        Box box = text.box(at).orElseThrow();
        for (int i = 1; i < name.length(); i++) {
            box = box.with(text.box(at + i).orElseThrow());
        }
        return box;
    }

    /** A page on which the library hangs must not hang a report: as one is whose time is over before it is begun. */
    @Test
    void aPageThatIsNotDrawnInTimeIsRefused() throws IOException {
        Path pdf = folder.resolve("a.pdf");
        Files.write(pdf, new DrawnPdf().text(LEFT, 20, "Chad").bytes());
        InputRefused refused = assertThrows(
                InputRefused.class,
                () -> PageCrop.drawn(
                        pdf,
                        new PageCrop.Wanted(1, List.of(new Box(72, 72, 100, 10)), PageCrop.Look.SMALL),
                        Duration.ZERO));
        assertTrue(
                refused.lines().get(0).endsWith("page 1: not drawn in 0 s; expected a page that a reader of PDF shows"),
                refused.lines().toString());
    }

    /** A Chinese font that the file names and does not hold: without letters of its own both signs would be the same empty box. */
    @Test
    void chineseSignsAreSeenWhereTheFontIsNotInTheFile() throws IOException {
        Path pdf = folder.resolve("song.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(200, 100));
            document.addPage(page);
            PDResources resources = new PDResources();
            resources.getCOSObject().setItem(COSName.FONT, dictionary("F1", song()));
            page.setResources(resources);
            PDStream content = new PDStream(
                    document,
                    new ByteArrayInputStream(
                            "BT /F1 48 Tf 20 30 Td <4E5F95E8> Tj ET".getBytes(StandardCharsets.US_ASCII)));
            page.setContents(content);
            document.save(pdf.toFile());
        }
        BufferedImage crop =
                ImageIO.read(new ByteArrayInputStream(PageCrop.png(pdf, 1, List.of(new Box(0, 0, 200, 100)))));
        float dots = PageCrop.Look.WHOLE.resolution() / 72f;
        int signs = 0;
        int same = 0;
        for (int y = Math.round(20 * dots); y < Math.round(80 * dots); y++) {
            for (int x = Math.round(20 * dots); x < Math.round(68 * dots); x++) {
                boolean first = isDark(crop.getRGB(x, y));
                boolean second = isDark(crop.getRGB(x + Math.round(48 * dots), y));
                signs += first || second ? 1 : 0;
                same += first && second ? 1 : 0;
            }
        }
        assertTrue(signs > 500, "only " + signs + " dark dots");
        assertTrue(same * 2 < signs, same + " of " + signs + " dark dots are the same in both signs");
    }

    /** STSong-Light, by its name alone. */
    private static COSDictionary song() {
        COSDictionary system = dictionary("Registry", new COSString("Adobe"));
        system.setItem("Ordering", new COSString("GB1"));
        system.setInt("Supplement", 4);
        COSDictionary descriptor = dictionary("Type", COSName.getPDFName("FontDescriptor"));
        descriptor.setName("FontName", "STSong-Light");
        descriptor.setInt("Flags", 4);
        COSDictionary signs = dictionary("Type", COSName.FONT);
        signs.setName("Subtype", "CIDFontType0");
        signs.setName("BaseFont", "STSong-Light");
        signs.setItem("CIDSystemInfo", system);
        signs.setItem("FontDescriptor", descriptor);
        signs.setInt("DW", 1000);
        COSArray descendants = new COSArray();
        descendants.add(signs);
        COSDictionary font = dictionary("Type", COSName.FONT);
        font.setName("Subtype", "Type0");
        font.setName("BaseFont", "STSong-Light-UniGB-UCS2-H");
        font.setName("Encoding", "UniGB-UCS2-H");
        font.setItem("DescendantFonts", descendants);
        return font;
    }

    private static COSDictionary dictionary(String key, COSBase value) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(key), value);
        return dictionary;
    }

    private static boolean isDark(int rgb) {
        return ((rgb >> 16) & 0xFF) < 100 && (rgb & 0xFF) < 100;
    }

    private static Box pixels(Box frame, float top) {
        float scale = PageCrop.Look.WHOLE.resolution() / 72f;
        return new Box(
                frame.left() * scale, (frame.top() - top) * scale, frame.width() * scale, frame.height() * scale);
    }

    private static int dark(BufferedImage image, Box part) {
        int dark = 0;
        for (int y = Math.max(0, (int) part.top()); y < Math.min(image.getHeight(), part.bottom()); y++) {
            for (int x = Math.max(0, (int) part.left()); x < Math.min(image.getWidth(), part.right()); x++) {
                int rgb = image.getRGB(x, y);
                dark += ((rgb >> 16) & 0xFF) < 100 && (rgb & 0xFF) < 100 ? 1 : 0;
            }
        }
        return dark;
    }

    private static boolean isRed(int rgb) {
        return ((rgb >> 16) & 0xFF) > 150 && (rgb & 0xFF) < 200 && ((rgb >> 8) & 0xFF) < 200;
    }
}
