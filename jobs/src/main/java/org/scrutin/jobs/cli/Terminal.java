package org.scrutin.jobs.cli;

import java.io.PrintStream;

/**
 * What a user sees: results on standard output, everything else on standard error.
 *
 * @param out what the command was run for
 * @param log what it says of itself
 */
record Terminal(PrintStream out, RunLog log) {

    /** What the command was run for. */
    void result(String line) {
        log.settle();
        out.println(line);
    }

    /** What went wrong, on one line. Quiet or not. */
    void fault(String line) {
        log.fault(line);
    }

    /** What the run is doing. */
    void stage(StageLine line) {
        log.stage(line);
    }

    /** What the stage that runs is at. */
    void step(String words) {
        log.step(words);
    }

    /** What came out, in words. */
    void note(String words) {
        log.note(words);
    }
}
