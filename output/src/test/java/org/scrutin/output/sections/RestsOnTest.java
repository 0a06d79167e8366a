package org.scrutin.output.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.vote.RollCallId;

class RestsOnTest {

    private static final List<RollCallId> TWO = List.of(new RollCallId("A/RES/80/28"), new RollCallId("A/RES/80/35"));

    @Test
    void votesWhoseRowsAreCountedBearASentence() {
        assertEquals(
                TWO,
                RestsOn.counted(Rows.of("switches").whereAnyOf("roll_call", TWO).distinct("state")));
    }

    /** What was chosen before, or a whole cycle, is no vote that a count would fall with. */
    @Test
    void otherColumnsAndManyVotesBearNone() {
        assertEquals(
                List.of(),
                RestsOn.counted(
                        Rows.of("switches").whereAnyOf("roll_call_from", TWO).count()));
        List<RollCallId> many = IntStream.range(0, 13)
                .mapToObj(vote -> new RollCallId("V" + vote))
                .toList();
        assertEquals(
                List.of(),
                RestsOn.counted(
                        Rows.of("switches").whereAnyOf("roll_call", many).count()));
    }
}
