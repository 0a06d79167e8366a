package org.scrutin.analysis.agreement;

import java.io.Serializable;

/**
 * The joint ballots of every two of many voters, counted block by block. Merging adds whole numbers: associative and commutative,
 * so the answer does not depend on how roll calls are parted. Each roll call must be counted once, with all of its ballots.
 *
 * <p>Cost of a block: voters² / 2 × roll calls / 64 × 9 counts of the bits of a word. Memory: 18 bytes × voters², however many
 * ballots are counted. Not safe for use by several threads.
 */
public final class PairTally implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int CELLS = 9;

    private final int voters;
    private final int[] counts;

    /**
     * No ballot counted.
     *
     * @param voters how many; positions run from 0 to this, exclusive
     * @throws ArithmeticException when they have more pairs than an array has cells: beyond 21,800 voters
     */
    public PairTally(int voters) {
        this.voters = voters;
        this.counts = new int[Math.toIntExact((long) CELLS * voters * (voters - 1) / 2)];
    }

    public int voters() {
        return voters;
    }

    /** Counts the ballots of a block. Changes and returns this tally. */
    public PairTally accept(RollCallBlock block) {
        if (block.voters() != voters) {
            throw new IllegalArgumentException("a block of " + block.voters() + " voters, a tally of " + voters);
        }
        for (int a = 0; a < voters; a++) {
            if (block.hasCast(a)) {
                for (int b = a + 1; b < voters; b++) {
                    if (block.hasCast(b)) {
                        count(block, a, b);
                    }
                }
            }
        }
        return this;
    }

    private void count(RollCallBlock block, int voterA, int voterB) {
        long[] bits = block.bits();
        int used = block.used();
        int a = voterA * RollCallBlock.PLANES * RollCallBlock.WORDS;
        int b = voterB * RollCallBlock.PLANES * RollCallBlock.WORDS;
        int yy = 0;
        int ya = 0;
        int yn = 0;
        int ay = 0;
        int aa = 0;
        int an = 0;
        int ny = 0;
        int na = 0;
        int nn = 0;
        for (int i = 0; i < used; i++) {
            long yes = bits[b + i];
            long abstain = bits[b + RollCallBlock.WORDS + i];
            long no = bits[b + 2 * RollCallBlock.WORDS + i];
            long own = bits[a + i];
            yy += Long.bitCount(own & yes);
            ya += Long.bitCount(own & abstain);
            yn += Long.bitCount(own & no);
            own = bits[a + RollCallBlock.WORDS + i];
            ay += Long.bitCount(own & yes);
            aa += Long.bitCount(own & abstain);
            an += Long.bitCount(own & no);
            own = bits[a + 2 * RollCallBlock.WORDS + i];
            ny += Long.bitCount(own & yes);
            na += Long.bitCount(own & abstain);
            nn += Long.bitCount(own & no);
        }
        int cell = cell(voterA, voterB);
        counts[cell] += yy;
        counts[cell + 1] += ya;
        counts[cell + 2] += yn;
        counts[cell + 3] += ay;
        counts[cell + 4] += aa;
        counts[cell + 5] += an;
        counts[cell + 6] += ny;
        counts[cell + 7] += na;
        counts[cell + 8] += nn;
    }

    /** Adds the counts of other roll calls. Changes and returns this tally; the other is left as it was. */
    public PairTally combine(PairTally other) {
        if (other.voters != voters) {
            throw new IllegalArgumentException("tallies of " + voters + " and " + other.voters + " voters");
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        return this;
    }

    /**
     * The joint ballots of two voters.
     *
     * @param a position of the first, before b
     * @param b position of the second
     */
    public PairTable table(int a, int b) {
        int c = cell(a, b);
        return new PairTable(
                counts[c],
                counts[c + 1],
                counts[c + 2],
                counts[c + 3],
                counts[c + 4],
                counts[c + 5],
                counts[c + 6],
                counts[c + 7],
                counts[c + 8]);
    }

    /** Where the counts of a pair begin: pairs stand row by row above the diagonal. */
    private int cell(int a, int b) {
        if (a < 0 || a >= b || b >= voters) {
            throw new IndexOutOfBoundsException("no pair of " + voters + " voters: " + a + ", " + b);
        }
        long before = (long) a * voters - (long) a * (a + 1) / 2;
        return (int) (CELLS * (before + b - a - 1));
    }
}
