package org.scrutin.analysis.vote;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person decided about one ballot. A layer of its own: the recorded ballot stands.
 *
 * @param source the document that the ballot, or its lack, was read from
 * @param rollCall the roll call
 * @param state the state
 * @param sourceSha256 of that document, in lower-case hexadecimal: of another one nothing was decided
 * @param recorded the recorded ballot; empty where the state is on no list
 * @param corrected the choice that was decided, another than the recorded one
 * @param who decided, as that person signs
 * @param why on what grounds
 * @param date of the decision
 */
public record Correction(
        String source,
        RollCallId rollCall,
        StateId state,
        String sourceSha256,
        Optional<Choice> recorded,
        Choice corrected,
        String who,
        String why,
        LocalDate date) {

    /** What it changes where it counts. */
    public BallotChange change() {
        return new BallotChange(rollCall, state, recorded, corrected);
    }
}
