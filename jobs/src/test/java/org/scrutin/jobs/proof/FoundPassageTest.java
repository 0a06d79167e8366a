package org.scrutin.jobs.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.output.document.SourcePassage;

/** What is shown around words: forty letters on either side, lines as one, and what is far apart in excerpts of its own. */
class FoundPassageTest {

    @Test
    void fortyLettersStandOnEitherSide() {
        RecordText text = new RecordText("r.txt", "a".repeat(50) + "Chad\n and" + "b".repeat(50));
        assertEquals(
                List.of("…" + "a".repeat(40) + "[Chad] and" + "b".repeat(35) + "…"), shown(text, new Span(50, 54)));
    }

    @Test
    void wordsCloseTogetherShareAnExcerptAndOthersDoNot() {
        RecordText text = new RecordText("r.txt", "Chad, Cuba" + "-".repeat(200) + "Fiji");
        assertEquals(
                List.of("[Chad], [Cuba]" + "-".repeat(40) + "…", "…" + "-".repeat(40) + "[Fiji]"),
                shown(text, new Span(0, 4), new Span(6, 10), new Span(210, 214)));
    }

    @Test
    void ofALongRunBothEndsAreShown() {
        RecordText text = new RecordText("r.txt", "a".repeat(200) + "b".repeat(200));
        assertEquals(List.of("[" + "a".repeat(120) + " … " + "b".repeat(120) + "]"), shown(text, new Span(0, 400)));
    }

    /** What a delegation had meant stands at the end of the sentence; a line that ends within it does not end it. */
    @Test
    void aSentenceIsToldToItsStop() {
        RecordText text = new RecordText(
                "r.txt",
                "Chad subsequently advised the Secretariat that it had\nintended to abstain. The meeting went on.");
        assertEquals(
                List.of("[Chad] subsequently advised the Secretariat that it had intended to abstain.…"),
                shown(new FoundPassage(text, List.of(new Span(0, 4)), FoundPassage.Reach.SENTENCE)));
        assertEquals(List.of("[Chad] subsequently advised the Secretariat th…"), shown(text, new Span(0, 4)));
    }

    private static List<String> shown(RecordText text, Span... marked) {
        return shown(new FoundPassage(text, List.of(marked)));
    }

    private static List<String> shown(FoundPassage passage) {
        return passage.excerpts().stream()
                .map(excerpt -> excerpt.stream()
                        .map(piece -> piece instanceof SourcePassage.AtIssue ? "[" + piece.text() + "]" : piece.text())
                        .collect(Collectors.joining()))
                .toList();
    }
}
