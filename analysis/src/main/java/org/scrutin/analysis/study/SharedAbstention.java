package org.scrutin.analysis.study;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.scrutin.analysis.abstention.CoAbstention;
import org.scrutin.analysis.abstention.CoAbstentions;
import org.scrutin.analysis.cluster.AbstentionClusters;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.cluster.ClusterPlan;
import org.scrutin.analysis.cluster.ClusterStability;
import org.scrutin.analysis.cluster.ClusterSupport;
import org.scrutin.analysis.cluster.ClusterSupports;
import org.scrutin.analysis.cluster.ClusterTransitions;
import org.scrutin.analysis.cluster.Clustering;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * How far abstaining together holds: pairs against chance, clusters against other votes and against time.
 *
 * @param pairs two states that abstained together at least once, by cycle
 * @param support of the clusters by average linkage of each cycle that has some; none where the study asks for no resamples
 * @param transitions of the shown clusters from each cycle to the next, by method
 */
public record SharedAbstention(
        List<CoAbstention> pairs, List<ClusterSupport> support, List<ClusterTransitions> transitions) {

    /** Nothing was looked at. */
    public static final SharedAbstention NONE = new SharedAbstention(List.of(), List.of(), List.of());

    public SharedAbstention {
        pairs = List.copyOf(pairs);
        support = List.copyOf(support);
        transitions = List.copyOf(transitions);
    }

    /**
     * Computes all three.
     *
     * @param data what was read
     * @param settings what was asked
     * @param plan how the clusters were made
     * @param clusters the clusters: {@code all}, then each cycle
     */
    static SharedAbstention of(
            StudyData data, StudySettings settings, ClusterPlan plan, List<AbstentionClusters> clusters) {
        NavigableMap<Scope, RollCallSet> cycles =
                new StudyScopes(data.matrix(), settings.cycles()).byCycle(settings.kinds());
        int resamples = settings.clusters().resamples();
        boolean asked = resamples > 0 && plan.methods().contains(ClusterMethod.HIERARCHICAL);
        return new SharedAbstention(
                CoAbstentions.of(data.matrix(), cycles),
                asked ? new ClusterSupports(data.matrix(), plan, resamples).of(cycles) : List.of(),
                transitions(plan, clusters));
    }

    /** The transitions of clusters: {@code all}, then each cycle. */
    static List<ClusterTransitions> transitions(ClusterPlan plan, List<AbstentionClusters> clusters) {
        List<AbstentionClusters> inTime = clusters.stream()
                .filter(cycle -> !cycle.cycle().equals(Scope.ALL))
                .toList();
        List<ClusterTransitions> transitions = new ArrayList<>();
        plan.methods().forEach(method -> transitions.addAll(ClusterTransitions.along(inTime, method)));
        return transitions;
    }

    /** What speaks for the clusters of a cycle; empty where it was not looked at. */
    public Optional<ClusterSupport> support(String cycle) {
        return support.stream().filter(one -> one.cycle().equals(cycle)).findFirst();
    }

    /** What is left of a partition on other votes; empty for methods and cycles where it was not looked at. */
    public Optional<ClusterStability> stability(Clustering clustering) {
        return clustering.method() == ClusterMethod.HIERARCHICAL
                        && clustering.k().isPresent()
                ? support(clustering.cycle())
                        .map(one -> one.stability().get(clustering.k().getAsInt()))
                : Optional.empty();
    }
}
