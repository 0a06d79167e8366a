package org.scrutin.analysis.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordPlaceTest {

    @Test
    void aPlaceIsReadAsItIsWritten() {
        assertEquals(Optional.of(new RecordPlace(OptionalInt.of(3), 12, 5)), RecordPlace.of("3.12:5"));
        assertEquals(Optional.of(new RecordPlace(OptionalInt.empty(), 12, 5)), RecordPlace.of("12:5"));
        assertEquals("3.12:5", RecordPlace.of("3.12:5").orElseThrow().toString());
        for (String none : List.of("", "12", "3.12", ":5", "a:5", "1.2.3:4", "1234567890:1")) {
            assertTrue(RecordPlace.of(none).isEmpty(), none);
        }
    }

    @Test
    void placesStandInTheOrderOfTheDocument() {
        assertEquals(
                List.of("1.2:1", "1.10:1", "1.10:2", "2.1:1", "10.1:1"),
                Stream.of("10.1:1", "2.1:1", "1.10:2", "1.10:1", "1.2:1")
                        .map(place -> RecordPlace.of(place).orElseThrow())
                        .sorted()
                        .map(RecordPlace::toString)
                        .toList());
    }

    /** As the panels of findings have them: what has no place first, then page 6 before page 30, which as text is behind it. */
    @Test
    void findingsStandInTheOrderOfTheDocument() {
        assertEquals(
                List.of("a.pdf ", "a.pdf 6.85:1", "a.pdf 30.2:1", "a.pdf 30.10:1", "b.pdf 1.1:1"),
                Stream.of("b.pdf 1.1:1", "a.pdf 30.10:1", "a.pdf 30.2:1", "a.pdf 6.85:1", "a.pdf ")
                        .map(RecordPlaceTest::found)
                        .sorted(Discrepancy.IN_READING_ORDER)
                        .map(found -> found.source() + ' ' + found.place())
                        .toList());
    }

    private static Discrepancy found(String sourceAndPlace) {
        String[] parts = sourceAndPlace.split(" ", 2);
        return new Discrepancy(
                parts[0],
                parts[1],
                DiscrepancyKind.ALIAS,
                1,
                Optional.empty(),
                Discrepancy.Severity.REPAIRED,
                Optional.empty(),
                "",
                "",
                "",
                "");
    }
}
