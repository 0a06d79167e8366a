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
}
