package org.scrutin.jobs.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** “NAMES split on PARAGRAPH: 15 to 2 (0.75).” */
class SaidPatternTest {

    private static final SaidPattern PATTERN = new SaidPattern(List.of(
            new SaidPattern.Value(List.of(), "FRA USA", true, List.of("2")),
            new SaidPattern.Words(" split on "),
            new SaidPattern.Value(List.of(), "R:I-16", true, List.of("16")),
            new SaidPattern.Words(": 15 to "),
            new SaidPattern.Value(List.of("2"), "2", false, List.of()),
            new SaidPattern.Words(" ("),
            new SaidPattern.Value(List.of("0.7", "0.75", "0.754"), "0.754", false, List.of()),
            new SaidPattern.Words(").")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "France and the United States split on I-16: 15 to 2 (0.75).",
                "2 states split on I-16 (surplus): 15 to 2 (0.754)."
            })
    void namesMayBeAnyAndNumbersOnlyTheirOwn(String sentence) {
        assertEquals(OptionalInt.of(0), PATTERN.comparedWith(sentence).from());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 states split on I-16: 15 to 2 (0.75).",
                "2 of 2 states split on I-16: 15 to 2 (0.75).",
                "France split on I-17: 15 to 2 (0.75).",
                "France split on I-16: 16 to 2 (0.75).",
                "France split on I-16: 15 to 3 (0.75).",
                "France split on I-16: 15 to 22 (0.75).",
                "France split on I-16: 15 to 2 (0.76).",
                "France split on I-16: 15 to 2 (0.75). And more."
            })
    void anyOtherNumberIsNone(String sentence) {
        assertTrue(PATTERN.comparedWith(sentence).from().isEmpty());
    }

    @Test
    void whatStandsBeforeTheSentenceIsNoPartOfIt() {
        assertEquals(
                OptionalInt.of("Of 48 votes: ".length()),
                PATTERN.comparedWith("Of 48 votes: France split on I-16: 15 to 2 (0.75).")
                        .from());
    }

    /** Names stand in no table of claims, so the sentence is shown with ids. */
    @Test
    void theSentenceIsShownWhole() {
        assertEquals("FRA USA split on R:I-16: 15 to 2 (0.754).", PATTERN.shown());
    }

    /** Names and the number behind them aside, “ split on ”, “: 15 to ” are 18 signs. */
    @Test
    void howFarATextAgreesIsCountedInTheSentencesOwnSigns() {
        assertEquals(
                18,
                PATTERN.comparedWith("France split on I-16: 15 to 3 (0.75).").agreed());
    }

    /** Beside its earlier form of a long part the ends alone are printed; what stands there is held all the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "France and the … on I-16: 15 to 2 (0.75).",
                "France split … 2 (0.75).",
                "France … 2 (0.754).",
                "France split on I-16: 15 … (0.75).",
                "France split … 15 to … (0.75)."
            })
    void theMiddleMayBeLeftOut(String sentence) {
        assertEquals(OptionalInt.of(0), PATTERN.shortenedComparedWith(sentence).from());
        assertTrue(PATTERN.comparedWith(sentence).from().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 states split … 2 (0.75).",
                "France split on I-17: 15 … (0.75).",
                "France split on I-16: 16 … (0.75).",
                "France split … 3 (0.75).",
                "France split … 2 (0.76).",
                "France split … 2 (0.75). And more.",
                "France split … "
            })
    void whatIsLeftOfItIsHeld(String sentence) {
        assertTrue(PATTERN.shortenedComparedWith(sentence).from().isEmpty());
    }
}
