package org.scrutin.output.sections;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.maker.StudyClaims;
import org.scrutin.analysis.cluster.AbstentionClusters;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.spec.AbstentionTree;
import org.scrutin.charts.spec.ClusterFlows;
import org.scrutin.charts.spec.PairHeatMap;
import org.scrutin.charts.spec.PatternGrid;
import org.scrutin.charts.spec.SilhouetteCurve;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Section;
import org.scrutin.output.document.SmallPrint;

/** Who abstains together, as far as the data can bear it. */
final class AbstentionSection {

    Optional<Section> write(Draft draft) {
        if (!stands(draft)) {
            return Optional.empty();
        }
        List<Claim> claims = draft.claims().of(StudyClaims.Part.ABSTENTION);
        Section.Builder section = Section.onNewPage(
                "abstention", draft.text(draft.shortRecord() ? "abstention.title.short" : "abstention.title"));
        section.paragraph(
                Inline.text(draft.textOnKinds(draft.shortRecord() ? "abstention.intro.short" : "abstention.intro")));
        section.add(draft.bullets(
                claims.stream().filter(claim -> !isOfOneCluster(claim)).toList()));
        List<Claim> ofClusters =
                claims.stream().filter(AbstentionSection::isOfOneCluster).toList();
        if (!ofClusters.isEmpty()) {
            section.add(new SmallPrint(List.of(draft.bullets(ofClusters))));
        }
        if (draft.severalCycles()) {
            section.addAll(draft.figures(PatternGrid.class));
        }
        counts(draft).ifPresent(section::add);
        // A tree takes a page of its own; of the others, two fill one.
        section.addAll(draft.figures(SilhouetteCurve.class));
        section.addAll(draft.figures(AbstentionTree.class));
        section.addAll(draft.figures(ClusterFlows.class));
        section.addAll(draft.figures(PairHeatMap.class, map -> map.pairs() != PairHeatMap.Pairs.AGREEMENT));
        section.addAll(members(draft));
        return Optional.of(section.build());
    }

    /** Its tables alone. */
    static List<DataTable> tables(Draft draft) {
        if (!stands(draft)) {
            return List.of();
        }
        return Stream.concat(counts(draft).stream(), members(draft).stream()).toList();
    }

    /** Whether there is anything to say: rows of choices of a short record, clusters of a longer one. */
    private static boolean stands(Draft draft) {
        return draft.shortRecord()
                ? !draft.results().patterns().isEmpty()
                : overall(draft)
                        .flatMap(clusters -> clusters.chosen(ClusterMethod.HIERARCHICAL))
                        .isPresent();
    }

    private static Optional<DataTable> counts(Draft draft) {
        return draft.shortRecord()
                ? Optional.empty()
                : overall(draft).flatMap(clusters -> new ClusterCountTable(draft, clusters).write());
    }

    private static List<DataTable> members(Draft draft) {
        return Stream.concat(
                        overall(draft).map(clusters -> never(draft, clusters)).stream(),
                        new ClusterPathTable(draft).write().stream())
                .toList();
    }

    /** The clusters over all cycles. */
    private static Optional<AbstentionClusters> overall(Draft draft) {
        return draft.results().clusters().stream()
                .filter(clusters -> clusters.cycle().equals(Scope.ALL))
                .findFirst();
    }

    /** Whether the sentence names the states of a cluster. */
    private static boolean isOfOneCluster(Claim claim) {
        return claim.argument("number").isPresent();
    }

    private static DataTable never(Draft draft, AbstentionClusters clusters) {
        DataTable.Builder table = DataTable.builder(
                        draft.text(clusters.minimumAbstentions() > 1 ? "abstention.table" : "abstention.table.never"),
                        Column.text(draft.text("head.habit")),
                        Column.number(draft.text("head.states")),
                        Column.text(draft.text("head.names")))
                .compact();
        row(draft, table, "abstention.never", clusters.never());
        if (clusters.minimumAbstentions() > 1) {
            row(draft, table, "abstention.rarely", clusters.rarely());
        }
        return table.note(draft.note(
                        draft.text("abstention.note", Map.of("minimum", clusters.minimumAbstentions())), "abstention"))
                .build();
    }

    private static void row(Draft draft, DataTable.Builder table, String key, List<StateId> states) {
        table.row(
                draft.text(key),
                draft.numbers().count(states.size()),
                states.isEmpty() ? draft.numbers().undefined() : draft.names().states(states));
        if (!states.isEmpty()) {
            table.from(Rows.of("abstention")
                    .where("cycle", Scope.ALL)
                    .where("topic", Scope.ALL)
                    .whereAnyOf("state", states)
                    .count());
        }
    }
}
