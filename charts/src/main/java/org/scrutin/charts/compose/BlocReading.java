package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.abstention.TopicAbstention;
import org.scrutin.analysis.cluster.AbstentionClusters;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.cluster.Clustering;
import org.scrutin.analysis.cluster.Dendrogram;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.spec.AbstentionTree;
import org.scrutin.charts.spec.ChartTable;

/** A tree read as clusters: those of the cut that the report makes. */
final class BlocReading implements TreeReading {

    private final StudyView study;
    private final AbstentionClusters clusters;
    private final Clustering chosen;
    private final Blocs held;
    private final String title;

    BlocReading(StudyView study, AbstentionClusters clusters, FoldedTree tree) {
        this.study = study;
        this.clusters = clusters;
        chosen = clusters.chosen(ClusterMethod.HIERARCHICAL).orElseThrow();
        held = Blocs.of(study, chosen);
        int blocs = (int) brackets(tree).stream()
                .filter(bracket -> !bracket.label().isEmpty() && bracket.hold() == AbstentionTree.Hold.HOLDS)
                .count();
        int voters = clusters.clustered().size()
                + clusters.never().size()
                + clusters.rarely().size();
        title = blocs > 0
                ? study.title(
                        !Blocs.comeBack(study, chosen)
                                ? "tree.title.weak"
                                : clusters.wellDetermined() ? "tree.title" : "tree.title.view",
                        blocs,
                        clusters.never().size(),
                        voters)
                : study.title(
                        "tree.title.apart",
                        clusters.clustered().size(),
                        clusters.never().size(),
                        voters);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String alternative() {
        return study.say(
                "tree.alt", clusters.clustered().size(), chosen.clusters().size(), title);
    }

    /** Between the join that leaves as many clusters as were chosen and the one that would leave fewer. */
    @Override
    public Optional<AbstentionTree.Cut> cut() {
        int k = chosen.clusters().size();
        List<Dendrogram.Merge> merges = clusters.dendrogram().orElseThrow().merges();
        int below = merges.size() - k;
        double low = below >= 0 ? merges.get(below).height() : 0;
        double high = below + 1 < merges.size() ? merges.get(below + 1).height() : low;
        return Optional.of(new AbstentionTree.Cut((low + high) / 2, study.say("tree.cut", k)));
    }

    @Override
    public List<AbstentionTree.Bracket> brackets(FoldedTree tree) {
        List<Integer> clusterOf = tree.leaves().stream()
                .map(leaf -> chosen.clusterOf().get(leaf.states().get(0)))
                .toList();
        return TreeReading.stretches(clusterOf).stream()
                .map(stretch -> {
                    int cluster = clusterOf.get(stretch.first());
                    return stretch.bracket(
                            label(cluster),
                            held.isBloc(cluster) ? AbstentionTree.Hold.HOLDS : AbstentionTree.Hold.WANDERS);
                })
                .toList();
    }

    @Override
    public AbstentionTree.Hold hold(FoldedTree.Leaf leaf) {
        return leaf.states().stream().allMatch(held::wanders) ? AbstentionTree.Hold.WANDERS : AbstentionTree.Hold.HOLDS;
    }

    @Override
    public String table() {
        return "clusters";
    }

    @Override
    public ChartTable numbers() {
        List<List<String>> rows = new ArrayList<>();
        List<List<StateId>> all = chosen.clusters();
        for (int i = 0; i < all.size(); i++) {
            for (StateId state : study.sorted(all.get(i))) {
                rows.add(List.of(
                        String.valueOf(i + 1),
                        study.names().state(state),
                        Optional.ofNullable(chosen.silhouetteOf().get(state))
                                .map(value -> Numbers.label(value))
                                .orElse(""),
                        held.wanders(state) ? study.say("tree.wanders") : ""));
            }
        }
        return new ChartTable(
                List.of(
                        study.say("column.cluster"),
                        study.say("column.state"),
                        study.say("column.silhouette"),
                        study.say("column.wanders")),
                rows);
    }

    /**
     * The cluster's number, how many of its states hold, and the topic on which they abstain most, as the report's sentence on
     * it has it; of a cluster that does not hold, how many wander.
     */
    private String label(int cluster) {
        List<StateId> all = chosen.clusters().get(cluster - 1);
        if (all.size() < FEWEST) {
            return "";
        }
        List<StateId> states = held.settled(cluster);
        if (!held.isBloc(cluster)) {
            return study.say("tree.loose", all.size() - states.size(), all.size());
        }
        return TopicAbstention.most(study.results().subjects(), Scope.ALL, states)
                .map(most -> study.say(
                        "tree.bloc.topic", cluster, states.size(), study.names().topic(most.topic())))
                .orElseGet(() -> study.say("tree.bloc", cluster, states.size()));
    }
}
