package org.scrutin.jobs.load.dataset;

import java.util.Optional;
import java.util.TreeSet;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.file.SmallTable;
import org.scrutin.jobs.study.NearestWord;

/** The cells of a row that names a ballot, what is recorded of it, and another choice. */
final class BallotCells {

    /** What stands for a choice. */
    static final String CHOICES = "Y, N, A or X";

    private final TableReading reading;
    private final StateRegistry registry;

    /**
     * Cells of one table.
     *
     * @param reading to which faults are told
     * @param registry of states
     */
    BallotCells(TableReading reading, StateRegistry registry) {
        this.reading = reading;
        this.registry = registry;
    }

    /**
     * What they say.
     *
     * @param rollCall the roll call
     * @param state the state
     * @param recorded its recorded choice; empty = none
     * @param other the other choice; empty = none is given
     */
    record Read(RollCallId rollCall, StateId state, Optional<Choice> recorded, Optional<Choice> other) {}

    /** The cells of a row; a fault where one of them is none. */
    Optional<Read> read(SmallTable.Row row, String other) {
        String rollCall = row.text("roll_call");
        if (rollCall.isBlank()) {
            reading.fault(row, "no roll_call", "a roll call's id");
            return Optional.empty();
        }
        String state = row.text("state");
        if (state.isBlank() || registry.state(new StateId(state)).isEmpty()) {
            TreeSet<String> ids = new TreeSet<>();
            registry.states().forEach(known -> ids.add(known.id().value()));
            reading.fault(
                    row,
                    state.isBlank() ? "no state" : "the unknown state \"" + state + "\"",
                    NearestWord.to(state, ids).orElse("a state's code, as NAM"));
            return Optional.empty();
        }
        if (!isChoice(row, "recorded") || !isChoice(row, other)) {
            return Optional.empty();
        }
        return Optional.of(new Read(
                new RollCallId(rollCall),
                new StateId(state),
                Choice.ofLetter(row.text("recorded")),
                Choice.ofLetter(row.text(other))));
    }

    private boolean isChoice(SmallTable.Row row, String column) {
        String cell = row.text(column);
        boolean choice = cell.isEmpty() || Choice.ofLetter(cell).isPresent();
        if (!choice) {
            reading.fault(row, column + " \"" + cell + "\"", CHOICES + ", or nothing for a state that is on no list");
        }
        return choice;
    }
}
