package org.scrutin.analysis.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.cluster.ClusterSupport.Likeness;

class ClusterSupportTest {

    /** Steinley's bounds belong to the better word. */
    @Test
    void adjustedRandIndexInWords() {
        assertEquals(Likeness.MUCH, likeness(0.80));
        assertEquals(Likeness.PART, likeness(0.79));
        assertEquals(Likeness.PART, likeness(0.65));
        assertEquals(Likeness.LITTLE, likeness(0.64));
        assertEquals(Likeness.LITTLE, likeness(-0.1));
    }

    private static Likeness likeness(double partition) {
        ClusterStability found =
                new ClusterStability(2, partition, List.of(), Map.of(), new Consensus(List.of(), 1, List.of()));
        return new ClusterSupport("all", new GapCurve(new TreeMap<>()), new TreeMap<>(Map.of(2, found))).likeness(2);
    }
}
