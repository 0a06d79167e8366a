package org.scrutin.jobs.load.dataset;

/** What a data set says of a roll call that no table of the report has. */
public enum RollCallMark {
    /** The month of its date is right; the day need not be. */
    MONTH_ONLY,
    /** The United States Department of State called it important. */
    IMPORTANT
}
