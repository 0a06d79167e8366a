package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.scrutin.analysis.cluster.Dendrogram;
import org.scrutin.analysis.vote.StateId;

/**
 * The branches of a tree that join at distance 0. Within one of them no order is nearer than another, so its leaves may stand
 * as they are best read: a state that was absent is at distance 0 of several that differ, and would stand between two states
 * that voted alike.
 */
final class LevelBranches {

    private final Dendrogram tree;
    private final int states;
    private final int joins;

    private LevelBranches(Dendrogram tree) {
        this.tree = tree;
        states = tree.leaves().size();
        joins = (int)
                tree.merges().stream().filter(merge -> merge.height() == 0).count();
    }

    /**
     * The same tree, in each such branch the leaves of one key side by side: the largest such set first, of equal ones the one
     * that came first.
     *
     * @param tree whose merges stand lowest first
     * @param key what the states of one set have in common
     */
    static <K> Dendrogram sorted(Dendrogram tree, Function<StateId, K> key) {
        return new LevelBranches(tree).sorted(key);
    }

    private <K> Dendrogram sorted(Function<StateId, K> key) {
        int[] root = roots();
        int[] renamed = new int[states + joins];
        List<StateId> leaves = new ArrayList<>();
        List<Dendrogram.Merge> merges = new ArrayList<>();
        while (leaves.size() < states) {
            int first = leaves.size();
            int end = first + 1;
            while (end < states && root[end] == root[first]) {
                end++;
            }
            leaves.addAll(sideBySide(tree.leaves().subList(first, end), key));
            int node = first;
            for (int leaf = first + 1; leaf < end; leaf++) {
                merges.add(new Dendrogram.Merge(node, leaf, 0));
                node = states + merges.size() - 1;
            }
            renamed[root[first]] = node;
        }
        for (Dendrogram.Merge merge : tree.merges().subList(joins, tree.merges().size())) {
            merges.add(new Dendrogram.Merge(
                    renamed(renamed, merge.left()), renamed(renamed, merge.right()), merge.height()));
        }
        return new Dendrogram(leaves, merges);
    }

    /** For each leaf the highest node at distance 0 over it, or itself. */
    private int[] roots() {
        int[] over = new int[states + joins];
        for (int node = 0; node < over.length; node++) {
            over[node] = node;
        }
        for (int join = joins - 1; join >= 0; join--) {
            Dendrogram.Merge merge = tree.merges().get(join);
            over[merge.left()] = over[states + join];
            over[merge.right()] = over[states + join];
        }
        return over;
    }

    private static int renamed(int[] names, int node) {
        return node < names.length ? names[node] : node;
    }

    private static <K> List<StateId> sideBySide(List<StateId> branch, Function<StateId, K> key) {
        Map<K, List<StateId>> sets = new LinkedHashMap<>();
        branch.forEach(state ->
                sets.computeIfAbsent(key.apply(state), any -> new ArrayList<>()).add(state));
        return sets.values().stream()
                .sorted(Comparator.comparingInt((List<StateId> set) -> -set.size()))
                .flatMap(List::stream)
                .toList();
    }
}
