package org.scrutin.analysis.mover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

/** A recorded stream beside the generator that it records. */
class RecordedStreamTest {

    private static final long SEED = 20180629;

    /** Bounds that are powers of two, small, and so large that a third of the numbers is thrown away. */
    @Test
    void everyReaderReadsWhatTheGeneratorGives() {
        RecordedStream stream = new RecordedStream(() -> new Well19937c(SEED));
        for (int bound : new int[] {1, 2, 3, 64, 171, 1_500_000_000}) {
            RecordedStream.Reader reader = stream.reader();
            RandomGenerator generator = new Well19937c(SEED);
            for (int i = 0; i < 20_000; i++) {
                assertEquals(generator.nextInt(bound), reader.below(bound), "bound " + bound + ", place " + i);
            }
        }
    }
}
