package org.scrutin.analysis.decision;

import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.StateId;

/**
 * How often a member differs from its group: a row of table {@code group_dissent}.
 *
 * @param cycle a cycle's id, or all
 * @param group the group
 * @param state a member that cast a ballot on at least one of the roll calls
 * @param dissents on how many of them its choice is not the group's most frequent one
 * @param of roll calls on which it cast a ballot as a member and the group had one most frequent choice
 */
public record GroupDissent(String cycle, GroupId group, StateId state, int dissents, int of) {

    /** The same member over more roll calls. Associative and commutative. */
    GroupDissent combine(GroupDissent other) {
        return new GroupDissent(cycle, group, state, dissents + other.dissents, of + other.of);
    }
}
