package org.scrutin.analysis.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutin.analysis.data.DataFolder;
import org.scrutin.analysis.data.DisarmamentVotes;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * Clusters with {@code distance: matching} on votes of the General Assembly on disarmament, beside those of R ({@code
 * reference/disarmament_clusters.R}).
 */
class DisarmamentClustersTest {

    private static final Path REFERENCE = Path.of("src/test/resources/reference");

    private static RollCallMatrix matrix;
    private static AbstentionClusters clusters;

    @BeforeAll
    static void cluster() {
        matrix = DisarmamentVotes.read().matrix();
        ClusterPlan plan = new ClusterPlan(
                List.of(ClusterMethod.HIERARCHICAL, ClusterMethod.KMEANS),
                2,
                8,
                AbstentionDistance.MATCHING,
                new ClusterRule(OptionalInt.empty(), 0.05, 0.5),
                20180629);
        clusters = AbstentionClusterings.of(
                        matrix, new StudyScopes(matrix, List.of()), EnumSet.of(RollCallKind.WHOLE), plan)
                .get(0);
    }

    @Test
    void statesWithBallotsOnHalfOfTheVotes() {
        assertEquals(305, clusters.rollCalls());
        assertEquals(187, clusters.clustered().size());
    }

    @ParameterizedTest(name = "k = {0}")
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void partitionsEqualThoseOfHclust(int k) {
        Map<String, String> expected = DataFolder.table(REFERENCE.resolve("disarmament_hclust.csv")).stream()
                .filter(row -> row.get("k").equals(String.valueOf(k)))
                .collect(Collectors.toMap(row -> row.get("state"), row -> row.get("cluster")));

        assertEquals(187, expected.size());
        assertEquals(together(expected.keySet(), expected::get), together(found(ClusterMethod.HIERARCHICAL, k)));
    }

    @ParameterizedTest(name = "k = {0}")
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void sumsOfSquaresReachTheBestOfR(int k) {
        double best = DataFolder.table(REFERENCE.resolve("disarmament_kmeans.csv")).stream()
                .filter(row -> row.get("k").equals(String.valueOf(k)))
                .mapToDouble(row -> Double.parseDouble(row.get("squares")))
                .findFirst()
                .orElseThrow();

        double reached = squares(found(ClusterMethod.KMEANS, k));

        assertTrue(reached <= best * 1.01, () -> reached + " beside " + best);
        // As near as this, the two stand on the same rows.
        assertTrue(reached >= best * .999, () -> reached + " under " + best);
    }

    private static Map<StateId, Integer> found(ClusterMethod method, int k) {
        return clusters.clusterings().stream()
                .filter(one -> one.method() == method && one.k().equals(OptionalInt.of(k)))
                .findFirst()
                .orElseThrow()
                .clusterOf();
    }

    /** The clusters without their numbers. */
    private static List<NavigableSet<String>> together(Map<StateId, Integer> clusterOf) {
        Map<String, Integer> byName = clusterOf.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
        return together(byName.keySet(), byName::get);
    }

    private static List<NavigableSet<String>> together(Iterable<String> states, Function<String, Object> clusterOf) {
        Map<String, NavigableSet<String>> clusters = new TreeMap<>();
        states.forEach(state -> clusters.computeIfAbsent(clusterOf.apply(state).toString(), cluster -> new TreeSet<>())
                .add(state));
        return clusters.values().stream()
                .sorted((one, other) -> one.first().compareTo(other.first()))
                .toList();
    }

    /** Within clusters, straight from the ballots. */
    private static double squares(Map<StateId, Integer> clusterOf) {
        return IntStream.range(0, matrix.rollCalls().size())
                .mapToDouble(rollCall -> squares(clusterOf, rollCall))
                .sum();
    }

    private static double squares(Map<StateId, Integer> clusterOf, int rollCall) {
        Map<StateId, Double> cast = new TreeMap<>();
        clusterOf.keySet().forEach(state -> {
            Choice choice = matrix.choice(rollCall, matrix.position(state).orElseThrow());
            if (choice.isCast()) {
                cast.put(state, choice == Choice.ABSTAIN ? 1.0 : 0.0);
            }
        });
        double mean = mean(cast.values().stream().toList());
        Map<Integer, List<Double>> clusters = clusterOf.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        Collectors.mapping(entry -> cast.getOrDefault(entry.getKey(), mean), Collectors.toList())));
        return clusters.values().stream()
                .mapToDouble(values -> {
                    double center = mean(values);
                    return values.stream()
                            .mapToDouble(value -> (value - center) * (value - center))
                            .sum();
                })
                .sum();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
