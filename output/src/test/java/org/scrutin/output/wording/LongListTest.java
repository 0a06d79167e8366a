package org.scrutin.output.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LongListTest {

    @Test
    void twoDozenStatesAreNamedAndOneMoreIsNot() {
        assertEquals(OptionalInt.empty(), LongList.STATES.counted(24));
        assertEquals(OptionalInt.of(19), LongList.STATES.counted(25));
        assertEquals(OptionalInt.of(84), LongList.STATES.counted(90));
    }

    @Test
    void aDozenVotesAreNamedAndOneMoreIsNot() {
        assertEquals(OptionalInt.empty(), LongList.VOTES.counted(12));
        assertEquals(OptionalInt.of(98), LongList.VOTES.counted(101));
    }

    @Test
    void theFirstStandThereWithTheNumberOfTheOthers() {
        List<String> votes = List.of("P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11", "P12", "P13");
        assertEquals("P1, P2, P3 and 10 more", LongList.VOTES.many(Words.of("en"), votes));
        assertEquals("P1、P2、P3及另外10次表决", LongList.VOTES.many(Words.of("zh"), votes));
    }
}
