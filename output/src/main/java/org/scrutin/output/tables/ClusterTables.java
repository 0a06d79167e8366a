package org.scrutin.output.tables;

import static org.scrutin.output.tables.ColumnDefinition.flag;
import static org.scrutin.output.tables.ColumnDefinition.integer;
import static org.scrutin.output.tables.ColumnDefinition.list;
import static org.scrutin.output.tables.ColumnDefinition.number;
import static org.scrutin.output.tables.ColumnDefinition.optionalFlag;
import static org.scrutin.output.tables.ColumnDefinition.optionalInteger;
import static org.scrutin.output.tables.ColumnDefinition.optionalNumber;
import static org.scrutin.output.tables.ColumnDefinition.text;

import java.util.ArrayList;
import java.util.List;
import org.scrutin.analysis.cluster.ClusterTransitions;
import org.scrutin.analysis.cluster.Consensus;
import org.scrutin.analysis.vote.StateId;

/** Tables of states that abstain together. */
public final class ClusterTables {

    private static final String CYCLE = "id of the cycle, or all";
    private static final String METHOD = "hierarchical, kmeans or dbscan";
    private static final String K = "number of clusters asked for; empty for dbscan";
    private static final String SHARE = "0 to 1";
    private static final String PLACE = "number of the cluster in that cycle; 0, not clustered or not voting: in none";

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
            .column(optionalNumber(
                    "stability",
                    SHARE,
                    "share of resamples of the roll calls in which most of its company is the same; hierarchical only",
                    ClusterRow::stability))
            .column(optionalNumber(
                    "cluster_stability",
                    SHARE,
                    "mean over resamples of its cluster's largest Jaccard overlap with a cluster; hierarchical only",
                    ClusterRow::clusterStability))
            .column(optionalFlag(
                    "wanders",
                    "true where stability is under 0.5: no sentence counts the state to its cluster",
                    ClusterRow::wanders))
            .build();

    /** How good partitions are. */
    public static final TableDefinition<ClusterQualityRow> CLUSTER_QUALITY = TableDefinition.<ClusterQualityRow>of(
                    "cluster_quality", "one partition of the states by their abstentions")
            .key(text("cycle", CYCLE, ClusterQualityRow::cycle))
            .key(text("method", METHOD, row -> row.method().id()))
            .key(optionalInteger("k", "clusters", K, ClusterQualityRow::k))
            .column(integer("clusters", "clusters", "number of clusters found", ClusterQualityRow::clusters))
            .column(optionalNumber(
                    "silhouette",
                    "-1 to 1",
                    "mean silhouette of the states; empty for k that only the gap statistic looks at",
                    ClusterQualityRow::silhouette))
            .column(optionalNumber(
                    "gap",
                    "natural logarithm",
                    "gap statistic: how much tighter than if states abstained independently; hierarchical only",
                    ClusterQualityRow::gapValue))
            .column(optionalNumber(
                    "gap_error",
                    "natural logarithm",
                    "error of gap from the number of reference sets drawn",
                    ClusterQualityRow::gapError))
            .column(optionalNumber(
                    "stability",
                    "at most 1",
                    "mean adjusted Rand index of the partitions of resampled roll calls; 0 = as by chance",
                    ClusterQualityRow::stability))
            .column(flag(
                    "chosen", "whether it is the one that the report shows for its method", ClusterQualityRow::chosen))
            .build();

    /** How clusters pass into one another. */
    public static final TableDefinition<FlowRow> CLUSTER_TRANSITIONS = TableDefinition.<FlowRow>of(
                    "cluster_transitions",
                    "the states of one cluster, or of none, and where they are in the next cycle")
            .key(text(
                    "cycle_from",
                    "id of the earlier cycle",
                    row -> row.transitions().from()))
            .key(text(
                    "cycle_to", "id of the next cycle", row -> row.transitions().to()))
            .key(text("method", METHOD, row -> row.transitions().method().id()))
            .key(text("cluster_from", PLACE, row -> row.flow().from().id()))
            .key(text("cluster_to", PLACE, row -> row.flow().to().id()))
            .column(list("states", "ids of the states", row -> row.flow().states()))
            .column(flag("goes_on", "true where each cluster holds more than half of the other", FlowRow::goesOn))
            .build();

    /** How often states are together when the votes are drawn anew. */
    public static final TableDefinition<ConsensusRow> CONSENSUS = TableDefinition.<ConsensusRow>of(
                    "consensus", "two clustered states in resamples of the roll calls")
            .key(text("cycle", CYCLE, ConsensusRow::cycle))
            .key(text(
                    "state_a",
                    "id of the state that comes first",
                    row -> row.a().value()))
            .key(text("state_b", "id of the other", row -> row.b().value()))
            .column(number(
                    "share",
                    SHARE,
                    "share of resamples in which both are in one cluster, of as many hierarchical clusters as the report shows",
                    ConsensusRow::share))
            .build();

    /**
     * Two states in the resamples of a cycle.
     *
     * @param cycle cycle id, or {@code all}
     * @param a the state that comes first in code-point order
     * @param b the other
     * @param share of the resamples in which both are in one cluster
     */
    public record ConsensusRow(String cycle, StateId a, StateId b, double share) {

        /** Each two clustered states of a cycle. */
        static List<ConsensusRow> of(String cycle, Consensus consensus) {
            List<ConsensusRow> rows = new ArrayList<>();
            for (StateId a : consensus.states()) {
                for (StateId b : consensus.states()) {
                    if (a.compareTo(b) < 0) {
                        rows.add(new ConsensusRow(cycle, a, b, consensus.share(a, b)));
                    }
                }
            }
            return rows;
        }
    }

    /**
     * The states with the same two places.
     *
     * @param transitions what became of the clusters of a cycle
     * @param flow one of its flows
     */
    public record FlowRow(ClusterTransitions transitions, ClusterTransitions.Flow flow) {

        /** The rows of a pair of cycles. */
        static List<FlowRow> of(ClusterTransitions transitions) {
            return transitions.flows().stream()
                    .map(flow -> new FlowRow(transitions, flow))
                    .toList();
        }

        boolean goesOn() {
            return transitions.goesOn(flow);
        }
    }

    private ClusterTables() {}
}
