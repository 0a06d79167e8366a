package org.scrutin.analysis.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.decision.GroupSearch.Holding;
import org.scrutin.analysis.vote.GroupId;

class GroupSearchTest {

    /** Three states of four in AAA and BBB together, two of them in both: neither alone holds three others. */
    @Test
    void aStateInTwoGroupsCountsOnce() {
        List<Holding> groups = List.of(holding("BBB", 0, 1), holding("AAA", 1, 2), holding("CCC", 3));
        GroupFlip flip = GroupSearch.of(BallotChange.YES_TO_NO, groups, OptionalInt.of(3));
        assertEquals(OptionalInt.of(2), flip.groups());
        assertEquals(
                List.of("AAA+BBB", "AAA+CCC", "BBB+CCC"),
                flip.first().stream().map(GroupSet::toString).toList());
        assertEquals(3, flip.sets());
        assertEquals(
                OptionalInt.of(3),
                GroupSearch.of(BallotChange.YES_TO_NO, groups, OptionalInt.of(4))
                        .groups());
        assertEquals(
                OptionalInt.empty(),
                GroupSearch.of(BallotChange.YES_TO_NO, groups, OptionalInt.of(5))
                        .groups());
        assertEquals(
                OptionalInt.empty(),
                GroupSearch.of(BallotChange.YES_TO_NO, groups, OptionalInt.empty())
                        .groups());
    }

    /** AAA and AAB are one body, AAB holds one state more: only AAB+BBB holds four, and either name holds three with BBB. */
    @Test
    void aSecondNameIsTriedAndNoSecondAnswer() {
        GroupId body = new GroupId("AAA");
        List<Holding> groups = List.of(
                holding("AAA", 0, 1),
                new Holding(new GroupId("AAB"), holding("AAB", 0, 1, 2).states(), body),
                holding("BBB", 3));
        GroupFlip four = GroupSearch.of(BallotChange.YES_TO_NO, groups, OptionalInt.of(4));
        assertEquals(OptionalInt.of(2), four.groups());
        assertEquals("[AAB+BBB]", four.first().toString());
        GroupFlip two = GroupSearch.of(BallotChange.YES_TO_NO, groups, OptionalInt.of(2));
        assertEquals(1, two.sets());
        assertEquals("[AAA]", two.first().toString());
    }

    @Test
    void everySetOfUpToTenGroupsAgrees() {
        Random random = new Random(7);
        int turned = 0;
        for (int drawn = 0; drawn < 300; drawn++) {
            int states = 1 + random.nextInt(20);
            List<Holding> groups = new ArrayList<>();
            for (int group = 0; group < 1 + random.nextInt(10); group++) {
                int parts = 1 + random.nextInt(4);
                groups.add(holding(
                        "G" + (char) ('A' + group),
                        IntStream.range(0, states)
                                .filter(state -> random.nextInt(parts + 1) == 0)
                                .toArray()));
            }
            int needed = 1 + random.nextInt(states);
            List<String> expected = smallest(groups, needed);
            Collections.shuffle(groups, random);
            GroupFlip flip = GroupSearch.of(BallotChange.YES_TO_NO, groups, OptionalInt.of(needed));
            assertEquals(expected.size(), flip.sets());
            assertEquals(
                    expected.stream().limit(GroupSearch.LISTED).toList(),
                    flip.first().stream().map(GroupSet::toString).toList());
            turned += expected.isEmpty() ? 0 : 1;
        }
        assertTrue(turned > 100 && turned < 300, turned + " of 300 can be turned");
    }

    /** Seventeen groups of one state each: four are needed, and only three are looked at. */
    @Test
    void ofMoreThanSixteenGroupsSmallSetsAreLookedAtAndItIsSaid() {
        List<Holding> groups = IntStream.range(0, 17)
                .mapToObj(i -> holding("G" + (char) ('A' + i), i))
                .toList();
        GroupFlip three = GroupSearch.of(BallotChange.YES_TO_NO, groups, OptionalInt.of(3));
        assertEquals(OptionalInt.of(3), three.groups());
        assertEquals(680, three.sets());
        assertEquals(12, three.first().size());
        GroupFlip four = GroupSearch.of(BallotChange.YES_TO_NO, groups, OptionalInt.of(4));
        assertEquals(OptionalInt.empty(), four.groups());
        assertEquals(3, four.searched());
        assertEquals(
                OptionalInt.of(4),
                GroupSearch.of(BallotChange.YES_TO_NO, groups.subList(0, 16), OptionalInt.of(4))
                        .groups());
    }

    /** All subsets, the smallest size that holds enough, in the order of their names. */
    private static List<String> smallest(List<Holding> groups, int needed) {
        List<String> found = new ArrayList<>();
        int size = Integer.MAX_VALUE;
        for (int subset = 1; subset < 1 << groups.size(); subset++) {
            BitSet held = new BitSet();
            List<GroupId> chosen = new ArrayList<>();
            for (int group = 0; group < groups.size(); group++) {
                if ((subset >> group & 1) == 1) {
                    held.or(groups.get(group).states());
                    chosen.add(groups.get(group).group());
                }
            }
            if (held.cardinality() >= needed && chosen.size() <= size) {
                if (chosen.size() < size) {
                    found.clear();
                    size = chosen.size();
                }
                found.add(new GroupSet(chosen).toString());
            }
        }
        Collections.sort(found);
        return found;
    }

    private static Holding holding(String group, int... states) {
        BitSet held = new BitSet();
        IntStream.of(states).forEach(held::set);
        return new Holding(new GroupId(group), held, new GroupId(group));
    }
}
