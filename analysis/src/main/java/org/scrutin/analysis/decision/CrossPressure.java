package org.scrutin.analysis.decision;

import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.StateId;

/**
 * What a member of two groups did where their most frequent choices differ: a row of table {@code cross_pressure}.
 *
 * @param cycle a cycle's id, or all
 * @param state the member of both
 * @param a the first group, by code point
 * @param b the second
 * @param leaning with which of them
 */
public record CrossPressure(String cycle, StateId state, GroupId a, GroupId b, Leaning leaning) {

    CrossPressure combine(CrossPressure other) {
        return new CrossPressure(cycle, state, a, b, leaning.combine(other.leaning));
    }
}
