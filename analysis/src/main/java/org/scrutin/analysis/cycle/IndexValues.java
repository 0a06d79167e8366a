package org.scrutin.analysis.cycle;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cohesion.GroupCohesion;
import org.scrutin.analysis.cohesion.GroupTally;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;

/** The values of an index for some states on roll calls, remembered where votes are the same. Safe for several threads. */
final class IndexValues {

    private final CohesionIndex index;
    private final UnaryOperator<GroupTally> counting;
    private final RollCallSet open;

    /** By whom it is asked of, then by roll call; what nobody asked for yet is missing. */
    private final Map<StateRows, OptionalDouble[]> known = new ConcurrentHashMap<>();

    /**
     * Values not yet computed.
     *
     * @param counting what states did, made into what counts of it
     * @param open roll calls on which votes may differ from one asking to the next: theirs are not remembered
     */
    IndexValues(CohesionIndex index, UnaryOperator<GroupTally> counting, RollCallSet open) {
        this.index = index;
        this.counting = counting;
        this.open = open;
    }

    CohesionIndex index() {
        return index;
    }

    /** Empty where the index is not defined, or trivial. */
    OptionalDouble of(StateRows states, RollCallMatrix matrix, int rollCall) {
        if (open.contains(rollCall)) {
            return value(states, matrix, rollCall);
        }
        OptionalDouble[] values = known.computeIfAbsent(
                states, some -> new OptionalDouble[matrix.rollCalls().size()]);
        if (values[rollCall] == null) {
            values[rollCall] = value(states, matrix, rollCall);
        }
        return values[rollCall];
    }

    private OptionalDouble value(StateRows states, RollCallMatrix matrix, int rollCall) {
        GroupTally counted = counting.apply(states.tally(matrix, rollCall));
        return GroupCohesion.Trivial.of(counted.cast()).covers(index) ? OptionalDouble.empty() : index.of(counted);
    }
}
