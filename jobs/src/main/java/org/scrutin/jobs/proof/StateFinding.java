package org.scrutin.jobs.proof;

/**
 * A discrepancy that concerns a state on a roll call, as a table has it.
 *
 * @param severity {@code blocking}, {@code warning} or {@code repaired}
 * @param kind its kind's id
 * @param rank among several of one place and kind, from 1, as written
 * @param where source and place
 * @param said detail, and evidence in brackets
 */
public record StateFinding(String severity, String kind, String rank, String where, String said) {

    /** On one line. */
    public String line() {
        return severity + " " + kind + " " + rank + ", " + where + ": " + said;
    }
}
