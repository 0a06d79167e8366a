package org.scrutin.output.tables;

import static org.scrutin.output.tables.ColumnDefinition.flag;
import static org.scrutin.output.tables.ColumnDefinition.integer;
import static org.scrutin.output.tables.ColumnDefinition.optionalInteger;
import static org.scrutin.output.tables.ColumnDefinition.optionalNumber;
import static org.scrutin.output.tables.ColumnDefinition.pending;
import static org.scrutin.output.tables.ColumnDefinition.text;

import org.scrutin.analysis.cluster.Clustering;

/** Tables of states that abstain together. */
public final class ClusterTables {

    private static final String CYCLE = "id of the cycle, or all";
    private static final String METHOD = "hierarchical, kmeans or dbscan";
    private static final String K = "number of clusters asked for; empty for dbscan";
    private static final String STABILITY = "mean Jaccard similarity to the clusters of resampled roll calls";

    /** Which state is in which cluster. */
    public static final TableDefinition<ClusterRow> CLUSTERS = TableDefinition.<ClusterRow>of(
                    "clusters", "one state in one partition of the states by their abstentions")
            .key(text("cycle", CYCLE, row -> row.clustering().cycle()))
            .key(text("method", METHOD, row -> row.clustering().method().id()))
            .key(optionalInteger("k", "clusters", K, row -> row.clustering().k()))
            .key(text("state", "id of the state", row -> row.state().value()))
            .column(integer("cluster", "", "number of its cluster, 1 = the largest; 0 = in none", ClusterRow::cluster))
            .column(optionalNumber(
                    "silhouette",
                    "-1 to 1",
                    "how much nearer it is to its own cluster than to the next",
                    ClusterRow::silhouette))
            .column(pending("stability", ColumnType.NUMBER, "0 to 1", STABILITY))
            .build();

    /** How good partitions are. */
    public static final TableDefinition<Clustering> CLUSTER_QUALITY = TableDefinition.<Clustering>of(
                    "cluster_quality", "one partition of the states by their abstentions")
            .key(text("cycle", CYCLE, Clustering::cycle))
            .key(text("method", METHOD, row -> row.method().id()))
            .key(optionalInteger("k", "clusters", K, Clustering::k))
            .column(integer(
                    "clusters",
                    "clusters",
                    "number of clusters found",
                    row -> row.clusters().size()))
            .column(optionalNumber("silhouette", "-1 to 1", "mean silhouette of the states", Clustering::silhouette))
            .column(pending("gap", ColumnType.NUMBER, "", "gap statistic"))
            .column(pending("gap_error", ColumnType.NUMBER, "", "standard error of the gap statistic"))
            .column(pending("stability", ColumnType.NUMBER, "0 to 1", STABILITY))
            .column(flag("chosen", "whether it is the one that the report shows for its method", Clustering::chosen))
            .build();

    /** How clusters pass into one another. Without rows in this version. */
    public static final TableDefinition<Pending> CLUSTER_TRANSITIONS = TableDefinition.<Pending>of(
                    "cluster_transitions", "the states of one cluster that are in another one in a later cycle")
            .key(pending("cycle_from", ColumnType.TEXT, "", "id of the earlier cycle"))
            .key(pending("cycle_to", ColumnType.TEXT, "", "id of the later cycle"))
            .key(pending("method", ColumnType.TEXT, "", METHOD))
            .key(pending("cluster_from", ColumnType.INTEGER, "", "number of the cluster in the earlier cycle"))
            .key(pending("cluster_to", ColumnType.INTEGER, "", "number of the cluster in the later cycle"))
            .column(pending("states", ColumnType.LIST, "", "ids of the states"))
            .build();

    private ClusterTables() {}
}
