package org.scrutin.jobs.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutin.jobs.published.TitleSigns;

class SaidTextsTest {

    private final TitleSigns titles = new TitleSigns();

    @Test
    void whereATitleStandsAnyWordsMayStandAndNoOtherCell() {
        String sign = titles.sign("On ammunition").in("en").orElseThrow();
        TitledText row = TitledText.row(List.of(sign + " (2018)", "", "3"));
        assertTrue(row.isPrinted("关于弹药 (2018) | 3"));
        assertFalse(row.isPrinted("On ammunition (2018) | 4"));
        assertFalse(row.isPrinted("On ammunition | 3"));
        assertFalse(row.isPrinted("On ammunition | 7 (2018) | 3"));
        assertEquals("… (2018) | 3", row.shown());
    }

    @Test
    void aChangedTextIsToldBesideTheOneItResembles() {
        SaidTexts said = new SaidTexts(List.of("In 2017: 3 in favour.", "In 2018: 5 in favour.", "Nobody abstained."));
        assertEquals(
                List.of("report says “In 2018: 6 in favour.”, tables say “In 2018: 5 in favour.”"),
                said.held(List.of("Nobody abstained.", "In 2018: 6 in favour.", "In 2017: 3 in favour.")).stream()
                        .map(SaidTexts.Difference::message)
                        .toList());
    }

    @Test
    void whatResemblesNothingStandsAlone() {
        SaidTexts said = new SaidTexts(List.of("Nobody abstained."));
        assertEquals(
                List.of(
                        "report says “3 | 4 | 5”, tables say nothing",
                        "report says nothing, tables say “Nobody abstained.”"),
                said.held(List.of("3 | 4 | 5")).stream()
                        .map(SaidTexts.Difference::message)
                        .toList());
    }

    /** Items of a list may stand in any order, each as a whole. */
    @Test
    void aListInOneParagraphIsHeldItemByItem() {
        String said = "Last votes. Arms 2018 Y; Mines 2018 N.";
        assertEquals(List.of(), new SaidTexts(List.of(said)).held(List.of("Last votes. Mines 2018 N; Arms 2018 Y.")));
        assertEquals(
                1,
                new SaidTexts(List.of(said))
                        .held(List.of("Last votes. Mines 2018 Y; Arms 2018 N."))
                        .size());
        assertEquals(
                2,
                new SaidTexts(List.of(said))
                        .held(List.of("First votes. Mines 2018 N; Arms 2018 Y."))
                        .size());
    }

    @Test
    void signsStandInTheOrderOfTheirTitles() {
        titles.signAll(List.of("Mines", "Arms", ""));
        String mines = titles.sign("Mines").in("zh").orElseThrow();
        assertTrue(titles.sign("Arms").in("zh").orElseThrow().compareTo(mines) < 0);
        for (int i = 0; i < 12; i++) {
            titles.sign("Title " + i);
        }
        assertTrue(mines.compareTo(titles.sign("Title 11").in("zh").orElseThrow()) < 0);
    }

    /** A PDF has no letters of Thai, say; what it leaves out is no number and no word that it could print. */
    @Test
    void wordsThatPaperHasNoLettersForMayBeLeftOut() {
        TitledText said = new TitledText("2:11 | ไทย | 12");
        assertTrue(said.isPrinted("2:11 | […] | 12"));
        assertFalse(said.isPrinted("2:11 | […]"));
        assertFalse(said.isPrinted("2:11 | […] | 13"));
        assertFalse(new TitledText("2:11 | France").isPrinted("2:11 | […]"));
    }
}
