package org.scrutin.analysis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest(name = "{0} with {1} decimals is {2}")
    @CsvSource({
        "0.3125, 3, 0.313",
        "-0.3125, 3, -0.313",
        "0.0625, 3, 0.063",
        "1.005, 2, 1.01",
        "0.285, 2, 0.29",
        "0.6666666666666666, 2, 0.67",
        "-0.0004, 2, 0.00",
        "2.0E-3, 3, 0.002",
        "120, 0, 120",
        "0.5, 0, 1",
    })
    void halvesGoAwayFromZero(double value, int decimals, BigDecimal expected) {
        assertEquals(expected, Rounding.rounded(value, decimals));
    }

    /** The double nearest to ten to the 23rd lies 8388608 below it; one digit tells it from its neighbours. */
    @Test
    void theShortestDigitsAreRounded() {
        assertEquals(new BigDecimal("100000000000000000000000"), Rounding.rounded(Double.parseDouble("1e23"), 0));
    }

    @Test
    void sharesAreRoundedOnTheirOwnDigits() {
        assertEquals(new BigDecimal("15"), Rounding.percent(0.145, 0), "100 x 0.145 as doubles is 14.499999999999998");
        assertEquals(new BigDecimal("28.5"), Rounding.percent(0.285, 1));
        assertEquals(new BigDecimal("26"), Rounding.percent(24, 93, 0), "25.8");
        assertEquals(new BigDecimal("13"), Rounding.percent(1, 8, 0), "12.5");
        assertEquals(new BigDecimal("12.5"), Rounding.percent(1, 8, 1));
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThrows(ArithmeticException.class, () -> Rounding.rounded(Double.NaN, 2));
        assertThrows(ArithmeticException.class, () -> Rounding.percent(Double.POSITIVE_INFINITY, 2));
        assertThrows(ArithmeticException.class, () -> Rounding.percent(1, 0, 0));
    }

    @Test
    void whatIsNotQuiteWholeDoesNotReadAsWhole() {
        assertEquals(4, Rounding.telling(0.9997, 3));
        assertEquals(4, Rounding.telling(0.0003, 3));
        assertEquals(5, Rounding.telling(-0.00002, 3));
        assertEquals(3, Rounding.telling(0.998, 2));
        assertEquals(3, Rounding.telling(0.9994, 3));
        assertEquals("0.9997", Rounding.printed(0.9997, Rounding.telling(0.9997, 3)));
    }

    /** Ten tenths added up are not 1 but 0.9999999999999999. */
    @Test
    void whatAddingUpLeavesOfAWholeNumberIsThatNumber() {
        double one = 0;
        for (int tenth = 0; tenth < 10; tenth++) {
            one += 0.1;
        }
        assertEquals(3, Rounding.telling(one, 3));
        assertEquals(3, Rounding.telling(1, 3));
        assertEquals(3, Rounding.telling(0, 3));
    }
}
