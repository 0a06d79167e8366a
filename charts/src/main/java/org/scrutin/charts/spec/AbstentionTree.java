package org.scrutin.charts.spec;

import java.util.List;

/**
 * States that abstain together, as a tree with the cut that makes the clusters.
 *
 * @param caption its words
 * @param leaves from top to bottom, so that no branches cross
 * @param joins lowest first; nodes are numbered as leaves first, then joins
 * @param axis the distance
 * @param cut where the tree is cut
 * @param cutLabel what the cut makes
 * @param clusters stretches of leaves, from top to bottom
 */
public record AbstentionTree(
        Caption caption,
        List<Leaf> leaves,
        List<Join> joins,
        ValueAxis axis,
        double cut,
        String cutLabel,
        List<Cluster> clusters)
        implements ChartSpec {

    /**
     * Checks that it is one tree.
     *
     * @throws IllegalArgumentException when the joins are not one fewer than the leaves
     */
    public AbstentionTree {
        leaves = List.copyOf(leaves);
        joins = List.copyOf(joins);
        clusters = List.copyOf(clusters);
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
     */
    public record Leaf(String label, String detail, double height) {}

    /**
     * One join.
     *
     * @param left node
     * @param right node
     * @param height distance at which they join
     */
    public record Join(int left, int right, double height) {}

    /**
     * A cluster under the cut.
     *
     * @param label its number and what it is, or empty for one that stands apart
     * @param first position of its first leaf
     * @param last position of its last leaf
     */
    public record Cluster(String label, int first, int last) {}
}
