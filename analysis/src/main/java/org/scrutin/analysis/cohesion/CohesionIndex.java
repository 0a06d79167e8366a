package org.scrutin.analysis.cohesion;

import java.util.OptionalDouble;

/** The rival indices of how united a group votes. Stub of the formulas. */
public enum CohesionIndex {
    RICE("rice"),
    AGREEMENT_INDEX("agreement_index"),
    ATTINA("attina"),
    UNITY("unity");

    private final String id;

    CohesionIndex(String id) {
        this.id = id;
    }

    /** The name in every table. */
    public String id() {
        return id;
    }

    /** The value on one roll call, or empty where it is undefined. */
    public OptionalDouble of(GroupTally tally) {
        return OptionalDouble.empty();
    }
}
