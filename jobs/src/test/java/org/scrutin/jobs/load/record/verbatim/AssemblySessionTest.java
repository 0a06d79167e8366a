package org.scrutin.jobs.load.record.verbatim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssemblySessionTest {

    /** Days of opening and closing: un.org, list of the past sessions of the General Assembly. */
    @ParameterizedTest
    @CsvSource({
        "A/1/PV.1, 1946-01-10, 1946-12-15",
        "A/5/PV.332, 1950-09-19, 1951-11-05",
        "A/6/PV.333, 1951-11-06, 1952-02-05",
        "A/19/PV.1286, 1964-12-01, 1965-09-01",
        "A/65/PV.71, 2010-09-14, 2011-09-12",
        "A/C.1/78/PV.29, 2023-09-05, 2024-09-10"
    })
    void itsDaysLieWithin(String symbol, LocalDate opened, LocalDate closed) {
        AssemblySession session = AssemblySession.of(symbol).orElseThrow();
        assertFalse(opened.isBefore(session.opened()));
        assertFalse(closed.isAfter(session.closed()));
    }

    @Test
    void theDayOfAnotherYearLiesOutside() {
        AssemblySession session = AssemblySession.of("A/65/PV.71").orElseThrow();
        assertTrue(LocalDate.of(2009, 12, 21).isBefore(session.opened()));
        assertTrue(LocalDate.of(2011, 12, 21).isAfter(session.closed()));
    }

    @Test
    void emergencySessionsReportsAndOtherBodiesNameNone() {
        assertEquals(Optional.empty(), AssemblySession.of("A/ES-10/PV.53"));
        assertEquals(Optional.empty(), AssemblySession.of("S/PV.8422"));
        assertEquals(Optional.empty(), AssemblySession.of("A/65/42"));
    }
}
