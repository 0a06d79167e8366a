package org.scrutin.analysis.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.data.MadeVotes;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

class AbstentionClusteringsTest {

    @Test
    void whoIsClusteredAndWhoIsNot() {
        AbstentionClusters clusters = cluster(
                votes(List.of("AAAYYYYYYYYY", "YYYYYYYYYYYY", "AAYYYYYYYYYY", "XXXXXXXXXXXX", "AAAAYYYYYYYY")),
                plan(AbstentionDistance.JACCARD));

        assertEquals(3, clusters.minimumAbstentions());
        assertEquals(List.of("S00", "S04"), ids(clusters.clustered()));
        assertEquals(List.of("S01"), ids(clusters.never()));
        assertEquals(List.of("S02"), ids(clusters.rarely()));
        assertEquals(2, clusters.distinctPatterns());
        assertEquals(List.of(), clusters.clusterings());
        assertEquals(OptionalInt.empty(), clusters.bestK());
        assertFalse(clusters.wellDetermined());
        assertEquals(0.25, clusters.dendrogram().orElseThrow().merges().get(0).height(), 1e-15);
    }

    @Test
    void fewPatternsAreNoClusters() {
        AbstentionClusters clusters =
                cluster(votes(List.of("AYY", "AYY", "AYN", "YAA", "NAA")), plan(AbstentionDistance.JACCARD));

        assertEquals(1, clusters.minimumAbstentions());
        assertEquals(5, clusters.clustered().size());
        assertEquals(2, clusters.distinctPatterns());
        assertEquals(List.of(), clusters.clusterings());
    }

    @Test
    void noBallotIsNotTheSameAsNoAbstention() {
        AbstentionClusters clusters = cluster(votes(List.of("AYY", "AXY", "AXX")), plan(AbstentionDistance.JACCARD));

        assertEquals(3, clusters.distinctPatterns());
    }

    @Test
    void fewerClustersThanPatterns() {
        AbstentionClusters clusters =
                cluster(votes(List.of("AAYY", "AAYY", "AYYY", "YYAA", "YYAA")), plan(AbstentionDistance.JACCARD));

        assertEquals(
                List.of(OptionalInt.of(2), OptionalInt.of(2), OptionalInt.empty()),
                clusters.clusterings().stream().map(Clustering::k).toList());
        assertEquals(
                List.of(List.of("S00", "S01", "S02"), List.of("S03", "S04")),
                clusters.chosen(ClusterMethod.HIERARCHICAL).orElseThrow().clusters().stream()
                        .map(AbstentionClusteringsTest::ids)
                        .toList());
        assertEquals(
                List.of("S03", "S04"),
                ids(clusters.chosen(ClusterMethod.HIERARCHICAL).orElseThrow().apart()));
    }

    @Test
    void matchingLooksAtBallotsNotAbstentions() {
        AbstentionClusters clusters =
                cluster(votes(List.of("AAYY", "YYYY", "AXXX", "YXXX", "XXXX")), plan(AbstentionDistance.MATCHING));

        assertEquals(0, clusters.minimumAbstentions());
        assertEquals(List.of("S00", "S01"), ids(clusters.clustered()));
        assertEquals(List.of("S02"), ids(clusters.rarely()));
        assertEquals(List.of("S03"), ids(clusters.never()));
    }

    @Test
    void nothingVoted() {
        AbstentionClusters clusters =
                cluster(new MadeVotes().row("AAA", "").matrix(), plan(AbstentionDistance.JACCARD));

        assertEquals(0, clusters.rollCalls());
        assertEquals(List.of(), clusters.clustered());
        assertEquals(Optional.empty(), clusters.dendrogram());
    }

    @Test
    void aRangeOfClustersStartsAtTwo() {
        ClusterRule rule = new ClusterRule(OptionalInt.empty(), .05, .5);
        assertThrows(
                IllegalArgumentException.class,
                () -> new ClusterPlan(List.of(), 1, 9, AbstentionDistance.JACCARD, rule, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ClusterPlan(List.of(), 5, 4, AbstentionDistance.JACCARD, rule, 1));
    }

    /** The order of roll calls, and every roll call held twice, change no distance and so no cluster. */
    @Property(tries = 60)
    void blindToTheOrderOfRollCallsAndToDoubling(@ForAll @IntRange(min = 3, max = 9) int rollCalls, @ForAll long seed) {
        Random random = new Random(seed);
        List<String> rows = new ArrayList<>();
        for (int state = 0; state < 9; state++) {
            StringBuilder row = new StringBuilder();
            for (int rollCall = 0; rollCall < rollCalls; rollCall++) {
                row.append("AAYNX".charAt(random.nextInt(5)));
            }
            rows.add(row.toString());
        }
        List<Integer> order = new ArrayList<>();
        for (int rollCall = 0; rollCall < rollCalls; rollCall++) {
            order.add(rollCall);
            order.add(rollCall);
        }
        Collections.shuffle(order, random);
        List<String> doubled = rows.stream()
                .map(row -> {
                    StringBuilder twice = new StringBuilder();
                    order.forEach(rollCall -> twice.append(row.charAt(rollCall)));
                    return twice.toString();
                })
                .toList();
        ClusterPlan plan = new ClusterPlan(
                List.of(ClusterMethod.HIERARCHICAL, ClusterMethod.DBSCAN),
                2,
                9,
                AbstentionDistance.JACCARD,
                new ClusterRule(OptionalInt.of(1), 0, .5),
                1);

        AbstentionClusters once = cluster(votes(rows), plan);
        AbstentionClusters twice = cluster(votes(doubled), plan);

        assertEquals(once.clusterings(), twice.clusterings());
        assertEquals(once.dendrogram(), twice.dendrogram());
        assertEquals(once.distinctPatterns(), twice.distinctPatterns());
    }

    private static AbstentionClusters cluster(RollCallMatrix matrix, ClusterPlan plan) {
        return AbstentionClusterings.of(
                        matrix, new StudyScopes(matrix, List.of()), EnumSet.of(RollCallKind.WHOLE), plan)
                .get(0);
    }

    private static ClusterPlan plan(AbstentionDistance distance) {
        return new ClusterPlan(
                List.of(ClusterMethod.HIERARCHICAL, ClusterMethod.KMEANS, ClusterMethod.DBSCAN),
                2,
                9,
                distance,
                new ClusterRule(OptionalInt.empty(), .05, .5),
                20180629);
    }

    private static RollCallMatrix votes(List<String> rows) {
        MadeVotes votes = new MadeVotes();
        for (int rollCall = 0; rollCall < rows.get(0).length(); rollCall++) {
            votes.whole(numbered("R", rollCall), "2001-12-01", "topic", "title");
        }
        Map<String, String> byState = new TreeMap<>();
        for (int state = 0; state < rows.size(); state++) {
            byState.put(numbered("S", state), rows.get(state));
        }
        byState.forEach(votes::row);
        return votes.matrix();
    }

    private static String numbered(String letter, int number) {
        return String.format(Locale.ROOT, "%s%02d", letter, number);
    }

    private static List<String> ids(List<StateId> states) {
        return states.stream().map(StateId::value).toList();
    }
}
