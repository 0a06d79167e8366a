package org.scrutin.analysis.vote;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.fixture.SmallVotes;

class RollCallMatrixTest {

    private final RollCallMatrix matrix = SmallVotes.among("AAA BBB CCC DDD EEE")
            .vote("R2 2001-01-01", "YNAX.")
            .vote(RollCallKind.PARAGRAPH, "R1 2001-01-02", "YYYYA")
            .matrix();

    @Test
    void everyChoiceIsReadBack() {
        assertEquals(Choice.YES, matrix.choice(0, 0));
        assertEquals(Choice.NO, matrix.choice(0, 1));
        assertEquals(Choice.ABSTAIN, matrix.choice(0, 2));
        assertEquals(Choice.ABSENT, matrix.choice(0, 3));
        assertEquals(Choice.ABSENT, matrix.choice(0, 4));
    }

    @Test
    void absenceThatTheSourcePrintsIsKeptApart() {
        assertTrue(matrix.listedAbsent(0, 3));
        assertFalse(matrix.listedAbsent(0, 4));
        assertFalse(matrix.listedAbsent(0, 0));
    }

    @Test
    void theRoomIsAllBallots() {
        assertEquals(new ChoiceCounts(1, 1, 1), matrix.room(0));
        assertEquals(new ChoiceCounts(4, 0, 1), matrix.room(1));
    }

    @Test
    void positionsAreThoseOfTheRecord() {
        assertEquals(Optional.of(0), matrix.position(new RollCallId("R2")));
        assertEquals(Optional.of(1), matrix.position(new RollCallId("R1")));
        assertEquals(Optional.empty(), matrix.position(new RollCallId("R3")));
        assertEquals(Optional.of(4), matrix.position(new StateId("EEE")));
        assertEquals(Optional.empty(), matrix.position(new StateId("ZZZ")));
        assertEquals("R2", matrix.rollCall(0).id().value());
    }

    @Test
    void wordsAreACopy() {
        long[] words = matrix.words(0, Choice.YES);
        assertArrayEquals(new long[] {0b11}, words);

        words[0] = 0;

        assertEquals(Choice.YES, matrix.choice(0, 0));
    }

    @Test
    void rollCallsAreFoundByWhatTheyAre() {
        RollCallSet wholes = matrix.where(rollCall -> rollCall.kind() == RollCallKind.WHOLE);
        assertEquals(RollCallSet.where(2, position -> position == 0), wholes);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        List<RollCall> rollCalls = matrix.rollCalls();
        List<StateId> states = List.of(new StateId("BBB"), new StateId("AAA"));
        List<RollCall> twice = List.of(rollCalls.get(0), rollCalls.get(0));
        BallotBits one = new BallotBits(1);
        BallotBits two = new BallotBits(2);

        assertThrows(IllegalArgumentException.class, () -> new RollCallMatrix(rollCalls, states, two));
        assertThrows(IllegalArgumentException.class, () -> new RollCallMatrix(rollCalls, List.of(), one));
        assertThrows(IllegalArgumentException.class, () -> new RollCallMatrix(twice, List.of(states.get(0)), one));
    }
}
