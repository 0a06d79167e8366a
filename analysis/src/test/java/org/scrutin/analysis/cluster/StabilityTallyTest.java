package org.scrutin.analysis.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.vote.StateId;

class StabilityTallyTest {

    private static final List<StateId> STATES = Stream.of("AAA", "BBB", "CCC", "DDD", "EEE", "FFF")
            .map(StateId::new)
            .toList();

    /**
     * By hand. Partition ABCD | EF; resamples ABCD | EF, then AB | CDEF.
     *
     * <p>Overlaps in the second: ABCD with AB 2/4, with CDEF 2/6: ½; EF with CDEF 2/4: ½. Means ¾.
     *
     * <p>Company in the second: A had BCD, has B: one of three kept, not mostly the same; C had ABD, has DEF: one of five; E had
     * F, has CDF: one of three. So everybody ½: none wanders, none is beyond doubt.
     *
     * <p>Rand in the second: 15 pairs, together 7 and 7, in both 3 (AB, CD, EF); by chance 49/15: (3 − 49/15) / (7 − 49/15) =
     * −4/56. Mean (1 − 1/14) / 2.
     */
    @Test
    void worked() {
        StabilityTally tally = new StabilityTally(Partition.of(new int[] {0, 0, 0, 0, 1, 1}));
        tally.accept(Partition.of(new int[] {0, 0, 0, 0, 1, 1}));
        tally.accept(Partition.of(new int[] {0, 0, 1, 1, 1, 1}));
        ClusterStability stability = tally.result(STATES);

        assertEquals(2, stability.k());
        assertEquals(List.of(.75, .75), stability.clusters());
        assertEquals(13 / 28.0, stability.partition(), 1e-15);
        STATES.forEach(state -> assertEquals(.5, stability.states().get(state), state::value));
        assertEquals(List.of(), stability.wandering());
        Consensus consensus = stability.consensus();
        assertEquals(1, consensus.share(STATES.get(0), STATES.get(1)));
        assertEquals(.5, consensus.share(STATES.get(0), STATES.get(3)));
        assertEquals(.5, consensus.share(STATES.get(4), STATES.get(3)));
        assertEquals(0, consensus.share(STATES.get(0), STATES.get(5)));
        assertThrows(IllegalArgumentException.class, () -> consensus.share(STATES.get(0), STATES.get(0)));
    }

    /** F stands alone, then with the rest; A to E keep each other: four others of five. */
    @Test
    void whoLosesItsCompanyWanders() {
        StabilityTally tally = new StabilityTally(Partition.of(new int[] {0, 0, 0, 0, 0, 1}));
        tally.accept(Partition.of(new int[] {0, 0, 0, 0, 0, 0}));
        ClusterStability stability = tally.result(STATES);

        assertEquals(List.of(new StateId("FFF")), stability.wandering());
        assertEquals(1, stability.states().get(STATES.get(0)));
        assertEquals(List.of(5 / 6.0, 1 / 6.0), stability.clusters());
    }

    @Test
    void aloneBothTimesIsTheSameCompany() {
        StabilityTally tally = new StabilityTally(Partition.of(new int[] {0, 0, 0, 0, 0, 1}));
        tally.accept(Partition.of(new int[] {0, 0, 0, 1, 1, 2}));

        assertEquals(1, tally.result(STATES).states().get(new StateId("FFF")));
    }
}
