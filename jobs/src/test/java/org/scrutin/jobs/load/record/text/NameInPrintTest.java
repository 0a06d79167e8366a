package org.scrutin.jobs.load.record.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameInPrintTest {

    @Test
    void aNameOfOneLineIsOnePiece() {
        assertEquals(List.of("Cape  Verde"), pieces("Chad, Cape  Verde, Chile", 6, "Cape Verde"));
    }

    @Test
    void aNameGoesOverTheEndOfItsLine() {
        assertEquals(List.of("Cape", "Verde"), pieces("Chad, Cape \n  Verde, Chile", 6, "Cape Verde"));
        assertEquals(List.of("Guinea-", "Bissau"), pieces("Guinea-\r\nBissau", 0, "Guinea-Bissau"));
    }

    /** A soft hyphen, a mark of direction, a sign that lengthens a word: tables have none of them. */
    @Test
    void signsThatNobodySeesAreNotOfTheName() {
        assertEquals(
                List.of("Liech\u00ADten\u200Estein"), pieces("Chad, Liech\u00ADten\u200Estein", 6, "Liechtenstein"));
        assertEquals(List.of("Liech", "tenstein"), pieces("Liech\u00AD\ntenstein", 0, "Liechtenstein"));
        assertEquals(List.of("ت\u0640ونس"), pieces("ت\u0640ونس", 0, "تونس"));
        assertEquals(List.of("Chad"), pieces("Chad", 0, "Ch\u200Ead"));
    }

    @Test
    void furnitureBetweenItsLinesIsNotOfTheName() {
        assertEquals(
                List.of("哥斯达", "黎加"), pieces("智利、哥斯达\n18-11232 (C) 3/21\nA/CONF.192/2018/RC/3\n\n黎加、古巴", 3, "哥斯达黎加"));
    }

    @Test
    void anotherNameIsNotThere() {
        String text = "Chad, Chile\nChina, Cuba";
        assertEquals(List.of(), pieces(text, 6, "China"));
        assertEquals(List.of(), pieces(text, 0, "Cuba"));
        assertEquals(List.of(), pieces(text, 19, "Cuba and more"));
    }

    @Test
    void furnitureEnds() {
        assertEquals(List.of(), pieces("Cape\n" + "18-11232\n".repeat(13) + "Verde", 0, "Cape Verde"));
    }

    private static List<String> pieces(String text, int offset, String name) {
        RecordText document = new RecordText("a", text);
        return NameInPrint.at(document, offset, name).stream()
                .map(document::text)
                .toList();
    }
}
