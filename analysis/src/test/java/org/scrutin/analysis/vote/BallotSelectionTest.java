package org.scrutin.analysis.vote;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class BallotSelectionTest {

    /** States 0 and 2 on roll calls 1 and 3. */
    private static final BallotSelection SOME = BallotSelection.of(set(1, 3), position -> bits(0, 2));

    @Test
    void holdsEachStateOnEachRollCall() {
        assertEquals(2, SOME.size());
        assertArrayEquals(new int[] {1, 3}, SOME.rollCalls().toArray());
        assertArrayEquals(new int[] {0, 2}, SOME.states(3).toArray());
        assertTrue(SOME.contains(1, 2));
        assertFalse(SOME.contains(1, 1));
        assertFalse(SOME.contains(2, 0));
    }

    @Test
    void leavesOutARollCallWithoutAState() {
        BallotSelection one = BallotSelection.of(set(1, 3), position -> position == 1 ? bits(5) : bits());
        assertArrayEquals(new int[] {1}, one.rollCalls().toArray());
        assertTrue(BallotSelection.of(set(1), position -> bits()).isEmpty());
    }

    @Test
    void twoTogetherHoldEachBallotOnce() {
        BallotSelection other = BallotSelection.of(set(3, 4), position -> bits(2, 7));
        BallotSelection both = SOME.or(other);
        assertArrayEquals(new int[] {0, 2}, both.states(1).toArray());
        assertArrayEquals(new int[] {0, 2, 7}, both.states(3).toArray());
        assertArrayEquals(new int[] {2, 7}, both.states(4).toArray());
        assertEquals(both, other.or(SOME));
        assertEquals(SOME, SOME.or(BallotSelection.NONE));
        assertArrayEquals(new int[] {0, 2}, SOME.states(3).toArray(), "neither is changed");
    }

    @Test
    void isToldOfTheStatesThatBothAreToldOf() {
        assertArrayEquals(
                new int[] {2}, SOME.about(0, 2).or(SOME.about(2)).subjects().toArray());
        assertArrayEquals(new int[] {}, SOME.about(0).or(SOME).subjects().toArray());
    }

    private static RollCallSet set(int... positions) {
        BitSet bits = bits(positions);
        return RollCallSet.where(10, bits::get);
    }

    private static BitSet bits(int... places) {
        BitSet bits = new BitSet();
        for (int place : places) {
            bits.set(place);
        }
        return bits;
    }
}
