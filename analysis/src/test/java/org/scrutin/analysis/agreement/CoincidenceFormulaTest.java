package org.scrutin.analysis.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.vote.Choice;

class CoincidenceFormulaTest {

    @ParameterizedTest(name = "reference {0}, subject {1}: {2}")
    @CsvSource({
        "YES, YES, 1 0 0 0 0", "YES, ABSTAIN, 0 0 1 0 0", "YES, NO, 0 0 0 1 0", "YES, ABSENT, 0 0 0 0 1",
        "ABSTAIN, YES, 0 0 1 0 0", "ABSTAIN, ABSTAIN, 1 1 0 0 0", "ABSTAIN, NO, 0 0 1 0 0",
                "ABSTAIN, ABSENT, 0 0 0 0 1",
        "NO, YES, 0 0 0 1 0", "NO, ABSTAIN, 0 0 1 0 0", "NO, NO, 1 0 0 0 0", "NO, ABSENT, 0 0 0 0 1",
        "ABSENT, YES, 0 0 0 0 0", "ABSENT, ABSTAIN, 0 0 0 0 0", "ABSENT, NO, 0 0 0 0 0", "ABSENT, ABSENT, 0 0 0 0 0"
    })
    void everyPairOfChoicesIsCountedOnce(Choice reference, Choice subject, String counts) {
        CoincidenceCounts c = CoincidenceCounts.NONE.accept(reference, subject);
        assertEquals(
                counts, "%d %d %d %d %d".formatted(c.same(), c.bothAbstain(), c.partial(), c.opposite(), c.absent()));
    }

    /** By hand: 6 the same (2 of them abstaining), 3 partial, 1 opposite, 4 absent; 4/5, 7.5/10, 9.5/14. */
    @ParameterizedTest(name = "{0}-{1}-{2}-{3}-{4}")
    @CsvSource(textBlock = """
            # s, aa, p, o, x, votes, half, absence_half
            6,   2,  3, 1, 4, .8,    .75,  .6785714285714286
            3,   3,  0, 0, 0, ,      1,    1
            0,   0,  2, 0, 0, ,      .5,   .5
            0,   0,  0, 3, 0, 0,     0,    0
            0,   0,  0, 0, 5, ,      ,     .5
            0,   0,  0, 0, 0, ,      ,
            """)
    void worked(int s, int aa, int p, int o, int x, Double votes, Double half, Double absenceHalf) {
        CoincidenceCounts counts = new CoincidenceCounts(s, aa, p, o, x);

        assertEquals(optional(votes), CoincidenceFormula.COINCIDENCE_VOTES.of(counts));
        assertEquals(optional(half), CoincidenceFormula.COINCIDENCE_HALF.of(counts));
        assertEquals(optional(absenceHalf), CoincidenceFormula.COINCIDENCE_ABSENCE_HALF.of(counts));
    }

    @Test
    void noMoreAbstainAlikeThanChooseAlike() {
        assertThrows(IllegalArgumentException.class, () -> new CoincidenceCounts(1, 2, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new CoincidenceCounts(0, 0, 0, 0, -1));
    }

    private static OptionalDouble optional(Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
