package org.scrutin.jobs.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.load.TestSpark;
import org.scrutin.jobs.load.record.content.ReadRecord;

/** What one document of many does is nothing to the others. */
class ManyDocumentsTest {

    private static final String REPORT = """
            A/CONF.999/2018/%d

            New York, 18-29 June 2018

            1. At its 18th meeting, on 29 June, the Conference adopted the text by a recorded vote of 2 to none, with no abstentions.

            In favour: Algeria.
            """;

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    @TempDir
    private Path folder;

    @Test
    void whatTakesTooLongIsRefusedWithItsPageAndTheOthersAreRead() throws IOException {
        List<Path> documents = List.of(report(1), Files.write(folder.resolve("slow.pdf"), pdf(30, "")), report(2));
        // A second goes by whenever anybody looks: at the start, and at the head of each page.
        AtomicLong time = new AtomicLong();
        Extraction extraction = run(documents, new Patience(Duration.ofSeconds(10), () -> time.addAndGet(SECOND)));
        assertEquals(List.of("1.txt", "2.txt"), sources(extraction));
        assertEquals(
                List.of(documents.get(1)
                        + ", page 11: not read in 10 s; expected a document that is, or more time with --seconds"),
                extraction.refused().messages());
    }

    @Test
    void whatNeverLooksAtTheClockIsNotWaitedFor() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        AtomicLong looks = new AtomicLong();
        Patience patience = new Patience(Duration.ofSeconds(1), () -> {
            if (looks.incrementAndGet() == 2) {
                await(never);
            }
            return 0;
        });
        Extraction extraction = run(List.of(report(1), report(2)), patience);
        never.countDown();
        assertEquals(List.of("2.txt"), sources(extraction));
        assertEquals(1, extraction.refused().messages().size());
    }

    @Test
    void sparkReadsTheSameAndABadDocumentIsALine() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            documents.add(report(i));
        }
        byte[] whole = pdf(3, "");
        documents.add(3, Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(whole, whole.length / 3)));
        documents.add(5, Files.write(folder.resolve("secret.pdf"), pdf(3, "secret")));
        documents.add(7, Files.write(folder.resolve("bomb.docx"), bomb()));
        documents.add(folder.resolve("missing.txt"));

        Extraction oneByOne = run(documents, Patience.endless());
        ExtractTarget target = target("spark");
        Extraction spread = RecordExtraction.run(
                documents,
                target,
                new ExtractMeans(Optional.empty(), Patience.endless(), new SparkDocuments(TestSpark.context())));

        assertEquals(9, spread.records().size());
        assertEquals(oneByOne.refused().messages(), spread.refused().messages());
        assertEquals(4, spread.refused().messages().size());
        assertTrue(spread.refused().messages().get(1).contains("secret.pdf: an encrypted PDF"));
        assertTrue(spread.refused().messages().get(2).contains("bomb.docx: a file that unpacks to more than 256 MB"));
        assertTrue(spread.failed().isEmpty());
        for (Path file : oneByOne.written()) {
            Path same = folder.resolve("spark").resolve(folder.resolve("one").relativize(file));
            assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(same), file.toString());
        }
        // Each report announces two and lists one: what is noted quotes the document.
        assertFalse(Files.readString(folder.resolve("spark/notes/001-total-mismatch.en.txt"))
                .isEmpty());
        assertEquals(oneByOne.written().size(), spread.written().size());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Extraction run(List<Path> documents, Patience patience) {
        return RecordExtraction.run(
                documents, target("one"), new ExtractMeans(Optional.empty(), patience, new DocumentReaders.OneByOne()));
    }

    private ExtractTarget target(String name) {
        Path out = folder.resolve(name);
        return new ExtractTarget(out, Optional.of(out.resolve("questions.csv")), Optional.of(out.resolve("notes")));
    }

    private static List<String> sources(Extraction extraction) {
        return extraction.records().stream().map(ReadRecord::source).toList();
    }

    private Path report(int number) throws IOException {
        return Files.writeString(folder.resolve(number + ".txt"), REPORT.replace("%d", Integer.toString(number)));
    }

    private static byte[] pdf(int pages, String password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
                    content.newLineAtOffset(72, 700);
                    content.showText("Page " + number);
                    content.endText();
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    /** Some hundred kilobytes that unpack to 300 MB. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 300; i++) {
                zip.write(blank);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
