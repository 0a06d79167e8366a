package org.scrutin.analysis.robustness;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.scrutin.analysis.cluster.ClusterStability;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.StateId;

/**
 * Some sets of states abstain together, each: the same states fall into one cluster by average linkage, with the number of clusters
 * chosen anew. Of a set: its nearest cluster's share of states in common with it, |both| / |either|. The value is the least of them.
 * Holds where all states of each set are in one cluster and make up more than half of it: one cluster of nearly everybody holds
 * every set of states together and bears none out. Undefined where abstentions give no clusters.
 *
 * <p>The half is where Hennig 2007 calls a cluster dissolved ({@link ClusterStability}).
 *
 * @param cycle id of the cycle whose roll calls count, or {@code all}
 * @param blocs who abstain together, at least one set
 */
public record Bloc(String cycle, List<List<StateId>> blocs) implements Statement {

    public Bloc {
        blocs = blocs.stream().map(List::copyOf).toList();
    }

    @Override
    public Set<ContestedChoice> choices() {
        return EnumSet.of(
                ContestedChoice.DISTANCE, ContestedChoice.ABSENT, ContestedChoice.UNANIMOUS, ContestedChoice.SERIES);
    }

    @Override
    public List<GroupId> groups(Recount votes) {
        return List.of();
    }

    @Override
    public Outcome under(Recount votes, Specification specification) {
        List<List<StateId>> clusters = votes.states().clusters(cycle, specification);
        if (clusters.isEmpty()) {
            return Outcome.undefined(specification);
        }
        double least = 1;
        boolean together = true;
        for (List<StateId> bloc : blocs) {
            double nearest = clusters.stream()
                    .mapToDouble(cluster -> overlap(bloc, cluster))
                    .max()
                    .orElseThrow();
            least = Math.min(least, nearest);
            together &= clusters.stream()
                    .anyMatch(cluster ->
                            cluster.containsAll(bloc) && overlap(bloc, cluster) > ClusterStability.DISSOLVED);
        }
        return Outcome.of(specification, least, together ? Outcome.Standing.HOLDS : Outcome.Standing.FAILS);
    }

    private static double overlap(List<StateId> bloc, List<StateId> cluster) {
        long both = bloc.stream().filter(cluster::contains).count();
        return (double) both / (bloc.size() + cluster.size() - both);
    }
}
