package org.scrutin.analysis.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.vote.Choice;

/** The tally of blocks against a loop over roll calls and pairs. */
class PairTallyTest {

    private static final List<Choice> CHOICES = List.of(Choice.YES, Choice.ABSTAIN, Choice.NO, Choice.ABSENT);

    @Property(tries = 60)
    void blocksCountWhatALoopCounts(
            @ForAll @IntRange(min = 2, max = 140) int voters,
            @ForAll @IntRange(min = 0, max = 300) int rollCalls,
            @ForAll @IntRange(min = 1, max = 200) int inBlock,
            @ForAll long seed) {
        List<List<Choice>> votes = votes(voters, rollCalls, seed);
        Collections.shuffle(votes, new Random(seed));
        List<PairTally> tallies = new ArrayList<>();
        RollCallBlock block = new RollCallBlock(voters);
        for (int from = 0; from < rollCalls; from += inBlock) {
            block.clear();
            votes.subList(from, Math.min(rollCalls, from + inBlock)).forEach(onOne -> block.accept(packed(onOne), 0));
            tallies.add(new PairTally(voters).accept(block));
        }
        PairTally all = tallies.stream().reduce(new PairTally(voters), PairTally::combine);
        for (int a = 0; a < voters; a++) {
            for (int b = a + 1; b < voters; b++) {
                PairTable expected = PairTable.NONE;
                for (List<Choice> onOne : votes) {
                    expected = expected.accept(onOne.get(a), onOne.get(b));
                }
                assertEquals(expected, all.table(a, b));
            }
        }
    }

    @Test
    void aFullBlockTakesNoMore() {
        RollCallBlock block = new RollCallBlock(2);
        long[] bothInFavour = {0b11, 0, 0};
        for (int i = 0; i < RollCallBlock.ROLL_CALLS; i++) {
            block.accept(bothInFavour, 0);
        }
        assertThrows(IllegalStateException.class, () -> block.accept(bothInFavour, 0));
        assertEquals(
                new PairTable(4096, 0, 0, 0, 0, 0, 0, 0, 0),
                new PairTally(2).accept(block).table(0, 1));
    }

    @Test
    void aPairStandsInOneOrder() {
        PairTally tally = new PairTally(3);
        assertThrows(IndexOutOfBoundsException.class, () -> tally.table(1, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> tally.table(2, 1));
        assertThrows(IllegalArgumentException.class, () -> tally.combine(new PairTally(4)));
        assertThrows(IllegalArgumentException.class, () -> tally.accept(new RollCallBlock(4)));
    }

    private static List<List<Choice>> votes(int voters, int rollCalls, long seed) {
        Random random = new Random(seed);
        List<List<Choice>> votes = new ArrayList<>();
        for (int i = 0; i < rollCalls; i++) {
            votes.add(random.ints(voters, 0, CHOICES.size())
                    .mapToObj(CHOICES::get)
                    .toList());
        }
        return votes;
    }

    private static long[] packed(List<Choice> choices) {
        int words = RollCallBlock.words(choices.size());
        long[] packed = new long[RollCallBlock.PLANES * words];
        for (int voter = 0; voter < choices.size(); voter++) {
            int plane = CHOICES.indexOf(choices.get(voter));
            if (plane < RollCallBlock.PLANES) {
                packed[plane * words + voter / Long.SIZE] |= 1L << (voter % Long.SIZE);
            }
        }
        return packed;
    }
}
