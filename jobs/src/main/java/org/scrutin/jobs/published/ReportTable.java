package org.scrutin.jobs.published;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.scrutin.jobs.file.CsvSettings;
import org.scrutin.output.edition.Manifest;

/**
 * One table of a report folder, or of a folder that {@code extract} wrote, read row by row: the table of ballots need not fit
 * into memory.
 *
 * @param folder the report's
 * @param name the table's
 */
public record ReportTable(Path folder, String name) {

    /** A name from a file that somebody may have changed must not lead out of the folder. */
    private static final Pattern NAME = Pattern.compile("[a-z_]+");

    private static final String TABLES = "tables";

    /** The file as messages name it. */
    public String file() {
        return (isReport() ? TABLES + "/" : "") + name + ".csv";
    }

    /**
     * Gives every row to a reader.
     *
     * @param columns what the reader needs: nothing is read where the table lacks one
     * @return what kept it from being read to its end; empty where nothing did
     */
    public Optional<String> read(Iterable<String> columns, Consumer<Row> reader) throws IOException {
        Path path = folder.resolve(file());
        if (!NAME.matcher(name).matches() || !Files.isRegularFile(path)) {
            return Optional.of(file() + ": missing");
        }
        try (CsvReader<CsvRecord> records = CsvSettings.reader().ofCsvRecord(path)) {
            Iterator<CsvRecord> rows = records.iterator();
            Map<String, Integer> places = new LinkedHashMap<>();
            if (rows.hasNext()) {
                List<String> header = rows.next().getFields();
                header.forEach(column -> places.putIfAbsent(column, places.size()));
            }
            for (String column : columns) {
                if (!places.containsKey(column)) {
                    return Optional.of(file() + ": no column " + column);
                }
            }
            while (rows.hasNext()) {
                CsvRecord record = rows.next();
                if (record.getFieldCount() != places.size()) {
                    return Optional.of(file() + ", line " + record.getStartingLineNumber() + ": "
                            + record.getFieldCount() + " fields, " + places.size() + " in the header");
                }
                reader.accept(new Row(record.getFields(), places));
            }
            return Optional.empty();
        } catch (CsvParseException e) {
            return Optional.of(file() + ": " + CsvSettings.problem(e));
        }
    }

    /** What {@code extract} writes stands directly in its folder. */
    private boolean isReport() {
        return Files.exists(folder.resolve(Manifest.FILE)) || Files.isDirectory(folder.resolve(TABLES));
    }

    /**
     * One row.
     *
     * @param fields in the order of the header
     * @param places of the columns
     */
    public record Row(List<String> fields, Map<String, Integer> places) {

        /** The cell of a column, empty where the table has no such column: not every version wrote it, nor does everybody. */
        public String textIfThere(String column) {
            return places.containsKey(column) ? text(column) : "";
        }

        /** The cell of a column that the table has. */
        public String text(String column) {
            return fields.get(places.get(column));
        }
    }
}
