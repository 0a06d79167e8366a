package org.scrutin.jobs.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A file that is cut is read as the file that is not, line numbers included. */
class CsvCutsTest {

    @Property(tries = 300)
    void chunksHoldTheSameRecordsOnTheSameLines(
            @ForAll("csv") String text, @ForAll @IntRange(min = 1, max = 60) int chunkBytes) throws IOException {
        Path path = Files.createTempFile("cuts", ".csv");
        try {
            Files.writeString(path, text, StandardCharsets.UTF_8);
            DataFile file = new DataFile("cuts.csv", "cuts.csv", path.toString());
            List<String> cut = new ArrayList<>();
            for (CsvChunk chunk : FileScan.of(file, chunkBytes).chunks()) {
                cut.addAll(records(chunk));
            }
            assertEquals(records(CsvChunk.whole(file)), cut);
        } finally {
            Files.delete(path);
        }
    }

    /** Rows of plain, quoted and empty cells, among them line ends, quotes and letters of several bytes. */
    @Provide
    Arbitrary<String> csv() {
        Arbitrary<String> plain = Arbitraries.of("a", "", "é", "弹药", "x\"y");
        Arbitrary<String> quoted =
                Arbitraries.of("\"\"", "\"a,b\"", "\"a\nb\"", "\"say \"\"no\"\"\"", "\"\r\n\"", "\"\n\n\"");
        Arbitrary<String> row =
                Arbitraries.oneOf(plain, quoted).list().ofSize(3).map(cells -> String.join(",", cells));
        Arbitrary<String> end = Arbitraries.of("\n", "\r\n");
        return row.list().ofMinSize(1).ofMaxSize(30).flatMap(rows -> end.map(e -> String.join(e, rows) + e));
    }

    private static List<String> records(CsvChunk chunk) throws IOException {
        List<String> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvSettings.reader().ofCsvRecord(chunk.open())) {
            reader.forEach(record ->
                    records.add((chunk.firstLine() - 1 + record.getStartingLineNumber()) + " " + record.getFields()));
        }
        return records;
    }

    @Property
    void bytesAreUtf8WhereTheJdkSaysSo(@ForAll byte[] bytes) {
        assertEquals(jdkDecodes(bytes), accepts(bytes));
    }

    @Property
    void charactersOfEveryPlaneAreUtf8(@ForAll("codePoints") int codePoint) {
        byte[] bytes = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
        assertTrue(accepts(bytes));
        bytes[bytes.length - 1] = (byte) 0xC0;
        assertEquals(jdkDecodes(bytes), accepts(bytes));
    }

    @Provide
    Arbitrary<Integer> codePoints() {
        return Arbitraries.integers()
                .between(0x80, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
    }

    private static boolean accepts(byte[] bytes) {
        Utf8Check check = new Utf8Check();
        boolean fits = true;
        for (byte b : bytes) {
            fits &= check.accept(b);
        }
        return fits && check.complete();
    }

    private static boolean jdkDecodes(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .hasArray();
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Test
    void aQuotedLineEndIsNoPlaceToCut() {
        CsvCuts cuts = new CsvCuts(1);
        byte[] text = "a,b\n\"1\n2\",3\n4,5\n".getBytes(StandardCharsets.UTF_8);
        cuts.accept(text, text.length);
        DataFile file = new DataFile("f", "f", "f");
        assertEquals(
                List.of(new CsvChunk(file, 0, 4, 1), new CsvChunk(file, 4, 12, 2), new CsvChunk(file, 12, 16, 4)),
                cuts.chunks(file, text.length));
    }
}
