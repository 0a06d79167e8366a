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

    private final boolean[][] cast;
    private final boolean[][] abstained;

    private IndicatorRows(boolean[][] cast, boolean[][] abstained) {
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
        boolean[][] cast = new boolean[positions.size()][columns.length];
        boolean[][] abstained = new boolean[positions.size()][columns.length];
        for (int point = 0; point < positions.size(); point++) {
            for (int column = 0; column < columns.length; column++) {
                Choice choice = matrix.choice(columns[column], positions.get(point));
                cast[point][column] = choice.isCast();
                abstained[point][column] = choice == Choice.ABSTAIN;
            }
        }
        return new IndicatorRows(cast, abstained);
    }

    int points() {
        return cast.length;
    }

    int columns() {
        return cast.length == 0 ? 0 : cast[0].length;
    }

    /** Whether the point cast a ballot. */
    boolean cast(int point, int column) {
        return cast[point][column];
    }

    /** Whether that ballot was an abstention. */
    boolean abstained(int point, int column) {
        return abstained[point][column];
    }

    /** As many columns, drawn with replacement. */
    IndicatorRows resampled(RandomGenerator random) {
        int[] drawn = IntStream.range(0, columns())
                .map(i -> random.nextInt(columns()))
                .toArray();
        boolean[][] newCast = new boolean[points()][drawn.length];
        boolean[][] newAbstained = new boolean[points()][drawn.length];
        for (int point = 0; point < points(); point++) {
            for (int column = 0; column < drawn.length; column++) {
                newCast[point][column] = cast[point][drawn[column]];
                newAbstained[point][column] = abstained[point][drawn[column]];
            }
        }
        return new IndicatorRows(newCast, newAbstained);
    }

    /**
     * Within every column the abstentions dealt out anew among the states that cast a ballot there. Every column keeps its
     * number of abstentions and every state its absences.
     */
    IndicatorRows dealtAnew(RandomGenerator random) {
        boolean[][] dealt = new boolean[points()][columns()];
        int[] voters = new int[points()];
        for (int column = 0; column < columns(); column++) {
            int count = 0;
            int left = 0;
            for (int point = 0; point < points(); point++) {
                if (cast[point][column]) {
                    voters[count++] = point;
                    left += abstained[point][column] ? 1 : 0;
                }
            }
            for (; left > 0; left--) {
                int drawn = random.nextInt(count);
                dealt[voters[drawn]][column] = true;
                voters[drawn] = voters[--count];
            }
        }
        return new IndicatorRows(cast, dealt);
    }

    /** The distances of all pairs of rows. */
    DistanceMatrix distances(AbstentionDistance distance) {
        long[][] casts = packed(cast);
        long[][] abstentions = packed(abstained);
        double[][] distances = new double[points()][points()];
        for (int i = 0; i < points(); i++) {
            for (int j = 0; j < i; j++) {
                int common = 0;
                int either = 0;
                int both = 0;
                for (int word = 0; word < casts[i].length; word++) {
                    long joint = casts[i][word] & casts[j][word];
                    common += Long.bitCount(joint);
                    either += Long.bitCount(joint & (abstentions[i][word] | abstentions[j][word]));
                    both += Long.bitCount(abstentions[i][word] & abstentions[j][word]);
                }
                distances[i][j] =
                        distance.of(new PairAbstentions(common, either, both)).orElse(DistanceMatrix.UNDEFINED);
                distances[j][i] = distances[i][j];
            }
        }
        return DistanceMatrix.of(distances);
    }

    private static long[][] packed(boolean[][] cells) {
        long[][] words = new long[cells.length][];
        for (int row = 0; row < cells.length; row++) {
            words[row] = new long[(cells[row].length + Long.SIZE - 1) / Long.SIZE];
            for (int column = 0; column < cells[row].length; column++) {
                if (cells[row][column]) {
                    words[row][column / Long.SIZE] |= 1L << (column % Long.SIZE);
                }
            }
        }
        return words;
    }
}
