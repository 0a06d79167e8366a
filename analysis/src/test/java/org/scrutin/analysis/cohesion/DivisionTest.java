package org.scrutin.analysis.cohesion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.vote.ChoiceCounts;

class DivisionTest {

    @ParameterizedTest
    @CsvSource({
        "22, 0, 0, AS_ONE",
        "0, 0, 2, AS_ONE",
        "22, 0, 1, WITH_EXCEPTIONS",
        "22, 0, 2, WITH_EXCEPTIONS",
        "27, 1, 1, WITH_EXCEPTIONS",
        "10, 1, 0, WITH_EXCEPTIONS",
        "9, 1, 0, SPLIT",
        "18, 0, 2, SPLIT",
        "15, 1, 1, SPLIT",
        "26, 0, 25, SPLIT",
        "4, 0, 1, SPLIT",
        "1, 1, 0, SPLIT",
        "2, 2, 2, SPLIT",
    })
    void aTenthOfTheBallotsOnTheSmallerSideIsASplit(int yes, int no, int abstain, Division expected) {
        assertEquals(Optional.of(expected), Division.of(new ChoiceCounts(yes, no, abstain)));
    }

    @Test
    void oneBallotCannotDivide() {
        assertEquals(Optional.empty(), Division.of(new ChoiceCounts(1, 0, 0)));
        assertEquals(Optional.empty(), Division.of(ChoiceCounts.NONE));
    }
}
