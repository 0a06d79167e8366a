package org.scrutin.charts.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.cluster.Dendrogram;
import org.scrutin.analysis.cluster.Dendrogram.Merge;
import org.scrutin.analysis.vote.StateId;

class LevelBranchesTest {

    private static final StateId A = new StateId("A");
    private static final StateId B = new StateId("B");
    private static final StateId C = new StateId("C");
    private static final StateId D = new StateId("D");

    @Test
    void anAbsentStateDoesNotPartTwoThatVoteAlike() {
        // A and C vote alike, B was absent; all three join at 0, D at 0.5.
        Dendrogram tree = new Dendrogram(
                List.of(A, B, C, D), List.of(new Merge(0, 1, 0), new Merge(4, 2, 0), new Merge(5, 3, 0.5)));
        assertEquals(
                new Dendrogram(
                        List.of(A, C, B, D), List.of(new Merge(0, 1, 0), new Merge(4, 2, 0), new Merge(5, 3, 0.5))),
                LevelBranches.sorted(tree, Map.of(A, "13", B, "", C, "13", D, "16")::get));
    }

    @Test
    void theLargestSetStandsFirstAndJoinsFurtherUpKeepTheirBranches() {
        // D alone first, then a level branch whose first state is the odd one and whose joins are not a chain.
        Dendrogram tree = new Dendrogram(
                List.of(D, A, B, C), List.of(new Merge(2, 3, 0), new Merge(1, 4, 0), new Merge(0, 5, 0.25)));
        assertEquals(
                new Dendrogram(
                        List.of(D, B, C, A), List.of(new Merge(1, 2, 0), new Merge(4, 3, 0), new Merge(0, 5, 0.25))),
                LevelBranches.sorted(tree, Map.of(A, "", B, "13", C, "13", D, "16")::get));
    }

    @Test
    void aTreeWithoutALevelBranchIsLeftAlone() {
        Dendrogram tree = new Dendrogram(List.of(A, B), List.of(new Merge(0, 1, 0.5)));
        assertEquals(tree, LevelBranches.sorted(tree, state -> "alike"));
    }
}
