package org.scrutin.charts.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.abstention.AbstentionProfile;
import org.scrutin.analysis.cluster.AbstentionClusters;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.cluster.Dendrogram;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.spec.AbstentionTree;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ValueAxis;

/** The tree of abstentions over the whole study; cut where the report cuts it, uncut where a short record bears no clusters. */
final class AbstentionTreeChart implements ChartRule {

    private static final int MOST_LEAVES = 64;
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
        if (study.results().isShortRecord()) {
            SameVotesReading reading = new SameVotesReading(study, clusters);
            FoldedTree tree = FoldedTree.of(LevelBranches.sorted(whole, reading::votes), MOST_LEAVES);
            return chart(study, clusters, tree, reading);
        }
        FoldedTree tree = FoldedTree.of(whole, MOST_LEAVES);
        return chart(study, clusters, tree, new BlocReading(study, clusters, tree));
    }

    private static AbstentionTree chart(
            StudyView study, AbstentionClusters clusters, FoldedTree tree, TreeReading reading) {
        Map<StateId, AbstentionProfile> profiles = new LinkedHashMap<>();
        study.results().abstention().stream()
                .filter(profile -> profile.scope().equals(Scope.WHOLE_STUDY))
                .forEach(profile -> profiles.put(profile.state(), profile));
        List<AbstentionTree.Leaf> leaves = tree.leaves().stream()
                .map(leaf -> new AbstentionTree.Leaf(
                        label(study, leaf, reading.hold(leaf)),
                        detail(profiles, leaf),
                        leaf.height(),
                        reading.hold(leaf)))
                .toList();
        String distance = study.names()
                .measure(study.results().settings().clusters().distance().id());
        Caption caption = new Caption(
                "abstention-tree",
                reading.title(),
                study.say(
                        leaves.stream().anyMatch(leaf -> leaf.hold() == AbstentionTree.Hold.WANDERS)
                                ? "tree.subtitle.wanders"
                                : "tree.subtitle",
                        clusters.clustered().size(),
                        clusters.minimumAbstentions(),
                        study.votesCounted(clusters.rollCalls()),
                        distance),
                study.source(study.votesCounted(clusters.rollCalls()), reading.table()),
                reading.alternative(),
                reading.table(),
                reading.numbers());
        return new AbstentionTree(
                caption,
                leaves,
                tree.joins(),
                axis(study.say("tree.axis", distance), clusters.dendrogram().orElseThrow()),
                reading.cut(),
                reading.brackets(tree));
    }

    private static ValueAxis axis(String label, Dendrogram tree) {
        double highest = tree.merges().stream()
                .mapToDouble(Dendrogram.Merge::height)
                .max()
                .orElse(1);
        return highest > 0.5
                ? new ValueAxis(label, 0, Math.max(1, highest), 0.25, 2, "")
                : new ValueAxis(label, 0, Math.max(highest, 0.1), 0.1, 1, "");
    }

    /** Who, with a mark where they wander: grey alone is not seen in every print. */
    private static String label(StudyView study, FoldedTree.Leaf leaf, AbstentionTree.Hold hold) {
        String name = label(study, leaf.states());
        return hold == AbstentionTree.Hold.WANDERS ? study.say("tree.wandering", name) : name;
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
}
