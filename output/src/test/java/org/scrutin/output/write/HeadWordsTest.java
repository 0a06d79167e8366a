package org.scrutin.output.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadWordsTest {

    @Test
    void anEnglishHeadBreaksAtItsBlanks() {
        assertEquals(List.of("Without ", "a ", "vote"), HeadWords.of("Without a vote"));
    }

    @Test
    void aShortChineseHeadStaysWhole() {
        assertEquals(List.of("段落或案文"), HeadWords.of("段落或案文"));
    }

    @Test
    void aLongChineseHeadBreaksAfterItsPunctuationAndElseInTheMiddle() {
        assertEquals(List.of("改为赞成、", "不再赞成"), HeadWords.of("改为赞成、不再赞成"));
        assertEquals(List.of("其间未", "投票次数"), HeadWords.of("其间未投票次数"));
    }

    @Test
    void noHeadHasNoPiece() {
        assertEquals(List.of(), HeadWords.of(""));
    }
}
