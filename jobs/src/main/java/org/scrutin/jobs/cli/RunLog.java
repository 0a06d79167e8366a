package org.scrutin.jobs.cli;

/** What a run says of itself on standard error. */
interface RunLog {

    /** What begins now. */
    void stage(StageLine line);

    /** What came out. */
    void note(String words);

    /** What went wrong, on one line. */
    void fault(String line);

    /** Nothing runs any more of which something would still be said: others may write. */
    void settle();
}
