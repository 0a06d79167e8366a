package org.scrutin.analysis.decision;

import org.scrutin.analysis.vote.GroupId;

/**
 * Two groups with members in common, and what those did where the two differ: a row of table {@code group_pairs}.
 *
 * @param cycle a cycle's id, or all
 * @param a the first group, by code point
 * @param b the second
 * @param rollCalls on which both have one most frequent choice and share a member
 * @param differ of them, those on which the two choices differ
 * @param states members of both on at least one of the latter
 * @param leaning what they did there
 */
public record GroupPair(String cycle, GroupId a, GroupId b, int rollCalls, int differ, int states, Leaning leaning) {

    GroupPair combine(GroupPair other) {
        return new GroupPair(
                cycle,
                a,
                b,
                rollCalls + other.rollCalls,
                differ + other.differ,
                states + other.states,
                leaning.combine(other.leaning));
    }
}
