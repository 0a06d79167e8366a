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
import java.util.ArrayList;
import java.util.List;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.output.tables.RecordTables;
import org.scrutin.output.tables.RosterTables;

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
            new Named("roll-call-topics", RecordTables.ROLL_CALL_TOPICS.name()),
            new Named("decisions", RecordTables.DECISIONS.name()),
            new Named("speakers", RecordTables.SPEAKERS.name()),
            new Named("intentions", RosterTables.INTENTIONS.name()));

    private static final String DOCUMENTS = "documents.csv";

    /** What an edition calls its corrections, and what the settings of a study over its tables name. */
    public static final String CORRECTIONS = RosterTables.CORRECTIONS.name() + ".csv";

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
        Files.copy(tables.resolve(CORRECTIONS), folder.resolve(CORRECTIONS));
        documents(tables.resolve(CORRECTIONS), folder.resolve(DOCUMENTS));
        source.put("documents", DOCUMENTS);
        return sources;
    }

    /** The documents that the corrections are about, which were held against them when the edition was made. */
    private static void documents(Path corrections, Path copy) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(corrections);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(copy)) {
            csv.writeRecord("source", "sha256");
            for (NamedCsvRecord row : rows) {
                csv.writeRecord(row.getField("source"), row.getField("source_sha256"));
            }
        }
    }

    /** A finding as it was before anybody decided it. */
    private static List<String> undecided(NamedCsvRecord row) {
        boolean candidate = row.getField("kind").equals(DiscrepancyKind.MISSING_CANDIDATE.id());
        Discrepancy.Severity found = candidate ? Discrepancy.Severity.WARNING : Discrepancy.Severity.BLOCKING;
        int severity = row.getHeader().indexOf("severity");
        List<String> fields = new ArrayList<>(row.getFields());
        if (fields.get(severity).equals(Discrepancy.Severity.DECIDED.id())) {
            fields.set(severity, found.id());
        }
        return fields;
    }

    /** Discrepancies without those that are found again. */
    private static void asRead(Path table, Path copy) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(copy)) {
            csv.writeRecord(RecordTables.DISCREPANCIES.header());
            for (NamedCsvRecord row : rows) {
                if (!RecordChecks.isFoundAgain(row.getField("kind"), row.getField("place"))) {
                    csv.writeRecord(undecided(row));
                }
            }
        }
    }
}
