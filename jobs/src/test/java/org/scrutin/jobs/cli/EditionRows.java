package org.scrutin.jobs.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tables of an edition, read by their own dictionary. */
final class EditionRows {

    private EditionRows() {}

    static List<NamedCsvRecord> of(Path edition, String table) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(edition.resolve("tables/" + table + ".csv"))) {
            return reader.stream().toList();
        }
    }

    /** The columns of a table's key. */
    static List<String> key(Path edition, String table) throws IOException {
        return of(edition, "dictionary").stream()
                .filter(row -> row.getField("table").equals(table)
                        && row.getField("key").equals("true"))
                .map(row -> row.getField("column"))
                .toList();
    }

    /**
     * A table's rows by their keys, written as docs/report-folder.md has it.
     *
     * @param key the columns of the key
     */
    static Map<String, NamedCsvRecord> byKey(Path edition, String table, List<String> key) throws IOException {
        Map<String, NamedCsvRecord> byKey = new TreeMap<>();
        for (NamedCsvRecord row : of(edition, table)) {
            byKey.put(key.stream().map(row::getField).map(EditionRows::escaped).collect(Collectors.joining(" ")), row);
        }
        return byKey;
    }

    private static String escaped(String value) {
        return value.replace("%", "%25")
                .replace(" ", "%20")
                .replace("&", "%26")
                .replace("|", "%7C")
                .replace("=", "%3D")
                .replace("!", "%21")
                .replace("<", "%3C")
                .replace(">", "%3E");
    }
}
