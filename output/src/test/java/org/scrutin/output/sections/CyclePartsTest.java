package org.scrutin.output.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CyclePartsTest {

    /** At most 8 beside one another, and as even as whole columns can be. */
    @ParameterizedTest
    @CsvSource({"0,''", "1,1", "8,8", "9,4 5", "16,8 8", "17,5 6 6", "25,6 6 6 7"})
    void noPartHasMoreThanAPageIsWide(int cycles, String widths) {
        List<Integer> all = IntStream.range(0, cycles).boxed().toList();
        List<CycleParts> parts = CycleParts.of(cycles);
        assertEquals(
                widths,
                String.join(
                        " ",
                        parts.stream()
                                .map(part -> Integer.toString(part.in(all).size()))
                                .toList()));
        assertEquals(all, parts.stream().flatMap(part -> part.in(all).stream()).toList());
        assertEquals(
                parts.isEmpty() ? List.of() : List.of(parts.get(parts.size() - 1)),
                parts.stream().filter(CycleParts::isLast).toList());
    }
}
