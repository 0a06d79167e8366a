package org.scrutin.analysis.cluster;

import java.util.List;

/**
 * How abstentions are clustered.
 *
 * @param methods which
 * @param kFrom fewest clusters tried, at least 2
 * @param kTo most clusters tried, at least {@code kFrom}
 * @param distance between two states
 * @param rule which states are clustered
 * @param seed of the methods that draw at random
 */
public record ClusterPlan(
        List<ClusterMethod> methods, int kFrom, int kTo, AbstentionDistance distance, ClusterRule rule, long seed) {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException unless {@code 2 <= kFrom <= kTo}
     */
    public ClusterPlan {
        methods = List.copyOf(methods);
        if (kFrom < 2 || kTo < kFrom) {
            throw new IllegalArgumentException("from " + kFrom + " to " + kTo + " clusters");
        }
    }

    /** The abstentions that a state needs to be clustered in a scope of so many roll calls; 0 where they do not decide. */
    int minimumAbstentions(int rollCalls) {
        return switch (distance) {
            case JACCARD -> rule.minimumAbstentions(rollCalls);
            case MATCHING -> 0;
        };
    }
}
