package org.scrutin.analysis.dissent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.data.MadeVotes;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;

class PatternsTest {

    private static final RollCallId WHOLE = new RollCallId("T:whole");

    @Test
    void lettersInTheOrderOfIdsWhateverTheOrderOfTheRecord() {
        RollCallMatrix matrix = text().row("AAA", "YAN")
                .row("BBB", "YAN")
                .row("CCC", "XXY")
                .row("DDD", "XXX")
                .matrix();
        List<RollCallId> ids = List.of(new RollCallId("T:I-1"), new RollCallId("T:I-2"), WHOLE);

        assertEquals(
                List.of(
                        new Pattern(WHOLE, ids, "ANY", List.of(new StateId("AAA"), new StateId("BBB"))),
                        new Pattern(WHOLE, ids, "XYX", List.of(new StateId("CCC")))),
                Patterns.of(matrix));
    }

    @Test
    void aTextWithOneVoteHasBallotsNotPatterns() {
        RollCallMatrix matrix = new MadeVotes()
                .whole("R1", "2001-12-01", "topic", "title")
                .row("AAA", "Y")
                .matrix();

        assertEquals(List.of(), Patterns.of(matrix));
    }

    @Test
    void everyStateThatCastABallotOnATextHasOnePattern() {
        RollCallMatrix matrix = RecordedVotes.arms();
        List<Pattern> of72 = Patterns.of(matrix).stream()
                .filter(pattern -> pattern.wholeText().value().equals("A/RES/72/35"))
                .toList();

        assertEquals(
                List.of("A/RES/72/35", "A/RES/72/35:OP-2"),
                of72.get(0).rollCalls().stream().map(RollCallId::value).toList());
        long cast = matrix.states().stream()
                .map(state -> matrix.position(state).orElseThrow())
                .filter(state -> of72.get(0).rollCalls().stream()
                        .anyMatch(rollCall -> matrix.choice(
                                        matrix.position(rollCall).orElseThrow(), state)
                                .isCast()))
                .count();
        assertEquals(
                cast, of72.stream().mapToInt(pattern -> pattern.states().size()).sum());
    }

    @Test
    void aParagraphBesideTheWhole() {
        RollCallMatrix matrix = text().row("AAA", "YAN")
                .row("BBB", "YXY")
                .row("CCC", "XXY")
                .row("DDD", "XXX")
                .matrix();

        assertEquals(
                List.of(
                        new ParagraphDissent(WHOLE, id("T:I-1"), state("AAA"), Choice.ABSTAIN, Choice.YES),
                        new ParagraphDissent(WHOLE, id("T:I-1"), state("BBB"), Choice.ABSENT, Choice.YES),
                        new ParagraphDissent(WHOLE, id("T:I-2"), state("AAA"), Choice.NO, Choice.YES),
                        new ParagraphDissent(WHOLE, id("T:I-2"), state("BBB"), Choice.YES, Choice.YES),
                        new ParagraphDissent(WHOLE, id("T:I-2"), state("CCC"), Choice.YES, Choice.ABSENT)),
                ParagraphDissents.of(matrix));
    }

    @Test
    void aWholeThatWasNotPutToAVoteHasNothingBesideIt() {
        RollCallMatrix matrix = new MadeVotes()
                .paragraph("T:I-1", "2018-06-29", "T:whole")
                .row("AAA", "Y")
                .matrix();

        assertEquals(List.of(), ParagraphDissents.of(matrix));
    }

    @Test
    void flowsInTheOrderOfABallotPaper() {
        RollCallMatrix matrix = text().row("AAA", "YAN")
                .row("BBB", "YNY")
                .row("CCC", "YAA")
                .row("DDD", "XYX")
                .row("EEE", "YXX")
                .matrix();

        List<DissentFlows> flows = DissentFlows.of(ParagraphDissents.of(matrix));

        assertEquals(
                List.of("T:I-1", "T:I-2"),
                flows.stream().map(f -> f.rollCall().value()).toList());
        assertEquals(
                List.of("Y>X", "A>Y", "N>Y", "X>Y"),
                List.copyOf(flows.get(0).counts().keySet()));
        assertEquals(
                Map.of("Y>X", 1, "A>Y", 2, "N>Y", 1, "X>Y", 1), flows.get(0).counts());
        assertEquals(
                List.of(state("AAA"), state("CCC")), flows.get(0).flows().get(1).states());
    }

    @Test
    void everyParagraphOfTheArmsVotesStandsBesideItsWhole() {
        RollCallMatrix matrix = RecordedVotes.arms();
        List<DissentFlows> flows = DissentFlows.of(ParagraphDissents.of(matrix));

        assertEquals(68, flows.size());
        for (DissentFlows flow : flows) {
            int paragraph = matrix.position(flow.rollCall()).orElseThrow();
            int whole = matrix.position(flow.wholeText()).orElseThrow();
            assertEquals(matrix.room(paragraph).cast(), states(flow, 0, "X"));
            assertEquals(matrix.room(whole).cast(), states(flow, 2, "X"));
        }
    }

    /** Renaming the states changes who has a pattern, not how many have it. */
    @Property(tries = 100)
    void countsDoNotHangOnNames(@ForAll long seed) {
        Random random = new Random(seed);
        MadeVotes votes = text();
        MadeVotes renamed = text();
        List<String> rows = new ArrayList<>();
        for (int state = 0; state < 12; state++) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < 3; i++) {
                row.append("YANX".charAt(random.nextInt(4)));
            }
            rows.add(row.toString());
            votes.row("S" + (char) ('A' + state), row.toString());
            renamed.row("S" + (char) ('Z' - state), row.toString());
        }

        List<Pattern> patterns = Patterns.of(votes.matrix());

        assertEquals(counts(patterns), counts(Patterns.of(renamed.matrix())));
        assertTrue(patterns.size() <= 63);
        assertEquals(
                rows.stream().filter(row -> !row.equals("XXX")).count(),
                patterns.stream().mapToInt(pattern -> pattern.states().size()).sum());
    }

    private static List<String> counts(List<Pattern> patterns) {
        return patterns.stream()
                .map(pattern -> pattern.letters() + " " + pattern.states().size())
                .toList();
    }

    private static int states(DissentFlows flows, int letter, String without) {
        return flows.counts().entrySet().stream()
                .filter(entry -> !entry.getKey().substring(letter, letter + 1).equals(without))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The whole first, then its paragraphs. */
    private static MadeVotes text() {
        return new MadeVotes()
                .whole("T:whole", "2018-06-29", "topic", "title")
                .paragraph("T:I-1", "2018-06-29", "T:whole")
                .paragraph("T:I-2", "2018-06-29", "T:whole");
    }

    private static StateId state(String id) {
        return new StateId(id);
    }

    private static RollCallId id(String id) {
        return new RollCallId(id);
    }
}
