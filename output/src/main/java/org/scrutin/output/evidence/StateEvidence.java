package org.scrutin.output.evidence;

import java.util.List;
import java.util.Map;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.vote.BallotSelection;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.output.evidence.TableEvidence.Counted;

/** Tables of states over the roll calls of a cycle and topic: one state, two, or one beside a reference. */
final class StateEvidence {

    private static final List<String> SCOPE = List.of("cycle", "topic", "state");
    private static final List<String> PAIR = List.of("cycle", "topic", "state_a", "state_b");
    private static final List<String> PAIR_OF_CYCLE = List.of("cycle", "state_a", "state_b");

    private final VotingHall hall;
    private final StudyParts parts;

    StateEvidence(VotingHall hall, StudyParts parts) {
        this.hall = hall;
        this.parts = parts;
    }

    void addTo(Map<String, TableEvidence> tables) {
        tables.put("abstention", new Counted(SCOPE, this::state));
        tables.put("subjects", new Counted(SCOPE, this::state));
        tables.put("state_profile", new Counted(SCOPE, this::profile));
        tables.put("agreement", new Counted(PAIR, row -> pair(row, parts.ofPairs(row.scope()))));
        tables.put("co_abstention", new Counted(PAIR_OF_CYCLE, row -> pair(row, parts.ofCycle(row.text("cycle")))));
        tables.put("consensus", new Counted(PAIR_OF_CYCLE, this::twoClustered));
        tables.put("coincidence", new Counted(List.of("cycle", "topic", "reference", "subject"), this::beside));
        tables.put("pressed_states", new Counted(List.of("cycle", "state"), this::pressed));
        tables.put("clusters", new Counted(List.of("cycle", "state"), this::clustered));
    }

    private BallotSelection state(TableRow row) {
        return hall.state(row.state("state"), parts.of(row.scope()));
    }

    /** How often a state is with most or with few hangs on what everybody did where it cast a ballot. */
    private BallotSelection profile(TableRow row) {
        if (!row.asks("with_majority", "isolation", "alone")) {
            return state(row);
        }
        StateId state = row.state("state");
        return hall.about(state, hall.everyone(cast(state, parts.of(row.scope()))));
    }

    private RollCallSet cast(StateId state, RollCallSet rollCalls) {
        return rollCalls.and(hall.where(position -> hall.casts(position, state)));
    }

    private BallotSelection pair(TableRow row, RollCallSet rollCalls) {
        StateId a = row.state("state_a");
        StateId b = row.state("state_b");
        return hall.states(List.of(a, b), cast(b, cast(a, rollCalls)));
    }

    private BallotSelection twoClustered(TableRow row) {
        return hall.states(List.of(row.state("state_a"), row.state("state_b")), parts.ofCycle(row.text("cycle")));
    }

    private BallotSelection clustered(TableRow row) {
        return hall.state(row.state("state"), parts.ofCycle(row.text("cycle")));
    }

    /** The state's own ballots; which of its groups differ on them, {@code cross_pressure} leads on to. */
    private BallotSelection pressed(TableRow row) {
        StateId state = row.state("state");
        return hall.state(state, cast(state, parts.ofCycle(row.text("cycle"))));
    }

    private BallotSelection beside(TableRow row) {
        Reference reference = row.reference("reference");
        StateId subject = ((Reference.OfState) row.reference("subject")).state();
        return beside(subject, reference, parts.of(row.scope()));
    }

    /** Where the reference has a choice, its voters; and the subject, whether it cast a ballot or not. */
    private BallotSelection beside(StateId subject, Reference reference, RollCallSet rollCalls) {
        BallotSelection own = hall.state(
                subject,
                rollCalls.and(
                        hall.where(position -> hall.choice(reference, position).isCast())));
        RollCallSet met = hall.where(position -> own.states(position).findAny().isPresent());
        return hall.about(subject, own.or(hall.voters(reference, met)));
    }
}
