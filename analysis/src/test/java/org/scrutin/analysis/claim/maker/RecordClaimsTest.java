package org.scrutin.analysis.claim.maker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.scrutin.analysis.vote.ChoiceCounts;

class RecordClaimsTest {

    /** A name that is missing weighs one vote, a name in the list of another choice two, though as many ballots were cast. */
    @Test
    void aNameUnderAnotherChoiceWeighsAsMuchAsTwoNames() {
        assertEquals(1, RecordClaims.apart(new ChoiceCounts(98, 0, 0), new ChoiceCounts(97, 0, 0)));
        assertEquals(2, RecordClaims.apart(new ChoiceCounts(63, 2, 28), new ChoiceCounts(64, 2, 27)));
        assertEquals(0, RecordClaims.apart(new ChoiceCounts(65, 0, 25), new ChoiceCounts(65, 0, 25)));
    }
}
