package org.scrutin.output.tables;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.cluster.ClusterStability;
import org.scrutin.analysis.cluster.ClusterSupport;
import org.scrutin.analysis.cluster.Clustering;
import org.scrutin.analysis.cluster.Gap;
import org.scrutin.analysis.study.SharedAbstention;

/**
 * How good one number of clusters is.
 *
 * @param cycle cycle id, or {@code all}
 * @param method how the clusters were made
 * @param k number of clusters asked for; empty for DBSCAN
 * @param tried the partition; empty where k stands only beside another in the rule of the gap statistic
 * @param gap the gap statistic; empty where it was not looked at or is undefined
 * @param stability of the partition on other votes; empty where it was not looked at
 */
public record ClusterQualityRow(
        String cycle,
        ClusterMethod method,
        OptionalInt k,
        Optional<Clustering> tried,
        Optional<Gap> gap,
        OptionalDouble stability) {

    /** The row of a partition. */
    static ClusterQualityRow of(Clustering clustering, SharedAbstention shared) {
        Optional<ClusterStability> stability = shared.stability(clustering);
        return new ClusterQualityRow(
                clustering.cycle(),
                clustering.method(),
                clustering.k(),
                Optional.of(clustering),
                stability
                        .flatMap(found -> shared.support(clustering.cycle()))
                        .map(support -> support.gap().byK().get(clustering.k().orElseThrow())),
                stability.map(found -> OptionalDouble.of(found.partition())).orElse(OptionalDouble.empty()));
    }

    /** The numbers of clusters that only the gap statistic looks at: one, and one more than the most that were tried. */
    static List<ClusterQualityRow> untried(ClusterSupport support) {
        return support.gap().byK().entrySet().stream()
                .filter(entry -> !support.stability().containsKey(entry.getKey()))
                .map(entry -> new ClusterQualityRow(
                        support.cycle(),
                        ClusterMethod.HIERARCHICAL,
                        OptionalInt.of(entry.getKey()),
                        Optional.empty(),
                        Optional.of(entry.getValue()),
                        OptionalDouble.empty()))
                .toList();
    }

    /** How many clusters were found. */
    int clusters() {
        return tried.map(clustering -> clustering.clusters().size()).orElseGet(k::orElseThrow);
    }

    OptionalDouble silhouette() {
        return tried.map(Clustering::silhouette).orElse(OptionalDouble.empty());
    }

    OptionalDouble gapValue() {
        return gap.map(found -> OptionalDouble.of(found.value())).orElse(OptionalDouble.empty());
    }

    OptionalDouble gapError() {
        return gap.map(found -> OptionalDouble.of(found.error())).orElse(OptionalDouble.empty());
    }

    boolean chosen() {
        return tried.map(Clustering::chosen).orElse(false);
    }
}
