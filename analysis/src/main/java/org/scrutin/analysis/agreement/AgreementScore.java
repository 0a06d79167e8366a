package org.scrutin.analysis.agreement;

import java.util.OptionalDouble;

/** The rival scores of how much two states agree. Stub of the formulas. */
public enum AgreementScore {
    AGREE_EXACT("agree_exact"),
    AGREE_HALF("agree_half"),
    AGREE_BINARY("agree_binary"),
    S_ABSOLUTE("s_absolute"),
    S_SQUARED("s_squared"),
    KAPPA_NOMINAL("kappa_nominal"),
    KAPPA_LINEAR("kappa_linear"),
    KAPPA_SQUARED("kappa_squared"),
    PI_NOMINAL("pi_nominal"),
    PI_LINEAR("pi_linear"),
    PI_SQUARED("pi_squared");

    private final String id;

    AgreementScore(String id) {
        this.id = id;
    }

    /** The name in every table and study file. */
    public String id() {
        return id;
    }

    /** The joint ballots that the score rests on: its own n. */
    public int n(PairTable table) {
        return 0;
    }

    /** The score, or empty where it is undefined. */
    public OptionalDouble of(PairTable table) {
        return OptionalDouble.empty();
    }
}
