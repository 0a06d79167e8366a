package org.scrutin.analysis.cluster;

import java.util.List;
import org.scrutin.analysis.vote.StateId;

/**
 * The tree of an agglomerative clustering.
 *
 * @param leaves the states, in the order that a drawing shows them without crossings
 * @param merges the joins, lowest first; {@code leaves.size() - 1} of them
 */
public record Dendrogram(List<StateId> leaves, List<Merge> merges) {

    public Dendrogram {
        leaves = List.copyOf(leaves);
        merges = List.copyOf(merges);
    }

    /**
     * One join. Nodes are numbered: a leaf by its position in {@link #leaves}, a join by {@code leaves.size()} plus its
     * position in {@link #merges}.
     *
     * @param left node
     * @param right node
     * @param height distance at which they join, at least 0
     */
    public record Merge(int left, int right, double height) {}
}
