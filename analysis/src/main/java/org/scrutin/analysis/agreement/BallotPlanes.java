package org.scrutin.analysis.agreement;

import java.util.function.IntPredicate;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.StateId;

/**
 * The ballots of one voter, a state or a reference, as three bit sets over roll calls: in favour, abstaining, against. What is
 * in none of them was not cast. Two can be compared once both are cut down to the same {@link Window}. Never changes.
 */
final class BallotPlanes {

    private final long[] yes;
    private final long[] abstain;
    private final long[] no;

    private BallotPlanes(long[] yes, long[] abstain, long[] no) {
        this.yes = yes;
        this.abstain = abstain;
        this.no = no;
    }

    /** A state's own ballots; none where the sources do not name it. */
    static BallotPlanes of(RollCallMatrix matrix, StateId state) {
        return matrix.position(state)
                .map(position -> new BallotPlanes(
                        matrix.words(position, Choice.YES),
                        matrix.words(position, Choice.ABSTAIN),
                        matrix.words(position, Choice.NO)))
                .orElseGet(() -> new BallotPlanes(new long[0], new long[0], new long[0]));
    }

    /**
     * The choices that a test holds for, on roll calls 0 to {@code rollCalls}, exclusive. Where it holds for two choices of one
     * roll call, only {@link #same} makes sense.
     */
    static BallotPlanes where(int rollCalls, Test test) {
        return new BallotPlanes(
                bits(rollCalls, position -> test.holds(position, Choice.YES)),
                bits(rollCalls, position -> test.holds(position, Choice.ABSTAIN)),
                bits(rollCalls, position -> test.holds(position, Choice.NO)));
    }

    /** What is asked of a choice on a roll call. */
    interface Test {

        /**
         * Whether the choice is one.
         *
         * @param rollCall position of the roll call
         */
        boolean holds(int rollCall, Choice choice);
    }

    private static long[] bits(int rollCalls, IntPredicate predicate) {
        return RollCallSet.where(rollCalls, predicate).words();
    }

    /** Only what lies in the window. */
    BallotPlanes in(Window window) {
        return new BallotPlanes(window.of(yes), window.of(abstain), window.of(no));
    }

    /** How many ballots, by choice. */
    ChoiceCounts counts() {
        return new ChoiceCounts(count(yes), count(no), count(abstain));
    }

    /** Only what lies in the windows, one after the other. */
    BallotPlanes in(Windows windows) {
        return new BallotPlanes(windows.of(yes), windows.of(abstain), windows.of(no));
    }

    /** The joint ballots of two voters in the same window. */
    PairTable with(BallotPlanes other) {
        return with(other, new Windows.Words(0, yes.length));
    }

    /**
     * The joint ballots of two voters in one of the same windows.
     *
     * @param words those of the window
     */
    PairTable with(BallotPlanes other, Windows.Words words) {
        int yy = 0;
        int ya = 0;
        int yn = 0;
        int ay = 0;
        int aa = 0;
        int an = 0;
        int ny = 0;
        int na = 0;
        int nn = 0;
        for (int i = words.from(); i < words.to(); i++) {
            long y = other.yes[i];
            long a = other.abstain[i];
            long n = other.no[i];
            yy += Long.bitCount(yes[i] & y);
            ya += Long.bitCount(yes[i] & a);
            yn += Long.bitCount(yes[i] & n);
            ay += Long.bitCount(abstain[i] & y);
            aa += Long.bitCount(abstain[i] & a);
            an += Long.bitCount(abstain[i] & n);
            ny += Long.bitCount(no[i] & y);
            na += Long.bitCount(no[i] & a);
            nn += Long.bitCount(no[i] & n);
        }
        return new PairTable(yy, ya, yn, ay, aa, an, ny, na, nn);
    }

    /** On how many of these roll calls this voter cast a ballot and the other, in the same window, did not. */
    int without(BallotPlanes other, long[] rollCalls) {
        int count = 0;
        for (int i = 0; i < rollCalls.length; i++) {
            long mine = yes[i] | abstain[i] | no[i];
            long theirs = other.yes[i] | other.abstain[i] | other.no[i];
            count += Long.bitCount(mine & ~theirs & rollCalls[i]);
        }
        return count;
    }

    /** How many ballots of this voter are those of the other, in the same window. */
    int same(BallotPlanes other) {
        return both(yes, other.yes) + both(abstain, other.abstain) + both(no, other.no);
    }

    private static int count(long[] words) {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    private static int both(long[] left, long[] right) {
        int count = 0;
        for (int i = 0; i < left.length; i++) {
            count += Long.bitCount(left[i] & right[i]);
        }
        return count;
    }
}
