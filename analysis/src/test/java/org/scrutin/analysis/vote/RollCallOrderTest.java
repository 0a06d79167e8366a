package org.scrutin.analysis.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Votes of one document stand as they were taken, whatever the order of text. */
class RollCallOrderTest {

    @Test
    void theTenthVoteStandsBehindTheSecond() {
        assertEquals(List.of("X/PV.1:1", "X/PV.1:2", "X/PV.1:10"), ordered("X/PV.1:1", "X/PV.1:10", "X/PV.1:2"));
        assertEquals(List.of("A:2a", "A:2b", "A:10a"), ordered("A:10a", "A:2a", "A:2b"));
    }

    @Test
    void partsWithoutNumbersAndOtherDocumentsStandWhereTheyStood() {
        assertEquals(
                List.of("R:II-18", "X:1", "R:I-16", "X:9", "R:whole", "X:11", "A/RES/61/9"),
                ordered("R:II-18", "X:11", "R:I-16", "X:1", "R:whole", "X:9", "A/RES/61/9"));
    }

    @Test
    void idsOrderBySymbolAndThenByNumber() {
        assertEquals(
                List.of("A/1:OP-2", "A/1:OP-10", "A/2", "A/2:1"),
                Stream.of("A/2:1", "A/1:OP-10", "A/2", "A/1:OP-2")
                        .map(RollCallId::new)
                        .sorted(RollCallOrder.BY_NUMBER)
                        .map(RollCallId::value)
                        .toList());
    }

    private static List<String> ordered(String... ids) {
        return RollCallOrder.of(Stream.of(ids)
                        .map(id -> new RollCallBuilder(new RollCallId(id), LocalDate.of(2010, 12, 21)).build())
                        .toList())
                .stream()
                .map(rollCall -> rollCall.id().value())
                .toList();
    }
}
