package org.scrutin.analysis.agreement;

import java.util.Arrays;

/**
 * Ballots of many voters on up to {@value #ROLL_CALLS} roll calls, as bits: what a {@link PairTally} counts at once. Filled roll
 * call by roll call, counted when full, emptied, filled again; so its size depends on voters alone.
 *
 * <p>Memory: 1.5 KiB a voter. Not safe for use by several threads.
 */
public final class RollCallBlock {

    /** Roll calls that it holds at most. Voters times this must fit a processor's second cache, or counting waits for memory. */
    public static final int ROLL_CALLS = 4096;

    /** Choices in a packed roll call: in favour, abstaining, against. */
    public static final int PLANES = 3;

    /** Words of a voter and choice. */
    static final int WORDS = ROLL_CALLS / Long.SIZE;

    private final int voters;
    private final long[] bits;
    private final boolean[] cast;
    private int rollCalls;

    /**
     * An empty block.
     *
     * @param voters how many; positions run from 0 to this, exclusive
     */
    public RollCallBlock(int voters) {
        this.voters = voters;
        this.bits = new long[voters * PLANES * WORDS];
        this.cast = new boolean[voters];
    }

    /**
     * Adds a roll call.
     *
     * @param packed of each choice (in favour, abstaining, against) one bit a voter, in {@link #words(int)} words of 64
     * @param from where in the array the first word stands
     * @throws IllegalStateException when the block is full
     */
    public RollCallBlock accept(long[] packed, int from) {
        if (isFull()) {
            throw new IllegalStateException("the block is full");
        }
        int words = words(voters);
        int word = rollCalls / Long.SIZE;
        long bit = 1L << (rollCalls % Long.SIZE);
        for (int plane = 0; plane < PLANES; plane++) {
            for (int i = 0; i < words; i++) {
                for (long rest = packed[from + plane * words + i]; rest != 0; rest &= rest - 1) {
                    int voter = i * Long.SIZE + Long.numberOfTrailingZeros(rest);
                    bits[(voter * PLANES + plane) * WORDS + word] |= bit;
                    cast[voter] = true;
                }
            }
        }
        rollCalls++;
        return this;
    }

    /** Words of a packed roll call that one choice of so many voters takes. */
    public static int words(int voters) {
        return (voters + Long.SIZE - 1) / Long.SIZE;
    }

    public boolean isFull() {
        return rollCalls == ROLL_CALLS;
    }

    /** Takes everything out. */
    public void clear() {
        Arrays.fill(bits, 0);
        Arrays.fill(cast, false);
        rollCalls = 0;
    }

    int voters() {
        return voters;
    }

    /** Whether the voter cast a ballot on any of the roll calls. */
    boolean hasCast(int voter) {
        return cast[voter];
    }

    /** The words in use, of each voter and choice the first. */
    int used() {
        return (rollCalls + Long.SIZE - 1) / Long.SIZE;
    }

    /** The bits of all voters: voter by voter, choice by choice, {@link #WORDS} words each. Not a copy. */
    long[] bits() {
        return bits;
    }
}
