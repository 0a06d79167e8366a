package org.scrutin.jobs.printed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DrawnTextTest {

    @Test
    void whatIsWrittenFromTheLeftStaysAsItIs() {
        assertEquals(List.of("a", "(", "1", ")"), DrawnText.asRead(List.of("a", "(", "1", ")")));
    }

    /** Iraq (no), drawn from left to right: a bracket, alef of lam-alef, a bracket, a blank, qaf, alef, ra, ain, lam, alef. */
    @Test
    void whatIsWrittenFromTheRightIsTurnedWithItsBracketsAndForms() {
        List<String> drawn =
                List.of("(", "\uFEFB", ")", " ", "\uFED5", "\uFE8D", "\uFEAE", "\uFECC", "\uFEDF", "\uFE8D");
        assertEquals("العراق (لا)", String.join("", DrawnText.asRead(drawn)));
    }
}
