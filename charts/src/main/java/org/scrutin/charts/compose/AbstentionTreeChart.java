package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scrutin.analysis.abstention.AbstentionProfile;
import org.scrutin.analysis.abstention.SubjectAbstention;
import org.scrutin.analysis.cluster.AbstentionClusters;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.cluster.Clustering;
import org.scrutin.analysis.cluster.Dendrogram;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.spec.AbstentionTree;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.ValueAxis;

/** The tree of abstentions over the whole study, cut where the report cuts it. */
final class AbstentionTreeChart implements ChartRule {

    private static final int MOST_LEAVES = 64;
    private static final int BLOC = 3;
    private static final int NAMED = 3;

    @Override
    public List<AbstentionTree> charts(StudyView study) {
        return study.results().clusters().stream()
                .filter(clusters -> clusters.cycle().equals(Scope.ALL))
                .filter(clusters -> clusters.dendrogram().isPresent()
                        && clusters.chosen(ClusterMethod.HIERARCHICAL).isPresent())
                .map(clusters -> chart(study, clusters))
                .toList();
    }

    private static AbstentionTree chart(StudyView study, AbstentionClusters clusters) {
        Dendrogram whole = clusters.dendrogram().orElseThrow();
        Clustering chosen = clusters.chosen(ClusterMethod.HIERARCHICAL).orElseThrow();
        FoldedTree tree = FoldedTree.of(whole, MOST_LEAVES);
        Map<StateId, AbstentionProfile> profiles = new LinkedHashMap<>();
        study.results().abstention().stream()
                .filter(profile -> profile.scope().equals(Scope.WHOLE_STUDY))
                .forEach(profile -> profiles.put(profile.state(), profile));
        List<AbstentionTree.Leaf> leaves = tree.leaves().stream()
                .map(leaf ->
                        new AbstentionTree.Leaf(label(study, leaf.states()), detail(profiles, leaf), leaf.height()))
                .toList();
        int k = chosen.clusters().size();
        double cut = cut(whole, k);
        List<AbstentionTree.Cluster> brackets = brackets(study, tree, chosen);
        int blocs = (int)
                brackets.stream().filter(bracket -> !bracket.label().isEmpty()).count();
        int voters = clusters.clustered().size()
                + clusters.never().size()
                + clusters.rarely().size();
        String title = blocs > 0
                ? study.title("tree.title", blocs, clusters.never().size(), voters)
                : study.title(
                        "tree.title.apart",
                        clusters.clustered().size(),
                        clusters.never().size(),
                        voters);
        Caption caption = new Caption(
                "abstention-tree",
                title,
                study.say(
                        "tree.subtitle",
                        clusters.clustered().size(),
                        clusters.minimumAbstentions(),
                        study.votesCounted(clusters.rollCalls()),
                        study.results().settings().clusters().distance().id()),
                study.source(study.votesCounted(clusters.rollCalls()), "clusters"),
                study.say("tree.alt", clusters.clustered().size(), k, title),
                "clusters",
                numbers(study, chosen));
        double highest = whole.merges().stream()
                .mapToDouble(Dendrogram.Merge::height)
                .max()
                .orElse(1);
        return new AbstentionTree(
                caption,
                leaves,
                tree.joins(),
                new ValueAxis(
                        study.say(
                                "tree.axis",
                                study.results().settings().clusters().distance().id()),
                        0,
                        highest > 0.5 ? Math.max(1, highest) : Math.max(highest, 0.1),
                        highest > 0.5 ? 0.25 : 0.1,
                        highest > 0.5 ? 2 : 1,
                        ""),
                cut,
                study.say("tree.cut", k),
                brackets);
    }

    /** Between the join that leaves k clusters and the one that would leave fewer. */
    private static double cut(Dendrogram tree, int k) {
        List<Dendrogram.Merge> merges = tree.merges();
        int below = merges.size() - k;
        double low = below >= 0 ? merges.get(below).height() : 0;
        double high = below + 1 < merges.size() ? merges.get(below + 1).height() : low;
        return (low + high) / 2;
    }

    private static String label(StudyView study, List<StateId> states) {
        List<String> names = states.stream().map(study.names()::compactState).toList();
        if (names.size() == 1) {
            return names.get(0);
        }
        if (names.size() < NAMED) {
            return String.join(study.say("join.comma"), names);
        }
        return study.say("tree.leaf", names.get(0), names.size() - 1);
    }

    private static String detail(Map<StateId, AbstentionProfile> profiles, FoldedTree.Leaf leaf) {
        if (leaf.states().size() > 1) {
            return "";
        }
        return Optional.ofNullable(profiles.get(leaf.states().get(0)))
                .map(profile -> profile.abstentions() + "/" + profile.cast())
                .orElse("");
    }

    private static List<AbstentionTree.Cluster> brackets(StudyView study, FoldedTree tree, Clustering chosen) {
        List<AbstentionTree.Cluster> brackets = new ArrayList<>();
        int first = 0;
        List<Integer> clusterOf = tree.leaves().stream()
                .map(leaf -> chosen.clusterOf().get(leaf.states().get(0)))
                .toList();
        for (int i = 1; i <= clusterOf.size(); i++) {
            if (i == clusterOf.size() || !clusterOf.get(i).equals(clusterOf.get(first))) {
                brackets.add(new AbstentionTree.Cluster(label(study, chosen, clusterOf.get(first)), first, i - 1));
                first = i;
            }
        }
        return brackets;
    }

    /** The cluster's number and size, and the topic on which its states abstain most. */
    private static String label(StudyView study, Clustering chosen, int cluster) {
        List<StateId> states = chosen.clusters().get(cluster - 1);
        if (states.size() < BLOC) {
            return "";
        }
        Map<String, Integer> byTopic = new LinkedHashMap<>();
        for (SubjectAbstention subject : study.results().subjects()) {
            boolean counts = subject.scope().cycle().equals(Scope.ALL)
                    && !subject.scope().topic().equals(Scope.ALL)
                    && states.contains(subject.state());
            if (counts) {
                byTopic.merge(subject.scope().topic(), subject.abstentions(), Integer::sum);
            }
        }
        return byTopic.keySet().stream()
                .filter(topic -> byTopic.size() > 1)
                .max(Comparator.<String>comparingInt(byTopic::get).thenComparing(Comparator.reverseOrder()))
                .map(topic -> study.say(
                        "tree.bloc.topic", cluster, states.size(), study.names().topic(topic)))
                .orElseGet(() -> study.say("tree.bloc", cluster, states.size()));
    }

    private static ChartTable numbers(StudyView study, Clustering chosen) {
        List<List<String>> rows = new ArrayList<>();
        List<List<StateId>> clusters = chosen.clusters();
        IntStream.range(0, clusters.size())
                .forEach(i -> study.sorted(clusters.get(i))
                        .forEach(state -> rows.add(List.of(
                                String.valueOf(i + 1),
                                study.names().state(state),
                                Optional.ofNullable(chosen.silhouetteOf().get(state))
                                        .map(value -> Numbers.fixed(value, 2))
                                        .orElse("")))));
        return new ChartTable(
                List.of(study.say("column.cluster"), study.say("column.state"), study.say("column.silhouette")), rows);
    }
}
