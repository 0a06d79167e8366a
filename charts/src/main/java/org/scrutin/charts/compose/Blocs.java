package org.scrutin.charts.compose;

import java.util.List;
import org.scrutin.analysis.cluster.ClusterStability;
import org.scrutin.analysis.cluster.ClusterSupport;
import org.scrutin.analysis.cluster.Clustering;
import org.scrutin.analysis.vote.StateId;

/**
 * A partition as the report speaks of it: a state that wanders is in no cluster, and fewer than three states are no bloc.
 *
 * @param chosen the partition
 * @param wandering states that wander; none where it was not looked at
 */
record Blocs(Clustering chosen, List<StateId> wandering) {

    static Blocs of(StudyView study, Clustering chosen) {
        return new Blocs(
                chosen,
                study.results()
                        .sharedAbstention()
                        .stability(chosen)
                        .map(ClusterStability::wandering)
                        .orElse(List.of()));
    }

    /** Whether the division comes out again on other votes in more than a small part; so too where it was not looked at. */
    static boolean comeBack(StudyView study, Clustering chosen) {
        return study.results()
                .sharedAbstention()
                .support(chosen.cycle())
                .map(support -> support.likeness(chosen.k().orElseThrow()) != ClusterSupport.Likeness.LITTLE)
                .orElse(true);
    }

    boolean wanders(StateId state) {
        return wandering.contains(state);
    }

    /** The states of a cluster that do not wander. */
    List<StateId> settled(int number) {
        return chosen.clusters().get(number - 1).stream()
                .filter(state -> !wanders(state))
                .toList();
    }

    /** Whether enough of its states hold. */
    boolean isBloc(int number) {
        return settled(number).size() >= Clustering.LEAST_BLOC;
    }
}
