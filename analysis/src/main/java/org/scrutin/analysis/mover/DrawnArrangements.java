package org.scrutin.analysis.mover;

import java.util.Arrays;
import java.util.List;

/**
 * Tests with the same numbers of meetings before the same drawn arrangements. To draw one costs more than its sums, so each is
 * drawn once, and its sums are taken for all tests side by side. A test leaves as soon as its p is known. Each has the result
 * that it would have alone. Used once; not safe for use by several threads.
 *
 * <p>Sums are taken of residuals in whole numbers, 2^30 for the absolute values of all meetings together: a processor adds twice as
 * many of them at once as of doubles. Each is wrong by a half at most. Where that leaves open whether a sum is large enough, it is
 * taken once more in doubles, which decide: a draw in some tens, more where scores are few and sums often tie.
 *
 * <p>Many tests are added up side by side, a meeting's row at a time. Few are added up one after the other, each along its own
 * row: a row of one or two costs more to begin than to add. The sums are the same.
 *
 * <p>Residuals add up to 0, so those of the meetings that were not chosen add up to the same |T|: the fewer of the two are added.
 *
 * <p><b>Complexity.</b> O(n) a draw and O(min(k, n − k)) a draw and test, of n meetings with k chosen. Memory: tests × n.
 */
final class DrawnArrangements {

    /** Draws with at least as large a |T| after which p is known well enough: to a tenth of itself. */
    static final int ENOUGH = 100;

    /** Tests from which on it is quicker to add them up side by side. */
    private static final int MANY = 16;

    private static final double UNITS = 1 << 30;

    /** By test, then meeting. */
    private final double[][] residuals;

    private final int[][] rounded;

    /** The same by meeting, then test: right as long as there are many. */
    private final int[][] roundedByMeeting;

    private final int[] tests;
    private final double[] least;
    private final double[] leastRounded;
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
     * @param cases residuals of each test, not all of them 0
     */
    DrawnArrangements(List<MeetingResiduals> cases) {
        left = cases.size();
        int meetings = cases.get(0).meetings();
        residuals = new double[left][];
        rounded = new int[left][meetings];
        roundedByMeeting = new int[meetings][left];
        tests = new int[left];
        least = new double[left];
        leastRounded = new double[left];
        reached = new int[left];
        outcomes = new Outcome[left];
        for (int test = 0; test < left; test++) {
            double[] own = cases.get(test).all();
            double unit = UNITS / Arrays.stream(own).map(Math::abs).sum();
            residuals[test] = own;
            for (int meeting = 0; meeting < meetings; meeting++) {
                rounded[test][meeting] = (int) Math.rint(own[meeting] * unit);
                roundedByMeeting[meeting][test] = rounded[test][meeting];
            }
            tests[test] = test;
            least[test] = cases.get(test).happened() - MeetingPermutation.TIE;
            leastRounded[test] = least[test] * unit;
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
    List<Outcome> drawn(int chosen, int most, RecordedStream.Reader random) {
        int[] deck = new int[roundedByMeeting.length];
        for (int meeting = 0; meeting < deck.length; meeting++) {
            deck[meeting] = meeting;
        }
        int[] sums = new int[left];
        int[] picked = new int[Math.min(chosen, deck.length - chosen)];
        int begin = picked.length == chosen ? 0 : chosen;
        // Each step is a method of its own: it runs often enough to be compiled well, which this loop does not.
        for (int draw = 1; draw <= most && left > 0; draw++) {
            choose(deck, chosen, random);
            System.arraycopy(deck, begin, picked, 0, picked.length);
            if (left < MANY) {
                addOneByOne(picked, sums);
            } else {
                addSideBySide(picked, sums);
            }
            count(picked, sums, draw);
        }
        for (int column = 0; column < left; column++) {
            outcomes[tests[column]] = new Outcome(reached[column], most);
        }
        return List.of(outcomes);
    }

    /** Those chosen stand first in the deck. */
    private static void choose(int[] deck, int chosen, RecordedStream.Reader random) {
        for (int i = 0; i < chosen; i++) {
            int other = i + random.below(deck.length - i);
            int drawn = deck[other];
            deck[other] = deck[i];
            deck[i] = drawn;
        }
    }

    private void addOneByOne(int[] picked, int[] sums) {
        for (int column = 0; column < left; column++) {
            sums[column] = sum(rounded[column], picked);
        }
    }

    private static int sum(int[] own, int[] picked) {
        int sum = 0;
        for (int meeting : picked) {
            sum += own[meeting];
        }
        return sum;
    }

    /** Four meetings at a time, which halves what is read and written. */
    private void addSideBySide(int[] picked, int[] sums) {
        Arrays.fill(sums, 0, left, 0);
        int place = 0;
        for (; place + 4 <= picked.length; place += 4) {
            int[] first = roundedByMeeting[picked[place]];
            int[] second = roundedByMeeting[picked[place + 1]];
            int[] third = roundedByMeeting[picked[place + 2]];
            int[] fourth = roundedByMeeting[picked[place + 3]];
            for (int column = 0; column < left; column++) {
                sums[column] += first[column] + second[column] + third[column] + fourth[column];
            }
        }
        for (; place < picked.length; place++) {
            int[] meeting = roundedByMeeting[picked[place]];
            for (int column = 0; column < left; column++) {
                sums[column] += meeting[column];
            }
        }
    }

    /** From the last column on, so that one that leaves is replaced by one that was looked at. */
    private void count(int[] picked, int[] sums, int draw) {
        double error = 1 + picked.length / 2.0;
        for (int column = left - 1; column >= 0; column--) {
            double beyond = Math.abs(sums[column]) - leastRounded[column];
            if (beyond >= -error && (beyond > error || isReached(column, picked)) && ++reached[column] == ENOUGH) {
                outcomes[tests[column]] = new Outcome(ENOUGH, draw);
                leave(column);
            }
        }
    }

    private boolean isReached(int column, int[] picked) {
        double sum = 0;
        for (int meeting : picked) {
            sum += residuals[column][meeting];
        }
        return Math.abs(sum) >= least[column];
    }

    private void leave(int column) {
        left--;
        residuals[column] = residuals[left];
        rounded[column] = rounded[left];
        if (left >= MANY) {
            for (int[] meeting : roundedByMeeting) {
                meeting[column] = meeting[left];
            }
        }
        tests[column] = tests[left];
        least[column] = least[left];
        leastRounded[column] = leastRounded[left];
        reached[column] = reached[left];
    }
}
