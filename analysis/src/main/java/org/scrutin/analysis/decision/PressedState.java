package org.scrutin.analysis.decision;

import org.scrutin.analysis.vote.StateId;

/**
 * On how many votes a state stood between two of its groups: a row of table {@code pressed_states}.
 *
 * @param cycle a cycle's id, or all
 * @param state the state
 * @param pressed of cast, those on which two of its groups or more differ; each counts once, however many pairs differ
 * @param cast roll calls on which it cast a ballot as a member of the electorate, at least 1
 */
public record PressedState(String cycle, StateId state, int pressed, int cast) {

    PressedState combine(PressedState other) {
        return new PressedState(cycle, state, pressed + other.pressed, cast + other.cast);
    }
}
