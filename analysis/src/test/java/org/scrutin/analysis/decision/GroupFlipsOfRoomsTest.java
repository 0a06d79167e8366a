package org.scrutin.analysis.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.fixture.RandomVotes;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.vote.MajorityRule;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateGroup;

/** Which groups turn a result, beside every set of all groups of random rooms, each set's ballots changed and counted anew. */
class GroupFlipsOfRoomsTest {

    @Test
    void theFewestGroupsAreTheFewestOfAllSetsOfAllGroups() {
        int several = 0;
        int secondNames = 0;
        for (int seed = 1; seed <= 500; seed++) {
            Room room = Room.of(new Random(seed));
            for (RuleOutcome outcome : RuleOutcomes.of(room.matrix(), room.roster())) {
                if (outcome.claimed().isEmpty()) {
                    continue;
                }
                for (GroupFlip flip : outcome.claimed().orElseThrow().byGroups()) {
                    SortedMap<String, String> answers = room.smallest(outcome.rule(), flip.change());
                    String where = "seed " + seed + " " + outcome.rule() + " " + flip.change();
                    assertEquals(answers.size(), flip.sets(), where);
                    assertEquals(
                            answers.values().stream().sorted().limit(12).toList(),
                            flip.first().stream().map(GroupSet::toString).toList(),
                            where);
                    assertEquals(
                            answers.isEmpty() ? 0 : answers.firstKey().split("\\+").length,
                            flip.groups().orElse(0),
                            where);
                    several += flip.groups().orElse(0) > 1 ? 1 : 0;
                    secondNames += answers.entrySet().stream()
                                    .anyMatch(set -> !set.getKey().equals(set.getValue()))
                            ? 1
                            : 0;
                }
            }
        }
        assertTrue(several > 80, several + " need two groups or more");
        assertTrue(secondNames > 10, secondNames + " need the larger of two groups of nearly the same members");
    }

    /**
     * A vote.
     *
     * @param states their ids in order
     * @param letters a choice each
     * @param groups members of each, as places among the states
     */
    private record Room(List<String> states, String letters, SortedMap<String, SortedSet<Integer>> groups) {

        /** Up to 20 states in up to 10 groups; every second group is an earlier one without a state, where that is large enough. */
        static Room of(Random random) {
            int size = 12 + random.nextInt(9);
            List<String> states = Arrays.asList(RandomVotes.names(size).split(" "));
            String letters = IntStream.range(0, size)
                    .mapToObj(i -> "YYYYNNAX".substring(random.nextInt(8)).substring(0, 1))
                    .collect(Collectors.joining());
            SortedMap<String, SortedSet<Integer>> groups = new TreeMap<>();
            int wanted = 2 + random.nextInt(9);
            while (groups.size() < wanted) {
                int part = 1 + random.nextInt(4);
                SortedSet<Integer> members = IntStream.range(0, size)
                        .filter(i -> random.nextInt(6) < part)
                        .boxed()
                        .collect(Collectors.toCollection(TreeSet::new));
                groups.put("G" + (char) ('A' + groups.size()), members);
                if (members.size() > 10 && groups.size() < wanted) {
                    SortedSet<Integer> near = new TreeSet<>(members);
                    if (random.nextBoolean()) {
                        near.remove(members.first());
                    } else {
                        near.add(random.nextInt(size));
                    }
                    groups.put("G" + (char) ('A' + groups.size()), near);
                }
            }
            return new Room(states, letters, groups);
        }

        RollCallMatrix matrix() {
            return SmallVotes.among(String.join(" ", states))
                    .vote("R1 2001-01-01", letters)
                    .matrix();
        }

        org.scrutin.analysis.vote.Roster roster() {
            return SmallVotes.roster(
                    String.join(" ", states),
                    groups.entrySet().stream()
                            .map(group -> SmallVotes.group(
                                    group.getKey(),
                                    group.getValue().stream().map(states::get).collect(Collectors.joining(" "))))
                            .toArray(StateGroup[]::new));
        }

        /** Of the smallest sets that turn the result: the first by name of each answer, under the names of its bodies. */
        SortedMap<String, String> smallest(MajorityRule rule, BallotChange change) {
            List<String> names = groups.entrySet().stream()
                    .filter(group ->
                            !group.getValue().isEmpty() && group.getValue().size() < states.size())
                    .map(Map.Entry::getKey)
                    .toList();
            SortedMap<String, String> found = new TreeMap<>();
            int size = names.size();
            for (int subset = 1; subset < 1 << names.size(); subset++) {
                if (Integer.bitCount(subset) > size) {
                    continue;
                }
                List<String> chosen = new ArrayList<>();
                StringBuilder after = new StringBuilder(letters);
                for (int group = 0; group < names.size(); group++) {
                    if ((subset >> group & 1) == 1) {
                        chosen.add(names.get(group));
                        for (int state : groups.get(names.get(group))) {
                            if (letters.charAt(state) == letter(change.from().letter())) {
                                after.setCharAt(state, letter(change.to().letter()));
                            }
                        }
                    }
                }
                if (carried(rule, after.toString()) != carried(rule, letters)) {
                    if (chosen.size() < size) {
                        found.clear();
                        size = chosen.size();
                    }
                    String bodies = chosen.stream()
                            .map(name -> body(name, names))
                            .sorted()
                            .collect(Collectors.joining("+"));
                    found.merge(bodies, String.join("+", chosen), (a, b) -> a.compareTo(b) < 0 ? a : b);
                }
            }
            return found;
        }

        private String body(String name, List<String> names) {
            List<String> own = new ArrayList<>();
            for (String other : names) {
                String first = own.stream()
                        .filter(kept -> alike(kept, other))
                        .findFirst()
                        .orElse(other);
                if (first.equals(other)) {
                    own.add(other);
                }
                if (other.equals(name)) {
                    return first;
                }
            }
            throw new AssertionError(name);
        }

        private boolean alike(String a, String b) {
            SortedSet<Integer> either = new TreeSet<>(groups.get(a));
            either.addAll(groups.get(b));
            SortedSet<Integer> both = new TreeSet<>(groups.get(a));
            both.retainAll(groups.get(b));
            return both.size() >= 0.9 * either.size();
        }

        private static boolean carried(MajorityRule rule, String letters) {
            long yes = letters.chars().filter(letter -> letter == 'Y').count();
            long no = letters.chars().filter(letter -> letter == 'N').count();
            return rule == MajorityRule.SIMPLE ? yes > no : yes > 0 && 3 * yes >= 2 * (yes + no);
        }

        private static char letter(Object letter) {
            return letter.toString().charAt(0);
        }
    }
}
