package org.scrutin.jobs.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.load.record.content.ReadRecord;

class RecordExtractionTest {

    private static final String REPORT = """
            A/CONF.999/2018/9

            New York, 18-29 June 2018

            1. At its 18th meeting, on 29 June, the Conference adopted the text by a recorded vote of 1 to none, with no abstentions.

            In favour: Algeria.
            """;

    @TempDir
    private Path folder;

    /** With a day alone anything would be a report, and no vote of it read. */
    @Test
    void aDocumentWithoutNumberedParagraphsIsNoReport() throws IOException {
        Path document = document("report.txt", REPORT.replace("1. At", "At"));
        InputRefused refused = assertThrows(InputRefused.class, () -> run(List.of(document), folder.resolve("out")));
        assertTrue(
                refused.getMessage().contains("nothing that shows which kind of record it is"), refused.getMessage());
    }

    /** A study that lies beside them would report the votes of one record under the title of another. */
    @Test
    void tablesOfAnotherDocumentAreNotReplaced() throws IOException {
        Path first = document("first.txt", REPORT);
        Path second = document("second.txt", REPORT.replace("2018/9", "2018/10"));
        run(List.of(first), folder);
        byte[] before = Files.readAllBytes(folder.resolve("ballots.csv"));
        InputRefused refused = assertThrows(InputRefused.class, () -> run(List.of(second), folder));
        assertTrue(refused.getMessage().contains("the tables here were read from first.txt"), refused.getMessage());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("ballots.csv")));
        assertEquals(2, run(List.of(first, second), folder).records().size());
    }

    @Test
    void tablesStandInTheFolderThatIsMade() throws IOException {
        Path output = folder.resolve("new").resolve("tables");
        Extraction extraction = run(List.of(document("report.txt", REPORT)), output);
        assertEquals(
                List.of(
                        "ballots.csv",
                        "roll_calls.csv",
                        "decisions.csv",
                        "speakers.csv",
                        "discrepancies.csv",
                        "intentions.csv",
                        "documents.csv"),
                extraction.written().stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
        assertEquals("""
                roll_call,state,choice,name_as_printed,source,place,in_repeated_run,absence_kind
                A/CONF.999/2018/9:whole,DZA,Y,Algeria,report.txt,7:12,false,
                """, Files.readString(output.resolve("ballots.csv")));
        try (Stream<Path> files = Files.list(output)) {
            assertEquals(8, files.count());
        }
    }

    @Test
    void whatWasExtractedBeforeIsReplaced() throws IOException {
        Path document = document("report.txt", REPORT);
        run(List.of(document), folder);
        byte[] first = Files.readAllBytes(folder.resolve("ballots.csv"));
        run(List.of(document), folder);
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("ballots.csv")));
    }

    @Test
    void whatIsExtractedHasTheModesOfAnyNewFile() throws IOException {
        assumeTrue(
                Files.getFileStore(folder).supportsFileAttributeView("posix"), "needs a disk with POSIX permissions");
        Path document = document("report.txt", REPORT);
        Path out = folder.resolve("out");
        run(List.of(document), out);
        try (Stream<Path> files = Files.list(out)) {
            List<Path> written = files.toList();
            assertTrue(written.size() > 5, written.toString());
            for (Path file : written) {
                assertEquals(Files.getPosixFilePermissions(document), Files.getPosixFilePermissions(file));
                assertFalse(file.toString().endsWith(".part"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "true,the file was changed after it was extracted",
        "false,a file that this program did not write",
    })
    void nobodyElsesFileIsOverwritten(boolean extractedBefore, String found) throws IOException {
        Path document = document("report.txt", REPORT);
        if (extractedBefore) {
            run(List.of(document), folder);
        }
        Files.writeString(folder.resolve("speakers.csv"), "mine\n");
        InputRefused refused = assertThrows(InputRefused.class, () -> run(List.of(document), folder));
        assertEquals(1, refused.lines().size());
        assertTrue(
                refused.lines().get(0).contains("speakers.csv: " + found),
                refused.lines().get(0));
        assertEquals("mine\n", Files.readString(folder.resolve("speakers.csv")));
        assertEquals(extractedBefore, Files.exists(folder.resolve("ballots.csv")));
    }

    @Test
    void aRefusalTellsWhatElseIsWrong() throws IOException {
        Files.writeString(folder.resolve("ballots.csv"), "mine\n");
        List<Path> documents = List.of(document("report.txt", REPORT), document("other.pdf", "%PDF-1.7"));
        InputRefused refused = assertThrows(InputRefused.class, () -> run(documents, folder));
        assertEquals(2, refused.lines().size());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<?xml version='1.0'?><p>In favour</p> | an XML document",
                "'   ' | an empty file",
                "{\\rtf1 | an RTF document",
            })
    void otherFormatsAreRefusedByName(String content, String found) throws IOException {
        Path document = document("report.bin", content);
        InputRefused refused = assertThrows(InputRefused.class, () -> run(List.of(document), folder.resolve("out")));
        assertEquals(
                List.of(document + ": " + found + "; expected plain text in UTF-8, a PDF, a DOCX or an HTML document"),
                refused.lines());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void bytesThatAreNoTextAreRefusedWithTheirLine() throws IOException {
        Path document = folder.resolve("report.txt");
        Files.write(document, "one\ntwo\n\u00C3(".getBytes(StandardCharsets.ISO_8859_1));
        InputRefused refused = assertThrows(InputRefused.class, () -> run(List.of(document), folder.resolve("out")));
        assertTrue(refused.lines().get(0).contains("report.txt, line 3: bytes that are no text in UTF-8"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Nothing of the kind.',no words of a record of votes",
        "'1. At its 18th meeting the Conference adopted the text by consensus.',nothing that shows which kind of record it is",
    })
    void textThatIsNoReportIsRefused(String content, String found) throws IOException {
        Path document = document("report.txt", content);
        InputRefused refused = assertThrows(InputRefused.class, () -> run(List.of(document), folder.resolve("out")));
        assertTrue(refused.lines().get(0).contains(found), refused.lines().get(0));
    }

    @Test
    void aMissingFileOrAnUnknownLanguageIsRefused() throws IOException {
        Path missing = folder.resolve("missing.txt");
        assertTrue(assertThrows(InputRefused.class, () -> run(List.of(missing), folder))
                .lines()
                .get(0)
                .contains("missing.txt: no such file"));
        Path document = document("report.txt", REPORT);
        assertTrue(assertThrows(
                        InputRefused.class, () -> RecordExtraction.run(List.of(document), folder, Optional.of("tlh")))
                .lines()
                .get(0)
                .contains("expected auto or one of ar, en, es, fr, ru, zh"));
    }

    @Test
    void ofSeveralDocumentsTheOthersAreRead() throws IOException {
        Path good = document("good.txt", REPORT);
        Path bad = document("bad.pdf", "%PDF-1.7");
        Path again = document("again.txt", REPORT);
        Extraction extraction = run(List.of(bad, good, again), folder.resolve("out"));
        assertEquals(
                List.of("good.txt"),
                extraction.records().stream().map(ReadRecord::source).toList());
        assertEquals(2, extraction.refused().messages().size());
        assertTrue(extraction.refused().messages().get(1).contains("the roll call A/CONF.999/2018/9:whole, which"));
    }

    /** Two prints of a record without votes have the same decisions, wherever on the page they stand. */
    @Test
    void decisionsOfARecordWithoutVotesCountOnce() throws IOException {
        String record = REPORT.replaceAll("by a recorded vote of[^.]*\\.", "without a vote.")
                .replaceAll("In favour:.*", "");
        Path first = document("first.txt", record);
        Path again = document("again.txt", "\n\n" + record);
        Path other = document("other.txt", record.replace("29 June", "28 June"));
        Extraction extraction = run(List.of(first, again, other), folder.resolve("out"));
        assertEquals(
                List.of("first.txt", "other.txt"),
                extraction.records().stream().map(ReadRecord::source).toList());
        assertEquals(
                List.of(again + ": the decisions that " + first + " reports too; expected each document once"),
                extraction.refused().messages());
    }

    /** A run that was killed behind a table has written its list before, so the next run knows the table. */
    @Test
    void aRunThatWasKilledCanBeRepeated() throws IOException {
        ExtractFolder tables = ExtractFolder.ofTables(folder);
        tables.write(Map.of("ballots.csv", new byte[] {1}, "speakers.csv", new byte[] {1}));
        Files.writeString(
                folder.resolve(ExtractFolder.SUMS),
                Files.readString(folder.resolve(ExtractFolder.SUMS)) + sum(2) + "  ballots.csv\n" + sum(2)
                        + "  speakers.csv\n");
        Files.write(folder.resolve("ballots.csv"), new byte[] {2});
        InputFaults faults = new InputFaults();
        Map<String, byte[]> next = Map.of("ballots.csv", new byte[] {3}, "speakers.csv", new byte[] {3});
        tables.refuseForeign(next, faults);
        assertEquals(List.of(), faults.messages());
        tables.write(next);
        assertEquals(
                sum(3) + "  ballots.csv\n" + sum(3) + "  speakers.csv\n",
                Files.readString(folder.resolve(ExtractFolder.SUMS)));
    }

    /** The list must be there before the first table is: a table that can't be put in place leaves such a folder behind. */
    @Test
    void theListIsWrittenBeforeTheTables() throws IOException {
        Files.createDirectories(folder.resolve("out/ballots.csv/in-the-way"));
        assertThrows(
                UncheckedIOException.class,
                () -> ExtractFolder.ofTables(folder.resolve("out")).write(Map.of("ballots.csv", new byte[] {1})));
        assertEquals(
                sum(1) + "  ballots.csv\n",
                Files.readString(folder.resolve("out").resolve(ExtractFolder.SUMS)));
    }

    private static String sum(int content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(new byte[] {(byte) content}));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void documentsOfOneNameAreToldApartByTheirFolders() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.createDirectories(folder.resolve("b"));
        Path first = document("a/report.txt", REPORT);
        Path second = document("b/report.txt", REPORT.replace("999", "998"));
        Path other = document("other.txt", REPORT.replace("999", "997"));
        assertEquals(
                List.of("a/report.txt", "b/report.txt", "other.txt"),
                run(List.of(first, second, other), folder.resolve("out")).records().stream()
                        .map(ReadRecord::source)
                        .toList());
    }

    private Path document(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static Extraction run(List<Path> documents, Path output) {
        return RecordExtraction.run(documents, output, Optional.empty());
    }
}
