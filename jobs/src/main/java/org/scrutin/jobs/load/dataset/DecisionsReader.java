package org.scrutin.jobs.load.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.SmallTable;

/** Reads {@code decisions}. What the table calls {@code paragraph}, data sets of resolutions may call {@code symbol}. */
public final class DecisionsReader {

    private DecisionsReader() {}

    /** The decisions, in the order of the table; those that can't be read are faults. */
    public static List<Decision> read(SmallTable table, InputFaults faults) {
        TableReading reading = new TableReading(table, faults);
        String key = table.has("symbol") && !table.has("paragraph") ? "symbol" : "paragraph";
        List<Decision> decisions = new ArrayList<>();
        if (!reading.has(key)) {
            return decisions;
        }
        for (SmallTable.Row row : table.rows()) {
            if (row.text(key).isBlank()) {
                reading.fault(row, "no " + key, "the decision's paragraph or symbol");
            } else {
                decisions.add(new Decision(
                        reading.source(row),
                        row.text(key),
                        reading.date(row, "date"),
                        row.text("topic"),
                        PrintedText.of(row.text("title")),
                        reading.constant(row, "mode", Decision.Mode.values(), Decision.Mode::id),
                        row.text("outcome"),
                        Optional.of(row.text("roll_call"))
                                .filter(id -> !id.isBlank())
                                .map(RollCallId::new),
                        row.text("place")));
            }
        }
        return decisions;
    }
}
