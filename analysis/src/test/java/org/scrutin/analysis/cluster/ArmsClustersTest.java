package org.scrutin.analysis.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutin.analysis.data.DataFolder;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

/** The 109 whole texts of the arms votes, beside what SciPy makes of them ({@code reference/arms_clusters.py}). */
class ArmsClustersTest {

    private static final Path REFERENCE = Path.of("src/test/resources/reference");

    private static final ClusterPlan PLAN = new ClusterPlan(
            List.of(ClusterMethod.HIERARCHICAL, ClusterMethod.KMEANS, ClusterMethod.DBSCAN),
            2,
            9,
            AbstentionDistance.JACCARD,
            new ClusterRule(OptionalInt.empty(), 0.05, 0.5),
            20180629);

    private static AbstentionClusters clusters;

    @BeforeAll
    static void cluster() {
        RollCallMatrix matrix = RecordedVotes.arms();
        clusters = AbstentionClusterings.of(
                        matrix, new StudyScopes(matrix, List.of()), EnumSet.of(RollCallKind.WHOLE), PLAN)
                .get(0);
    }

    @Test
    void statesThatAbstainedSixTimes() {
        assertEquals("all", clusters.cycle());
        assertEquals(109, clusters.rollCalls());
        assertEquals(6, clusters.minimumAbstentions());
        assertEquals(64, clusters.clustered().size());
        assertEquals(104, clusters.never().size());
        assertEquals(26, clusters.rarely().size());
        assertTrue(clusters.never().contains(new StateId("AUT")));
        assertTrue(clusters.rarely().contains(new StateId("JPN")));
    }

    @ParameterizedTest(name = "k = {0}")
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9})
    void partitionsAndSilhouettesAsElsewhere(int k) {
        Clustering found = hierarchical(k);
        List<Map<String, String>> expected = DataFolder.table(REFERENCE.resolve("arms_clusters.csv")).stream()
                .filter(row -> row.get("k").equals(String.valueOf(k)))
                .toList();

        assertEquals(64, expected.size());
        for (Map<String, String> row : expected) {
            StateId state = new StateId(row.get("state"));
            assertEquals(Integer.parseInt(row.get("cluster")), found.clusterOf().get(state), state::value);
            assertEquals(
                    Double.parseDouble(row.get("silhouette")),
                    found.silhouetteOf().get(state),
                    1e-11,
                    state::value);
        }
        double mean = DataFolder.table(REFERENCE.resolve("arms_cluster_quality.csv")).stream()
                .filter(row -> row.get("k").equals(String.valueOf(k)))
                .mapToDouble(row -> Double.parseDouble(row.get("silhouette")))
                .findFirst()
                .orElseThrow();
        assertEquals(mean, found.silhouette().orElseThrow(), 1e-11);
    }

    @Test
    void densityAsElsewhere() {
        Map<StateId, Integer> found =
                clusters.chosen(ClusterMethod.DBSCAN).orElseThrow().clusterOf();
        List<Map<String, String>> expected = DataFolder.table(REFERENCE.resolve("arms_density.csv"));

        assertEquals(64, expected.size());
        for (Map<String, String> row : expected) {
            assertEquals(
                    Integer.parseInt(row.get("cluster")), found.get(new StateId(row.get("state"))), row.get("state"));
        }
    }

    @Test
    void eightClustersAreShownAlthoughNineScoreBetter() {
        assertEquals(OptionalInt.of(9), clusters.bestK());
        assertEquals(
                OptionalInt.of(8),
                clusters.chosen(ClusterMethod.HIERARCHICAL).orElseThrow().k());
        assertFalse(clusters.wellDetermined());
    }

    @Test
    void fiveBlocsAndFourStatesApart() {
        Clustering shown = clusters.chosen(ClusterMethod.HIERARCHICAL).orElseThrow();

        assertEquals(5, shown.blocs().size());
        assertEquals(
                List.of("BTN", "CHN", "KAZ", "KGZ"),
                shown.apart().stream().map(StateId::value).toList());
    }

    private static Clustering hierarchical(int k) {
        return clusters.clusterings().stream()
                .filter(c -> c.method() == ClusterMethod.HIERARCHICAL && c.k().equals(OptionalInt.of(k)))
                .findFirst()
                .orElseThrow();
    }
}
