package org.scrutin.analysis.dissent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.abstention.AbstentionRows;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;

/** Three paragraphs and the whole text of the review conference of 2018. */
class SmallArmsConferenceTest {

    private static final String SYMBOL = "A/CONF.192/2018/RC/3:";
    private static final List<Integer> PARAGRAPHS = List.of(0, 1, 2);

    private final RollCallMatrix matrix = RecordedVotes.smallArms();

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # paragraph, Y>Y, A>Y, N>Y, X>Y, Y>X, A>X
            I-13,        64,  24,  ,    9,   1,   1
            I-16,        60,  27,  2,   8,   3,   1
            II-18,       59,  28,  2,   8,   3,   1
            """)
    void flows(String paragraph, int yy, int ay, Integer ny, int xy, int yx, int ax) {
        DissentFlows flows = DissentFlows.of(ParagraphDissents.of(matrix)).stream()
                .filter(f -> f.rollCall().equals(new RollCallId(SYMBOL + paragraph)))
                .findFirst()
                .orElseThrow();

        Map<String, Integer> expected = ny == null
                ? Map.of("Y>Y", yy, "A>Y", ay, "X>Y", xy, "Y>X", yx, "A>X", ax)
                : Map.of("Y>Y", yy, "A>Y", ay, "N>Y", ny, "X>Y", xy, "Y>X", yx, "A>X", ax);
        assertEquals(expected, flows.counts());
        assertEquals(new RollCallId(SYMBOL + "whole"), flows.wholeText());
    }

    @Test
    void eighteenPatternsOverTheText() {
        List<Pattern> patterns = Patterns.of(matrix);

        assertEquals(18, patterns.size());
        assertEquals(
                List.of("I-13", "I-16", "II-18", "whole"),
                patterns.get(0).rollCalls().stream()
                        .map(id -> id.value().substring(SYMBOL.length()))
                        .toList());
        assertEquals(
                matrix.states().size(),
                patterns.stream().mapToInt(pattern -> pattern.states().size()).sum());
    }

    /** Every state that is on a list of the text counts, the Republic of Korea on no list of a paragraph included. */
    @Test
    void fifteenPatternsOverTheParagraphs() {
        assertEquals(
                15,
                Patterns.of(matrix).stream()
                        .map(pattern -> pattern.letters().substring(0, 3))
                        .distinct()
                        .count());
    }

    @Test
    void fourteenOfAbstentionOnly() {
        AbstentionRows rows = new AbstentionRows(matrix, matrix.where(r -> r.kind() == RollCallKind.PARAGRAPH));

        assertEquals(
                14,
                IntStream.range(0, matrix.states().size())
                        .mapToObj(rows::row)
                        .distinct()
                        .count());
    }

    @Test
    void twentyTwoOfTheTwentyThreeThatAbstainedThriceJoinedTheWhole() {
        List<Integer> thrice = IntStream.range(0, matrix.states().size())
                .filter(state -> PARAGRAPHS.stream().allMatch(p -> matrix.choice(p, state) == Choice.ABSTAIN))
                .boxed()
                .toList();

        assertEquals(23, thrice.size());
        assertEquals(
                22,
                thrice.stream()
                        .filter(state -> matrix.choice(3, state) == Choice.YES)
                        .count());
    }

    @Test
    void oneConferenceHasNoTextThatReturns() {
        assertEquals(List.of(), Switches.of(matrix, EnumSet.allOf(RollCallKind.class)));
    }
}
