package org.scrutin.analysis.decision;

import java.util.List;
import java.util.OptionalInt;

/**
 * How many groups turn a result, where all members of theirs that made one choice change it in one way.
 *
 * @param change what those members do
 * @param groups the least number of groups; empty where no set of up to {@code searched} groups turns it
 * @param sets how many sets of so many groups turn it; sets that differ only in which of two groups of nearly the same members
 *     they name count once
 * @param first of them, under the first names in code-point order, in code-point order, the first {@value GroupSearch#LISTED}
 * @param searched the largest sets that were looked at
 */
public record GroupFlip(BallotChange change, OptionalInt groups, int sets, List<GroupSet> first, int searched) {

    public GroupFlip {
        first = List.copyOf(first);
    }
}
