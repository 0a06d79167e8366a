package org.scrutin.analysis.dissent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

class LeftTextTest {

    private static final Comparator<RollCallId> BY_YEAR = Comparator.comparing(RollCallId::value);

    @Test
    void aStateThatCameBackHasNotLeft() {
        assertEquals(
                List.of(left("KWT", 2024, Choice.ABSTAIN)),
                LeftText.of(
                        List.of(
                                change("MMR", 2021, Choice.YES, Choice.ABSTAIN),
                                change("MMR", 2023, Choice.ABSTAIN, Choice.YES),
                                change("KWT", 2022, Choice.YES, Choice.ABSTAIN),
                                change("KWT", 2023, Choice.ABSTAIN, Choice.YES),
                                change("KWT", 2024, Choice.YES, Choice.ABSTAIN)),
                        BY_YEAR));
    }

    /** In favour until 2012, abstaining in 2013, against in 2016: it left in 2013, and is against. */
    @Test
    void theYearIsThatOfTheFirstBallotAfterAndTheChoiceThatOfTheLast() {
        assertEquals(
                List.of(left("RUS", 2013, Choice.NO)),
                LeftText.of(
                        List.of(
                                change("RUS", 2016, Choice.ABSTAIN, Choice.NO),
                                change("RUS", 2013, Choice.YES, Choice.ABSTAIN)),
                        BY_YEAR));
    }

    @Test
    void whoWasNeverInFavourCannotLeave() {
        assertEquals(List.of(), LeftText.of(List.of(change("PRK", 2015, Choice.ABSTAIN, Choice.NO)), BY_YEAR));
    }

    private static Switch change(String state, int year, Choice from, Choice to) {
        return new Switch(
                "mines",
                new StateId(state),
                new RollCallId(Integer.toString(year)),
                from,
                new RollCallId(Integer.toString(year - 1)),
                to,
                0);
    }

    private static LeftText left(String state, int year, Choice last) {
        return new LeftText(
                "mines",
                new StateId(state),
                new RollCallId(Integer.toString(year - 1)),
                new RollCallId(Integer.toString(year)),
                last);
    }
}
