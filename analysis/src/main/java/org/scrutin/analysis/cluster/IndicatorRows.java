package org.scrutin.analysis.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;
import org.scrutin.analysis.abstention.PairAbstentions;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;

/**
 * Who abstained on what, laid out to be drawn from: a row a clustered state, a column a roll call in code-point order of its
 * id, so that no draw depends on the order in which roll calls were read. A cell is an abstention, another ballot, or none.
 * Never changes.
 */
final class IndicatorRows {

    private final int columns;

    /** By point, a bit a column. */
    private final long[][] cast;

    private final long[][] abstained;

    private IndicatorRows(int columns, long[][] cast, long[][] abstained) {
        this.columns = columns;
        this.cast = cast;
        this.abstained = abstained;
    }

    /**
     * The rows of some states.
     *
     * @param matrix who voted how
     * @param rollCalls the roll calls looked at
     * @param positions of the states in the matrix: point i is the i-th of them
     */
    static IndicatorRows of(RollCallMatrix matrix, RollCallSet rollCalls, List<Integer> positions) {
        int[] columns = rollCalls.stream()
                .boxed()
                .sorted(Comparator.comparing(
                        position -> matrix.rollCall(position).id()))
                .mapToInt(Integer::intValue)
                .toArray();
        long[][] cast = new long[positions.size()][words(columns.length)];
        long[][] abstained = new long[positions.size()][words(columns.length)];
        for (int point = 0; point < positions.size(); point++) {
            for (int column = 0; column < columns.length; column++) {
                Choice choice = matrix.choice(columns[column], positions.get(point));
                if (choice.isCast()) {
                    set(cast[point], column);
                }
                if (choice == Choice.ABSTAIN) {
                    set(abstained[point], column);
                }
            }
        }
        return new IndicatorRows(columns.length, cast, abstained);
    }

    int points() {
        return cast.length;
    }

    int columns() {
        return columns;
    }

    /** Whether the point cast a ballot. */
    boolean cast(int point, int column) {
        return isSet(cast[point], column);
    }

    /** Whether that ballot was an abstention. */
    boolean abstained(int point, int column) {
        return isSet(abstained[point], column);
    }

    /** As many columns, drawn with replacement. */
    IndicatorRows resampled(RandomGenerator random) {
        int[] drawn = IntStream.range(0, columns())
                .map(i -> random.nextInt(columns()))
                .toArray();
        return new IndicatorRows(drawn.length, picked(cast, drawn), picked(abstained, drawn));
    }

    private static long[][] picked(long[][] rows, int[] drawn) {
        long[][] picked = new long[rows.length][words(drawn.length)];
        for (int point = 0; point < rows.length; point++) {
            long[] from = rows[point];
            long[] to = picked[point];
            for (int column = 0; column < drawn.length; column++) {
                to[column / Long.SIZE] |= (from[drawn[column] / Long.SIZE] >>> drawn[column] & 1) << column;
            }
        }
        return picked;
    }

    /**
     * Within every column the abstentions dealt out anew among the states that cast a ballot there. Every column keeps its
     * number of abstentions and every state its absences.
     */
    IndicatorRows dealtAnew(RandomGenerator random) {
        long[][] dealt = new long[points()][words(columns)];
        int[] voters = new int[points()];
        for (int column = 0; column < columns(); column++) {
            int count = 0;
            int left = 0;
            for (int point = 0; point < points(); point++) {
                if (isSet(cast[point], column)) {
                    voters[count++] = point;
                    left += isSet(abstained[point], column) ? 1 : 0;
                }
            }
            for (; left > 0; left--) {
                int drawn = random.nextInt(count);
                set(dealt[voters[drawn]], column);
                voters[drawn] = voters[--count];
            }
        }
        return new IndicatorRows(columns, cast, dealt);
    }

    /** The distances of all pairs of rows. */
    DistanceMatrix distances(AbstentionDistance distance) {
        double[][] distances = new double[points()][points()];
        for (int i = 0; i < points(); i++) {
            for (int j = 0; j < i; j++) {
                int common = 0;
                int either = 0;
                int both = 0;
                for (int word = 0; word < cast[i].length; word++) {
                    long joint = cast[i][word] & cast[j][word];
                    common += Long.bitCount(joint);
                    either += Long.bitCount(joint & (abstained[i][word] | abstained[j][word]));
                    both += Long.bitCount(abstained[i][word] & abstained[j][word]);
                }
                distances[i][j] =
                        distance.of(new PairAbstentions(common, either, both)).orElse(DistanceMatrix.UNDEFINED);
                distances[j][i] = distances[i][j];
            }
        }
        return DistanceMatrix.of(distances);
    }

    private static int words(int columns) {
        return (columns + Long.SIZE - 1) / Long.SIZE;
    }

    private static void set(long[] row, int column) {
        row[column / Long.SIZE] |= 1L << column;
    }

    private static boolean isSet(long[] row, int column) {
        return (row[column / Long.SIZE] >>> column & 1) == 1;
    }
}
