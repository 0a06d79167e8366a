package org.scrutin.analysis.check;

/** The closed list of what can be wrong with a record. A new kind is a change of the program's promise to its users. */
public enum DiscrepancyKind {
    TOTAL_MISMATCH("total-mismatch"),
    MISSING_CANDIDATE("missing-candidate"),
    REPEATED_RUN("repeated-run"),
    REPEATED_NAME("repeated-name"),
    CONFLICT("conflict"),
    UNRESOLVED_NAME("unresolved-name"),
    NEAR_NAME("near-name"),
    WRONG_LANGUAGE("wrong-language"),
    FUSED_NAMES("fused-names"),
    PHANTOM_NAME("phantom-name"),
    ALIAS("alias"),
    FURNITURE_REMOVED("furniture-removed"),
    ORDER_BREAK("order-break"),
    MISSING_BLOCK("missing-block"),
    HEADING_COUNT("heading-count"),
    TOTAL_NOT_A_NUMBER("total-not-a-number"),
    SWAPPED_SIDES("swapped-sides"),
    TWIN_ROLL_CALL("twin-roll-call"),
    NOT_A_MEMBER("not-a-member"),
    OBSERVER("observer"),
    INTENTION("intention"),
    OUT_OF_CYCLE("out-of-cycle"),
    BALLOT_WITHOUT_ROLL_CALL("ballot-without-roll-call"),
    ROLL_CALL_WITHOUT_BALLOTS("roll-call-without-ballots"),
    UNRELIABLE_DATE("unreliable-date"),
    SOURCES_DIFFER("sources-differ");

    private final String id;

    DiscrepancyKind(String id) {
        this.id = id;
    }

    /** The word in tables. */
    public String id() {
        return id;
    }
}
