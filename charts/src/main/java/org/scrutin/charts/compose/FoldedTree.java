package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.List;
import org.scrutin.analysis.cluster.Dendrogram;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.spec.AbstentionTree;

/**
 * A tree whose lowest joins are folded into leaves until a page holds it.
 *
 * @param leaves from top to bottom
 * @param joins the joins that are left, lowest first, nodes numbered as in {@link AbstentionTree}
 */
record FoldedTree(List<Leaf> leaves, List<AbstentionTree.Join> joins) {

    /**
     * States that stand as one.
     *
     * @param states at least one
     * @param height at which the last of them joined
     */
    record Leaf(List<StateId> states, double height) {}

    /** Folds as few joins as may be, of equal height all or none. */
    static FoldedTree of(Dendrogram tree, int mostLeaves) {
        List<Dendrogram.Merge> merges = tree.merges();
        int folded = Math.max(0, tree.leaves().size() - mostLeaves);
        while (folded > 0
                && folded < merges.size()
                && merges.get(folded).height() == merges.get(folded - 1).height()) {
            folded++;
        }
        List<Branch> nodes = new ArrayList<>();
        for (int leaf = 0; leaf < tree.leaves().size(); leaf++) {
            nodes.add(new Branch(leaf, leaf, 0));
        }
        for (Dendrogram.Merge merge : merges) {
            nodes.add(nodes.get(merge.left()).join(nodes.get(merge.right()), merge.height()));
        }
        List<Branch> branches = folded(tree, nodes, folded);
        List<Leaf> leaves = branches.stream()
                .map(branch -> new Leaf(tree.leaves().subList(branch.first(), branch.last() + 1), branch.height()))
                .toList();
        List<AbstentionTree.Join> joins = new ArrayList<>();
        List<Branch> drawn = new ArrayList<>(branches);
        for (int i = folded; i < merges.size(); i++) {
            Dendrogram.Merge merge = merges.get(i);
            joins.add(new AbstentionTree.Join(
                    drawn.indexOf(nodes.get(merge.left())), drawn.indexOf(nodes.get(merge.right())), merge.height()));
            drawn.add(nodes.get(tree.leaves().size() + i));
        }
        return new FoldedTree(leaves, List.copyOf(joins));
    }

    /** For each stretch of leaves the largest branch that the first joins make of it. */
    private static List<Branch> folded(Dendrogram tree, List<Branch> nodes, int joins) {
        int states = tree.leaves().size();
        List<Branch> largest = new ArrayList<>(nodes.subList(0, states));
        for (Branch branch : nodes.subList(states, states + joins)) {
            for (int leaf = branch.first(); leaf <= branch.last(); leaf++) {
                largest.set(leaf, branch);
            }
        }
        return largest.stream().distinct().toList();
    }

    /**
     * A stretch of leaves that a join holds together.
     *
     * @param first leaf
     * @param last leaf
     * @param height of the join, 0 for a single leaf
     */
    private record Branch(int first, int last, double height) {

        Branch join(Branch other, double at) {
            return new Branch(Math.min(first, other.first), Math.max(last, other.last), at);
        }
    }
}
