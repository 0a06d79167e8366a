package org.scrutin.analysis.uncertainty;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Numbered streams of random numbers from the seed of a study. Each number has a generator of its own, whatever was drawn
 * before: resample 17 is the same whether it is the first that is computed or the last, alone or beside others.
 *
 * @param seed of the study
 * @param purpose what is drawn, for example {@code gap/all}; different purposes have different streams
 */
public record RandomStreams(long seed, String purpose) {

    /** A new generator (WELL 19937c) at the beginning of the stream. */
    public RandomGenerator stream(int number) {
        return new Well19937c(new int[] {(int) (seed >>> Integer.SIZE), (int) seed, purpose.hashCode(), number});
    }
}
