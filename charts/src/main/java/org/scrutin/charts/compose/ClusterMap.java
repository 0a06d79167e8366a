package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.scrutin.analysis.cluster.AbstentionClusters;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.cluster.Dendrogram;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.spec.PairHeatMap;
import org.scrutin.charts.spec.Weight;

/**
 * What maps of the clustered states share: the order of the tree's leaves, and a band for each bloc and for the states that
 * wander.
 *
 * @param study the study
 * @param clusters of the whole study
 * @param leaves the clustered states in the order of the tree
 * @param blocs how the report speaks of the clusters
 */
record ClusterMap(StudyView study, AbstentionClusters clusters, List<StateId> leaves, Blocs blocs) {

    /** The map of a study; empty where it has no clusters. */
    static Optional<ClusterMap> of(StudyView study) {
        if (study.results().isShortRecord()) {
            return Optional.empty();
        }
        return study.results().clusters().stream()
                .filter(clusters -> clusters.cycle().equals(Scope.ALL))
                .findFirst()
                .flatMap(clusters -> clusters.chosen(ClusterMethod.HIERARCHICAL)
                        .flatMap(chosen -> clusters.dendrogram()
                                .map(Dendrogram::leaves)
                                .map(leaves -> new ClusterMap(study, clusters, leaves, Blocs.of(study, chosen)))));
    }

    /** Numbers of the clusters that are blocs, in the order of the leaves. */
    List<Integer> numbers() {
        return leaves.stream()
                .map(state -> blocs.chosen().clusterOf().get(state))
                .distinct()
                .filter(blocs::isBloc)
                .toList();
    }

    List<PairHeatMap.Leaf> drawn() {
        return leaves.stream()
                .map(state -> new PairHeatMap.Leaf(study.names().compactState(state), band(state), Weight.CONTEXT))
                .toList();
    }

    /** Names of the bands. */
    List<String> bands() {
        List<String> bands = new ArrayList<>();
        numbers().forEach(number -> bands.add(study.say("map.cluster", number)));
        if (!blocs.wandering().isEmpty()) {
            bands.add(study.say("tree.wanders"));
        }
        return bands;
    }

    private OptionalInt band(StateId state) {
        if (blocs.wanders(state)) {
            return OptionalInt.of(numbers().size());
        }
        int place = numbers().indexOf(blocs.chosen().clusterOf().get(state));
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** Each two of some states, in their order. */
    static List<Pair> pairs(List<StateId> states) {
        return IntStream.range(0, states.size())
                .boxed()
                .flatMap(first -> IntStream.range(first + 1, states.size())
                        .mapToObj(second -> new Pair(states.get(first), states.get(second))))
                .toList();
    }

    /** Two states. */
    record Pair(StateId a, StateId b) {}
}
