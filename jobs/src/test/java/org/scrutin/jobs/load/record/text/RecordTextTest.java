package org.scrutin.jobs.load.record.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordTextTest {

    @ParameterizedTest
    @CsvSource({"0,1:1", "2,1:3", "3,2:1", "4,2:2", "6,3:1"})
    void placesCountLinesAndColumnsFromOne(int offset, String place) {
        assertEquals(place, new RecordText("a", "ab\ncd\ne").place(offset));
    }

    @Test
    void aColumnIsACodePoint() {
        // U+20000 takes two units of UTF-16 and one column.
        assertEquals("1:3", new RecordText("a", "\uD840\uDC00bc").place(3));
    }

    @Test
    void aByteOrderMarkIsNotThere() {
        RecordText text = new RecordText("a", "\uFEFFab");
        assertEquals("ab", text.content());
        assertEquals("1:1", text.place(0));
    }

    @ParameterizedTest
    @CsvSource({"'a\nb'", "'a\r\nb'", "'a\rb'"})
    void everyLineEndIsOne(String content) {
        RecordText text = new RecordText("a", content);
        assertEquals(List.of("a", "b"), text.lines().stream().map(text::text).toList());
        assertEquals("2:1", text.place(content.indexOf('b')));
    }

    @Test
    void everyPlaceLeadsBackToItsOffset() {
        RecordText paged = RecordText.printed("a", List.of(page("ab", "c"), page(), page("de")));
        RecordText plain = new RecordText("a", "a\uD840\uDC00b\r\n\ncd");
        for (int offset : new int[] {0, 1, 3, 5, 6}) {
            assertEquals(OptionalInt.of(offset), paged.offset(paged.place(offset)), paged.place(offset));
        }
        for (int offset : new int[] {0, 1, 3, 7, 8}) {
            assertEquals(OptionalInt.of(offset), plain.offset(plain.place(offset)), plain.place(offset));
        }
        assertEquals(OptionalInt.of(5), paged.offset("3.1:1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "0:1", "1:0", "1:3", "4:1", "1.1:1", "x:1", "-1:1", "99999999999:1", " 1:1", "1:1 "})
    void whereNothingStandsIsNoOffset(String place) {
        assertEquals(OptionalInt.empty(), new RecordText("a", "ab\ncd\ne").offset(place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:1", "0.1:1", "1.3:1", "2.1:1", "4.1:1", "1.2:2"})
    void aPlaceOfAnotherPageIsNoOffset(String place) {
        RecordText paged = RecordText.printed("a", List.of(page("ab", "c"), page(), page("de")));
        assertEquals(OptionalInt.empty(), paged.offset(place));
    }

    private static PrintedPage page(String... lines) {
        return new PrintedPage(
                Stream.of(lines)
                        .map(line -> new PrintedLine(line, Collections.nCopies(line.length(), new Box(0, 0, 1, 1))))
                        .toList(),
                PrintedPage.Drawn.LITTLE);
    }
}
