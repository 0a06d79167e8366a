package org.scrutin.analysis.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

class ClusterTransitionsTest {

    /**
     * Earlier ABCDE, FGH, IJ; later ABC F, GH K, DE. ABCDE goes on (3 of 5, 3 of 4), FGH too (2 of 3, 2 of 2, for K was not clustered),
     * IJ is gone, DE is new. F and D, E moved; I stopped abstaining, J casts no ballot, K abstains anew, L is new altogether.
     */
    @Test
    void worked() {
        ClusterTransitions transitions =
                between(clusters("1", "K M", "ABCDE", "FGH", "IJ"), clusters("2", "I M L", "ABCF", "GHK", "DE"));

        assertEquals(Map.of(1, 1, 2, 2), transitions.matches());
        assertEquals(states("DEF"), transitions.moved());
        assertEquals(states("J"), transitions.vanished());
        assertEquals(
                List.of(
                        "1 > 1: ABC",
                        "1 > 3: DE",
                        "2 > 1: F",
                        "2 > 2: GH",
                        "3 > not clustered: I",
                        "3 > not voting: J",
                        "not clustered > 2: K",
                        "not clustered > not clustered: M",
                        "not voting > not clustered: L"),
                transitions.flows().stream().map(ClusterTransitionsTest::text).toList());
    }

    /** Halves go on in neither: no state moved, the cluster fell apart. */
    @Test
    void aClusterThatFallsIntoHalvesIsGone() {
        ClusterTransitions transitions = between(clusters("1", "", "ABCD"), clusters("2", "", "AB", "CD"));

        assertEquals(Map.of(), transitions.matches());
        assertEquals(List.of(), transitions.moved());
    }

    /** Of a merger the cluster goes on that gives more than half. */
    @Test
    void whoIsSwallowedMoved() {
        ClusterTransitions transitions = between(clusters("1", "", "ABC", "DE"), clusters("2", "", "ABCDE"));

        assertEquals(Map.of(1, 1), transitions.matches());
        assertEquals(states("DE"), transitions.moved());
    }

    @Test
    void withoutAPartitionThereIsNothingToFollow() {
        AbstentionClusters some = clusters("1", "", "ABC", "DE");

        assertEquals(Optional.empty(), ClusterTransitions.between(some, some, ClusterMethod.KMEANS));
        assertEquals(
                2,
                ClusterTransitions.along(List.of(some, some, some), ClusterMethod.HIERARCHICAL)
                        .size());
    }

    @Property(tries = 100)
    void fromACycleToItselfNobodyMoves(@ForAll long seed) {
        Random random = new Random(seed);
        AbstentionClusters one = clusters("1", "Y Z", parts(random));
        AbstentionClusters other = clusters("2", "Y Z", parts(random));

        assertEquals(List.of(), between(one, one).moved());
        ClusterTransitions there = between(one, other);
        ClusterTransitions back = between(other, one);
        assertEquals(there.moved(), back.moved(), "a way out is a way in");
        there.matches().forEach((from, to) -> assertEquals(from, back.matches().get(to)));
        assertEquals(
                one.clustered().size() + one.never().size(),
                there.flows().stream().mapToInt(flow -> flow.states().size()).sum());
    }

    @Test
    void everyStateOfTheArmsVotesStandsSomewhere() {
        RollCallMatrix matrix = RecordedVotes.arms();
        ClusterPlan plan = new ClusterPlan(
                List.of(ClusterMethod.HIERARCHICAL),
                2,
                9,
                AbstentionDistance.JACCARD,
                new ClusterRule(OptionalInt.empty(), 0.05, 0.5),
                20180629);
        List<AbstentionClusters> cycles = AbstentionClusterings.of(
                matrix, new StudyScopes(matrix, RecordedVotes.reviewCycles()), EnumSet.of(RollCallKind.WHOLE), plan);

        List<ClusterTransitions> transitions =
                ClusterTransitions.along(cycles.subList(1, cycles.size()), ClusterMethod.HIERARCHICAL);

        assertEquals(4, transitions.size());
        for (ClusterTransitions step : transitions) {
            List<StateId> all = step.flows().stream()
                    .flatMap(flow -> flow.states().stream())
                    .toList();
            assertEquals(all.size(), all.stream().distinct().count());
            assertTrue(all.containsAll(step.moved()));
        }
    }

    private static ClusterTransitions between(AbstentionClusters from, AbstentionClusters to) {
        return ClusterTransitions.between(from, to, ClusterMethod.HIERARCHICAL).orElseThrow();
    }

    private static String[] parts(Random random) {
        StringBuilder[] parts = {new StringBuilder("A"), new StringBuilder("B"), new StringBuilder("C")};
        "DEFGHIJK".chars().forEach(letter -> parts[random.nextInt(3)].append((char) letter));
        return Stream.of(parts).map(StringBuilder::toString).toArray(String[]::new);
    }

    private static AbstentionClusters clusters(String cycle, String never, String... clusters) {
        Map<StateId, Integer> clusterOf = new TreeMap<>();
        for (int i = 0; i < clusters.length; i++) {
            for (StateId state : states(clusters[i])) {
                clusterOf.put(state, i + 1);
            }
        }
        Clustering clustering = new Clustering(
                cycle,
                ClusterMethod.HIERARCHICAL,
                OptionalInt.of(clusters.length),
                clusterOf,
                Map.of(),
                OptionalDouble.empty(),
                true);
        return new AbstentionClusters(
                cycle,
                10,
                1,
                List.copyOf(clusterOf.keySet()),
                states(never.replace(" ", "")),
                List.of(),
                clusters.length,
                List.of(clustering),
                Optional.empty(),
                true,
                OptionalInt.of(clusters.length));
    }

    private static List<StateId> states(String letters) {
        return letters.chars()
                .mapToObj(letter -> new StateId(String.valueOf((char) letter)))
                .sorted()
                .toList();
    }

    private static String text(ClusterTransitions.Flow flow) {
        return flow.from().id() + " > " + flow.to().id() + ": "
                + String.join("", flow.states().stream().map(StateId::value).toList());
    }
}
