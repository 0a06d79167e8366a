package org.scrutin.analysis.agreement;

import java.util.OptionalDouble;

/**
 * How much a disagreement weighs, and the chance-corrected scores under that weight.
 *
 * <p>A neighbouring choice (an abstention beside a vote) always weighs 1; the weight says what opposite votes count beside
 * it.
 */
enum Disagreement {
    /** w = 1 for any two different choices. */
    NOMINAL(1),
    /** w = |i − j|. */
    LINEAR(2),
    /** w = (i − j)². */
    SQUARED(4);

    private final int opposite;

    Disagreement(int opposite) {
        this.opposite = opposite;
    }

    /** Cohen's kappa; empty where no disagreement is expected. */
    OptionalDouble kappa(PairTable t) {
        Marginals a = Marginals.ofFirst(t);
        Marginals b = Marginals.ofFirst(t.transposed());
        return corrected((double) observed(t) * t.common(), expected(a, b));
    }

    /** Scott's pi; empty where no disagreement is expected. */
    OptionalDouble pi(PairTable t) {
        Marginals pooled = Marginals.ofFirst(t).plus(Marginals.ofFirst(t.transposed()));
        return corrected(4.0 * observed(t) * t.common(), expected(pooled, pooled));
    }

    private long observed(PairTable t) {
        return t.partial() + (long) opposite * t.opposite();
    }

    private long expected(Marginals a, Marginals b) {
        return a.abstain * (b.yes + b.no) + (a.yes + a.no) * b.abstain + opposite * (a.yes * b.no + a.no * b.yes);
    }

    private static OptionalDouble corrected(double observed, long expected) {
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of((expected - observed) / expected);
    }

    private record Marginals(long yes, long abstain, long no) {
        static Marginals ofFirst(PairTable t) {
            return new Marginals(
                    (long) t.yy() + t.ya() + t.yn(), (long) t.ay() + t.aa() + t.an(), (long) t.ny() + t.na() + t.nn());
        }

        Marginals plus(Marginals other) {
            return new Marginals(yes + other.yes, abstain + other.abstain, no + other.no);
        }
    }
}
