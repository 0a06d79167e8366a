package org.scrutin.jobs.tally;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.scrutin.analysis.agreement.RollCallBlock;
import org.scrutin.analysis.vote.Choice;

/**
 * Roll calls with the ballots of all states, as bits, while ballots are added. A roll call has a column: of each choice one bit a
 * state, in favour first, then abstaining, against, absent; so its first three are what a {@link RollCallBlock} takes. Adding a
 * ballot sets a bit, adding a column sets its bits: what comes out does not depend on the order.
 */
final class OpenColumns {

    private static final int PLANES = RollCallBlock.PLANES + 1;
    private static final int FIRST = 256;

    private final WordIndex ids = new WordIndex();
    private final int planeWords;
    private final int stride;
    private long[] words;
    private long repeated;

    /**
     * No column.
     *
     * @param states how many; positions run from 0 to this, exclusive
     */
    OpenColumns(int states) {
        planeWords = RollCallBlock.words(states);
        stride = PLANES * planeWords;
        words = new long[FIRST * stride];
    }

    /** How many columns there are. */
    int size() {
        return ids.size();
    }

    /** The column of a roll call, an empty one where there is none yet. */
    int column(char[] buffer, int offset, int length) {
        int column = ids.add(buffer, offset, length);
        if ((column + 1) * stride > words.length) {
            words = Arrays.copyOf(words, 2 * words.length);
        }
        return column;
    }

    int column(String id) {
        return column(id.toCharArray(), 0, id.length());
    }

    String id(int column) {
        return ids.word(column);
    }

    boolean is(int column, char[] buffer, int offset, int length) {
        return ids.is(column, buffer, offset, length);
    }

    /** Adds a ballot. */
    void accept(int column, int state, Choice choice) {
        int word = column * stride + plane(choice) * planeWords + state / Long.SIZE;
        long bit = 1L << (state % Long.SIZE);
        if ((words[word] & bit) != 0) {
            repeated++;
        }
        words[word] |= bit;
    }

    private static int plane(Choice choice) {
        return switch (choice) {
            case YES -> 0;
            case ABSTAIN -> 1;
            case NO -> 2;
            case ABSENT -> 3;
        };
    }

    /** Adds columns; those of roll calls that are here already are laid over them. */
    void combine(PackedColumns packed) {
        for (int from = 0; from < packed.size(); from++) {
            int to = column(packed.id(from)) * stride;
            for (int i = 0; i < stride; i++) {
                long theirs = packed.word(from * stride + i);
                repeated += Long.bitCount(words[to + i] & theirs);
                words[to + i] |= theirs;
            }
        }
    }

    /** Ballots that were there already, with the same choice. */
    long repeated() {
        return repeated;
    }

    /** Some of the columns, to be sent. */
    PackedColumns pack(int[] columns) {
        StringBuilder names = new StringBuilder();
        int[] ends = new int[columns.length];
        long[] packed = new long[columns.length * stride];
        for (int i = 0; i < columns.length; i++) {
            names.append(id(columns[i]));
            ends[i] = names.length();
            System.arraycopy(words, columns[i] * stride, packed, i * stride, stride);
        }
        return new PackedColumns(names.toString(), ends, packed);
    }

    /** Adds a column to a block. */
    void addTo(RollCallBlock block, int column) {
        block.accept(words, column * stride);
    }

    /** Those of some states that have a ballot on a roll call, in favour, against or abstaining. */
    IntStream cast(int column, long[] among) {
        int at = column * stride;
        IntStream.Builder states = IntStream.builder();
        for (int i = 0; i < among.length; i++) {
            long cast = 0;
            for (int plane = 0; plane < RollCallBlock.PLANES; plane++) {
                cast |= words[at + plane * planeWords + i];
            }
            addTo(states, i, cast & among[i]);
        }
        return states.build();
    }

    /** The states with more than one choice on a roll call. */
    IntStream conflicts(int column) {
        int at = column * stride;
        IntStream.Builder states = IntStream.builder();
        for (int i = 0; i < planeWords; i++) {
            long once = 0;
            long twice = 0;
            for (int plane = 0; plane < PLANES; plane++) {
                long word = words[at + plane * planeWords + i];
                twice |= once & word;
                once |= word;
            }
            addTo(states, i, twice);
        }
        return states.build();
    }

    /** Adds the states of the bits of a word. */
    private static void addTo(IntStream.Builder states, int word, long bits) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            states.add(word * Long.SIZE + Long.numberOfTrailingZeros(rest));
        }
    }
}
