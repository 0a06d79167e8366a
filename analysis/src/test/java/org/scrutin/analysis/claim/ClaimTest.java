package org.scrutin.analysis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.vote.StateId;

class ClaimTest {

    private static final Source ROLL_CALLS = Cell.at("roll_calls", "roll_call", "A/RES/1");
    private static final Source BALLOTS = Rows.of("ballots").count();
    private static final Source COHESION = Cell.at("cohesion", "agreement_index", "A/RES/1", "EU");
    private static final List<StateId> STATES = List.of(new StateId("AAA"));

    @Test
    void aDoubterIsLedToTheIndexBeforeTheCountsAndTheNames() {
        Claim claim = Claim.of("c", "t")
                .states("who", STATES, ROLL_CALLS)
                .count("many", 3, BALLOTS)
                .decimal("index", 0.5, COHESION)
                .restingOn(3);
        assertEquals(Optional.of("cohesion"), claim.table());
    }

    @Test
    void withoutAnIndexTheCountLeadsAndWithoutACountWhateverHasASource() {
        Claim counted = Claim.of("c", "t")
                .states("who", STATES, ROLL_CALLS)
                .count("many", 3, BALLOTS)
                .restingOn(3);
        Claim named = Claim.of("c", "t").states("who", STATES, ROLL_CALLS).restingOn(1);
        assertEquals(Optional.of("ballots"), counted.table());
        assertEquals(Optional.of("roll_calls"), named.table());
        assertEquals(
                Optional.empty(),
                Claim.of("c", "t").form("up", "up").restingOn(1).table());
    }
}
