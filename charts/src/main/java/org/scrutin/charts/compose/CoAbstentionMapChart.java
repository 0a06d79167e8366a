package org.scrutin.charts.compose;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.scrutin.analysis.abstention.CoAbstention;
import org.scrutin.analysis.uncertainty.TestLevel;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.PairHeatMap;
import org.scrutin.charts.spec.SymmetricScores;

/** How often each two clustered states abstain together, coloured where it is more often than by chance. */
final class CoAbstentionMapChart implements ChartRule {

    private static final List<Double> LIMITS = List.of(0.2, 0.3, 0.4, 0.5, 0.6, 0.8);
    private static final int MOST_ROWS = 10;

    @Override
    public List<PairHeatMap> charts(StudyView study) {
        return ClusterMap.of(study).map(map -> chart(study, map)).stream().toList();
    }

    private static PairHeatMap chart(StudyView study, ClusterMap map) {
        double most = new TestLevel(study.results().settings().level()).alpha();
        Map<ClusterMap.Pair, CoAbstention> beyondChance = new LinkedHashMap<>();
        study.results().sharedAbstention().pairs().stream()
                .filter(pair -> pair.cycle().equals(Scope.ALL) && pair.qValue() <= most)
                .filter(pair -> map.leaves().contains(pair.a()) && map.leaves().contains(pair.b()))
                .forEach(pair -> beyondChance.put(new ClusterMap.Pair(pair.a(), pair.b()), pair));
        List<StateId> leaves = map.leaves();
        int pairs = leaves.size() * (leaves.size() - 1) / 2;
        String level = Numbers.fixed(most, 2);
        String title = study.title(
                "pairs.title", beyondChance.size(), pairs, Numbers.fixed(100.0 * beyondChance.size() / pairs, 0));
        String votes = study.votesCounted(map.clusters().rollCalls());
        Caption caption = new Caption(
                "co-abstention-map",
                title,
                study.say("pairs.subtitle", leaves.size(), map.clusters().minimumAbstentions(), votes, level),
                study.source(votes, "co_abstention"),
                study.say("pairs.alt", leaves.size(), title),
                "co_abstention",
                numbers(study, List.copyOf(beyondChance.values())));
        return new PairHeatMap(
                caption,
                PairHeatMap.Pairs.CO_ABSTENTION,
                map.drawn(),
                map.bands(),
                new SymmetricScores(leaves.size(), (i, j) -> score(beyondChance, leaves.get(i), leaves.get(j))),
                Scales.classes(study.say("pairs.scale"), LIMITS, study.say("pairs.undefined", level), study),
                study.say("join.comma").strip());
    }

    private static OptionalDouble score(Map<ClusterMap.Pair, CoAbstention> pairs, StateId one, StateId other) {
        CoAbstention pair =
                pairs.getOrDefault(new ClusterMap.Pair(one, other), pairs.get(new ClusterMap.Pair(other, one)));
        return pair == null ? OptionalDouble.empty() : OptionalDouble.of(pair.jaccard());
    }

    /** The pairs that abstain together most; all others stand in the table. */
    private static ChartTable numbers(StudyView study, List<CoAbstention> pairs) {
        return new ChartTable(
                List.of(
                        study.say("column.state"),
                        study.say("column.state"),
                        study.say("pairs.both"),
                        study.say("pairs.either"),
                        study.say("pairs.scale")),
                pairs.stream()
                        .sorted(Comparator.comparingDouble(pair -> -pair.jaccard()))
                        .limit(MOST_ROWS)
                        .map(pair -> List.of(
                                study.names().state(pair.a()),
                                study.names().state(pair.b()),
                                String.valueOf(pair.pair().both()),
                                String.valueOf(pair.pair().either()),
                                Numbers.exact(pair.jaccard())))
                        .toList());
    }
}
