package org.scrutin.analysis.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.scrutin.analysis.abstention.AbstentionRows;
import org.scrutin.analysis.uncertainty.RandomStreams;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;

/**
 * Asks of the clusters by average linkage of every cycle whether they are more than chance ({@link GapStatistic}) and whether
 * they outlast a change of roll calls ({@link ClusterStability}).
 *
 * <p>The same states, distance and numbers of clusters as {@link AbstentionClusterings}; one tree a resample, cut at every k.
 *
 * <p><b>Undefined.</b> A cycle whose clustered states have fewer than {@value AbstentionClusterings#LEAST} different rows has
 * no clusters and no entry.
 *
 * <p><b>Complexity.</b> O(resamples × (n² × roll calls / 64 + n³ + n² × k)) a cycle, n = clustered states.
 */
public final class ClusterSupports {

    private final RollCallMatrix matrix;
    private final ClusterPlan plan;
    private final int resamples;

    /**
     * The question.
     *
     * @param matrix who voted how
     * @param plan what was clustered and how
     * @param resamples draws for each of the two, at least 1
     */
    public ClusterSupports(RollCallMatrix matrix, ClusterPlan plan, int resamples) {
        if (resamples < 1) {
            throw new IllegalArgumentException(resamples + " resamples");
        }
        this.matrix = matrix;
        this.plan = plan;
        this.resamples = resamples;
    }

    /**
     * The support of each cycle that has clusters.
     *
     * @param cycles the roll calls of each cycle, all topics together
     * @return in the order of the scopes
     */
    public List<ClusterSupport> of(NavigableMap<Scope, RollCallSet> cycles) {
        List<ClusterSupport> supports = new ArrayList<>();
        cycles.forEach((scope, rollCalls) -> support(scope.cycle(), rollCalls).ifPresent(supports::add));
        return List.copyOf(supports);
    }

    private Optional<ClusterSupport> support(String cycle, RollCallSet rollCalls) {
        ClusteredStates states = ClusteredStates.of(new AbstentionRows(matrix, rollCalls), plan);
        int most = Math.min(plan.kTo(), states.distinct() - 1);
        if (states.distinct() < AbstentionClusterings.LEAST || most < plan.kFrom()) {
            return Optional.empty();
        }
        IndicatorRows rows = IndicatorRows.of(matrix, rollCalls, states.positions());
        // One more than the most: whether k is enough is asked of the step from k to k + 1.
        GapCurve gap = new GapStatistic(rows, plan.distance())
                .curve(most + 1, resamples, new RandomStreams(plan.seed(), "gap/" + cycle));
        return Optional.of(new ClusterSupport(cycle, gap, stability(cycle, states, rows, most)));
    }

    private NavigableMap<Integer, ClusterStability> stability(
            String cycle, ClusteredStates states, IndicatorRows rows, int most) {
        NavigableMap<Integer, StabilityTally> tallies = new TreeMap<>();
        AverageLinkage tree = new AverageLinkage(rows.distances(plan.distance()));
        IntStream.rangeClosed(plan.kFrom(), most).forEach(k -> tallies.put(k, new StabilityTally(tree.cut(k))));
        RandomStreams streams = new RandomStreams(plan.seed(), "stability/" + cycle);
        List<AverageLinkage> others = IntStream.range(0, resamples)
                .parallel()
                .mapToObj(resample -> new AverageLinkage(
                        rows.resampled(streams.stream(resample)).distances(plan.distance())))
                .toList();
        // Each tally takes them in their order, so that its sums are rounded alike on any number of processors.
        tallies.entrySet().parallelStream()
                .forEach(tally -> others.forEach(other -> tally.getValue().accept(other.cut(tally.getKey()))));
        NavigableMap<Integer, ClusterStability> stability = new TreeMap<>();
        tallies.forEach((k, tally) -> stability.put(k, tally.result(states.clustered())));
        return stability;
    }
}
