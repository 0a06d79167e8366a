package org.scrutin.charts.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.cluster.Dendrogram;
import org.scrutin.analysis.cluster.Dendrogram.Merge;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.spec.AbstentionTree.Join;

class FoldedTreeTest {

    /** ((A B) C) (D E): A and B at .1, D and E at .1, C at .3, all at .8. */
    private static final Dendrogram TREE = new Dendrogram(
            Stream.of("A", "B", "C", "D", "E").map(StateId::new).toList(),
            List.of(new Merge(0, 1, .1), new Merge(3, 4, .1), new Merge(5, 2, .3), new Merge(7, 6, .8)));

    @Test
    void aTreeThatFitsIsLeftAsItIs() {
        FoldedTree tree = FoldedTree.of(TREE, 5);
        assertEquals(5, tree.leaves().size());
        assertEquals(
                List.of(new Join(0, 1, .1), new Join(3, 4, .1), new Join(5, 2, .3), new Join(7, 6, .8)), tree.joins());
    }

    @Test
    void joinsOfEqualHeightAreFoldedTogether() {
        FoldedTree tree = FoldedTree.of(TREE, 4);
        assertEquals(List.of("[A, B]", "[C]", "[D, E]"), states(tree));
        assertEquals(
                List.of(.1, 0., .1),
                tree.leaves().stream().map(FoldedTree.Leaf::height).toList());
        assertEquals(List.of(new Join(0, 1, .3), new Join(3, 2, .8)), tree.joins());
    }

    @Test
    void aLeafHoldsAllThatItsLastJoinHolds() {
        FoldedTree tree = FoldedTree.of(TREE, 2);
        assertEquals(List.of("[A, B, C]", "[D, E]"), states(tree));
        assertEquals(List.of(new Join(0, 1, .8)), tree.joins());
    }

    private static List<String> states(FoldedTree tree) {
        return tree.leaves().stream().map(leaf -> leaf.states().toString()).toList();
    }
}
