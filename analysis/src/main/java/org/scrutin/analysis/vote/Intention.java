package org.scrutin.analysis.vote;

import java.io.Serializable;
import java.util.Optional;

/**
 * What a delegation later said it had meant to vote. A layer of its own: the recorded ballot stands.
 *
 * @param source the document
 * @param rollCall the roll call
 * @param state the state
 * @param recorded its recorded ballot; empty where it is on no list
 * @param intended the choice it meant
 * @param place where the note stands, {@code line:column}
 */
public record Intention(
        String source, RollCallId rollCall, StateId state, Optional<Choice> recorded, Choice intended, String place)
        implements Serializable {

    /** What it changes where it counts. */
    public BallotChange change() {
        return new BallotChange(rollCall, state, recorded, intended);
    }
}
