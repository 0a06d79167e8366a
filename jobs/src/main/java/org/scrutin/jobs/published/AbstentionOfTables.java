package org.scrutin.jobs.published;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.scrutin.analysis.abstention.AbstentionProfile;
import org.scrutin.analysis.abstention.CoAbstention;
import org.scrutin.analysis.abstention.PairAbstentions;
import org.scrutin.analysis.abstention.SubjectAbstention;
import org.scrutin.analysis.cluster.AbstentionClusterings;
import org.scrutin.analysis.cluster.AbstentionClusters;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.cluster.ClusterStability;
import org.scrutin.analysis.cluster.ClusterSupport;
import org.scrutin.analysis.cluster.ClusterTransitions;
import org.scrutin.analysis.cluster.Clustering;
import org.scrutin.analysis.cluster.Consensus;
import org.scrutin.analysis.cluster.Gap;
import org.scrutin.analysis.cluster.GapCurve;
import org.scrutin.analysis.study.AbstentionResults;
import org.scrutin.analysis.study.SharedAbstention;
import org.scrutin.analysis.study.StudySettings;
import org.scrutin.analysis.uncertainty.Interval;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * Who abstains, on what and with whom, as the tables of a report have it.
 *
 * @param folder the report's
 */
record AbstentionOfTables(Path folder) {

    /**
     * The results.
     *
     * @param matrix the report's votes
     * @param settings those of its study
     */
    AbstentionResults results(RollCallMatrix matrix, StudySettings settings) throws IOException {
        List<AbstentionClusters> clusters = clusters(matrix, settings);
        return new AbstentionResults(
                rows("abstention", AbstentionOfTables::profile),
                rows("subjects", AbstentionOfTables::subject),
                clusters,
                shared(clusters, settings.clusters().resamples()));
    }

    private <T> List<T> rows(String table, Function<TableCells, T> as) throws IOException {
        return TableCells.rows(folder, table, row -> true, as);
    }

    private static AbstentionProfile profile(TableCells row) {
        return new AbstentionProfile(
                row.scope(),
                row.state("state"),
                row.integer("eligible"),
                row.integer("cast"),
                row.integer("abstentions"),
                row.optionalNumber("rate"),
                row.text("low").isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Interval(row.number("low"), row.number("high"))));
    }

    private static SubjectAbstention subject(TableCells row) {
        return new SubjectAbstention(
                row.scope(),
                row.state("state"),
                row.integer("cast"),
                row.integer("abstentions"),
                row.has("mostly", "true"));
    }

    /** Which states are clustered follows from the ballots, and so does the tree; into which clusters, the table says. */
    private List<AbstentionClusters> clusters(RollCallMatrix matrix, StudySettings settings) throws IOException {
        Map<List<String>, Map<StateId, Integer>> members = new TreeMap<>(Comparator.comparing(List::toString));
        rows(
                "clusters",
                row -> members.computeIfAbsent(
                                List.of(row.text("cycle"), row.text("method"), row.text("k")), key -> new TreeMap<>())
                        .put(row.state("state"), row.optionalInteger("cluster").orElse(0)));
        Map<List<String>, Map<StateId, Double>> silhouettes = new TreeMap<>(Comparator.comparing(List::toString));
        TableCells.rows(
                folder,
                "clusters",
                row -> !row.text("silhouette").isEmpty(),
                row -> silhouettes
                        .computeIfAbsent(
                                List.of(row.text("cycle"), row.text("method"), row.text("k")), key -> new TreeMap<>())
                        .put(row.state("state"), row.number("silhouette")));
        Map<String, List<Clustering>> clusterings = new TreeMap<>();
        rows(
                "cluster_quality",
                row -> clusterings
                        .computeIfAbsent(row.text("cycle"), cycle -> new ArrayList<>())
                        .add(new Clustering(
                                row.text("cycle"),
                                row.one("method", ClusterMethod.values(), ClusterMethod::id),
                                row.optionalInteger("k"),
                                members.getOrDefault(
                                        List.of(row.text("cycle"), row.text("method"), row.text("k")), Map.of()),
                                silhouettes.getOrDefault(
                                        List.of(row.text("cycle"), row.text("method"), row.text("k")), Map.of()),
                                row.optionalNumber("silhouette"),
                                row.has("chosen", "true"))));
        return AbstentionClusterings.of(
                        matrix, new StudyScopes(matrix, settings.cycles()), settings.kinds(), settings.clusterPlan())
                .stream()
                .map(found -> new AbstentionClusters(
                        found.cycle(),
                        found.rollCalls(),
                        found.minimumAbstentions(),
                        found.clustered(),
                        found.never(),
                        found.rarely(),
                        found.distinctPatterns(),
                        clusterings.getOrDefault(found.cycle(), List.of()),
                        found.dendrogram(),
                        found.wellDetermined(),
                        found.bestK()))
                .toList();
    }

    /**
     * How far abstaining together holds.
     *
     * @param resamples as the study sets them
     */
    private SharedAbstention shared(List<AbstentionClusters> clusters, int resamples) throws IOException {
        return new SharedAbstention(
                TableCells.rows(folder, "co_abstention", row -> true, AbstentionOfTables::pair),
                support(clusters, resamples),
                ClusterTransitions.along(
                        clusters.stream()
                                .filter(of -> !of.cycle().equals(Scope.ALL))
                                .toList(),
                        ClusterMethod.HIERARCHICAL));
    }

    private static CoAbstention pair(TableCells row) {
        return new CoAbstention(
                row.text("cycle"),
                row.state("state_a"),
                row.state("state_b"),
                new PairAbstentions(row.integer("common"), row.integer("either"), row.integer("both")),
                0,
                0,
                row.number("jaccard"),
                row.optionalNumber("p_value").orElse(1),
                row.optionalNumber("q_value").orElse(1));
    }

    private List<ClusterSupport> support(List<AbstentionClusters> clusters, int resamples) throws IOException {
        Map<String, Map<List<StateId>, Integer>> together = new TreeMap<>();
        TableCells.rows(
                folder,
                "consensus",
                row -> true,
                row -> together.computeIfAbsent(row.text("cycle"), cycle -> new LinkedHashMap<>())
                        .put(List.of(row.state("state_a"), row.state("state_b")), (int)
                                Math.round(row.number("share") * resamples)));
        Map<List<String>, Map<StateId, Double>> stability = new LinkedHashMap<>();
        TableCells.rows(
                folder,
                "clusters",
                row -> !row.text("stability").isEmpty() && !row.text("k").isEmpty(),
                row -> stability
                        .computeIfAbsent(List.of(row.text("cycle"), row.text("k")), key -> new TreeMap<>())
                        .put(row.state("state"), row.number("stability")));
        Map<String, NavigableMap<Integer, Gap>> gaps = new TreeMap<>();
        Map<String, NavigableMap<Integer, Double>> partitions = new TreeMap<>();
        TableCells.rows(
                folder,
                "cluster_quality",
                row -> row.has("method", ClusterMethod.HIERARCHICAL.id())
                        && !row.text("k").isEmpty(),
                row -> {
                    int k = row.integer("k");
                    if (!row.text("gap").isEmpty()) {
                        gaps.computeIfAbsent(row.text("cycle"), cycle -> new TreeMap<>())
                                .put(k, new Gap(row.number("gap"), row.number("gap_error")));
                    }
                    row.optionalNumber("stability")
                            .ifPresent(partition -> partitions
                                    .computeIfAbsent(row.text("cycle"), cycle -> new TreeMap<>())
                                    .put(k, partition));
                    return k;
                });
        List<ClusterSupport> support = new ArrayList<>();
        for (AbstentionClusters of : clusters) {
            Optional<Clustering> chosen = of.chosen(ClusterMethod.HIERARCHICAL);
            if (chosen.isPresent() && chosen.get().k().isPresent()) {
                int k = chosen.get().k().getAsInt();
                Map<StateId, Double> states = stability.getOrDefault(List.of(of.cycle(), "" + k), Map.of());
                if (!states.isEmpty()) {
                    Consensus consensus =
                            consensus(of.clustered(), together.getOrDefault(of.cycle(), Map.of()), resamples);
                    NavigableMap<Integer, ClusterStability> stabilities = new TreeMap<>();
                    partitions
                            .getOrDefault(of.cycle(), new TreeMap<>())
                            .forEach((number, partition) -> stabilities.put(
                                    number,
                                    new ClusterStability(
                                            number, partition, List.of(), number == k ? states : Map.of(), consensus)));
                    stabilities.putIfAbsent(k, new ClusterStability(k, 0, List.of(), states, consensus));
                    support.add(new ClusterSupport(
                            of.cycle(), new GapCurve(gaps.getOrDefault(of.cycle(), new TreeMap<>())), stabilities));
                }
            }
        }
        return support;
    }

    private static Consensus consensus(List<StateId> states, Map<List<StateId>, Integer> together, int resamples) {
        List<List<Integer>> rows = new ArrayList<>();
        for (StateId one : states) {
            List<Integer> row = new ArrayList<>();
            for (StateId other : states) {
                boolean inOrder = one.compareTo(other) < 0;
                row.add(together.getOrDefault(inOrder ? List.of(one, other) : List.of(other, one), 0));
            }
            rows.add(row);
        }
        return new Consensus(states, resamples, rows);
    }
}
