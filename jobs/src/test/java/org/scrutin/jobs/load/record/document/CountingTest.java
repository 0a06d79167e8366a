package org.scrutin.jobs.load.record.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {

    @ParameterizedTest
    @CsvSource({
        "decimal, 20, 20",
        "decimalZero, 7, 07",
        "lowerLetter, 2, b",
        "lowerLetter, 28, bb",
        "upperLetter, 26, Z",
        "lowerRoman, 19, xix",
        "upperRoman, 4, IV",
        "upperRoman, 1998, MCMXCVIII",
        "russianLower, 10, к",
        "arabicAbjad, 3, ج",
        "hindiNumbers, 16, ١٦",
        "chineseCounting, 15, 十五",
    })
    void numbersAreWrittenAsWordWritesThem(String way, int number, String written) {
        assertEquals(Optional.of(written), Counting.in(way, number));
    }

    @Test
    void whatIsNotKnownIsAbsent() {
        assertEquals(Optional.empty(), Counting.in("koreanLegal", 3));
        assertEquals(Optional.empty(), Counting.in("lowerRoman", 0));
        assertEquals(Optional.empty(), Counting.in("lowerLetter", 0));
        assertEquals(Optional.empty(), Counting.in("decimal", -1));
    }
}
