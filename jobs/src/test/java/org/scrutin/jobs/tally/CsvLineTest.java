package org.scrutin.jobs.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutin.jobs.file.CsvSettings;

/** Where the cells of a record begin, counted by hand. */
class CsvLineTest {

    @Test
    void cellsHaveTheirLineAndColumn() {
        CsvLine line = read("R1,弹药,\"a\"\"b\",,Y");
        assertEquals(List.of("R1", "弹药", "a\"b", "", "Y"), line.fields());
        assertEquals("1:1", line.place(0));
        assertEquals("1:4", line.place(1));
        assertEquals("1:7", line.place(2));
        assertEquals("1:14", line.place(3));
        assertEquals("1:15", line.place(4));
    }

    @Test
    void aLineEndInACellMovesTheOthers() {
        CsvLine line = read("\"one\ntwo\",Y");
        assertEquals("2:6", line.place(1));
    }

    private static CsvLine read(String text) {
        return CsvSettings.reader()
                .build(new CsvLine.Handler(), text)
                .iterator()
                .next();
    }
}
