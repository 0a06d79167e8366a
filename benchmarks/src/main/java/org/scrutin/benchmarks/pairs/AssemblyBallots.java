package org.scrutin.benchmarks.pairs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** The General Assembly's recorded votes of 1946 to 2019 as a plain table of ballots, which every peer can read. */
final class AssemblyBallots {

    private AssemblyBallots() {}

    /** Writes the table: roll_call, state, choice as a letter; about 870,000 rows. */
    static void write(Path file) throws IOException {
        Path data =
                Path.of(System.getProperty("scrutin.data", "../shared/data")).resolve("unga");
        CsvStateRegistry registry = CsvStateRegistry.shipped();
        Map<String, LocalDate> days = new TreeMap<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(open(data.resolve("un_roll_calls.csv.gz")))) {
            rows.stream().skip(1).forEach(row -> days.put(row.getField(0), LocalDate.parse(row.getField(3))));
        }
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(open(data.resolve("un_votes.csv.gz")));
                BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("roll_call,state,choice\n");
            for (CsvRecord row : (Iterable<CsvRecord>) rows.stream().skip(1)::iterator) {
                LocalDate day = days.get(row.getField(0));
                out.write(row.getField(0) + ","
                        + registry.coded("unvotes", row.getField(1), day).get(0) + ","
                        + row.getField(3).substring(0, 1).toUpperCase(Locale.ROOT) + "\n");
            }
        }
    }

    private static Reader open(Path file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
    }
}
