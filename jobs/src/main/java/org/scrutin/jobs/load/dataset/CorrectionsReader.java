package org.scrutin.jobs.load.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.Correction;
import org.scrutin.analysis.vote.NamedTotals;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.analysis.vote.TotalsCorrection;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.SmallTable;

/**
 * Reads {@code corrections}: what persons decided about ballots and, in rows without a state, about announced totals. A row in which nothing is filled in of {@code corrected}, {@code who},
 * {@code why} and {@code date} is a question that is still open, and no correction.
 */
public final class CorrectionsReader {

    private static final List<String> DECISION = List.of("corrected", "who", "why", "date");

    private static final String OPEN = "all of corrected, who, why and date, or, of an open question, none of them";

    private static final String NO_STATE =
            "a state's code, as NAM; or, of an announced total that is misprinted, recorded as yes 98 and corrected as yes 97";

    private CorrectionsReader() {}

    /**
     * What was decided.
     *
     * @param ballots in the order of the table
     * @param totals likewise
     */
    public record Decisions(List<Lined<Correction>> ballots, List<Lined<TotalsCorrection>> totals) {

        /** Nothing was. */
        public static final Decisions NONE = new Decisions(List.of(), List.of());

        public Decisions {
            ballots = List.copyOf(ballots);
            totals = List.copyOf(totals);
        }
    }

    /** The corrections, each with its line; those that can't be read are faults. */
    public static Decisions read(SmallTable table, StateRegistry registry, InputFaults faults) {
        TableReading reading = new TableReading(table, faults);
        List<Lined<Correction>> corrections = new ArrayList<>();
        List<Lined<TotalsCorrection>> totals = new ArrayList<>();
        if (!reading.has(
                Stream.concat(Stream.of("source", "roll_call", "state", "source_sha256", "recorded"), DECISION.stream())
                        .toArray(String[]::new))) {
            return Decisions.NONE;
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
            if (row.text("state").isBlank() && !row.text("roll_call").isBlank()) {
                totals(row, reading).ifPresent(decided -> totals.add(new Lined<>(table.file(), row.line(), decided)));
                continue;
            }
            cells.read(row, "corrected")
                    .flatMap(read -> correction(row, reading, read))
                    .ifPresent(correction -> corrections.add(new Lined<>(table.file(), row.line(), correction)));
        }
        return new Decisions(corrections, totals);
    }

    private static Optional<TotalsCorrection> totals(SmallTable.Row row, TableReading reading) {
        Optional<NamedTotals> recorded = NamedTotals.of(row.text("recorded"));
        Optional<NamedTotals> corrected = NamedTotals.of(row.text("corrected"));
        if (recorded.isEmpty() || corrected.isEmpty()) {
            reading.fault(
                    row,
                    "no state, recorded \"" + row.text("recorded") + "\" and corrected \"" + row.text("corrected")
                            + "\"",
                    NO_STATE);
            return Optional.empty();
        }
        if (!recorded.get().votes().keySet().equals(corrected.get().votes().keySet()) || recorded.equals(corrected)) {
            reading.fault(
                    row,
                    "recorded \"" + recorded.get() + "\" and corrected \"" + corrected.get() + "\"",
                    "the same totals in both, and another number of one of them");
            return Optional.empty();
        }
        Optional<LocalDate> date = reading.date(row, "date");
        return sum(row, reading)
                .flatMap(sha256 -> date.map(day -> new TotalsCorrection(
                        row.text("source"),
                        new RollCallId(row.text("roll_call")),
                        sha256,
                        recorded.get(),
                        corrected.get(),
                        row.text("who"),
                        row.text("why"),
                        day)));
    }

    private static Optional<String> sum(SmallTable.Row row, TableReading reading) {
        String sha256 = row.text("source_sha256");
        if (!sha256.matches("[0-9a-f]{64}")) {
            reading.fault(
                    row,
                    "source_sha256 \"" + sha256 + "\"",
                    "the document's SHA-256: 64 hexadecimal digits, as extract names it");
            return Optional.empty();
        }
        return Optional.of(sha256);
    }

    private static Optional<Correction> correction(SmallTable.Row row, TableReading reading, BallotCells.Read read) {
        Optional<LocalDate> date = reading.date(row, "date");
        Optional<String> sha256 = sum(row, reading);
        if (sha256.isEmpty()) {
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
                sha256.get(),
                read.recorded(),
                read.other().orElseThrow(),
                row.text("who"),
                row.text("why"),
                day));
    }
}
