package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.cluster.AbstentionClusters;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.spec.AbstentionTree;
import org.scrutin.charts.spec.ChartTable;

/** A tree of a short record, which bears no clusters: read as states that abstain on the same votes. */
final class SameVotesReading implements TreeReading {

    private final StudyView study;
    private final AbstentionClusters clusters;
    private final Map<StateId, List<RollCallId>> votesOf = new LinkedHashMap<>();

    SameVotesReading(StudyView study, AbstentionClusters clusters) {
        this.study = study;
        this.clusters = clusters;
        clusters.clustered().forEach(state -> votesOf.put(state, abstentions(study, state)));
    }

    private static List<RollCallId> abstentions(StudyView study, StateId state) {
        int position = study.matrix().states().indexOf(state);
        return study.analysed().stream()
                .map(RollCallOutcome::rollCall)
                .map(rollCall -> rollCall.id())
                .filter(id ->
                        study.matrix().choice(study.matrix().position(id).orElseThrow(), position) == Choice.ABSTAIN)
                .toList();
    }

    /** The votes on which a clustered state abstains, in the order of the record. */
    List<RollCallId> votes(StateId state) {
        return List.copyOf(votesOf.get(state));
    }

    @Override
    public String title() {
        Map<List<RollCallId>, Integer> states = new LinkedHashMap<>();
        votesOf.values().forEach(votes -> states.merge(votes, 1, Integer::sum));
        // Of two rows with as many states, the one that comes first in the order of the states.
        List<RollCallId> most = states.keySet().stream()
                .sorted(Comparator.comparing(votes -> -states.get(votes)))
                .findFirst()
                .orElseThrow();
        int never = clusters.never().size();
        int voters = votesOf.size() + never + clusters.rarely().size();
        return states.get(most) > 1
                ? study.title("tree.title.same", states.get(most), votesOf.size(), names(most), never, voters)
                : study.title("tree.title.other", votesOf.size(), never, voters);
    }

    @Override
    public String alternative() {
        return study.say("tree.alt.same", votesOf.size(), title());
    }

    @Override
    public Optional<AbstentionTree.Cut> cut() {
        return Optional.empty();
    }

    /** A leaf of several states counts as one row only where all of them abstain on the same votes. */
    @Override
    public List<AbstentionTree.Bracket> brackets(FoldedTree tree) {
        List<List<List<RollCallId>>> rows = tree.leaves().stream()
                .map(leaf -> leaf.states().stream().map(votesOf::get).distinct().toList())
                .toList();
        List<AbstentionTree.Bracket> brackets = new ArrayList<>();
        for (Stretch stretch : TreeReading.stretches(rows)) {
            List<List<RollCallId>> row = rows.get(stretch.first());
            int states = tree.leaves().subList(stretch.first(), stretch.last() + 1).stream()
                    .mapToInt(leaf -> leaf.states().size())
                    .sum();
            String label = row.size() == 1 && states >= FEWEST ? study.say("tree.same", states, names(row.get(0))) : "";
            brackets.add(stretch.bracket(label, AbstentionTree.Hold.HOLDS));
        }
        return brackets;
    }

    /** Nobody asked: a short record has no clusters to leave. */
    @Override
    public AbstentionTree.Hold hold(FoldedTree.Leaf leaf) {
        return AbstentionTree.Hold.HOLDS;
    }

    @Override
    public String table() {
        return "ballots";
    }

    @Override
    public ChartTable numbers() {
        List<List<String>> rows = study.sorted(votesOf.keySet()).stream()
                .map(state -> List.of(study.names().state(state), names(votesOf.get(state))))
                .toList();
        return new ChartTable(List.of(study.say("column.state"), study.say("column.abstained")), rows);
    }

    private String names(List<RollCallId> votes) {
        return study.wording().join(votes.stream().map(study.names()::rollCall).toList());
    }
}
