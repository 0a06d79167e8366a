package org.scrutin.analysis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.claim.Condition.Operator;

class ConditionTest {

    @ParameterizedTest(name = "{2} {0} {1}: {3}")
    @CsvSource(textBlock = """
            # operator, values, cell, holds
            IS,     Y N,   Y,     true
            IS,     Y N,   A,     false
            IS,     0.5,   0.50,  false
            IS_NOT, Y N,   A,     true
            IS_NOT, Y N,   N,     false
            IS_NOT, Y N,   '',    true
            BELOW,  0.05,  0.049, true
            BELOW,  0.05,  0.050, false
            BELOW,  10,    9,     true
            BELOW,  0,     -0.1,  true
            ABOVE,  9,     10,    true
            ABOVE,  9,     9.0,   false
            ABOVE,  -1,    0,     true
            """)
    void holdsOfACell(Operator operator, String values, String cell, boolean holds) {
        assertEquals(holds, new Condition("column", operator, List.of(values.split(" "))).holds(cell));
    }

    @ParameterizedTest
    @CsvSource({"BELOW, ''", "BELOW, few", "BELOW, 1e-3", "ABOVE, ''", "ABOVE, .5", "ABOVE, +1"})
    void whatIsNoNumberIsNeitherBelowNorAbove(Operator operator, String cell) {
        assertEquals(false, new Condition("column", operator, List.of("0")).holds(cell));
    }
}
