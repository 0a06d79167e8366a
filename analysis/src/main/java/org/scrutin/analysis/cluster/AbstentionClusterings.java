package org.scrutin.analysis.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.scrutin.analysis.abstention.AbstentionRows;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * Clusters the states of a scope by their abstentions, by every method and number of clusters that a plan asks for.
 *
 * <p>A partition needs something to gather: with fewer than {@link #LEAST} different rows of abstentions among the
 * clustered states there is none, and the number of different rows is the result. For the same reason the number of
 * clusters stays below the number of different rows: one cluster a row is the list of rows. Both are this project's own rules:
 * the silhouette of such a partition is high by construction, whatever the states did.
 *
 * <p>The formulas, their sources and undefined cases: {@link AbstentionDistance}, {@link AverageLinkage}, {@link KMeans},
 * {@link DensityClusters}, {@link Silhouette}, {@link ClusterCount}.
 *
 * <p>Cost: for each cycle, states² × roll calls / 64 for the distances, states³ for the tree, and states² for each partition.
 */
public final class AbstentionClusterings {

    /** Different rows that a partition needs. */
    static final int LEAST = 3;

    private final ClusterPlan plan;

    private final Map<Abstaining, Partitions> known = new ConcurrentHashMap<>();

    /** What partitions hang on: who is clustered, and what these states did. */
    private record Abstaining(String cycle, List<StateId> states, List<List<AbstentionRows.Abstaining>> rows) {}

    /** What comes of it. */
    private record Partitions(
            List<Clustering> clusterings, Optional<AverageLinkage> tree, Optional<ClusterCount> count) {}

    /**
     * Clusterings that are remembered, for votes that differ little: those of states that abstain alike are made once. Safe for
     * several threads.
     *
     * @param plan what to try
     */
    public AbstentionClusterings(ClusterPlan plan) {
        this.plan = plan;
    }

    /**
     * The clusters of the whole study and of each cycle.
     *
     * @param matrix who voted how
     * @param scopes the cycles
     * @param kinds which kinds of votes count
     * @param plan what to try
     * @return {@code all}, then each cycle in the order of time
     */
    public static List<AbstentionClusters> of(
            RollCallMatrix matrix, StudyScopes scopes, Set<RollCallKind> kinds, ClusterPlan plan) {
        return new AbstentionClusterings(plan).of(matrix, scopes, kinds);
    }

    /**
     * The clusters of the whole study and of each cycle.
     *
     * @param matrix who voted how
     * @param scopes the cycles
     * @param kinds which kinds of votes count
     * @return {@code all}, then each cycle in the order of time
     */
    public List<AbstentionClusters> of(RollCallMatrix matrix, StudyScopes scopes, Set<RollCallKind> kinds) {
        Map<Scope, RollCallSet> byCycle = scopes.byCycle(kinds);
        return scopes.cycles().stream()
                .map(cycle -> clusters(cycle, new AbstentionRows(matrix, byCycle.get(new Scope(cycle, Scope.ALL)))))
                .toList();
    }

    /**
     * The clusters of some roll calls.
     *
     * @param scope what they are called
     * @param rows the abstentions on them
     * @param plan what to try
     */
    public static AbstentionClusters of(String scope, AbstentionRows rows, ClusterPlan plan) {
        return new AbstentionClusterings(plan).clusters(scope, rows);
    }

    private AbstentionClusters clusters(String cycle, AbstentionRows rows) {
        ClusteredStates states = ClusteredStates.of(rows, plan);
        Abstaining abstaining = new Abstaining(
                cycle,
                states.clustered(),
                states.positions().stream().map(rows::row).toList());
        Partitions partitions = known.computeIfAbsent(abstaining, alike -> partitions(cycle, rows, states));
        return new AbstentionClusters(
                cycle,
                rows.rollCalls(),
                plan.minimumAbstentions(rows.rollCalls()),
                states.clustered(),
                states.never(),
                states.rarely(),
                states.distinct(),
                partitions.clusterings(),
                partitions.tree().map(joined -> joined.dendrogram(states.clustered())),
                partitions.count().map(ClusterCount::wellDetermined).orElse(false),
                partitions.count().map(found -> OptionalInt.of(found.best())).orElse(OptionalInt.empty()));
    }

    private Partitions partitions(String cycle, AbstentionRows rows, ClusteredStates states) {
        ClusteringRun run = new ClusteringRun(cycle, states.clustered(), states.distances(rows, plan.distance()));
        Optional<AverageLinkage> tree =
                states.clustered().size() > 1 && plan.methods().contains(ClusterMethod.HIERARCHICAL)
                        ? Optional.of(new AverageLinkage(run.distances()))
                        : Optional.empty();
        List<Clustering> clusterings = new ArrayList<>();
        Optional<ClusterCount> count = Optional.empty();
        if (states.distinct() >= LEAST) {
            Range range = new Range(plan.kFrom(), Math.min(plan.kTo(), states.distinct() - 1));
            for (ClusterMethod method : plan.methods()) {
                switch (method) {
                    case HIERARCHICAL -> {
                        ClusteringRun.Tried tried = run.each(method, range, tree.orElseThrow()::cut);
                        clusterings.addAll(tried.clusterings());
                        count = tried.count();
                    }
                    case KMEANS -> {
                        KMeans kMeans = new KMeans(states.filledRows(rows));
                        clusterings.addAll(run.each(
                                        method,
                                        range.upTo(kMeans.distinctRows()),
                                        k -> kMeans.partition(k, plan.seed()))
                                .clusterings());
                    }
                    case DBSCAN ->
                        clusterings.add(run.clustering(method, new DensityClusters(run.distances()).partition()));
                }
            }
        }
        return new Partitions(List.copyOf(clusterings), tree, count);
    }

    /**
     * Numbers of clusters to try.
     *
     * @param from the first
     * @param to the last; less than the first: none
     */
    record Range(int from, int to) {

        Range upTo(int most) {
            return new Range(from, Math.min(to, most));
        }

        IntStream stream() {
            return IntStream.rangeClosed(from, to);
        }
    }
}
