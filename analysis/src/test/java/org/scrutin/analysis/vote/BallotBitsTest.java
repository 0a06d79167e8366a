package org.scrutin.analysis.vote;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class BallotBitsTest {

    @Test
    void aBallotStandsWhereItWasPut() {
        BallotBits bits = new BallotBits(2).accept(70, 1, Choice.NO);

        assertTrue(bits.has(70, 1, Choice.NO));
        assertFalse(bits.has(70, 0, Choice.NO));
        assertFalse(bits.has(70, 1, Choice.YES));
        assertFalse(bits.has(6, 1, Choice.NO));
        assertFalse(bits.has(70 + BallotBits.BLOCK, 1, Choice.NO));
        assertArrayEquals(new long[] {0, 1L << 6}, bits.words(1, Choice.NO, 71));
        assertArrayEquals(new long[] {0}, bits.words(1, Choice.NO, 64));
    }

    @Test
    void twoChoicesOfOneStateAreSeen() {
        BallotBits bits = new BallotBits(1).accept(0, 0, Choice.YES).accept(0, 0, Choice.YES);
        assertEquals(1, bits.choices(0, 0));

        bits.combine(new BallotBits(1).accept(0, 0, Choice.ABSTAIN));
        assertEquals(2, bits.choices(0, 0));
        assertEquals(0, bits.choices(1, 0));
        assertEquals(0, bits.choices(BallotBits.BLOCK, 0));
    }

    @Test
    void aConflictCanBeCleared() {
        BallotBits bits = new BallotBits(2)
                .accept(3, 0, Choice.YES)
                .accept(3, 0, Choice.NO)
                .accept(4, 0, Choice.NO)
                .accept(3, 1, Choice.YES);

        bits.clear(3, 0).clear(BallotBits.BLOCK, 0);

        assertEquals(0, bits.choices(3, 0));
        assertTrue(bits.has(4, 0, Choice.NO));
        assertTrue(bits.has(3, 1, Choice.YES));
    }

    @Test
    void mergingLeavesTheOtherAsItWas() {
        BallotBits other = new BallotBits(1).accept(5, 0, Choice.YES);
        BallotBits merged = new BallotBits(1).combine(other).accept(5, 0, Choice.NO);

        assertEquals(2, merged.choices(5, 0));
        assertEquals(1, other.choices(5, 0));
    }

    @Test
    void positionsOutsideAreRefused() {
        BallotBits bits = new BallotBits(2);
        assertThrows(IndexOutOfBoundsException.class, () -> bits.accept(0, 2, Choice.YES));
        assertThrows(IndexOutOfBoundsException.class, () -> bits.accept(0, -1, Choice.YES));
        assertThrows(IndexOutOfBoundsException.class, () -> bits.accept(-1, 0, Choice.YES));
        BallotBits wider = new BallotBits(3);
        assertThrows(IllegalArgumentException.class, () -> bits.combine(wider));
    }

    @Test
    void travelsBetweenMachines() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new BallotBits(2).accept(BallotBits.BLOCK + 1, 1, Choice.ABSTAIN));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            BallotBits read = (BallotBits) in.readObject();
            assertTrue(read.has(BallotBits.BLOCK + 1, 1, Choice.ABSTAIN));
            assertEquals(2, read.states());
        }
    }
}
