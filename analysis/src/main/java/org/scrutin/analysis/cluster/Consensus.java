package org.scrutin.analysis.cluster;

import java.util.List;
import org.scrutin.analysis.vote.StateId;

/**
 * In how many resamples each two states fall into one cluster: the consensus matrix.
 *
 * <p><b>Source.</b> Monti, S., Tamayo, P., Mesirov, J. and Golub, T. (2003). Consensus clustering: a resampling-based method
 * for class discovery. Machine Learning 52, 91–118. doi:10.1023/A:1023949509487
 *
 * @param states in code-point order
 * @param resamples how many, at least 1
 * @param together by position of two different states; symmetric, 0 to {@code resamples}
 */
public record Consensus(List<StateId> states, int resamples, List<List<Integer>> together) {

    public Consensus {
        states = List.copyOf(states);
        together = together.stream().map(List::copyOf).toList();
    }

    /**
     * The share of resamples in which two states fall into one cluster, 0 to 1.
     *
     * @throws IllegalArgumentException for a state that was not clustered, or one beside itself
     */
    public double share(StateId a, StateId b) {
        int first = states.indexOf(a);
        int second = states.indexOf(b);
        if (first < 0 || second < 0 || first == second) {
            throw new IllegalArgumentException(a + " and " + b + " are not two clustered states");
        }
        return (double) together.get(first).get(second) / resamples;
    }
}
