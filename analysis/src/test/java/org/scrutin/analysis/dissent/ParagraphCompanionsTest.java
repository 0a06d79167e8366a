package org.scrutin.analysis.dissent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.data.MadeVotes;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.fixture.ReferenceRow;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;

class ParagraphCompanionsTest {

    /**
     * Of those that left preambular paragraph 7, 20 of 22 abstained on the Arms Trade Treaty, as 27 of 184 voters did, and 21 on
     * two paragraphs of the text on the illicit trade.
     */
    @Test
    void theArmsTradeTreaty() {
        List<ParagraphCompanion> rows = ParagraphCompanions.of(RecordedVotes.arms()).stream()
                .filter(row -> row.rollCall().value().equals("A/RES/71/68:PP-7"))
                .toList();

        assertEquals(
                List.of("A/RES/71/44:PP-7 21", "A/RES/71/44:PP-8 21", "A/RES/71/50 20"),
                rows.stream()
                        .map(row -> row.companion() + " " + row.abstained())
                        .toList());
        ParagraphCompanion row = rows.get(2);
        assertEquals(List.of(row), ParagraphCompanions.told(rows));
        assertEquals("A/RES/71/50", row.companion().value());
        assertEquals(22, row.left());
        assertEquals(22, row.cast());
        assertEquals(20, row.abstained());
        assertEquals(27, row.room().abstain());
        assertEquals(184, row.room().cast());
    }

    /** {@code reference/paragraph_dissent.py}. */
    @Test
    void theArmsVotesAreCountedAsElsewhere() {
        List<ReferenceRow> expected = ReferenceRow.table("arms_paragraph_companions.csv");
        List<ParagraphCompanion> rows = ParagraphCompanions.of(RecordedVotes.arms());

        assertEquals(expected.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            ParagraphCompanion row = rows.get(i);
            assertEquals(expected.get(i).text("roll_call"), row.rollCall().value());
            assertEquals(expected.get(i).text("companion"), row.companion().value());
            assertEquals(expected.get(i).text("kind"), row.kind().id());
            expected.get(i).same("left", row.left());
            expected.get(i).same("cast", row.cast());
            expected.get(i).same("abstained", row.abstained());
            expected.get(i).same("room_cast", row.room().cast());
            expected.get(i).same("room_abstained", row.room().abstain());
        }
    }

    @Test
    void aConferenceOnOneTextHasNoOther() {
        assertEquals(List.of(), ParagraphCompanions.of(RecordedVotes.smallArms()));
    }

    /**
     * Five or six states leave the paragraph of R1 (A, then Y); their letters on R2 and R3 of the same day. Named are those on
     * which four fifths of them abstained, of several the most, ties together.
     */
    @ParameterizedTest
    @CsvSource({
        "AAAAN,  YYYYY,  R2",
        "AAAXX,  AAAAX,  R3",
        "AAAXY,  AAAYY,  ''",
        "AAAAY,  YAAAA,  R2 R3",
        "AAAAA,  YAAAA,  R2",
        "AAAAYY, AAAAAY, R3",
        "AAAA,   AAAA,   ''",
    })
    void fourFifthsOfThoseThatLeft(String onSecond, String onThird, String named) {
        MadeVotes votes = new MadeVotes()
                .whole("R1", "2001-12-01", "topic", "one")
                .paragraph("R1:1", "2001-12-01", "R1")
                .whole("R2", "2001-12-01", "topic", "two")
                .whole("R3", "2001-12-01", "topic", "three")
                .whole("R4", "2002-12-01", "topic", "of another day")
                .row("ZZZ", "YYYYY");
        for (int state = 0; state < onSecond.length(); state++) {
            votes.row(
                    Character.toString('A' + state).repeat(3),
                    "YA" + onSecond.charAt(state) + onThird.charAt(state) + "A");
        }

        assertEquals(
                named,
                String.join(
                        " ",
                        ParagraphCompanions.of(votes.matrix()).stream()
                                .map(row -> row.companion().value())
                                .toList()));
    }

    /**
     * Five states leave R1:1; their letters on R1:2, R2:1 of the text R2 of the same day, and R3:1 of another day. A paragraph of
     * the same text is no company; one of another text is, and it is told only where no whole text is.
     */
    @ParameterizedTest
    @CsvSource({
        "AAAAA, AAAAY, NNNNN, R2:1, R2:1",
        "AAAAA, AAAYY, NNNNN, '', ''",
        "AAAAA, AAAAA, AAAAX, R2 R2:1, R2",
        "AAAAA, YYYYY, AAAAA, R2, R2",
    })
    void aParagraphOfAnotherText(String onSame, String onOther, String onWhole, String named, String told) {
        MadeVotes votes = new MadeVotes()
                .whole("R1", "2001-12-01", "topic", "one")
                .paragraph("R1:1", "2001-12-01", "R1")
                .paragraph("R1:2", "2001-12-01", "R1")
                .whole("R2", "2001-12-01", "topic", "two")
                .paragraph("R2:1", "2001-12-01", "R2")
                .whole("R3", "2002-12-01", "topic", "of another day")
                .paragraph("R3:1", "2002-12-01", "R3");
        for (int state = 0; state < onSame.length(); state++) {
            votes.row(
                    Character.toString('A' + state).repeat(3),
                    "YA" + onSame.charAt(state) + onWhole.charAt(state) + onOther.charAt(state) + "AA");
        }
        List<ParagraphCompanion> rows = ParagraphCompanions.of(votes.matrix()).stream()
                .filter(row -> row.rollCall().value().equals("R1:1"))
                .toList();

        assertEquals(named, ids(rows));
        assertEquals(told, ids(ParagraphCompanions.told(rows)));
    }

    private static String ids(List<ParagraphCompanion> rows) {
        return String.join(
                " ", rows.stream().map(row -> row.companion().value()).toList());
    }

    /** One of five is on no list of the other text: it is among those that left, and not among those that cast a ballot there. */
    @Test
    void bothCountsAreGiven() {
        MadeVotes votes = new MadeVotes()
                .whole("R1", "2001-12-01", "topic", "one")
                .paragraph("R1:1", "2001-12-01", "R1")
                .whole("R2", "2001-12-01", "topic", "two");
        List.of("AAA", "BBB", "CCC", "DDD").forEach(state -> votes.row(state, "YNA"));
        votes.row("EEE", "YAX").row("FFF", "YYY").row("GGG", "AAA");

        assertEquals(
                List.of(new ParagraphCompanion(
                        new RollCallId("R1:1"),
                        new RollCallId("R2"),
                        RollCallKind.WHOLE,
                        5,
                        4,
                        4,
                        new ChoiceCounts(1, 0, 5))),
                ParagraphCompanions.of(votes.matrix()));
    }
}
