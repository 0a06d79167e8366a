package org.scrutin.output.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

class EarlierValueTest {

    private static final ClaimValue NOBODY = new ClaimValue.States(List.of());

    @Test
    void idsAreOfWhatTheArgumentNamesToday() {
        assertEquals(
                Optional.of(new ClaimValue.States(List.of(new StateId("IND"), new StateId("LAO")))),
                EarlierValue.of("IND LAO", NOBODY));
        GroupId african = new GroupId("AFR");
        assertEquals(
                Optional.of(new ClaimValue.Group(african)),
                EarlierValue.of("AFR", new ClaimValue.Group(new GroupId("EU"))));
        assertEquals(
                Optional.of(new ClaimValue.Groups(List.of(african, new GroupId("NAM")))),
                EarlierValue.of("AFR NAM", new ClaimValue.Groups(List.of())));
        RollCallId paragraph = new RollCallId("A/RES/78/241:OP2");
        assertEquals(
                Optional.of(new ClaimValue.RollCall(paragraph)),
                EarlierValue.of("A/RES/78/241:OP2", new ClaimValue.RollCall(new RollCallId("A/RES/79/62"))));
        assertEquals(
                Optional.of(new ClaimValue.RollCalls(List.of(paragraph))),
                EarlierValue.of("A/RES/78/241:OP2", new ClaimValue.RollCalls(List.of())));
    }

    @Test
    void nobodyIsNoState() {
        assertEquals(Optional.of(NOBODY), EarlierValue.of("", NOBODY));
    }

    @Test
    void aNumberHasNoName() {
        assertEquals(Optional.empty(), EarlierValue.of("24/93", new ClaimValue.Share(26, 93)));
    }
}
