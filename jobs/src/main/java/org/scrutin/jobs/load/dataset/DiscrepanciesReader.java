package org.scrutin.jobs.load.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.SmallTable;

/** Reads {@code discrepancies}: what an earlier reading of the record found. */
public final class DiscrepanciesReader {

    /** What a reading finds: that a finding is decided follows from the corrections of a study. */
    private static final List<Discrepancy.Severity> FOUND =
            List.of(Discrepancy.Severity.BLOCKING, Discrepancy.Severity.WARNING, Discrepancy.Severity.REPAIRED);

    private DiscrepanciesReader() {}

    /** The discrepancies, in the order of the table; those that can't be read are faults. */
    public static List<Discrepancy> read(SmallTable table, StateRegistry registry, InputFaults faults) {
        TableReading reading = new TableReading(table, faults);
        List<Discrepancy> discrepancies = new ArrayList<>();
        if (!reading.has("kind", "severity")) {
            return discrepancies;
        }
        for (SmallTable.Row row : table.rows()) {
            Optional<DiscrepancyKind> kind =
                    reading.constant(row, "kind", DiscrepancyKind.values(), DiscrepancyKind::id);
            Optional<Discrepancy.Severity> severity = reading.constant(
                    row, "severity", FOUND.toArray(Discrepancy.Severity[]::new), Discrepancy.Severity::id);
            Optional<StateId> state =
                    Optional.of(row.text("state")).filter(id -> !id.isBlank()).map(StateId::new);
            if (row.text("kind").isEmpty() || row.text("severity").isEmpty()) {
                reading.fault(row, "no kind or no severity", "both");
            } else if (state.flatMap(registry::state).isEmpty() && state.isPresent()) {
                reading.fault(row, "the unknown state " + state.get(), "a state's code, as NAM");
            } else if (kind.isPresent() && severity.isPresent()) {
                discrepancies.add(new Discrepancy(
                        reading.source(row),
                        row.text("place"),
                        kind.get(),
                        reading.count(row, "rank").orElse(1),
                        Optional.of(row.text("roll_call"))
                                .filter(id -> !id.isBlank())
                                .map(RollCallId::new),
                        severity.get(),
                        state,
                        row.text("announced"),
                        row.text("listed"),
                        row.text("evidence"),
                        row.text("detail")));
            }
        }
        return discrepancies;
    }
}
