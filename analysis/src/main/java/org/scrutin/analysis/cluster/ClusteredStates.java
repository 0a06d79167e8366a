package org.scrutin.analysis.cluster;

import java.util.ArrayList;
import java.util.List;
import org.scrutin.analysis.abstention.AbstentionRows;
import org.scrutin.analysis.vote.StateId;

/**
 * Who is clustered in a scope, and who is not.
 *
 * @param positions of the clustered states in the rows, ascending
 * @param clustered the same states
 * @param never states that cast ballots, are not clustered and never abstained
 * @param rarely states that are not clustered and abstained
 * @param distinct how many different rows the clustered states have; a roll call without a ballot differs from one
 *     without an abstention
 */
record ClusteredStates(
        List<Integer> positions, List<StateId> clustered, List<StateId> never, List<StateId> rarely, int distinct) {

    static ClusteredStates of(AbstentionRows rows, ClusterPlan plan) {
        List<Integer> positions = new ArrayList<>();
        List<StateId> never = new ArrayList<>();
        List<StateId> rarely = new ArrayList<>();
        for (int state = 0; state < rows.states().size(); state++) {
            if (plan.rule().admits(rows, state, plan.distance())) {
                positions.add(state);
            } else if (rows.cast(state) > 0) {
                (rows.abstentions(state) == 0 ? never : rarely)
                        .add(rows.states().get(state));
            }
        }
        return new ClusteredStates(
                List.copyOf(positions),
                positions.stream().map(rows.states()::get).toList(),
                List.copyOf(never),
                List.copyOf(rarely),
                (int) positions.stream().map(rows::row).distinct().count());
    }

    DistanceMatrix distances(AbstentionRows rows, AbstentionDistance distance) {
        return DistanceMatrix.of(
                rows, positions.stream().mapToInt(Integer::intValue).toArray(), distance);
    }

    /**
     * The rows as numbers: 1 abstained, 0 voted in favour or against; where a state cast no ballot, the mean of the
     * clustered states that did. Roll calls on which none of them abstained tell none apart and are left out.
     */
    double[][] filledRows(AbstentionRows rows) {
        List<List<AbstentionRows.Abstaining>> all =
                positions.stream().map(rows::row).toList();
        List<double[]> columns = new ArrayList<>();
        for (int rollCall = 0; rollCall < rows.rollCalls(); rollCall++) {
            int column = rollCall;
            double mean = all.stream()
                    .map(row -> row.get(column))
                    .filter(abstaining -> abstaining != AbstentionRows.Abstaining.NO_BALLOT)
                    .mapToInt(abstaining -> abstaining == AbstentionRows.Abstaining.DID ? 1 : 0)
                    .average()
                    .orElse(0);
            if (mean > 0) {
                columns.add(all.stream()
                        .mapToDouble(row -> switch (row.get(column)) {
                            case DID -> 1;
                            case DID_NOT -> 0;
                            case NO_BALLOT -> mean;
                        })
                        .toArray());
            }
        }
        double[][] filled = new double[all.size()][columns.size()];
        for (int state = 0; state < all.size(); state++) {
            for (int column = 0; column < columns.size(); column++) {
                filled[state][column] = columns.get(column)[state];
            }
        }
        return filled;
    }
}
