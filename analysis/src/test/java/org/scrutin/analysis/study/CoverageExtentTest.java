package org.scrutin.analysis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.vote.Period;

class CoverageExtentTest {

    private static final List<Coverage> COVERAGE = List.of(
            new Coverage("paragraph", days("2001-07-21", "2017-12-31"), "study"),
            new Coverage("whole", days("2001-07-21", "2025-12-31"), "study"));

    @ParameterizedTest
    @CsvSource({
        "paragraph, 2006-07-08, 2012-09-07, WHOLE",
        "paragraph, 2012-09-08, 2018-06-29, PART",
        "paragraph, 2018-06-30, 2024-06-28, NONE",
        "whole, 2024-06-29, 2030-12-31, WHOLE",
        "decision, 2006-07-08, 2012-09-07, NONE",
    })
    void ofACycle(String kind, String from, String to, CoverageExtent expected) {
        assertEquals(expected, CoverageExtent.of(COVERAGE, kind, days(from, to)));
    }

    @Test
    void whereNothingIsToldAllIsHeld() {
        assertEquals(CoverageExtent.WHOLE, CoverageExtent.of(List.of(), "paragraph", days("2018-06-30", "2024-06-28")));
    }

    private static Period days(String from, String to) {
        return Period.of(LocalDate.parse(from), LocalDate.parse(to));
    }
}
