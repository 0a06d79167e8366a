package org.scrutin.analysis.vote;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ballots as bits: the tally that jobs fold ballots into. One bit a state, choice and roll call, in blocks of 4,096 roll
 * calls, so that data sorted by roll call stay small while they are folded. Merging is a bitwise OR: associative,
 * commutative and idempotent, so the answer does not depend on partitions.
 *
 * <p>Two choices of one state on one roll call leave two bits; whoever folds must look for that
 * ({@link #choices(int, int)}).
 *
 * <p>Memory: 2 KiB a state and block that holds ballots. Not safe for use by several threads.
 */
public final class BallotBits implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Roll calls in a block. */
    public static final int BLOCK = 4096;

    private static final int WORDS = BLOCK / Long.SIZE;
    private static final int PLANES = Choice.values().length;

    private final int states;
    private final TreeMap<Integer, long[]> blocks = new TreeMap<>();

    /**
     * An empty tally.
     *
     * @param states number of states; positions run from 0 to this, exclusive
     */
    public BallotBits(int states) {
        this.states = states;
    }

    public int states() {
        return states;
    }

    /**
     * Adds one ballot. Changes and returns this tally.
     *
     * @param rollCall position of the roll call, from 0
     * @param state position of the state
     * @param choice the choice
     */
    public BallotBits accept(int rollCall, int state, Choice choice) {
        if (state < 0 || state >= states || rollCall < 0) {
            throw new IndexOutOfBoundsException("roll call " + rollCall + ", state " + state + " of " + states);
        }
        long[] block = blocks.computeIfAbsent(rollCall / BLOCK, b -> new long[states * PLANES * WORDS]);
        int inBlock = rollCall % BLOCK;
        block[word(state, choice, inBlock)] |= 1L << (inBlock % Long.SIZE);
        return this;
    }

    /** Adds all ballots of the other. Changes and returns this tally; the other is left as it was. */
    public BallotBits combine(BallotBits other) {
        if (other.states != states) {
            throw new IllegalArgumentException("tallies over " + states + " and " + other.states + " states");
        }
        for (Map.Entry<Integer, long[]> entry : other.blocks.entrySet()) {
            long[] mine = blocks.get(entry.getKey());
            if (mine == null) {
                blocks.put(entry.getKey(), entry.getValue().clone());
            } else {
                long[] theirs = entry.getValue();
                for (int i = 0; i < mine.length; i++) {
                    mine[i] |= theirs[i];
                }
            }
        }
        return this;
    }

    /** How many different choices the state has on the roll call: 0, 1, or more where the ballots conflict. */
    public int choices(int rollCall, int state) {
        int found = 0;
        for (Choice choice : Choice.values()) {
            if (has(rollCall, state, choice)) {
                found++;
            }
        }
        return found;
    }

    /** Whether the state has a ballot, cast or absent, on any roll call. */
    public boolean hasBallot(int state) {
        for (long[] block : blocks.values()) {
            for (int word = state * PLANES * WORDS; word < (state + 1) * PLANES * WORDS; word++) {
                if (block[word] != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether any state has two choices or more on one roll call. */
    public boolean hasConflict() {
        for (long[] block : blocks.values()) {
            for (int row = 0; row < block.length; row += PLANES * WORDS) {
                for (int word = row; word < row + WORDS; word++) {
                    long seen = 0;
                    for (int plane = word; plane < row + PLANES * WORDS; plane += WORDS) {
                        if ((seen & block[plane]) != 0) {
                            return true;
                        }
                        seen |= block[plane];
                    }
                }
            }
        }
        return false;
    }

    /** Whether there is no ballot. */
    public boolean isEmpty() {
        return blocks.values().stream().allMatch(block -> Arrays.stream(block).allMatch(word -> word == 0));
    }

    /** A new tally of the ballots that stand in this one and in the other. */
    public BallotBits both(BallotBits other) {
        BallotBits both = new BallotBits(states);
        blocks.forEach((number, mine) -> {
            long[] theirs = other.blocks.get(number);
            if (theirs != null) {
                long[] common = new long[mine.length];
                long any = 0;
                for (int i = 0; i < mine.length; i++) {
                    common[i] = mine[i] & theirs[i];
                    any |= common[i];
                }
                if (any != 0) {
                    both.blocks.put(number, common);
                }
            }
        });
        return both;
    }

    /**
     * A new tally of the ballots of some states.
     *
     * @param chosen positions here; their order is the order there
     */
    public BallotBits select(int[] chosen) {
        BallotBits selected = new BallotBits(chosen.length);
        int row = PLANES * WORDS;
        blocks.forEach((number, block) -> {
            long[] rows = new long[chosen.length * row];
            for (int i = 0; i < chosen.length; i++) {
                System.arraycopy(block, chosen[i] * row, rows, i * row, row);
            }
            selected.blocks.put(number, rows);
        });
        return selected;
    }

    public boolean has(int rollCall, int state, Choice choice) {
        long[] block = blocks.get(rollCall / BLOCK);
        int inBlock = rollCall % BLOCK;
        return block != null && (block[word(state, choice, inBlock)] & 1L << (inBlock % Long.SIZE)) != 0;
    }

    /** Removes every choice of the state on the roll call: what a conflict leaves. Changes and returns this tally. */
    public BallotBits clear(int rollCall, int state) {
        long[] block = blocks.get(rollCall / BLOCK);
        if (block != null) {
            int inBlock = rollCall % BLOCK;
            for (Choice choice : Choice.values()) {
                block[word(state, choice, inBlock)] &= ~(1L << (inBlock % Long.SIZE));
            }
        }
        return this;
    }

    /**
     * The roll calls on which the state made the choice, as a bit set in words of 64.
     *
     * @param rollCalls how many roll calls there are
     * @return {@code ceil(rollCalls / 64)} words
     */
    public long[] words(int state, Choice choice, int rollCalls) {
        long[] words = new long[(rollCalls + Long.SIZE - 1) / Long.SIZE];
        blocks.forEach((number, block) -> {
            int to = number * WORDS;
            int length = Math.min(WORDS, words.length - to);
            if (length > 0) {
                System.arraycopy(block, word(state, choice, 0), words, to, length);
            }
        });
        return words;
    }

    private static int word(int state, Choice choice, int inBlock) {
        return (state * PLANES + choice.plane()) * WORDS + inBlock / Long.SIZE;
    }
}
