package org.scrutin.jobs.cli;

/** What a run says of itself on standard error. */
interface RunLog {

    /** What begins now. */
    void stage(StageLine line);

    /** What the stage that runs is at. For who watches: a file that is read later has no use for it. */
    default void step(String words) {}

    /** What came out. */
    void note(String words);

    /** What went wrong, on one line. */
    void fault(String line);

    /** Nothing runs any more of which something would still be said: others may write. */
    void settle();
}
