package org.scrutin.jobs.load.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.Intention;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.SmallTable;

/** Reads {@code intentions}: what delegations said later that they had meant to vote. */
public final class IntentionsReader {

    private IntentionsReader() {}

    /** The intentions, in the order of the table, each with its line; those that can't be read are faults. */
    public static List<Lined<Intention>> read(SmallTable table, StateRegistry registry, InputFaults faults) {
        TableReading reading = new TableReading(table, faults);
        List<Lined<Intention>> intentions = new ArrayList<>();
        if (!reading.has("roll_call", "state", "recorded", "intended")) {
            return intentions;
        }
        BallotCells cells = new BallotCells(reading, registry);
        for (SmallTable.Row row : table.rows()) {
            cells.read(row, "intended").ifPresent(read -> {
                Optional<Choice> intended = read.other();
                if (intended.isEmpty()) {
                    reading.fault(row, "no intended choice", BallotCells.CHOICES);
                    return;
                }
                intentions.add(new Lined<>(
                        table.file(),
                        row.line(),
                        new Intention(
                                reading.source(row),
                                read.rollCall(),
                                read.state(),
                                read.recorded(),
                                intended.get(),
                                row.text("place"))));
            });
        }
        return intentions;
    }
}
