package org.scrutin.analysis.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.cohesion.GroupTallies;
import org.scrutin.analysis.fixture.SmallVotes;

class BodyOfFewTest {

    private static final String FIFTEEN = "AAA BBB CCC DDD EEE FFF GGG HHH III JJJ KKK LLL MMM NNN OOO";

    @Test
    void symbolsTellTheBody() {
        assertEquals(Optional.of(BodyOfFew.SECURITY_COUNCIL), of("x 2018-12-13 S/PV.8422"));
        assertEquals(Optional.of(BodyOfFew.SECURITY_COUNCIL), of("S/2018/970 2018-12-13"));
        assertEquals(Optional.of(BodyOfFew.SECURITY_COUNCIL), of("SC/13620:I 2018-12-13"));
        assertEquals(Optional.of(BodyOfFew.ECONOMIC_AND_SOCIAL_COUNCIL), of("E/2019/SR.12:1 2019-06-06"));
        assertEquals(Optional.of(BodyOfFew.ECONOMIC_AND_SOCIAL_COUNCIL), of("ECOSOC/6943:I 2018-12-13"));
        assertEquals(Optional.of(BodyOfFew.ECONOMIC_AND_SOCIAL_COUNCIL), of("WOM/1792:I 2010-03-12"));
        assertEquals(Optional.of(BodyOfFew.HUMAN_RIGHTS_COUNCIL), of("A/HRC/40/L.1 2019-03-22"));
        for (String other : List.of(
                "A/65/PV.71:3 2010-12-21 A/65/PV.71",
                "A/RES/S-10/2 1978-06-30",
                "A/CONF.192/2018/RC/3:16 2018-06-29",
                "GA/SPD/307:I 2006-11-09",
                "SC/1 2000-01-01",
                "S 2000-01-01",
                "E12 2000-01-01")) {
            assertEquals(Optional.empty(), of(other), other);
        }
    }

    /** Fifteen may be the Council; sixteen are not: then those on its lists are all that are known of it. */
    @Test
    void anElectorateOfMoreStatesThanSeatsIsNotTheBody() {
        RollCallMatrix matrix = SmallVotes.among("AAA BBB PPP")
                .vote("S/PV.8422:1 2018-12-13 S/PV.8422", "YX.")
                .matrix();
        Roster council = SmallVotes.roster(FIFTEEN);
        Roster all = SmallVotes.roster(FIFTEEN + " PPP");

        assertFalse(council.isWiderThanBodyOf(matrix.rollCall(0)));
        assertEquals(15, council.electorate(matrix, 0).size());
        assertTrue(all.isWiderThanBodyOf(matrix.rollCall(0)));
        assertEquals(new TreeSet<>(List.of(new StateId("AAA"), new StateId("BBB"))), all.electorate(matrix, 0));
        assertEquals(
                0, Eligibility.of(matrix, all).rollCalls(new StateId("PPP")).size());
        assertEquals(
                1, Eligibility.of(matrix, council).rollCalls(new StateId("OOO")).size());
    }

    /** A group of all states has one voter and one absent member in the Council, and no more that are known of. */
    @Test
    void aGroupHasNoAbsentMembersThatTheCouncilIsNotKnownToHave() {
        RollCallMatrix matrix = SmallVotes.among("AAA BBB PPP")
                .vote("S/PV.8422:1 2018-12-13 S/PV.8422", "YX.")
                .matrix();
        StateGroup all = SmallVotes.group("ALL", FIFTEEN + " PPP");
        GroupTallies tallies = new GroupTallies(matrix, new Roster(all, List.of(all)));

        assertEquals(1, tallies.of(new GroupId("ALL"), 0).absent());
    }

    private static Optional<BodyOfFew> of(String where) {
        return BodyOfFew.of(SmallVotes.among("AAA").vote(where, "Y").matrix().rollCall(0));
    }
}
