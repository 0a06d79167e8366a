package org.scrutin.benchmarks.pairs;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.scrutin.analysis.agreement.PairTally;
import org.scrutin.analysis.agreement.RollCallBlock;

/**
 * What counts pairs, beside the least that the processor must do for it: nine counts of a word's bits for each pair and 64 roll calls.
 * Both are given in words counted, so the first over the second is the share of the bound that is reached; a word is 64 roll calls in one
 * of the nine cells of a pair.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PairKernel {

    private static final int VOTERS = 200;
    private static final int BLOCK_WORDS = VOTERS * (VOTERS - 1) / 2 * 9 * (RollCallBlock.ROLL_CALLS / Long.SIZE);
    private static final int WORDS = 1024;

    private final RollCallBlock block = block();
    private final PairTally tally = new PairTally(VOTERS);
    private final long[] words = new SplittableRandom(1).longs(WORDS).toArray();

    private static RollCallBlock block() {
        SplittableRandom random = new SplittableRandom(2);
        int planeWords = RollCallBlock.words(VOTERS);
        RollCallBlock full = new RollCallBlock(VOTERS);
        while (!full.isFull()) {
            long[] packed = new long[RollCallBlock.PLANES * planeWords];
            for (int voter = 0; voter < VOTERS; voter++) {
                packed[random.nextInt(RollCallBlock.PLANES) * planeWords + voter / Long.SIZE] |=
                        1L << (voter % Long.SIZE);
            }
            full.accept(packed, 0);
        }
        return full;
    }

    /** All pairs of a full block. */
    @Benchmark
    @OperationsPerInvocation(BLOCK_WORDS)
    public PairTally pairs() {
        return tally.accept(block);
    }

    /** The bits of words that lie in the processor's first cache. */
    @Benchmark
    @OperationsPerInvocation(WORDS)
    public int bound() {
        int a = 0;
        int b = 0;
        int c = 0;
        int d = 0;
        for (int i = 0; i < WORDS; i += 4) {
            a += Long.bitCount(words[i]);
            b += Long.bitCount(words[i + 1]);
            c += Long.bitCount(words[i + 2]);
            d += Long.bitCount(words[i + 3]);
        }
        return a + b + c + d;
    }
}
