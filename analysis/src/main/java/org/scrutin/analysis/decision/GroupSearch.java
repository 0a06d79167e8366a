package org.scrutin.analysis.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.scrutin.analysis.vote.GroupId;

/**
 * The smallest sets of groups that together hold at least so many of the states that made one choice.
 *
 * <p><b>Formula.</b> min |S| over sets S of groups with |∪ M(g), g in S| ≥ m, where M(g) are the members of g that made the
 * choice that changes, and m the least number of states that turns the result, whoever they are ({@link Flip}). A state in two
 * groups of S counts once.
 *
 * <p><b>Range.</b> 1 to the number of groups.
 *
 * <p><b>Undefined.</b> No set where m is more than all groups hold together, and none where nothing need change.
 *
 * <p><b>Method.</b> Exhaustive, so exact: sets are tried by size, one group, then two, each size in code-point order; a branch
 * ends where even the largest groups, taken as disjoint, fall short. The problem is maximum coverage, which has no short way;
 * with the groups of a study it needs none.
 *
 * <p>Every group of the study but the electorate itself is tried, also one that differs from another in a single state: that
 * state can be the one that is lacking. But two sets that differ only in which of two such groups they name are one answer: they
 * count once, and the first in code-point order stands for both.
 *
 * <p><b>Complexity.</b> At most all subsets of the groups, 65,535 for {@value #MOST_GROUPS}, each states / 64.
 * A study of more groups has sets of up to {@value #SIZE_BEYOND} looked at, and says so. Not for several threads.
 *
 * <p><b>Source.</b> Own rule.
 */
final class GroupSearch {

    /** Up to so many groups every set is looked at. */
    static final int MOST_GROUPS = 16;

    /** Of more groups, sets of up to so many. */
    static final int SIZE_BEYOND = 3;

    /** So many of the smallest sets are listed; the others are counted. */
    static final int LISTED = 12;

    private final List<Holding> groups;
    private final int[] largest;
    private final int needed;
    private final List<GroupSet> first = new ArrayList<>();
    private final Set<List<GroupId>> answers = new LinkedHashSet<>();

    /**
     * A group and the states that it could move.
     *
     * @param group the group
     * @param states numbers of those of its members that made the choice
     * @param body the same for groups that are one body under several names: the first of them
     */
    record Holding(GroupId group, BitSet states, GroupId body) {}

    private GroupSearch(List<Holding> groups, int needed) {
        this.groups = groups.stream()
                .filter(holding -> !holding.states().isEmpty())
                .sorted(Comparator.comparing(Holding::group))
                .toList();
        this.needed = needed;
        largest = this.groups.stream()
                .mapToInt(holding -> -holding.states().cardinality())
                .sorted()
                .map(size -> -size)
                .toArray();
    }

    /**
     * Looks for the smallest sets.
     *
     * @param change what the members do
     * @param groups none twice
     * @param needed how many states turn the result; empty where all of them do not
     */
    static GroupFlip of(BallotChange change, List<Holding> groups, OptionalInt needed) {
        int searched = groups.size() <= MOST_GROUPS ? groups.size() : SIZE_BEYOND;
        if (needed.isEmpty()) {
            return new GroupFlip(change, OptionalInt.empty(), 0, List.of(), searched);
        }
        GroupSearch search = new GroupSearch(groups, needed.getAsInt());
        if (search.together() >= search.needed) {
            for (int size = 1; size <= Math.min(searched, search.groups.size()); size++) {
                search.extend(List.of(), new BitSet(), size);
                if (!search.answers.isEmpty()) {
                    return new GroupFlip(change, OptionalInt.of(size), search.answers.size(), search.first, searched);
                }
            }
        }
        return new GroupFlip(change, OptionalInt.empty(), 0, List.of(), searched);
    }

    private int together() {
        BitSet all = new BitSet();
        groups.forEach(holding -> all.or(holding.states()));
        return all.cardinality();
    }

    private void extend(List<Integer> chosen, BitSet held, int more) {
        if (more == 0) {
            if (held.cardinality() >= needed) {
                found(chosen);
            }
            return;
        }
        if (held.cardinality() + atMost(more) < needed) {
            return;
        }
        int next = chosen.isEmpty() ? 0 : chosen.get(chosen.size() - 1) + 1;
        for (int group = next; group <= groups.size() - more; group++) {
            List<Integer> with = new ArrayList<>(chosen);
            with.add(group);
            BitSet both = (BitSet) held.clone();
            both.or(groups.get(group).states());
            extend(with, both, more - 1);
        }
    }

    private int atMost(int more) {
        int sum = 0;
        for (int i = 0; i < more; i++) {
            sum += largest[i];
        }
        return sum;
    }

    private void found(List<Integer> chosen) {
        List<Holding> set = chosen.stream().map(groups::get).toList();
        if (answers.add(set.stream().map(Holding::body).sorted().toList()) && first.size() < LISTED) {
            first.add(new GroupSet(set.stream().map(Holding::group).toList()));
        }
    }
}
