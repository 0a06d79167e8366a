package org.scrutin.analysis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.claim.ClaimValue.Count;
import org.scrutin.analysis.claim.ClaimValue.Letters;
import org.scrutin.analysis.claim.ClaimValue.Share;
import org.scrutin.analysis.claim.ClaimValue.Side;
import org.scrutin.analysis.claim.ClaimValue.Sides;
import org.scrutin.analysis.claim.ClaimValue.States;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.StateId;

class ArgumentTest {

    private static final Source ONE = Rows.of("ballots").count();
    private static final StateId AAA = new StateId("AAA");
    private static final StateId BBB = new StateId("BBB");

    @Test
    void aNumberWithoutASourceCannotBeWritten() {
        assertThrows(IllegalArgumentException.class, () -> new Argument("n", new Count(3), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Argument("n", new Count(3), List.of(ONE, ONE)));
        assertThrows(IllegalArgumentException.class, () -> new Argument("share", new Share(1, 4), List.of(ONE)));
        assertThrows(
                IllegalArgumentException.class, () -> new Argument("form", new ClaimValue.Form("up"), List.of(ONE)));
    }

    @Test
    void eachSourceGivesItsPart() {
        assertEquals(
                List.of(new Count(1), new Count(4)),
                new Argument("share", new Share(1, 4), List.of(ONE, ONE)).sourced());
        assertEquals(
                List.of(new Letters("N"), new Letters("A")),
                new Argument(
                                "sides",
                                new Sides(List.of(
                                        new Side(Choice.NO, List.of(AAA)), new Side(Choice.ABSTAIN, List.of(BBB)))),
                                List.of(ONE, ONE))
                        .sourced());
    }

    @Test
    void aListHasOneSourceOrOneForEachOfItsIds() {
        States both = new States(List.of(AAA, BBB));
        assertEquals(List.of(both), new Argument("states", both, List.of(ONE)).sourced());
        assertEquals(
                List.of(new States(List.of(AAA)), new States(List.of(BBB))),
                new Argument("states", both, List.of(ONE, ONE)).sourced());
    }
}
