package org.scrutin.output.tables;

/** What kind of thing differs between two editions. */
public enum ChangeKind {
    BALLOT_ADDED("ballot-added"),
    BALLOT_CORRECTED("ballot-corrected"),
    BALLOT_WITHDRAWN("ballot-withdrawn"),
    /** A value of a sentence. */
    VALUE("value"),
    CELL("cell"),
    ROW_ADDED("row-added"),
    ROW_WITHDRAWN("row-withdrawn"),
    /** A file that was read. */
    INPUT("input"),
    SETTING("setting"),
    /** The program's version. */
    PROGRAM("program");

    private final String id;

    ChangeKind(String id) {
        this.id = id;
    }

    /** The word in tables. */
    public String id() {
        return id;
    }

    /** Whether it is a ballot. */
    public boolean isBallot() {
        return this == BALLOT_ADDED || this == BALLOT_CORRECTED || this == BALLOT_WITHDRAWN;
    }
}
