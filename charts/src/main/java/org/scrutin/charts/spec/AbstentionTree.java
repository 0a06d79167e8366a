package org.scrutin.charts.spec;

import java.util.List;
import java.util.Optional;

/**
 * States that abstain together, as a tree, with the cut that makes clusters where there are any.
 *
 * @param caption its words
 * @param leaves from top to bottom, so that no branches cross
 * @param joins lowest first; nodes are numbered as leaves first, then joins
 * @param axis the distance
 * @param cut where the tree is cut; empty where the data bear no clusters
 * @param brackets stretches of leaves, from top to bottom
 */
public record AbstentionTree(
        Caption caption, List<Leaf> leaves, List<Join> joins, ValueAxis axis, Optional<Cut> cut, List<Bracket> brackets)
        implements ChartSpec {

    /**
     * Checks that it is one tree.
     *
     * @throws IllegalArgumentException when the joins are not one fewer than the leaves
     */
    public AbstentionTree {
        leaves = List.copyOf(leaves);
        joins = List.copyOf(joins);
        brackets = List.copyOf(brackets);
        if (joins.size() != leaves.size() - 1) {
            throw new IllegalArgumentException(joins.size() + " joins of " + leaves.size() + " leaves");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.abstentionTree(this);
    }

    /** One mark a leaf and one a join. */
    @Override
    public int marks() {
        return leaves.size() + joins.size();
    }

    /**
     * A state, or several that the tree joins so low that they stand as one.
     *
     * @param label who
     * @param detail abstentions and votes, or empty
     * @param height distance at which its states are joined, 0 for one state
     * @param hold whether it holds its place
     */
    public record Leaf(String label, String detail, double height, Hold hold) {}

    /** Whether states keep their company on other votes. */
    public enum Hold {
        /** They do, or nobody asked. */
        HOLDS,
        /** They wander: they belong to no cluster, whatever the cut says. */
        WANDERS
    }

    /**
     * One join.
     *
     * @param left node
     * @param right node
     * @param height distance at which they join
     */
    public record Join(int left, int right, double height) {}

    /**
     * Where the tree is cut.
     *
     * @param height distance between the joins below and those above
     * @param label what the cut makes
     */
    public record Cut(double height, String label) {}

    /**
     * Leaves that belong together: a cluster under the cut, or states that abstain on the same votes.
     *
     * @param label what they are, or empty for what stands apart
     * @param first position of its first leaf
     * @param last position of its last leaf
     * @param hold whether they belong together on other votes too
     */
    public record Bracket(String label, int first, int last, Hold hold) {}
}
