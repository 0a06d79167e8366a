package org.scrutin.jobs.tally;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.Partitioner;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallMatrix;

/**
 * Roll calls in code-point order, cut into ranges of about equally many ballots. The counts are known from the fold, so
 * sorting needs no sampling, and no partition grows beyond what a driver may hold for a moment.
 */
final class RollCallRanges implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Ballots of a range, about: a few megabytes of lines. */
    private static final int BALLOTS = 50_000;

    private final int[] ranks;
    private final int[] firstRanks;

    private RollCallRanges(int[] ranks, int[] firstRanks) {
        this.ranks = ranks;
        this.firstRanks = firstRanks;
    }

    static RollCallRanges of(RollCallMatrix matrix) {
        return of(matrix, BALLOTS);
    }

    /** Ranges of about so many ballots. */
    static RollCallRanges of(RollCallMatrix matrix, int size) {
        List<RollCall> rollCalls = matrix.rollCalls();
        List<Integer> inOrder = IntStream.range(0, rollCalls.size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer position) -> rollCalls.get(position).id()))
                .toList();
        int[] ranks = new int[rollCalls.size()];
        List<Integer> firsts = new ArrayList<>(List.of(0));
        long ballots = 0;
        for (int rank = 0; rank < ranks.length; rank++) {
            int position = inOrder.get(rank);
            ranks[position] = rank;
            if (ballots >= size) {
                firsts.add(rank);
                ballots = 0;
            }
            ballots += matrix.room(position).cast();
        }
        return new RollCallRanges(
                ranks, firsts.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The rank of the roll call at a position of the matrix. */
    int rank(int position) {
        return ranks[position];
    }

    private int range(int rank) {
        int found = Arrays.binarySearch(firstRanks, rank);
        return found >= 0 ? found : -found - 2;
    }

    /** Sends each ballot to its range. */
    static final class Split extends Partitioner {

        private static final long serialVersionUID = 1L;

        private final RollCallRanges ranges;

        Split(RollCallRanges ranges) {
            this.ranges = ranges;
        }

        @Override
        public int numPartitions() {
            return ranges.firstRanks.length;
        }

        @Override
        public int getPartition(Object key) {
            return ranges.range(((BallotKey) key).rollCall());
        }
    }
}
