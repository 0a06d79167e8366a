package org.scrutin.charts.compose;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.agreement.PairAgreement;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.cluster.StateTree;
import org.scrutin.analysis.study.StudySettings;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.PairHeatMap;
import org.scrutin.charts.spec.SymmetricScores;
import org.scrutin.charts.spec.Weight;

/**
 * The study's score of all pairs over the whole study. States stand in the order of a tree by average linkage on
 * 1 − {@code agree_half}; a pair without that score is as far apart as can be.
 */
final class AgreementMapChart implements ChartRule {

    private static final int LEAST = 10;
    private static final List<Double> LIMITS = List.of(0.5, 0.6, 0.7, 0.8, 0.9, 0.95);

    @Override
    public List<PairHeatMap> charts(StudyView study) {
        List<PairAgreement> pairs = study.results().agreement().stream()
                .filter(pair -> pair.scope().equals(Scope.WHOLE_STUDY))
                .toList();
        NavigableSet<StateId> states = new TreeSet<>();
        Map<StateId, Map<StateId, PairAgreement>> byState = new LinkedHashMap<>();
        for (PairAgreement pair : pairs) {
            if (score(study, pair).isPresent()) {
                states.add(pair.a());
                states.add(pair.b());
            }
            byState.computeIfAbsent(pair.a(), a -> new LinkedHashMap<>()).put(pair.b(), pair);
            byState.computeIfAbsent(pair.b(), b -> new LinkedHashMap<>()).put(pair.a(), pair);
        }
        if (states.size() < 3) {
            return List.of();
        }
        List<StateId> leaves = leaves(study, List.copyOf(states), byState);
        SymmetricScores scores = new SymmetricScores(
                leaves.size(),
                (i, j) -> pair(byState, leaves.get(i), leaves.get(j))
                        .map(pair -> score(study, pair))
                        .orElse(OptionalDouble.empty()));
        Set<StateId> references = references(study);
        Map<StateId, Integer> regions = regions(study);
        List<String> bands =
                study.regions().stream().map(study.names()::compactGroup).toList();
        int votes = (int) study.analysed().stream().count();
        String title = title(study, pairs, references);
        StudySettings.Agreement settings = study.results().settings().agreement();
        Caption caption = new Caption(
                "agreement-map",
                title,
                study.say(
                        "agreement.subtitle",
                        study.names().measure(settings.score().id()),
                        leaves.size(),
                        study.votesCounted(votes),
                        settings.minimumCommon()),
                study.source(study.votesCounted(votes), "agreement"),
                study.say("agreement.alt", leaves.size(), title),
                "agreement",
                numbers(study, pairs, references));
        return List.of(new PairHeatMap(
                caption,
                PairHeatMap.Pairs.AGREEMENT,
                leaves.stream()
                        .map(state -> new PairHeatMap.Leaf(
                                study.names().compactState(state),
                                regions.containsKey(state) ? OptionalInt.of(regions.get(state)) : OptionalInt.empty(),
                                references.contains(state) ? Weight.FOCUS : Weight.CONTEXT))
                        .toList(),
                bands,
                scores,
                Scales.classes(
                        study.names().measure(settings.score().id()),
                        LIMITS,
                        study.say("agreement.undefined", settings.minimumCommon()),
                        study),
                study.say("join.comma").strip()));
    }

    private static OptionalDouble score(StudyView study, PairAgreement pair) {
        return score(study, study.results().settings().agreement().score(), pair);
    }

    private static OptionalDouble score(StudyView study, AgreementScore score, PairAgreement pair) {
        int common = score.n(pair.table());
        return common < study.results().settings().agreement().minimumCommon()
                ? OptionalDouble.empty()
                : score.of(pair.table());
    }

    private static Optional<PairAgreement> pair(
            Map<StateId, Map<StateId, PairAgreement>> byState, StateId a, StateId b) {
        return Optional.ofNullable(byState.getOrDefault(a, Map.of()).get(b));
    }

    private static List<StateId> leaves(
            StudyView study, List<StateId> states, Map<StateId, Map<StateId, PairAgreement>> byState) {
        double[][] distances = new double[states.size()][states.size()];
        for (int i = 0; i < states.size(); i++) {
            for (int j = 0; j < i; j++) {
                double agreement = pair(byState, states.get(i), states.get(j))
                        .map(pair -> score(study, AgreementScore.AGREE_HALF, pair))
                        .orElse(OptionalDouble.empty())
                        .orElse(0);
                distances[i][j] = 1 - agreement;
                distances[j][i] = 1 - agreement;
            }
        }
        return StateTree.of(states, distances).leaves();
    }

    private static Set<StateId> references(StudyView study) {
        Set<StateId> references = new TreeSet<>();
        for (Reference reference : study.results().settings().references()) {
            if (reference instanceof Reference.OfState state) {
                references.add(state.state());
            }
        }
        return references;
    }

    private static Map<StateId, Integer> regions(StudyView study) {
        Map<StateId, Integer> regions = new LinkedHashMap<>();
        List<GroupId> groups = study.regions();
        for (int i = 0; i < groups.size(); i++) {
            for (StateId member : study.results().data().roster().members(groups.get(i), study.lastDay())) {
                regions.put(member, i);
            }
        }
        return regions;
    }

    private static List<PairAgreement> scored(StudyView study, List<PairAgreement> pairs, Set<StateId> references) {
        return pairs.stream()
                .filter(pair -> references.contains(pair.a()) && references.contains(pair.b()))
                .filter(pair -> score(study, pair).isPresent())
                .toList();
    }

    private static String title(StudyView study, List<PairAgreement> pairs, Set<StateId> references) {
        List<PairAgreement> known = scored(study, pairs, references);
        String key = known.isEmpty() ? "agreement.title.all" : "agreement.title.references";
        List<PairAgreement> candidates = known.isEmpty()
                ? pairs.stream().filter(pair -> score(study, pair).isPresent()).toList()
                : known;
        PairAgreement least = candidates.stream()
                .min(Comparator.comparingDouble(pair -> score(study, pair).getAsDouble()))
                .orElseThrow();
        return study.title(
                key,
                study.names().compactState(least.a()),
                study.names().compactState(least.b()),
                Numbers.label(score(study, least)),
                study.results().settings().agreement().score().n(least.table()),
                references.size());
    }

    /** The pairs of references, or without any the pairs that agree least; all others stand in the table. */
    private static ChartTable numbers(StudyView study, List<PairAgreement> pairs, Set<StateId> references) {
        AgreementScore score = study.results().settings().agreement().score();
        List<PairAgreement> shown = scored(study, pairs, references);
        if (shown.isEmpty()) {
            shown = pairs.stream()
                    .filter(pair -> score(study, pair).isPresent())
                    .sorted(Comparator.comparingDouble(
                            pair -> score(study, pair).getAsDouble()))
                    .limit(LEAST)
                    .toList();
        }
        List<List<String>> rows = shown.stream()
                .map(pair -> List.of(
                        study.names().state(pair.a()),
                        study.names().state(pair.b()),
                        String.valueOf(score.n(pair.table())),
                        Numbers.exact(score(study, pair))))
                .toList();
        return new ChartTable(
                List.of(
                        study.say("column.state"),
                        study.say("column.state"),
                        study.say("column.common"),
                        study.names().measure(score.id())),
                rows);
    }
}
