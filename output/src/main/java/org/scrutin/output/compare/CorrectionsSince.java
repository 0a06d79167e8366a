package org.scrutin.output.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scrutin.output.tables.RosterTables;

/**
 * What persons decided, and which of it one of two editions alone counts.
 *
 * @param applied decisions that the later edition counts and the earlier one does not, in the order of the later table
 * @param withdrawn decisions that the earlier edition counts and the later one does not, in the order of the earlier table
 */
public record CorrectionsSince(List<Decision> applied, List<Decision> withdrawn) {

    private static final List<String> KEY = List.of("source", "roll_call", "state");

    public CorrectionsSince {
        applied = List.copyOf(applied);
        withdrawn = List.copyOf(withdrawn);
    }

    /**
     * A row of table {@code corrections}.
     *
     * @param state whose ballot it is; empty where the decision is about a total
     * @param recorded as the table has it; empty where the state is in no list
     */
    public record Decision(
            String source,
            String rollCall,
            String state,
            String recorded,
            String corrected,
            String who,
            String why,
            String date) {

        /** On one line, in English. */
        public String line() {
            return (rollCall + " " + state).strip() + ": " + (recorded.isEmpty() ? "not listed" : recorded) + " -> "
                    + corrected + ", decided by " + who + " on " + date + ": " + why;
        }
    }

    /** Whether both editions count the same decisions. */
    public boolean isNone() {
        return applied.isEmpty() && withdrawn.isEmpty();
    }

    /** How many ballots count otherwise in one of the two editions by a decision; not those that the record itself has otherwise. */
    public int ballots() {
        return (int) Stream.concat(applied.stream(), withdrawn.stream())
                .filter(decision -> !decision.state().isEmpty())
                .map(decision -> List.of(decision.rollCall(), decision.state()))
                .distinct()
                .count();
    }

    static CorrectionsSince of(ComparedEdition before, ComparedEdition after) throws IOException, UnreadableEdition {
        List<Decision> earlier = counted(before);
        List<Decision> later = counted(after);
        return new CorrectionsSince(without(later, earlier), without(earlier, later));
    }

    private static List<Decision> without(List<Decision> all, List<Decision> others) {
        return all.stream().filter(decision -> !others.contains(decision)).toList();
    }

    private static List<Decision> counted(ComparedEdition edition) throws IOException, UnreadableEdition {
        Path table = edition.table(RosterTables.CORRECTIONS.name());
        List<Decision> decisions = new ArrayList<>();
        boolean counts =
                edition.provenance().settings().path("ballots-as").asText().equals("corrected");
        if (!counts || !Files.isRegularFile(table)) {
            return decisions;
        }
        try (KeyedRows rows = KeyedRows.inFileOrder(table, KEY)) {
            for (rows.advance(); rows.isThere(); rows.advance()) {
                decisions.add(new Decision(
                        rows.cell("source"),
                        rows.cell("roll_call"),
                        rows.cell("state"),
                        rows.cell("recorded"),
                        rows.cell("corrected"),
                        rows.cell("who"),
                        rows.cell("why"),
                        rows.cell("date")));
            }
        }
        return decisions;
    }
}
