package org.scrutin.analysis.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static Period period(String from, String to) {
        return Period.of(day(from), day(to));
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.ofNullable(text).map(LocalDate::parse);
    }

    @ParameterizedTest(name = "{0} to {1} holds {2}: {3}")
    @CsvSource(textBlock = """
            2012-09-08, 2018-06-29, 2012-09-08, true
            2012-09-08, 2018-06-29, 2018-06-29, true
            2012-09-08, 2018-06-29, 2012-09-07, false
            2012-09-08, 2018-06-29, 2018-06-30, false
            2024-06-29, ,           2999-01-01, true
            2024-06-29, ,           2024-06-28, false
            ,           2018-06-29, 1945-10-24, true
            ,           2018-06-29, 2018-06-30, false
            2018-06-29, 2018-06-29, 2018-06-29, true
            """)
    void bothEndsAreInside(String from, String to, LocalDate day, boolean holds) {
        assertEquals(holds, period(from, to).holds(day));
    }

    @ParameterizedTest(name = "{0} to {1} and {2} to {3}: {4}")
    @CsvSource(textBlock = """
            2001-01-01, 2001-12-31, 2002-01-01, 2002-12-31, false
            2001-01-01, 2002-01-01, 2002-01-01, 2002-12-31, true
            2001-01-01, ,           2002-01-01, 2002-12-31, true
            ,           2001-12-31, 2002-01-01, ,           false
            2001-01-01, 2009-12-31, 2002-01-01, 2002-12-31, true
            """)
    void overlap(String from, String to, String otherFrom, String otherTo, boolean overlaps) {
        assertEquals(overlaps, period(from, to).overlaps(period(otherFrom, otherTo)));
        assertEquals(overlaps, period(otherFrom, otherTo).overlaps(period(from, to)));
    }

    @Test
    void openEndsStayOpen() {
        assertEquals(Optional.empty(), Period.ALWAYS.from());
        assertEquals(Optional.empty(), Period.ALWAYS.to());
        assertTrue(Period.ALWAYS.holds(LocalDate.of(1945, 10, 24)));
        assertEquals(
                Optional.of(LocalDate.of(2001, 1, 1)),
                period("2001-01-01", null).from());
        assertEquals("2001-01-01 to …", period("2001-01-01", null).toString());
        assertEquals(Period.ALWAYS, period(null, null));
    }

    @Test
    void endsAreNotExchanged() {
        assertThrows(IllegalArgumentException.class, () -> period("2018-06-29", "2012-09-08"));
    }

    @Test
    void equalByTheirDays() {
        Period one = period("2001-01-01", "2001-12-31");
        assertEquals(one, Period.of(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 12, 31)));
        assertEquals(one.hashCode(), period("2001-01-01", "2001-12-31").hashCode());
        assertNotEquals(one, period("2001-01-01", null));
        assertFalse(one.equals(new Object()));
    }
}
