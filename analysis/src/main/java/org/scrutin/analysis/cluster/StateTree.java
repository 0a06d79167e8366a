package org.scrutin.analysis.cluster;

import java.util.List;
import org.scrutin.analysis.vote.StateId;

/** The tree of {@link AverageLinkage} over any distances of states, for orders in which those that are near stand together. */
public final class StateTree {

    private StateTree() {}

    /**
     * Joins states by average linkage.
     *
     * @param states in code-point order, which decides ties
     * @param distances by position: symmetric, 0 on the diagonal, not negative; 1 where nothing is known of a pair
     * @throws IllegalArgumentException when the distances are none, or not one row a state
     */
    public static Dendrogram of(List<StateId> states, double[][] distances) {
        return new AverageLinkage(DistanceMatrix.of(distances)).dendrogram(states);
    }
}
