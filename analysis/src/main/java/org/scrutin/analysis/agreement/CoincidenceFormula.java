package org.scrutin.analysis.agreement;

/** The rival formulas of coincidence with a reference. */
public enum CoincidenceFormula {
    COINCIDENCE_VOTES("coincidence_votes"),
    COINCIDENCE_HALF("coincidence_half"),
    COINCIDENCE_ABSENCE_HALF("coincidence_absence_half");

    private final String id;

    CoincidenceFormula(String id) {
        this.id = id;
    }

    /** The name in every table and study file. */
    public String id() {
        return id;
    }
}
