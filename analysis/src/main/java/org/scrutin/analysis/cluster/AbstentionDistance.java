package org.scrutin.analysis.cluster;

import java.util.OptionalDouble;
import org.scrutin.analysis.abstention.PairAbstentions;

/**
 * The rival distances of two states' abstentions, over the roll calls on which both cast a ballot.
 *
 * <p><b>Symbols.</b> n = joint roll calls, u = those on which one or both abstained, b = those on which both did.
 *
 * <p><b>Range.</b> 0 (they abstained on the same roll calls) to 1. Symmetric. Doubling the data changes nothing.
 *
 * <p><b>Complexity.</b> O(1) from the counts; the counts of a pair O(roll calls / 64).
 */
public enum AbstentionDistance {
    /**
     * {@code 1 − b / u}: shared abstentions count, shared votes do not.
     *
     * <p><b>Undefined.</b> u = 0: neither abstained on a joint roll call. Two states that never abstain have nothing in
     * common here, and nothing apart.
     *
     * <p><b>Source.</b> Jaccard, P. (1912). The distribution of the flora in the alpine zone. New Phytologist 11 (2),
     * 37–50. doi:10.1111/j.1469-8137.1912.tb05611.x
     */
    JACCARD("jaccard") {
        @Override
        public OptionalDouble of(PairAbstentions pair) {
            return pair.either() == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) (pair.either() - pair.both()) / pair.either());
        }
    },
    /**
     * {@code 1 − (n − u + b) / n}: the share of joint roll calls on which one abstained and the other did not. States
     * that rarely abstain are all near each other.
     *
     * <p><b>Undefined.</b> n = 0: no joint roll call.
     *
     * <p><b>Source.</b> Sokal, R. R. and Michener, C. D. (1958). A statistical method for evaluating systematic
     * relationships. University of Kansas Science Bulletin 38, 1409–1438 (no DOI).
     */
    MATCHING("matching") {
        @Override
        public OptionalDouble of(PairAbstentions pair) {
            return pair.common() == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) (pair.either() - pair.both()) / pair.common());
        }
    };

    private final String id;

    AbstentionDistance(String id) {
        this.id = id;
    }

    /** The name in every table and study file. */
    public String id() {
        return id;
    }

    /** The distance, 0 to 1, or empty where it is undefined. */
    public abstract OptionalDouble of(PairAbstentions pair);
}
