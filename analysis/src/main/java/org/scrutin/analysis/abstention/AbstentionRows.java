package org.scrutin.analysis.abstention;

import java.util.ArrayList;
import java.util.List;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.StateId;

/**
 * Who cast a ballot and who abstained on a set of roll calls, as bits. Never changes.
 *
 * <p>Positions of states and roll calls are those of the matrix. Memory: states × roll calls / 4 bytes. A pair is counted
 * in roll calls / 64 word operations.
 */
public final class AbstentionRows {

    private final List<StateId> states;
    private final int[] rollCalls;
    private final long[][] cast;
    private final long[][] abstained;

    /** The rows of all states of the matrix over the roll calls of the set. */
    public AbstentionRows(RollCallMatrix matrix, RollCallSet rollCalls) {
        this.states = matrix.states();
        this.rollCalls = rollCalls.stream().toArray();
        long[] counted = rollCalls.words();
        cast = new long[states.size()][];
        abstained = new long[states.size()][];
        for (int state = 0; state < states.size(); state++) {
            abstained[state] = and(matrix.words(state, Choice.ABSTAIN), counted);
            cast[state] = or(
                    abstained[state],
                    and(matrix.words(state, Choice.YES), counted),
                    and(matrix.words(state, Choice.NO), counted));
        }
    }

    /** All states of the matrix, in code-point order. */
    public List<StateId> states() {
        return states;
    }

    /** How many roll calls are looked at. */
    public int rollCalls() {
        return rollCalls.length;
    }

    /** T: the ballots that the state cast. */
    public int cast(int state) {
        return count(cast[state]);
    }

    /** A: the ballots that were abstentions. */
    public int abstentions(int state) {
        return count(abstained[state]);
    }

    /** What two states' abstentions have in common. */
    public PairAbstentions pair(int a, int b) {
        int common = 0;
        int either = 0;
        int both = 0;
        for (int i = 0; i < cast[a].length; i++) {
            long joint = cast[a][i] & cast[b][i];
            common += Long.bitCount(joint);
            either += Long.bitCount(joint & (abstained[a][i] | abstained[b][i]));
            both += Long.bitCount(abstained[a][i] & abstained[b][i]);
        }
        return new PairAbstentions(common, either, both);
    }

    /** The abstentions of a state on roll calls on which another cast a ballot too. */
    public int abstentionsBeside(int state, int other) {
        int sum = 0;
        for (int i = 0; i < abstained[state].length; i++) {
            sum += Long.bitCount(abstained[state][i] & cast[other][i]);
        }
        return sum;
    }

    /** What the state did on each roll call looked at, in the order of the matrix. */
    public List<Abstaining> row(int state) {
        List<Abstaining> row = new ArrayList<>(rollCalls.length);
        for (int rollCall : rollCalls) {
            int word = rollCall / Long.SIZE;
            long bit = 1L << (rollCall % Long.SIZE);
            if ((cast[state][word] & bit) == 0) {
                row.add(Abstaining.NO_BALLOT);
            } else {
                row.add((abstained[state][word] & bit) == 0 ? Abstaining.DID_NOT : Abstaining.DID);
            }
        }
        return row;
    }

    /** All that abstention looks at in a ballot. */
    public enum Abstaining {
        /** It abstained. */
        DID,
        /** It voted in favour or against. */
        DID_NOT,
        /** It cast no ballot, which says nothing of abstaining. */
        NO_BALLOT
    }

    private static int count(long[] words) {
        int sum = 0;
        for (long word : words) {
            sum += Long.bitCount(word);
        }
        return sum;
    }

    private static long[] and(long[] words, long[] counted) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= i < counted.length ? counted[i] : 0;
        }
        return words;
    }

    private static long[] or(long[] first, long[] second, long[] third) {
        long[] union = new long[first.length];
        for (int i = 0; i < union.length; i++) {
            union[i] = first[i] | second[i] | third[i];
        }
        return union;
    }
}
