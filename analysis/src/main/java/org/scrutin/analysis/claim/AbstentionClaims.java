package org.scrutin.analysis.claim;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scrutin.analysis.abstention.SubjectAbstention;
import org.scrutin.analysis.claim.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.StudyClaims.Part;
import org.scrutin.analysis.cluster.AbstentionClusters;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.cluster.Clustering;
import org.scrutin.analysis.dissent.Pattern;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/** What abstentions can bear: patterns where roll calls are few, blocs where they are many. */
final class AbstentionClaims {

    /** Clusters of fewer states stand apart: they are no blocs. */
    private static final int BLOC = 3;

    private static final int LETTERS = 3;

    private static final int LETTERS_WITH_ABSENCE = LETTERS + 1;

    private final StudyResults results;

    AbstentionClaims(StudyResults results) {
        this.results = results;
    }

    void write(ClaimSheet sheet) {
        if (results.isShortRecord()) {
            patterns(sheet);
        }
        results.clusters().stream()
                .filter(clusters -> clusters.cycle().equals(Scope.ALL))
                .forEach(clusters -> clusters(clusters, sheet));
    }

    private void patterns(ClaimSheet sheet) {
        Map<RollCallId, List<Pattern>> byText = results.patterns().stream()
                .collect(Collectors.groupingBy(Pattern::wholeText, TreeMap::new, Collectors.toList()));
        byText.forEach((whole, patterns) -> {
            int letters = patterns.get(0).rollCalls().size();
            Cell cell = Cell.where("patterns", "*", "whole_text=" + whole);
            sheet.add(
                    Part.ABSTENTION,
                    Claim.of("patterns:" + whole, "patterns.count")
                            .count("patterns", patterns.size(), cell)
                            .count("rollCalls", letters, Cell.where("patterns", "pattern", "whole_text=" + whole))
                            // A state on no list at all has no row.
                            .count("possible", power(LETTERS_WITH_ABSENCE, letters) - 1, cell)
                            .restingOn(patterns.stream()
                                    .mapToInt(p -> p.states().size())
                                    .sum()));
            bearing(whole, patterns, sheet);
            patterns.stream()
                    .max(Comparator.comparingInt((Pattern p) -> p.states().size())
                            .thenComparing(Pattern::letters, Comparator.reverseOrder()))
                    .ifPresent(most -> sheet.add(
                            Part.ABSTENTION,
                            Claim.of("patterns:most:" + whole, "patterns.most")
                                    .count(
                                            "states",
                                            most.states().size(),
                                            Cell.at("patterns", "states", whole, most.letters()))
                                    .with(
                                            "pattern",
                                            new ClaimValue.Letters(most.letters()),
                                            Cell.at("patterns", "pattern", whole, most.letters()))
                                    .with(
                                            "rollCalls",
                                            new ClaimValue.RollCalls(most.rollCalls()),
                                            Cell.at("patterns", "pattern", whole, most.letters()))
                                    .restingOn(most.states().size())));
        });
    }

    /** How many rows the paragraphs of a text can tell apart, and how many they do: what so few votes can bear. */
    private static void bearing(RollCallId whole, List<Pattern> patterns, ClaimSheet sheet) {
        int place = patterns.get(0).rollCalls().indexOf(whole);
        int paragraphs = patterns.get(0).rollCalls().size() - 1;
        if (place < 0 || paragraphs == 0) {
            return;
        }
        long rows = patterns.stream()
                .map(pattern ->
                        new StringBuilder(pattern.letters()).deleteCharAt(place).toString())
                .distinct()
                .count();
        Cell cell = Cell.where("patterns", "pattern", "whole_text=" + whole);
        sheet.add(
                Part.ABSTENTION,
                Claim.of("patterns:bearing:" + whole, "patterns.bearing")
                        .count("paragraphs", paragraphs, cell)
                        .count("patterns", rows, cell)
                        .count("ballots", power(LETTERS, paragraphs), cell)
                        .count("withAbsence", power(LETTERS_WITH_ABSENCE, paragraphs), cell)
                        .restingOn(patterns.stream()
                                .mapToInt(pattern -> pattern.states().size())
                                .sum()));
    }

    private static long power(long base, int exponent) {
        long result = 1;
        for (int i = 0; i < exponent; i++) {
            result *= base;
        }
        return result;
    }

    private void clusters(AbstentionClusters clusters, ClaimSheet sheet) {
        Optional<Clustering> chosen = clusters.chosen(ClusterMethod.HIERARCHICAL);
        String cycle = clusters.cycle();
        if (chosen.isEmpty() || results.isShortRecord()) {
            return;
        }
        sheet.add(
                Part.ABSTENTION,
                Claim.of("abstention:basis:" + cycle, "abstention.basis")
                        .count(
                                "clustered",
                                clusters.clustered().size(),
                                Cell.where("clusters", "state", "cycle=" + cycle))
                        .count(
                                "minimum",
                                clusters.minimumAbstentions(),
                                Cell.where("abstention", "abstentions", "cycle=" + cycle))
                        .count("rollCalls", clusters.rollCalls(), Cell.where("roll_calls", "*"))
                        .count(
                                "never",
                                clusters.never().size(),
                                Cell.where("abstention", "*", "cycle=" + cycle, "topic=all", "abstentions=0"))
                        .count(
                                "rarely",
                                clusters.rarely().size(),
                                Cell.where("abstention", "*", "cycle=" + cycle, "topic=all"))
                        .restingOn(clusters.clustered().size()));
        int k = chosen.get().k().orElse(0);
        List<List<StateId>> groups = chosen.get().clusters();
        List<List<StateId>> blocs =
                groups.stream().filter(states -> states.size() >= BLOC).toList();
        Cell rows = Cell.where("clusters", "cluster", "cycle=" + cycle, "method=hierarchical", "k=" + k);
        sheet.add(
                Part.ABSTENTION,
                Claim.of("clusters:" + cycle, "clusters.blocs")
                        .count("states", clusters.clustered().size(), rows)
                        .count(
                                "k",
                                k,
                                Cell.where(
                                        "cluster_quality", "k", "cycle=" + cycle, "method=hierarchical", "chosen=true"))
                        .count("blocs", blocs.size(), rows)
                        .form("determined", clusters.wellDetermined() ? "yes" : "no")
                        .restingOn(clusters.clustered().size()),
                Finding.Kind.BLOCS,
                blocs.size());
        for (int i = 0; i < groups.size(); i++) {
            List<StateId> states = groups.get(i);
            Cell own = Cell.where(
                    "clusters", "state", "cycle=" + cycle, "method=hierarchical", "k=" + k, "cluster=" + (i + 1));
            Claim.Builder claim = Claim.of(
                            "clusters:" + cycle + ":" + (i + 1),
                            states.size() >= BLOC ? "clusters.bloc" : "clusters.apart")
                    .count("number", i + 1, own)
                    .count("count", states.size(), own)
                    .states("states", states, own);
            if (states.size() >= BLOC) {
                Topic topic = mostAbstained(cycle, new LinkedHashSet<>(states));
                claim.with(
                                "topic",
                                new ClaimValue.Topic(topic.topic()),
                                Cell.where("subjects", "topic", "cycle=" + cycle))
                        .with(
                                "share",
                                new ClaimValue.Share(topic.abstentions(), Math.max(1, topic.cast())),
                                Cell.where("subjects", "abstentions", "cycle=" + cycle, "topic=" + topic.topic()));
            }
            sheet.add(Part.ABSTENTION, claim.restingOn(states.size()));
        }
    }

    private record Topic(String topic, long abstentions, long cast) {}

    /** The topic on which the states' abstentions are the largest share of their ballots. */
    private Topic mostAbstained(String cycle, Set<StateId> states) {
        Map<String, long[]> byTopic = new TreeMap<>();
        for (SubjectAbstention row : results.subjects()) {
            if (row.scope().cycle().equals(cycle)
                    && !row.scope().topic().equals(Scope.ALL)
                    && states.contains(row.state())) {
                long[] sums = byTopic.computeIfAbsent(row.scope().topic(), t -> new long[2]);
                sums[0] += row.abstentions();
                sums[1] += row.cast();
            }
        }
        return byTopic.entrySet().stream()
                .filter(entry -> entry.getValue()[1] > 0)
                .map(entry -> new Topic(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .max(Comparator.comparingDouble((Topic t) -> (double) t.abstentions() / t.cast())
                        .thenComparing(Topic::topic, Comparator.reverseOrder()))
                .orElse(new Topic(Scope.ALL, 0, 1));
    }
}
