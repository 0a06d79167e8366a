package org.scrutin.analysis.cohesion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallId;

class UnityReachTest {

    private static final GroupId GROUP = new GroupId("CARICOM");

    /**
     * Draws of 3 from a room of 10: all of one choice in 2 · C(5,3) / C(10,3) = 20 / 120 of draws where the room is 5 to 5,
     * so three voters are never telling there; all 5 of a side in 2 / 252 of draws, under 0.05.
     */
    @Test
    void unityCanBeToldFromChanceOnlyWhereTheRoomIsDivided() {
        List<GroupCohesion> rows = List.of(
                row("R1", new ChoiceCounts(3, 0, 0), 20 / 120.0),
                row("R2", new ChoiceCounts(5, 0, 0), 2 / 252.0),
                row("R3", new ChoiceCounts(4, 1, 0), 2 / 252.0),
                row("R4", new ChoiceCounts(5, 0, 0), 1),
                row("R5", new ChoiceCounts(1, 0, 0), 1));

        assertEquals(new UnityReach(GROUP, 4, 3, 2, 1), UnityReach.of(GROUP, rows, 0.05));
        assertEquals(new UnityReach(new GroupId("EU"), 0, 0, 0, 0), UnityReach.of(new GroupId("EU"), rows, 0.05));
    }

    private static GroupCohesion row(String id, ChoiceCounts cast, double leastP) {
        ChanceComparison chance = new ChanceComparison(
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(leastP));
        return GroupCohesion.of(
                new GroupCohesion.Where(new RollCallId(id), GROUP, ""), new GroupTally(cast, 0), chance);
    }
}
