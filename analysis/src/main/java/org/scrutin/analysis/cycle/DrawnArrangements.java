package org.scrutin.analysis.cycle;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Tests with the same numbers of meetings before the same drawn arrangements. To draw one costs more than its sums, so each is
 * drawn once, and its sums are taken for all tests side by side. A test leaves as soon as its p is known. Each has the result
 * that it would have alone. Used once; not safe for use by several threads.
 *
 * <p>Sums are taken of residuals in whole numbers, 2^30 for the absolute values of all meetings together: a processor adds twice as
 * many of them at once as of doubles. Each is wrong by a half at most. Where that leaves open whether a sum is large enough, it is
 * taken once more in doubles, which decide: a draw in some tens, more where scores are few and sums often tie.
 *
 * <p><b>Complexity.</b> O(n) a draw and O(k) a draw and test, of n meetings with k chosen. Memory: tests × n.
 */
final class DrawnArrangements {

    /** Draws with at least as large a |T| after which p is known well enough: to a tenth of itself. */
    static final int ENOUGH = 100;

    private static final double UNITS = 1 << 30;

    private final double[][] residuals;
    private final int[][] rounded;
    private final Column[] columns;
    private int left;

    /**
     * What the draws showed.
     *
     * @param reached with at least as large a |T|
     * @param draws of all
     */
    record Outcome(int reached, int draws) {}

    /** A test, in the order in which those stand that have not ended. Changes. */
    private static final class Column {

        private final int test;
        private final double least;
        private final double leastInUnits;
        private int reached;

        Column(int test, double least, double leastInUnits) {
            this.test = test;
            this.least = least;
            this.leastInUnits = leastInUnits;
        }
    }

    /**
     * Tests, each with as many meetings.
     *
     * @param cases residuals of each test, not all of them 0
     */
    DrawnArrangements(List<MeetingResiduals> cases) {
        left = cases.size();
        residuals = new double[cases.get(0).meetings()][left];
        rounded = new int[residuals.length][left];
        columns = new Column[left];
        for (int test = 0; test < left; test++) {
            double[] own = cases.get(test).all();
            double unit = UNITS / Arrays.stream(own).map(Math::abs).sum();
            for (int meeting = 0; meeting < own.length; meeting++) {
                residuals[meeting][test] = own[meeting];
                rounded[meeting][test] = (int) Math.rint(own[meeting] * unit);
            }
            double least = cases.get(test).happened() - MeetingPermutation.TIE;
            columns[test] = new Column(test, least, least * unit);
        }
    }

    /**
     * Draws until every test has ended.
     *
     * @param chosen how many meetings an arrangement chooses
     * @param most draws, after which all end
     * @param random what they are drawn from
     * @return of each test
     */
    List<Outcome> drawn(int chosen, int most, RandomGenerator random) {
        int[] deck = new int[residuals.length];
        for (int meeting = 0; meeting < deck.length; meeting++) {
            deck[meeting] = meeting;
        }
        Outcome[] outcomes = new Outcome[left];
        int[] sums = new int[left];
        int[] picked = new int[chosen];
        for (int draw = 1; draw <= most && left > 0; draw++) {
            for (int i = 0; i < chosen; i++) {
                int other = i + random.nextInt(deck.length - i);
                picked[i] = deck[other];
                deck[other] = deck[i];
                deck[i] = picked[i];
            }
            add(picked, sums);
            // From the last column on, so that one that leaves is replaced by one that was looked at.
            for (int place = left - 1; place >= 0; place--) {
                if (reaches(place, sums[place], picked) && ++columns[place].reached == ENOUGH) {
                    outcomes[columns[place].test] = new Outcome(ENOUGH, draw);
                    leave(place);
                }
            }
        }
        for (int place = 0; place < left; place++) {
            outcomes[columns[place].test] = new Outcome(columns[place].reached, most);
        }
        return List.of(outcomes);
    }

    /** Four meetings at a time, which halves what is read and written. */
    private void add(int[] picked, int[] sums) {
        Arrays.fill(sums, 0, left, 0);
        int place = 0;
        for (; place + 4 <= picked.length; place += 4) {
            int[] first = rounded[picked[place]];
            int[] second = rounded[picked[place + 1]];
            int[] third = rounded[picked[place + 2]];
            int[] fourth = rounded[picked[place + 3]];
            for (int column = 0; column < left; column++) {
                sums[column] += first[column] + second[column] + third[column] + fourth[column];
            }
        }
        for (; place < picked.length; place++) {
            int[] meeting = rounded[picked[place]];
            for (int column = 0; column < left; column++) {
                sums[column] += meeting[column];
            }
        }
    }

    /** Whether |T| of a test is large enough: by the rounded sum, and in doubles where that is within its error of the least. */
    private boolean reaches(int place, int sum, int[] picked) {
        Column column = columns[place];
        double beyond = Math.abs(sum) - column.leastInUnits;
        if (Math.abs(beyond) > 1 + picked.length / 2.0) {
            return beyond > 0;
        }
        double exact = 0;
        for (int meeting : picked) {
            exact += residuals[meeting][place];
        }
        return Math.abs(exact) >= column.least;
    }

    private void leave(int place) {
        left--;
        for (int meeting = 0; meeting < residuals.length; meeting++) {
            residuals[meeting][place] = residuals[meeting][left];
            rounded[meeting][place] = rounded[meeting][left];
        }
        columns[place] = columns[left];
    }
}
