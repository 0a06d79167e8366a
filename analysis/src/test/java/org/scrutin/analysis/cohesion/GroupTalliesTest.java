package org.scrutin.analysis.cohesion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

class GroupTalliesTest {

    private final RollCallMatrix matrix = SmallVotes.among("AAA BBB CCC DDD")
            .vote("R1 2001-01-01", "YNAY")
            .vote("R2 2001-06-01", "YXAY")
            .matrix();

    @Test
    void membersOnTheDayOfTheRollCallCount() {
        Roster roster = SmallVotes.roster("AAA BBB CCC DDD", SmallVotes.group("GRP", "AAA BBB CCC@2001-06-01"));
        GroupTallies tallies = new GroupTallies(matrix, roster);

        assertEquals(new GroupTally(new ChoiceCounts(1, 1, 0), 0), tallies.of(new GroupId("GRP"), 0));
        assertEquals(new GroupTally(new ChoiceCounts(1, 0, 1), 1), tallies.of(new GroupId("GRP"), 1));
    }

    @Test
    void aMemberOutsideTheElectorateDoesNotCount() {
        Roster roster = SmallVotes.roster("AAA BBB CCC", SmallVotes.group("GRP", "CCC DDD"));

        assertEquals(
                new GroupTally(new ChoiceCounts(0, 0, 1), 0),
                new GroupTallies(matrix, roster).of(new GroupId("GRP"), 0));
    }

    @Test
    void aMemberThatTheSourcesNeverNameIsAbsent() {
        Roster roster = SmallVotes.roster("AAA ZZZ", SmallVotes.group("GRP", "AAA ZZZ"));

        assertEquals(
                new GroupTally(new ChoiceCounts(1, 0, 0), 1),
                new GroupTallies(matrix, roster).of(new GroupId("GRP"), 0));
    }

    @Test
    void aGroupThatTheStudyDoesNotHaveHasNoMembers() {
        assertEquals(GroupTally.NONE, new GroupTallies(matrix, SmallVotes.roster("AAA")).of(new GroupId("GRP"), 0));
    }

    @Test
    void anySetOfStatesCanBeTallied() {
        assertEquals(
                new GroupTally(new ChoiceCounts(1, 0, 0), 2),
                new GroupTallies(matrix, SmallVotes.roster(""))
                        .of(List.of(new StateId("BBB"), new StateId("DDD"), new StateId("ZZZ")), 1));
    }

    @Test
    void aGroupWithoutMembersHasARowWithoutAnIndex() {
        Roster roster = SmallVotes.roster("AAA", SmallVotes.group("GRP", "BBB"));
        GroupCohesion row = GroupCohesions.of(matrix, roster, new StudyScopes(matrix, List.of()))
                .get(0);

        assertEquals(0, row.tally().members());
        assertEquals("", row.cycle());
        assertEquals(GroupCohesion.Trivial.NONE, row.trivial());
        for (CohesionIndex index : CohesionIndex.values()) {
            assertEquals(OptionalDouble.empty(), row.value(index));
        }
        assertEquals(ChanceComparison.UNDEFINED, row.chance());
    }
}
