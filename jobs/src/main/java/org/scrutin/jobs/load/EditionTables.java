package org.scrutin.jobs.load;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.scrutin.output.tables.RecordTables;

/** The tables of an edition, laid out as the sources of a study: what they hold is read again as it was read. */
public final class EditionTables {

    /** What a study file calls a table of its sources. */
    private record Named(String key, String table) {
        String file() {
            return table + ".csv";
        }
    }

    private static final Named DISCREPANCIES = new Named("discrepancies", RecordTables.DISCREPANCIES.name());

    private static final List<Named> COPIED = List.of(
            new Named("ballots", RecordTables.BALLOTS.name()),
            new Named("roll-calls", RecordTables.ROLL_CALLS.name()),
            new Named("decisions", RecordTables.DECISIONS.name()),
            new Named("speakers", RecordTables.SPEAKERS.name()));

    private EditionTables() {}

    /**
     * Copies the tables.
     *
     * @param edition its folder
     * @param folder that they are copied into
     * @return what a study file in that folder says under {@code sources}
     * @throws IOException when a file can't be read or written
     */
    public static ArrayNode layInto(Path folder, Path edition) throws IOException {
        Path tables = edition.resolve("tables");
        ArrayNode sources = JsonNodeFactory.instance.arrayNode();
        ObjectNode source = sources.addObject().put("format", "scrutin");
        for (Named named : COPIED) {
            Files.copy(tables.resolve(named.file()), folder.resolve(named.file()));
            source.put(named.key(), named.file());
        }
        asRead(tables.resolve(DISCREPANCIES.file()), folder.resolve(DISCREPANCIES.file()));
        source.put(DISCREPANCIES.key(), DISCREPANCIES.file());
        return sources;
    }

    /** Discrepancies without those that are found again. */
    private static void asRead(Path table, Path copy) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(copy)) {
            csv.writeRecord(RecordTables.DISCREPANCIES.header());
            for (NamedCsvRecord row : rows) {
                if (!RecordChecks.isFoundAgain(row.getField("kind"), row.getField("place"))) {
                    csv.writeRecord(row.getFields());
                }
            }
        }
    }
}
