package org.scrutin.output.sections;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.scrutin.analysis.cluster.AbstentionClusters;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.cluster.ClusterStability;
import org.scrutin.analysis.cluster.Clustering;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;

/** What speaks for each number of clusters: silhouette, gap statistic and stability side by side. */
final class ClusterCountTable {

    private final Draft draft;
    private final AbstentionClusters clusters;

    ClusterCountTable(Draft draft, AbstentionClusters clusters) {
        this.draft = draft;
        this.clusters = clusters;
    }

    /** The table; empty where support was not looked at. */
    Optional<DataTable> write() {
        return draft.results().sharedAbstention().support(clusters.cycle()).map(support -> {
            DataTable.Builder table = DataTable.builder(
                            draft.text("clusters.count.table"),
                            Column.number(draft.text("head.clusters")),
                            Column.number(draft.text("head.silhouette")),
                            Column.number(draft.text("head.gap")),
                            Column.number(draft.text("head.gap-error")),
                            Column.number(draft.text("head.stability")))
                    .compact();
            support.gap()
                    .byK()
                    .forEach((k, gap) -> table.row(
                            draft.numbers().count(k),
                            draft.numbers().index(silhouette(k)),
                            draft.numbers().index(gap.value()),
                            draft.numbers().index(gap.error()),
                            draft.numbers()
                                    .index(Optional.ofNullable(
                                                    support.stability().get(k))
                                            .map(ClusterStability::partition)
                                            .map(OptionalDouble::of)
                                            .orElse(OptionalDouble.empty()))));
            return table.note(draft.note(
                            draft.text(
                                    "clusters.count.note",
                                    Map.of(
                                            "resamples",
                                            draft.results()
                                                    .settings()
                                                    .clusters()
                                                    .resamples())),
                            "cluster_quality"))
                    .build();
        });
    }

    private OptionalDouble silhouette(int k) {
        return clusters.clusterings().stream()
                .filter(clustering -> clustering.method() == ClusterMethod.HIERARCHICAL
                        && clustering.k().equals(OptionalInt.of(k)))
                .map(Clustering::silhouette)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }
}
