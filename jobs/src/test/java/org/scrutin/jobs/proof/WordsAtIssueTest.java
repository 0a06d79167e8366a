package org.scrutin.jobs.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.jobs.load.record.text.RecordText;

/** Which words are marked, for each way in which evidence names them. */
class WordsAtIssueTest {

    private static final RecordText TEXT = new RecordText("r.txt", """
            1. Adopted by 12 votes to 2. It is over.
            In favour: Chad, Chile, Cuba, Chile, Cuba, Ecuador
            Against: Cape
            7/21
            Verde, Angola
            """);

    @Test
    void aRunIsMarkedEachTimeThatItStands() {
        assertEquals(
                List.of("Chile, Cuba", "Chile, Cuba"),
                marked(DiscrepancyKind.REPEATED_RUN, "2:31", "", "Chile … Cuba: 2:18, 2:31"));
    }

    @Test
    void ofACandidateTheNamesAreMarkedBetweenWhichItWouldStand() {
        assertEquals(
                List.of("Cuba", "Ecuador"),
                marked(
                        DiscrepancyKind.MISSING_CANDIDATE,
                        "1:1",
                        "",
                        "A/RC/3:I-16 Y Chad 2:12; Cuba 2:38 [=] Ecuador 2:44"));
    }

    @Test
    void aVoteAndAChoiceBeforeANameAreNoPartOfIt() {
        assertEquals(
                List.of("Chad", "Angola"),
                marked(
                        DiscrepancyKind.MISSING_CANDIDATE,
                        "1:1",
                        "",
                        "A/RC/3:I-16 Y Chad 2:12; A/65/PV.71:6 N Angola 5:8"));
    }

    @Test
    void theTotalThatWasAnnouncedIsMarkedInItsSentence() {
        assertEquals(List.of("12"), marked(DiscrepancyKind.TOTAL_MISMATCH, "1:4", "12", "Y 5/4, N 0/0"));
    }

    @Test
    void whereNothingElseIsNamedTheSentenceIs() {
        assertEquals(List.of("Adopted by 12 votes to 2"), marked(DiscrepancyKind.SWAPPED_SIDES, "1:4", "12-2-0", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The U.S. proposal fell. Then|The U.S. proposal fell",
                "Amendment of the U.S. Then|Amendment of the U.S. Then",
                "On A/C.1/73/L.5, para. 4, and No. 5 of it. End|On A/C.1/73/L.5, para. 4, and No. 5 of it",
                "By 3.5 to 2. It is|By 3.5 to 2",
                "It went to Cuba. 5 states|It went to Cuba. 5 states",
                "It went to Ecuador. 5 states|It went to Ecuador"
            })
    void aFullStopOfAnAbbreviationEndsNoSentence(String text, String marked) {
        RecordText record = new RecordText("r.txt", text);
        Discrepancy found = new Discrepancy(
                "r.txt",
                "1:1",
                DiscrepancyKind.SWAPPED_SIDES,
                1,
                Optional.empty(),
                Discrepancy.Severity.WARNING,
                Optional.empty(),
                "",
                "",
                "",
                "");
        assertEquals(
                List.of(marked),
                new WordsAtIssue(record).of(found).stream().map(record::text).toList());
    }

    @Test
    void aNameOverPageFurnitureIsMarkedWithoutIt() {
        assertEquals(List.of("Cape", "Verde"), marked(DiscrepancyKind.OBSERVER, "3:10", "", "Cape Verde"));
    }

    @Test
    void ofAnIntentionTheWholeNameIsMarkedAlsoOverTwoLines() {
        assertEquals(
                List.of("Cape", "Verde"),
                marked(DiscrepancyKind.INTENTION, "3:10", "", "Cape Verde: on no list, meant Y"));
    }

    @Test
    void aPlaceThatTheDocumentHasNotIsNoPassage() {
        assertEquals(List.of(), marked(DiscrepancyKind.ALIAS, "9:1", "", "Chad"));
        assertEquals(List.of(), marked(DiscrepancyKind.ALIAS, "", "", "Chad"));
    }

    private static List<String> marked(DiscrepancyKind kind, String place, String announced, String evidence) {
        Discrepancy found = new Discrepancy(
                "r.txt",
                place,
                kind,
                1,
                Optional.empty(),
                Discrepancy.Severity.WARNING,
                Optional.empty(),
                announced,
                "",
                evidence,
                "");
        return new WordsAtIssue(TEXT).of(found).stream().map(TEXT::text).toList();
    }
}
