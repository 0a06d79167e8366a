package org.scrutin.jobs.cli;

/** A command that says better than by the names of its parameters what is missing where too few are given. */
interface SaysWhatIsMissing {

    /** What to give, on one line. Asked when the parameters that were given have been taken. */
    String missing();
}
