package org.scrutin.analysis.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cohesion.GroupTally;
import org.scrutin.analysis.cycle.CycleChange.Parts;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;

/**
 * The parts of one group's change from the first of some cycles to the last, without intervals and with any way to count what its
 * members did: what {@link CycleChanges} gives as {@code chained}, and of two cycles as {@code direct}.
 *
 * @param group the group
 * @param index how united it is on a roll call
 * @param counting what members did, made into what counts of it
 */
public record ChangeParts(GroupId group, CohesionIndex index, UnaryOperator<GroupTally> counting) {

    /**
     * The parts; they add up to the last cycle's mean minus the first's.
     *
     * @param matrix who voted how
     * @param roster who belonged on which day
     * @param cycles the roll calls of each, in the order of time
     * @return empty where a cycle has no roll call on which the index is defined and not trivial, and of fewer than two cycles
     */
    public Optional<Parts> of(RollCallMatrix matrix, Roster roster, List<RollCallSet> cycles) {
        GroupVotes votes = new GroupVotes(
                matrix, new GroupDays(matrix, roster, group), new IndexValues(index, counting, RollCallSet.NONE));
        List<List<Integer>> counted = cycles.stream().map(votes::counted).toList();
        List<Parts> steps = new ArrayList<>();
        for (int i = 1; i < counted.size(); i++) {
            ChangeStep.of(votes, counted.get(i - 1), counted.get(i))
                    .decomposition()
                    .map(ChangeDecomposition::parts)
                    .ifPresent(steps::add);
        }
        return steps.size() == cycles.size() - 1 ? steps.stream().reduce(Parts::plus) : Optional.empty();
    }
}
