package org.scrutin.analysis.dissent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.data.WorldGroups;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;

class TextReturnTest {

    private static final Set<RollCallKind> WHOLE = EnumSet.of(RollCallKind.WHOLE);

    /** Counted apart from this program in the table of ballots, state by state; Serbia and Montenegro became two in 2006. */
    @ParameterizedTest
    @CsvSource({
        "A/RES/79/58, A/RES/78/32, 148, 121, 0, 3, 2, 26, 0, 0",
        "A/RES/80/52, A/RES/79/58, 121, 138, 1, 1, 22, 5, 0, 0",
        "A/RES/80/35, A/RES/79/34, 173, 159, 0, 6, 0, 8, 0, 0",
        "A/RES/61/77, A/RES/60/226, 99, 158, 4, 1, 55, 0, 2, 1",
    })
    void votesInFavourOfTheArmsTexts(
            String rollCall,
            String before,
            int from,
            int to,
            int switchedIn,
            int switchedOut,
            int appeared,
            int vanished,
            int joined,
            int left) {
        TextReturn row = TextReturn.of(RecordedVotes.arms(), WorldGroups.roster(), WHOLE).stream()
                .filter(found -> found.rollCall().equals(new RollCallId(rollCall)))
                .findFirst()
                .orElseThrow();

        assertEquals(new RollCallId(before), row.rollCallFrom());
        assertEquals(
                new TotalsChange(from, to, switchedIn, switchedOut, appeared, vanished, joined, left), row.inFavour());
    }

    @Test
    void withoutWholeTextsNothingReturns() {
        assertEquals(
                List.of(),
                TextReturn.of(RecordedVotes.arms(), WorldGroups.roster(), EnumSet.of(RollCallKind.PARAGRAPH)));
    }
}
