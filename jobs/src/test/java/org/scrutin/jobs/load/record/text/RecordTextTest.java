package org.scrutin.jobs.load.record.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
