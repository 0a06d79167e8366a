package org.scrutin.analysis.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Tables of facts in the data folder. */
public final class DataFolder {

    private DataFolder() {}

    /**
     * A table of the data folder.
     *
     * @param path relative to the folder
     * @return its rows, each by column; an empty cell is empty text
     * @throws AssertionError when the table is not there, with the folder's name: a test without its data proves nothing
     */
    public static List<Map<String, String>> table(String path) {
        Path folder = Path.of(System.getProperty("scrutin.data", "../../shared/data"));
        return table(folder.resolve(path));
    }

    /** The rows of a CSV file, packed by gzip where its name ends in {@code .gz}. */
    public static List<Map<String, String>> table(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new AssertionError("no " + file.getFileName() + " in "
                    + file.toAbsolutePath().normalize().getParent()
                    + ": name the folder of the data with -Dscrutin.data=FOLDER");
        }
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                Reader text = new InputStreamReader(plain, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
