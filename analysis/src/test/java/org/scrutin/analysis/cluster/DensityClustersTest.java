package org.scrutin.analysis.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class DensityClustersTest {

    @Test
    void twoHeapsAndAStray() {
        // Second neighbours: 2 1 2 | 3 2 3 | 80; the chord runs from 1 to 80, the last 3 lies farthest below it.
        DensityClusters clusters = new DensityClusters(SilhouetteTest.line(0, 1, 2, 20, 21, 23, 101));

        assertEquals(3, clusters.epsilon());
        assertEquals(List.of(1, 1, 1, 2, 2, 2, 0), AverageLinkageTest.labels(clusters.partition()));
    }

    @Test
    void aPointCountsItself() {
        // Each of three in a row has itself and two others within its second neighbour's distance.
        DensityClusters three = new DensityClusters(SilhouetteTest.line(0, 1, 2));

        assertEquals(1, three.partition().clusters());
    }

    @Test
    void aFlatCurveIsItsOwnKnee() {
        double[][] apart = {{0, 1, 1}, {1, 0, 1}, {1, 1, 0}};
        DensityClusters clusters = new DensityClusters(DistanceMatrix.of(apart));

        assertEquals(1, clusters.epsilon());
        assertEquals(List.of(1, 1, 1), AverageLinkageTest.labels(clusters.partition()));
    }

    @Test
    void twoPointsAreNoise() {
        DensityClusters two = new DensityClusters(SilhouetteTest.line(0, 0));

        assertEquals(List.of(0, 0), AverageLinkageTest.labels(two.partition()));
        assertThrows(IllegalStateException.class, two::epsilon);
    }
}
