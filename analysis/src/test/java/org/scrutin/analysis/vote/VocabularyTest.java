package org.scrutin.analysis.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    @ParameterizedTest
    @EnumSource(Choice.class)
    void everyChoiceHasALetterOfItsOwn(Choice choice) {
        assertEquals(Optional.of(choice), Choice.ofLetter(String.valueOf(choice.letter())));
        assertEquals(choice != Choice.ABSENT, choice.isCast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "y", "YES", "1", " Y", "弃"})
    void otherLettersAreNoChoice(String letter) {
        assertEquals(Optional.empty(), Choice.ofLetter(letter));
    }

    @ParameterizedTest(name = "{0}-{1}-{2}")
    @CsvSource(textBlock = """
            # yes, no, abstain, cast, plurality, unanimous, choice
            63, 2,  28, 93, 63, false, YES
            2,  63, 28, 93, 63, false, NO
            2,  28, 63, 93, 63, false, ABSTAIN
            97, 0,  0,  97, 97, true,  YES
            0,  0,  3,  3,  3,  true,  ABSTAIN
            0,  0,  0,  0,  0,  false,
            1,  1,  0,  2,  1,  false,
            1,  0,  1,  2,  1,  false,
            0,  1,  1,  2,  1,  false,
            1,  1,  1,  3,  1,  false,
            """)
    void counts(int yes, int no, int abstain, int cast, int plurality, boolean unanimous, Choice choice) {
        ChoiceCounts counts = new ChoiceCounts(yes, no, abstain);

        assertEquals(cast, counts.cast());
        assertEquals(plurality, counts.plurality());
        assertEquals(unanimous, counts.unanimous());
        assertEquals(Optional.ofNullable(choice), counts.pluralityChoice());
        assertEquals(
                List.of(yes, no, abstain, 0),
                Stream.of(Choice.values()).map(counts::of).toList());
    }

    /** One ballot is no side, and of a tie there are two. */
    @ParameterizedTest(name = "{0}-{1}-{2}")
    @CsvSource(textBlock = """
            # yes, no, abstain, side
            2, 0, 0, YES
            1, 2, 1, NO
            0, 1, 2, ABSTAIN
            1, 0, 0,
            0, 0, 1,
            1, 1, 0,
            2, 1, 2,
            0, 0, 0,
            """)
    void aSideTakesTwoBallots(int yes, int no, int abstain, Choice side) {
        assertEquals(Optional.ofNullable(side), new ChoiceCounts(yes, no, abstain).side());
    }

    @Test
    void countsOfBallotsAreNeverNegativeAndNeverWrapAround() {
        assertThrows(IllegalArgumentException.class, () -> new ChoiceCounts(-1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> ChoiceCounts.NONE.accept(Choice.ABSENT));
        ChoiceCounts full = new ChoiceCounts(Integer.MAX_VALUE, 0, 0);
        assertThrows(ArithmeticException.class, () -> full.accept(Choice.YES));
        assertThrows(ArithmeticException.class, () -> full.combine(new ChoiceCounts(1, 0, 0)));
    }

    @ParameterizedTest(name = "{0}, {1}-{2}-{3} of {4}: {5}")
    @CsvSource(textBlock = """
            # rule,      Y,  N,  A,  electorate, required
            SIMPLE,      63, 2,  28, 193, 33
            SIMPLE,      62, 2,  29, 193, 33
            SIMPLE,      65, 0,  25, 193, 33
            SIMPLE,      1,  1,  0,  193, 2
            SIMPLE,      0,  0,  5,  193, 1
            TWO_THIRDS,  63, 2,  28, 193, 44
            TWO_THIRDS,  66, 0,  0,  193, 44
            TWO_THIRDS,  67, 0,  0,  193, 45
            TWO_THIRDS,  0,  0,  9,  193, 0
            ALL_MEMBERS, 63, 2,  28, 193, 97
            ALL_MEMBERS, 63, 2,  28, 192, 97
            ALL_MEMBERS, 63, 2,  28, 15,  8
            """)
    void required(MajorityRule rule, int yes, int no, int abstain, int electorate, int required) {
        assertEquals(required, rule.required(new ChoiceCounts(yes, no, abstain), electorate));
    }

    @Test
    void wordsOfTablesAreTheContracts() {
        assertEquals(
                List.of("simple", "two-thirds", "all-members"),
                Stream.of(MajorityRule.values()).map(MajorityRule::id).toList());
        assertEquals(
                List.of("whole", "paragraph", "amendment", "motion"),
                Stream.of(RollCallKind.values()).map(RollCallKind::id).toList());
        assertEquals(
                List.of("adopted", "rejected", "retained", "deleted"),
                Stream.of(RollCallResult.values()).map(RollCallResult::id).toList());
    }

    @Test
    void aTextFallsBackToEnglishAndThenToWhatThereIs() {
        LocalText text = new LocalText(Map.of("zh", "非洲国家组", "en", "African Group"));

        assertEquals(Optional.of("非洲国家组"), text.in("zh"));
        assertEquals(Optional.of("African Group"), text.in("fr"));
        assertEquals(Optional.of("Groupe"), new LocalText(Map.of("fr", "Groupe", "ru", "Группа")).in("zh"));
        assertEquals(Optional.empty(), LocalText.EMPTY.in("en"));
        assertTrue(LocalText.english(" ").isEmpty());
        assertFalse(text.isEmpty());
    }

    @Test
    void aTextIsCompletedByAnother() {
        LocalText text = new LocalText(Map.of("en", "mine")).orElse(new LocalText(Map.of("en", "theirs", "zh", "他们的")));

        assertEquals(Map.of("en", "mine", "zh", "他们的"), text.byLanguage());
    }

    @Test
    void orderIsByCodePointAndNotByCodeUnit() {
        List<String> sorted = Stream.of(
                        "\uD83D\uDE00", "\uFF21", "a", "B", "", "é", "aa", "\uD83D\uDE01", "a\uD83D\uDE00")
                .sorted(CodePointOrder.INSTANCE)
                .toList();

        assertEquals(
                List.of("", "B", "a", "aa", "a\uD83D\uDE00", "é", "\uFF21", "\uD83D\uDE00", "\uD83D\uDE01"), sorted);
        assertEquals(0, CodePointOrder.INSTANCE.compare("同", "同"));
    }

    @Test
    void idsAreNeverBlankAndStandInCodePointOrder() {
        assertThrows(IllegalArgumentException.class, () -> new StateId(" "));
        assertThrows(IllegalArgumentException.class, () -> new GroupId(""));
        assertThrows(IllegalArgumentException.class, () -> new RollCallId(""));
        assertTrue(new StateId("AFG").compareTo(new StateId("AGO")) < 0);
        assertTrue(new GroupId("WEOG").compareTo(new GroupId("WEOG_ELECT")) < 0);
        assertTrue(new RollCallId("A/RES/61/77").compareTo(new RollCallId("A/RES/61/77:OP-9")) < 0);
        assertEquals("EU", new GroupId("EU").toString());
    }

    @Test
    void scopesStandInTheOrderOfTables() {
        assertEquals(
                List.of(new Scope("2001", "all"), new Scope("2001", "mines"), new Scope("all", "all")),
                Stream.of(new Scope("all", "all"), new Scope("2001", "mines"), new Scope("2001", "all"))
                        .sorted()
                        .toList());
    }
}
