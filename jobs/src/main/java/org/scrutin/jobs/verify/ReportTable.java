package org.scrutin.jobs.verify;

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

/**
 * One table of a report folder, read row by row: the table of ballots need not fit into memory.
 *
 * @param folder the report's
 * @param name the table's
 */
record ReportTable(Path folder, String name) {

    /** A name from a file that somebody may have changed must not lead out of the folder. */
    private static final Pattern NAME = Pattern.compile("[a-z_]+");

    /** The file as messages name it. */
    String file() {
        return "tables/" + name + ".csv";
    }

    /**
     * Gives every row to a reader.
     *
     * @param columns what the reader needs: nothing is read where the table lacks one
     * @return what kept it from being read to its end; empty where nothing did
     */
    Optional<String> read(Iterable<String> columns, Consumer<Row> reader) throws IOException {
        Path path = folder.resolve("tables").resolve(name + ".csv");
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

    /**
     * One row.
     *
     * @param fields in the order of the header
     * @param places of the columns
     */
    record Row(List<String> fields, Map<String, Integer> places) {

        /** The cell of a column that the table has. */
        String text(String column) {
            return fields.get(places.get(column));
        }
    }
}
