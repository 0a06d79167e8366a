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

class ParagraphCompanionsTest {

    /** Of those that left preambular paragraph 7, 20 of 22 abstained on the Arms Trade Treaty, as 27 of 184 voters did. */
    @Test
    void theArmsTradeTreaty() {
        List<ParagraphCompanion> rows = ParagraphCompanions.of(RecordedVotes.arms()).stream()
                .filter(row -> row.rollCall().value().equals("A/RES/71/68:PP-7"))
                .toList();

        assertEquals(1, rows.size());
        ParagraphCompanion row = rows.get(0);
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
                        new RollCallId("R1:1"), new RollCallId("R2"), 5, 4, 4, new ChoiceCounts(1, 0, 5))),
                ParagraphCompanions.of(votes.matrix()));
    }
}
