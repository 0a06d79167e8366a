package org.scrutin.output.evidence;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.BallotSelection;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.output.evidence.TableEvidence.Counted;

/** Tables whose key names a roll call: its ballots, or those of a group or a state on it. */
final class RollCallEvidence {

    private static final String ROLL_CALL = "roll_call";

    private final VotingHall hall;

    RollCallEvidence(VotingHall hall) {
        this.hall = hall;
    }

    void addTo(Map<String, TableEvidence> tables) {
        List.of("roll_calls", "roll_call_topics", "majorities", "flips", "group_flips", "decisions")
                .forEach(table -> tables.put(table, everyone()));
        tables.put("ballots", counted(row -> state(row, hall.rollCall(row.text(ROLL_CALL))), "state"));
        tables.put("corrections", counted(this::discrepancy, "state"));
        tables.put("intentions", tables.get("ballots"));
        tables.put("cohesion", counted(this::group, "group"));
        tables.put("discrepancies", counted(this::discrepancy, "state"));
        tables.put("lone_absences", counted(row -> state(row, meeting(row)), "state"));
    }

    private Counted everyone() {
        return counted(row -> hall.everyone(hall.rollCall(row.text(ROLL_CALL))));
    }

    private static Counted counted(Function<TableRow, BallotSelection> rule, String... more) {
        return new Counted(Stream.concat(Stream.of(ROLL_CALL), Stream.of(more)).toList(), rule);
    }

    private BallotSelection state(TableRow row, RollCallSet rollCalls) {
        return hall.state(row.state("state"), rollCalls);
    }

    /** What chance would give is drawn from the whole room. */
    private BallotSelection group(TableRow row) {
        RollCallSet rollCall = hall.rollCall(row.text(ROLL_CALL));
        return row.asks("expected", "excess", "p_value", "p_lower", "least_p", "q_value")
                ? hall.everyone(rollCall)
                : hall.members(row.group("group"), rollCall);
    }

    /** Who is concerned, where the row names a state; else totals are in doubt, and everybody is. */
    private BallotSelection discrepancy(TableRow row) {
        RollCallSet rollCall = hall.rollCall(row.text(ROLL_CALL));
        return row.text("state").isEmpty() ? hall.everyone(rollCall) : state(row, rollCall);
    }

    private RollCallSet meeting(TableRow row) {
        return hall.rollCall(row.text(ROLL_CALL)).stream()
                .mapToObj(missed -> hall.matrix().rollCall(missed).block())
                .map(meeting -> hall.where(
                        position -> hall.matrix().rollCall(position).block().equals(meeting)))
                .findFirst()
                .orElse(RollCallSet.NONE);
    }
}
