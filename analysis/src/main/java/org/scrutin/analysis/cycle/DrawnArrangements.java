package org.scrutin.analysis.cycle;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Tests with the same numbers of meetings before the same drawn arrangements. To draw one costs more than its sums, so each is
 * drawn once, and its sums are taken for all tests side by side. A test leaves as soon as its p is known. Each has the result
 * that it would have alone. Used once; not safe for use by several threads.
 *
 * <p><b>Complexity.</b> O(n) a draw and O(k) a draw and test, of n meetings with k chosen. Memory: tests × n.
 */
final class DrawnArrangements {

    /** Draws with at least as large a |T| after which p is known well enough: to a tenth of itself. */
    static final int ENOUGH = 100;

    private final double[][] residuals;
    private final int[] tests;
    private final double[] least;
    private final int[] reached;
    private final Outcome[] outcomes;
    private int left;

    /**
     * What the draws showed.
     *
     * @param reached with at least as large a |T|
     * @param draws of all
     */
    record Outcome(int reached, int draws) {}

    /**
     * Tests, each with as many meetings.
     *
     * @param cases residuals of each test
     */
    DrawnArrangements(List<MeetingResiduals> cases) {
        left = cases.size();
        residuals = new double[cases.get(0).meetings()][left];
        tests = new int[left];
        least = new double[left];
        reached = new int[left];
        outcomes = new Outcome[left];
        for (int test = 0; test < left; test++) {
            double[] own = cases.get(test).all();
            for (int meeting = 0; meeting < own.length; meeting++) {
                residuals[meeting][test] = own[meeting];
            }
            tests[test] = test;
            least[test] = cases.get(test).happened() - MeetingPermutation.TIE;
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
        double[] sums = new double[left];
        for (int draw = 1; draw <= most && left > 0; draw++) {
            Arrays.fill(sums, 0, left, 0);
            for (int i = 0; i < chosen; i++) {
                int other = i + random.nextInt(deck.length - i);
                int meeting = deck[other];
                deck[other] = deck[i];
                deck[i] = meeting;
                add(residuals[meeting], sums, left);
            }
            count(sums, draw);
        }
        for (int column = 0; column < left; column++) {
            outcomes[tests[column]] = new Outcome(reached[column], most);
        }
        return List.of(outcomes);
    }

    private static void add(double[] meeting, double[] sums, int columns) {
        for (int column = 0; column < columns; column++) {
            sums[column] += meeting[column];
        }
    }

    /** From the last column on, so that one that leaves is replaced by one that was looked at. */
    private void count(double[] sums, int draw) {
        for (int column = left - 1; column >= 0; column--) {
            if (Math.abs(sums[column]) >= least[column] && ++reached[column] == ENOUGH) {
                outcomes[tests[column]] = new Outcome(ENOUGH, draw);
                leave(column);
            }
        }
    }

    private void leave(int column) {
        left--;
        for (double[] meeting : residuals) {
            meeting[column] = meeting[left];
        }
        tests[column] = tests[left];
        least[column] = least[left];
        reached[column] = reached[left];
    }
}
