package org.scrutin.analysis.mover;

import java.util.Arrays;
import java.util.function.Supplier;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * A stream of random numbers that is read from its beginning again and again. Tests with other numbers of meetings draw other
 * arrangements from one stream; to make its numbers costs more than to deal with them, so they are made once.
 *
 * <p>Memory: 4 bytes a number, as many as the longest reader needed. Safe for several threads; each has a reader of its own.
 */
final class RecordedStream {

    private static final int AT_ONCE = 1 << 12;

    private final Supplier<RandomGenerator> begin;
    /** Never changed, only replaced by a longer one that begins alike. */
    private volatile int[] words = {};

    /** Made up of the generator where somebody reads, and only then: it costs more to begin than most tests. */
    private Supplier<RandomGenerator> source;

    RecordedStream(Supplier<RandomGenerator> begin) {
        this.begin = begin;
        this.source = this::begun;
    }

    private RandomGenerator begun() {
        RandomGenerator generator = begin.get();
        source = () -> generator;
        return generator;
    }

    /** A reader at the beginning. */
    Reader reader() {
        return new Reader();
    }

    /** More words than so many. */
    private synchronized int[] beyond(int known) {
        if (words.length == known) {
            RandomGenerator generator = source.get();
            int[] longer = Arrays.copyOf(words, known + Math.max(AT_ONCE, known / 2));
            for (int i = known; i < longer.length; i++) {
                longer[i] = generator.nextInt();
            }
            words = longer;
        }
        return words;
    }

    /** What stands at the places of the stream, one after the other. */
    final class Reader {

        private int[] read = words;
        private int place;

        private Reader() {}

        /**
         * What {@link RandomGenerator#nextInt(int)} of a generator of commons-math gives at this place of the stream.
         *
         * @param bound above 0
         * @return 0 to bound, exclusive, each as likely
         */
        int below(int bound) {
            int bits = next();
            if ((bound & -bound) == bound) {
                return (int) ((bound * (long) bits) >> 31);
            }
            int value = bits % bound;
            // The last numbers under 2^31 do not make up a whole round of the bound.
            while (bits - value + (bound - 1) < 0) {
                bits = next();
                value = bits % bound;
            }
            return value;
        }

        private int next() {
            if (place == read.length) {
                read = beyond(place);
            }
            return read[place++] >>> 1;
        }
    }
}
