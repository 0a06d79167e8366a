package org.scrutin.analysis.claim.maker;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.Rule;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.cluster.AbstentionClusters;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.cluster.ClusterStability;
import org.scrutin.analysis.cluster.ClusterSupport;
import org.scrutin.analysis.cluster.Clustering;
import org.scrutin.analysis.dissent.Pattern;
import org.scrutin.analysis.robustness.Bloc;
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
    private final RivalDefinitions rivals;

    AbstentionClaims(StudyResults results, RivalDefinitions rivals) {
        this.results = results;
        this.rivals = rivals;
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
            Rows rows = Rows.of("patterns").where("whole_text", whole);
            List<RollCallId> rollCalls = patterns.get(0).rollCalls();
            sheet.add(
                    Part.ABSTENTION,
                    Claim.of("patterns:" + whole, "patterns.count")
                            .count("patterns", patterns.size(), rows.count())
                            .count(
                                    "rollCalls",
                                    rollCalls.size(),
                                    Rows.of("roll_calls")
                                            .whereAnyOf("roll_call", rollCalls)
                                            .count())
                            // A state on no list at all has no row.
                            .count("possible", power(LETTERS_WITH_ABSENCE, rollCalls.size()) - 1, Rule.POSSIBLE_ROWS)
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
                                            Rows.of("roll_calls")
                                                    .whereAnyOf("roll_call", most.rollCalls())
                                                    .values("roll_call"))
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
        sheet.add(
                Part.ABSTENTION,
                Claim.of("patterns:bearing:" + whole, "patterns.bearing")
                        .count(
                                "paragraphs",
                                paragraphs,
                                Rows.of("paragraph_dissent")
                                        .where("whole_text", whole)
                                        .distinct("roll_call"))
                        .count("patterns", rows, Rule.ROWS_ON_PARAGRAPHS)
                        .count("ballots", power(LETTERS, paragraphs), Rule.POSSIBLE_ROWS)
                        .count("withAbsence", power(LETTERS_WITH_ABSENCE, paragraphs), Rule.POSSIBLE_ROWS)
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
        basis(clusters, sheet);
        int k = chosen.get().k().orElse(0);
        Rows rows = Rows.of("clusters")
                .where("cycle", cycle)
                .where("method", ClusterMethod.HIERARCHICAL.id())
                .where("k", k);
        List<List<StateId>> groups = chosen.get().clusters();
        long blocs = groups.stream().filter(states -> states.size() >= BLOC).count();
        Optional<ClusterStability> stability = results.sharedAbstention().stability(chosen.get());
        List<StateId> wandering = stability.map(ClusterStability::wandering).orElse(List.of());
        long held = groups.stream()
                .filter(states -> states.stream()
                                .filter(state -> !wandering.contains(state))
                                .count()
                        >= BLOC)
                .count();
        Claim.Builder claim = Claim.of("clusters:" + cycle, "clusters.blocs")
                .count("states", clusters.clustered().size(), rows.count())
                .count("k", k, Cell.at("cluster_quality", "k", cycle, ClusterMethod.HIERARCHICAL.id(), k))
                .count("blocs", blocs, rows.distinctRepeated("cluster", BLOC))
                .form("hold", held < blocs ? "some" : "all")
                .count(
                        "held",
                        held,
                        (stability.isPresent() ? rows.where("wanders", false) : rows).distinctRepeated("cluster", BLOC))
                .form("determined", clusters.wellDetermined() ? "yes" : "no");
        if (blocs > 0) {
            rivals.tell(claim, new Bloc(cycle, chosen.get().blocs()));
        }
        Claim told = claim.restingOn(clusters.clustered().size());
        if (comesBack(cycle, k)) {
            sheet.add(Part.ABSTENTION, told, Finding.Kind.BLOCS, (double) blocs);
        } else {
            sheet.add(Part.ABSTENTION, told);
        }
        new ClusterClaims(results, chosen.get(), rivals).write(sheet);
    }

    /** A division of which little comes out again on other votes is no finding of the first page. */
    private boolean comesBack(String cycle, int k) {
        return results.sharedAbstention()
                .support(cycle)
                .map(support -> support.likeness(k) != ClusterSupport.Likeness.LITTLE)
                .orElse(true);
    }

    /** Who abstains often enough to be clustered, rarely, and never. */
    private void basis(AbstentionClusters clusters, ClaimSheet sheet) {
        String cycle = clusters.cycle();
        int half = clusters.rollCalls() / 2;
        long often = withMoreBallotsThan(half, clusters);
        long few = clusters.never().size() - often;
        Rows others = Rows.of("abstention")
                .where("cycle", cycle)
                .where("topic", Scope.ALL)
                .whereNoneOf("state", clusters.clustered());
        sheet.add(
                Part.ABSTENTION,
                Claim.of("abstention:basis:" + cycle, "abstention.basis")
                        .count(
                                "clustered",
                                clusters.clustered().size(),
                                Rows.of("clusters").where("cycle", cycle).distinct("state"))
                        .count("minimum", clusters.minimumAbstentions(), Rule.LEAST_ABSTENTIONS)
                        .count(
                                "rollCalls",
                                clusters.rollCalls(),
                                AnalysedRollCalls.of(results, cycle).count())
                        .count(
                                "never",
                                clusters.never().size(),
                                others.whereAbove("cast", 0)
                                        .where("abstentions", 0)
                                        .count())
                        .form("seldom", few > 0 ? "some" : "none")
                        .count(
                                "often",
                                often,
                                others.whereAbove("cast", half)
                                        .where("abstentions", 0)
                                        .count())
                        .count(
                                "few",
                                few,
                                others.whereAbove("cast", 0)
                                        .whereBelow("cast", half + 1)
                                        .where("abstentions", 0)
                                        .count())
                        .count(
                                "rarely",
                                clusters.rarely().size(),
                                others.whereAbove("abstentions", 0).count())
                        .restingOn(clusters.clustered().size()));
    }

    /** Of the states that never abstain those that had many occasions to. */
    private long withMoreBallotsThan(int ballots, AbstentionClusters clusters) {
        Scope scope = new Scope(clusters.cycle(), Scope.ALL);
        Set<StateId> never = new TreeSet<>(clusters.never());
        return results.abstention().stream()
                .filter(profile -> profile.scope().equals(scope) && never.contains(profile.state()))
                .filter(profile -> profile.cast() > ballots)
                .count();
    }
}
