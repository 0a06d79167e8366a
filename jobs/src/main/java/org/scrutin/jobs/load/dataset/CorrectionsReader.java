package org.scrutin.jobs.load.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.Correction;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.SmallTable;

/**
 * Reads {@code corrections}: what persons decided about ballots. A row in which nothing is filled in of {@code corrected}, {@code who},
 * {@code why} and {@code date} is a question that is still open, and no correction.
 */
public final class CorrectionsReader {

    private static final List<String> DECISION = List.of("corrected", "who", "why", "date");

    private static final String OPEN = "all of corrected, who, why and date, or, of an open question, none of them";

    private CorrectionsReader() {}

    /** The corrections, in the order of the table, each with its line; those that can't be read are faults. */
    public static List<Lined<Correction>> read(SmallTable table, StateRegistry registry, InputFaults faults) {
        TableReading reading = new TableReading(table, faults);
        List<Lined<Correction>> corrections = new ArrayList<>();
        if (!reading.has(
                Stream.concat(Stream.of("source", "roll_call", "state", "source_sha256", "recorded"), DECISION.stream())
                        .toArray(String[]::new))) {
            return corrections;
        }
        BallotCells cells = new BallotCells(reading, registry);
        for (SmallTable.Row row : table.rows()) {
            List<String> missing = DECISION.stream()
                    .filter(column -> row.text(column).isBlank())
                    .toList();
            if (missing.size() == DECISION.size()) {
                continue;
            }
            if (!missing.isEmpty()) {
                reading.fault(row, "no " + String.join(", no ", missing), OPEN);
                continue;
            }
            cells.read(row, "corrected")
                    .flatMap(read -> correction(row, reading, read))
                    .ifPresent(correction -> corrections.add(new Lined<>(table.file(), row.line(), correction)));
        }
        return corrections;
    }

    private static Optional<Correction> correction(SmallTable.Row row, TableReading reading, BallotCells.Read read) {
        Optional<LocalDate> date = reading.date(row, "date");
        String sha256 = row.text("source_sha256");
        if (!sha256.matches("[0-9a-f]{64}")) {
            reading.fault(
                    row,
                    "source_sha256 \"" + sha256 + "\"",
                    "the document's SHA-256: 64 hexadecimal digits, as extract names it");
            return Optional.empty();
        }
        if (read.other().equals(read.recorded())) {
            reading.fault(
                    row,
                    "corrected \"" + row.text("corrected") + "\", as it is recorded",
                    "another choice than the recorded one, or no correction");
            return Optional.empty();
        }
        return date.map(day -> new Correction(
                row.text("source"),
                read.rollCall(),
                read.state(),
                sha256,
                read.recorded(),
                read.other().orElseThrow(),
                row.text("who"),
                row.text("why"),
                day));
    }
}
