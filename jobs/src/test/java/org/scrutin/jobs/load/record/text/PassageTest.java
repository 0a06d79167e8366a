package org.scrutin.jobs.load.record.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void blanksOfAScriptThatHasNoneAreNotRead() {
        Passage passage = passage("在 ６ 月\n29 日：", Blanks.MEAN_NOTHING, List.of());
        assertEquals("在6月29日:", passage.plain());
        assertEquals("在６月29日：", passage.printed(0, passage.plain().length()));
        assertEquals("2:1", passage.place(passage.plain().indexOf("29")));
    }

    @Test
    void runsOfBlanksBetweenWordsAreOne() {
        Passage passage = passage("  In \n\n favour:\u00A0 Yemen", Blanks.PART_WORDS, List.of());
        assertEquals("In favour: Yemen", passage.plain());
        assertEquals("3:2", passage.place(passage.plain().indexOf("favour")));
    }

    @Test
    void whatIsLeftOutJoinsWhatStandsAroundIt() {
        Passage passage = passage("比利FURNITURE时", Blanks.MEAN_NOTHING, List.of(new Span(2, 11)));
        assertEquals("比利时", passage.plain());
        assertEquals("1:12", passage.place(2));
    }

    @Test
    void digitsOfEveryScriptAreDigits() {
        assertEquals("149 1 7", passage("١٤٩ ۱ ７", Blanks.PART_WORDS, List.of()).plain());
    }

    @Property(tries = 300)
    void everyCharacterKnowsWhereItWasPrinted(@ForAll String content) {
        RecordText document = new RecordText("a", content);
        Passage passage = Passage.of(document, new Span(0, document.length()), List.of(), Blanks.MEAN_NOTHING);
        for (int i = 0; i < passage.plain().length(); i++) {
            assertEquals(
                    document.content().charAt(passage.offset(i)),
                    passage.part(i, i + 1).printed(0, 1).charAt(0));
        }
    }

    private static Passage passage(String content, Blanks blanks, List<Span> leftOut) {
        RecordText document = new RecordText("a", content);
        return Passage.of(document, new Span(0, document.length()), leftOut, blanks);
    }
}
