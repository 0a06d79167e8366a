package org.scrutin.jobs.load.record.render;

/** What became of a vote that was printed and read. */
enum Fate {
    /** Reconciled with its true ballots, and nothing told of it. */
    EXACT,
    /** Reconciled with its true ballots, and something told of it. */
    REPAIRED,
    /** Not reconciled, and it is told why. */
    REPORTED,
    /** Reconciled with other ballots, or lost, and nothing told that says so. */
    SILENTLY_WRONG
}
