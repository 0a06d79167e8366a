package org.scrutin.analysis.cluster;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import org.scrutin.analysis.abstention.AbstentionRows;

/**
 * Which states are clustered. A state that hardly ever abstains stands near none; that is a finding of its own.
 *
 * <ul>
 *   <li>{@link AbstentionDistance#JACCARD}: states with at least {@link #minimumAbstentions(int)} abstentions.
 *   <li>{@link AbstentionDistance#MATCHING}: states that cast a ballot on at least {@code participation} of the roll calls.
 * </ul>
 *
 * <p>Formula, R = roll calls of the scope: at least max(abstentions, ceil(share · R)) abstentions, or max(1, ceil(participation ·
 * R)) ballots; where the study sets no abstentions, they are {@link #LEAST}, and under {@link #FEW} roll calls one is enough.
 * Computed in decimals, so that 5% of 100 is 5. Range: 1 or more. Undefined: nothing. Constant cost for a state once
 * its ballots are counted.
 *
 * <p>Source: this project's own rule. Without a minimum, states that abstain once or twice are near or far by accident, and
 * the tree is one large cluster with single states around it.
 *
 * @param abstentions set by the study, at least 1; empty = {@link #LEAST}, or 1 under {@link #FEW} roll calls
 * @param share of the roll calls, rounded up, 0 to 1
 * @param participation share of the roll calls, 0 to 1
 */
public record ClusterRule(OptionalInt abstentions, double share, double participation) {

    /** Abstentions that a state needs, where the study says nothing else. */
    public static final int LEAST = 3;

    /** Under this many roll calls one abstention is enough, where the study says nothing else. */
    public static final int FEW = 10;

    /** The abstentions that a state needs in a scope of so many roll calls. */
    public int minimumAbstentions(int rollCalls) {
        if (abstentions.isEmpty() && rollCalls < FEW) {
            return 1;
        }
        return Math.max(abstentions.orElse(LEAST), roundedUp(share, rollCalls));
    }

    boolean admits(AbstentionRows rows, int state, AbstentionDistance distance) {
        return switch (distance) {
            case JACCARD -> rows.abstentions(state) >= minimumAbstentions(rows.rollCalls());
            case MATCHING -> rows.cast(state) >= Math.max(1, roundedUp(participation, rows.rollCalls()));
        };
    }

    private static int roundedUp(double share, int rollCalls) {
        return BigDecimal.valueOf(share)
                .multiply(BigDecimal.valueOf(rollCalls))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }
}
