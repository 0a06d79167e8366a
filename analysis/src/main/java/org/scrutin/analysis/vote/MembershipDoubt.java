package org.scrutin.analysis.vote;

import java.util.Optional;

/**
 * Why a membership is of low confidence, as far as the registry's other columns say: exactly one reason a row, the first
 * that applies in the order of the constants, so that rows by reason add up to all rows of low confidence.
 */
public enum MembershipDoubt {
    /** Precision {@code proxy}: a date stands for one that nobody published. */
    SUBSTITUTE_DATE("substitute-date"),
    /** Basis {@code memory}: no source was read for it, and it was compared with none. */
    NO_SOURCE("no-source"),
    /** Precision {@code month} or {@code year}. */
    COARSE_DATE("coarse-date"),
    /** None of these, and the registry's note says what is in doubt, for example that sources differ. */
    NOTED("noted"),
    /** The registry gives no reason. */
    UNEXPLAINED("unexplained");

    private final String id;

    MembershipDoubt(String id) {
        this.id = id;
    }

    /** The word in claims. */
    public String id() {
        return id;
    }

    /** The reason, or empty where the membership is not of low confidence. */
    public static Optional<MembershipDoubt> of(Membership membership) {
        if (!membership.isDoubtful()) {
            return Optional.empty();
        }
        if (membership.precision().equals("proxy")) {
            return Optional.of(SUBSTITUTE_DATE);
        }
        if (membership.basis().equals("memory")) {
            return Optional.of(NO_SOURCE);
        }
        if (membership.precision().equals("month") || membership.precision().equals("year")) {
            return Optional.of(COARSE_DATE);
        }
        return Optional.of(membership.note().isEmpty() ? UNEXPLAINED : NOTED);
    }
}
