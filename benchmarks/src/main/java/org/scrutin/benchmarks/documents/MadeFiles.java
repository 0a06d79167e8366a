package org.scrutin.benchmarks.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** Records of made-up meetings as PDF, and among them documents that can't be read. */
final class MadeFiles {

    private static final float SIZE = 9;

    private static final float MARGIN = 56;

    /** Unpacked, more than is read of any document. */
    private static final int BOMB_MEGABYTES = 300;

    private MadeFiles() {}

    /**
     * Writes the documents.
     *
     * @param folder where to
     * @param count how many good ones
     * @param pages how many each has
     * @param seed the same gives the same documents
     */
    static void write(Path folder, int count, int pages, long seed) throws IOException {
        Files.createDirectories(folder);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<String> members = MadeMeeting.members(CsvStateRegistry.shipped());
        for (int number = 1; number <= count; number++) {
            Files.write(
                    folder.resolve("meeting-" + number + ".pdf"),
                    pdf(new MadeMeeting(number, members).pages(pages, random), ""));
        }
        List<List<String>> another = new MadeMeeting(count + 1, members).pages(pages, random);
        byte[] whole = pdf(another, "");
        // In the midst of the others, by their names.
        Files.write(folder.resolve("meeting-2-cut.pdf"), Arrays.copyOf(whole, whole.length / 2));
        Files.write(folder.resolve("meeting-3-encrypted.pdf"), pdf(another, "secret"));
        Files.write(folder.resolve("meeting-4-bomb.docx"), bomb());
    }

    private static byte[] pdf(List<List<String>> pages, String password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream drawn = new PDPageContentStream(document, page)) {
                    float top = MARGIN;
                    for (String line : lines) {
                        top += 1.4f * SIZE;
                        drawn.beginText();
                        drawn.setFont(font, SIZE);
                        drawn.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - top);
                        drawn.showText(line);
                        drawn.endText();
                    }
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = bytes;
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < BOMB_MEGABYTES; i++) {
                zip.write(blank);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
