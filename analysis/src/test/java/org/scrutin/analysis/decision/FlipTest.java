package org.scrutin.analysis.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.MajorityRule;

class FlipTest {

    /**
     * By hand. 63-2 of 193, 28 abstaining, 100 absent: simple, 63 − k against 2 + k is lost from k = 31 on (32 to 33); two
     * thirds, 43 of 65 carry, 42 of 65 do not. 6 to 4: simple needs 6, so one to abstain leaves 5 of 9, still carried (5 needed);
     * two leave 4 to 4.
     */
    @ParameterizedTest
    @CsvSource({
        "simple,      63, 2, 28, 100, yes-to-no, 31",
        "simple,      63, 2, 28, 100, yes-to-abstain, 61",
        "simple,      63, 2, 28, 100, abstain-to-no, ",
        "simple,      63, 2, 28, 100, absent-to-no, 61",
        "two-thirds,  63, 2, 28, 100, yes-to-no, 20",
        "two-thirds,  63, 2, 28, 100, yes-to-abstain, 60",
        "two-thirds,  63, 2, 28, 100, absent-to-no, 30",
        "simple,      6, 4, 1, 0, yes-to-abstain, 2",
        "simple,      6, 4, 1, 0, abstain-to-no, ",
        "simple,      4, 4, 0, 0, no-to-abstain, 1",
        "simple,      4, 4, 2, 0, abstain-to-yes, 1",
        "two-thirds,  5, 4, 0, 9, absent-to-yes, 3",
        "two-thirds,  5, 4, 0, 9, no-to-abstain, 2",
        "two-thirds,  5, 4, 0, 9, no-to-yes, 1",
        "all-members, 9, 0, 3, 8, absent-to-yes, 2",
        "all-members, 9, 1, 3, 7, no-to-abstain, ",
        "all-members, 11, 1, 3, 5, yes-to-abstain, 1",
        "all-members, 11, 1, 3, 5, absent-to-no, ",
    })
    void workedByHand(String rule, int yes, int no, int abstain, int absent, String change, Integer states) {
        VotingRoom room = room(yes, no, abstain, absent);
        OptionalInt expected = states == null ? OptionalInt.empty() : OptionalInt.of(states);
        assertEquals(expected, Flip.fewest(rule(rule), room, change(change)));
    }

    /** A veto is no tally: 13 to 1 is carried under every rule of those present and voting. */
    @Test
    void anyChangesTogether() {
        assertEquals(OptionalInt.of(31), Flip.fewest(MajorityRule.SIMPLE, room(63, 2, 28, 100)));
        assertEquals(OptionalInt.of(1), Flip.fewest(MajorityRule.SIMPLE, room(4, 4, 2, 3)));
        // 9 of 20, 11 needed: the one against and one that abstains.
        assertEquals(OptionalInt.of(2), Flip.fewest(MajorityRule.ALL_MEMBERS, room(9, 1, 3, 7)));
        assertEquals(OptionalInt.empty(), Flip.fewest(MajorityRule.SIMPLE, room(0, 0, 0, 0)));
    }

    @Test
    void aTextThatNobodyVotesForIsLost() {
        assertEquals(Passage.LOST, Passage.of(MajorityRule.TWO_THIRDS, room(0, 0, 5, 0)));
        assertEquals(Passage.LOST, Passage.of(MajorityRule.TWO_THIRDS, room(0, 2, 0, 0)));
        assertEquals(Passage.CARRIED, Passage.of(MajorityRule.TWO_THIRDS, room(2, 1, 0, 0)));
    }

    /** Every tally of up to 12 states, and 60 larger rooms, each against all subsets of the states that could change. */
    @Test
    void oneKindOfChangeEqualsTheSmallestOfAllSubsets() {
        for (int states = 1; states <= 12; states++) {
            allSubsetsOf(states);
        }
        Random random = new Random(20);
        for (int drawn = 0; drawn < 60; drawn++) {
            int states = 13 + random.nextInt(8);
            int yes = random.nextInt(states + 1);
            int no = random.nextInt(states - yes + 1);
            int abstain = random.nextInt(states - yes - no + 1);
            subsets(new int[] {yes, no, abstain, states - yes - no - abstain});
        }
    }

    /** Any changes: each tally of up to 20 states beside every other; the states that differ are half of what they differ by. */
    @Test
    void anyChangesEqualTheNearestTallyWithTheOtherResult() {
        int compared = 0;
        for (int states : new int[] {1, 2, 3, 7, 12, 19, 20}) {
            List<int[]> tallies = tallies(states);
            for (MajorityRule rule : MajorityRule.values()) {
                for (int[] from : tallies) {
                    int nearest = tallies.stream()
                            .filter(to -> carried(rule, to) != carried(rule, from))
                            .mapToInt(to -> distance(from, to))
                            .min()
                            .orElse(-1);
                    OptionalInt expected = nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest);
                    assertEquals(expected, Flip.fewest(rule, room(from)), () -> rule + " " + Arrays.toString(from));
                    compared++;
                }
            }
        }
        assertEquals(3 * (4 + 10 + 20 + 120 + 455 + 1540 + 1771), compared);
    }

    private static void allSubsetsOf(int states) {
        List<int[]> tallies = tallies(states);
        assertTrue(tallies.size() > states);
        tallies.forEach(FlipTest::subsets);
    }

    private static void subsets(int[] tally) {
        for (MajorityRule rule : MajorityRule.values()) {
            Passage passage = carried(rule, tally) ? Passage.CARRIED : Passage.LOST;
            VotingRoom room = room(tally);
            assertEquals(passage, Passage.of(rule, room));
            for (BallotChange change : BallotChange.towards(passage.other())) {
                OptionalInt expected = smallestSubset(rule, tally, change);
                assertEquals(
                        expected,
                        Flip.fewest(rule, room, change),
                        () -> rule + " " + change + " " + Arrays.toString(tally));
            }
        }
    }

    /** Each ballot has its bit; every subset of those of the change's first choice is changed in turn. */
    private static OptionalInt smallestSubset(MajorityRule rule, int[] tally, BallotChange change) {
        boolean before = carried(rule, tally);
        int voters = tally[place(change.from())];
        int smallest = Integer.MAX_VALUE;
        for (int subset = 1; subset < 1 << voters; subset++) {
            int[] after = tally.clone();
            after[place(change.from())] -= Integer.bitCount(subset);
            after[place(change.to())] += Integer.bitCount(subset);
            if (carried(rule, after) != before) {
                smallest = Math.min(smallest, Integer.bitCount(subset));
            }
        }
        return smallest == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(smallest);
    }

    /** The rules once more, without a required number. */
    private static boolean carried(MajorityRule rule, int[] tally) {
        int yes = tally[0];
        int no = tally[1];
        return switch (rule) {
            case SIMPLE -> yes > no;
            case TWO_THIRDS -> yes > 0 && yes >= 2 * no;
            case ALL_MEMBERS -> 2 * yes > Arrays.stream(tally).sum();
        };
    }

    private static int distance(int[] from, int[] to) {
        int sum = 0;
        for (int i = 0; i < from.length; i++) {
            sum += Math.abs(from[i] - to[i]);
        }
        return sum / 2;
    }

    private static List<int[]> tallies(int states) {
        List<int[]> tallies = new ArrayList<>();
        for (int yes = 0; yes <= states; yes++) {
            for (int no = 0; no <= states - yes; no++) {
                for (int abstain = 0; abstain <= states - yes - no; abstain++) {
                    tallies.add(new int[] {yes, no, abstain, states - yes - no - abstain});
                }
            }
        }
        return tallies;
    }

    private static int place(Choice choice) {
        return switch (choice) {
            case YES -> 0;
            case NO -> 1;
            case ABSTAIN -> 2;
            case ABSENT -> 3;
        };
    }

    private static VotingRoom room(int... tally) {
        return new VotingRoom(
                new ChoiceCounts(tally[0], tally[1], tally[2]),
                tally[3],
                Arrays.stream(tally).sum());
    }

    private static MajorityRule rule(String id) {
        return Arrays.stream(MajorityRule.values())
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static BallotChange change(String id) {
        return Arrays.stream(BallotChange.values())
                .filter(change -> change.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
