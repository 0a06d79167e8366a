package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.scrutin.analysis.cluster.ClusterStability;
import org.scrutin.analysis.cluster.Consensus;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.PairHeatMap;
import org.scrutin.charts.spec.SymmetricScores;

/** In what share of resamples each two clustered states fall into one cluster. */
final class ConsensusMapChart implements ChartRule {

    private static final List<Double> LIMITS = List.of(0.1, 0.25, 0.5, 0.75, 0.9, 0.95);

    @Override
    public List<PairHeatMap> charts(StudyView study) {
        return ClusterMap.of(study)
                .flatMap(map -> study.results()
                        .sharedAbstention()
                        .stability(map.blocs().chosen())
                        .map(stability -> chart(study, map, stability)))
                .stream()
                .toList();
    }

    private static PairHeatMap chart(StudyView study, ClusterMap map, ClusterStability stability) {
        Consensus consensus = stability.consensus();
        List<StateId> leaves = map.leaves();
        List<Inside> insides = map.numbers().stream()
                .map(number -> inside(map, number, consensus))
                .toList();
        String title = study.title(
                Blocs.comeBack(study, map.blocs().chosen()) ? "consensus.title" : "consensus.title.weak",
                insides.stream().mapToInt(Inside::kept).sum(),
                insides.stream().mapToInt(Inside::pairs).sum(),
                map.blocs().wandering().size());
        String votes = study.votesCounted(map.clusters().rollCalls());
        Caption caption = new Caption(
                "consensus-map",
                title,
                study.say("consensus.subtitle", leaves.size(), consensus.resamples(), votes, stability.k()),
                study.source(votes, "consensus"),
                study.say("consensus.alt", leaves.size(), title),
                "consensus",
                numbers(study, insides));
        return new PairHeatMap(
                caption,
                PairHeatMap.Pairs.CONSENSUS,
                map.drawn(),
                map.bands(),
                new SymmetricScores(leaves.size(), (i, j) -> {
                    double share = consensus.share(leaves.get(i), leaves.get(j));
                    return share > 0 ? OptionalDouble.of(share) : OptionalDouble.empty();
                }),
                Scales.classes(study.say("consensus.scale"), LIMITS, study.say("consensus.never"), study),
                study.say("join.comma").strip());
    }

    private static Inside inside(ClusterMap map, int number, Consensus consensus) {
        List<StateId> states = map.blocs().settled(number);
        List<Double> shares = ClusterMap.pairs(states).stream()
                .map(pair -> consensus.share(pair.a(), pair.b()))
                .toList();
        int kept = (int) shares.stream()
                .filter(share -> share >= ClusterStability.STABLE)
                .count();
        return new Inside(number, states.size(), shares.size(), kept);
    }

    private static ChartTable numbers(StudyView study, List<Inside> insides) {
        List<List<String>> rows = new ArrayList<>();
        for (Inside inside : insides) {
            rows.add(List.of(
                    String.valueOf(inside.number()),
                    String.valueOf(inside.states()),
                    String.valueOf(inside.pairs()),
                    String.valueOf(inside.kept())));
        }
        return new ChartTable(
                List.of(
                        study.say("column.cluster"),
                        study.say("column.states"),
                        study.say("consensus.pairs"),
                        study.say("consensus.kept")),
                rows);
    }

    /**
     * The pairs inside one bloc.
     *
     * @param number of the cluster
     * @param states that hold
     * @param pairs of them
     * @param kept those pairs that fall into one cluster in 75 of 100 resamples or more
     */
    private record Inside(int number, int states, int pairs, int kept) {}
}
