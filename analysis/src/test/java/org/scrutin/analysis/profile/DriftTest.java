package org.scrutin.analysis.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.agreement.PairTable;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.vote.StateId;

/** Who came closer: only where ten votes in common on either side allow to say so. */
class DriftTest {

    @Test
    void whoCameClosestStandsFirstAndWhoHasTooFewVotesInCommonNowhere() {
        SubjectProfile profile = new SubjectProfile(
                new Reference.OfState(new StateId("AAA")),
                List.of(),
                List.of(),
                List.of(
                        partner("BBB", same(5, 5), same(10, 0)),
                        partner("CCC", same(8, 2), same(4, 6)),
                        partner("DDD", same(9, 0), same(10, 0))),
                List.of());
        assertEquals(
                List.of("BBB 10 10 0.5", "CCC 10 10 -0.4"),
                profile.drifts(AgreementScore.AGREE_EXACT, new SubjectProfile.CycleStep("old", "new")).stream()
                        .map(drift -> drift.state() + " " + drift.before().n() + " "
                                + drift.after().n() + " " + Math.round(10 * drift.change()) / 10.0)
                        .toList());
    }

    /** So many votes with the same choice, so many with opposite ones. */
    private static PairTable same(int same, int opposite) {
        return new PairTable(same, 0, opposite, 0, 0, 0, 0, 0, 0);
    }

    private static Partner partner(String state, PairTable before, PairTable after) {
        return new Partner(
                new StateId(state), List.of(new Partner.Side("old", before), new Partner.Side("new", after)));
    }
}
