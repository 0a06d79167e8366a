package org.scrutin.jobs.cli;

import java.io.PrintStream;
import org.scrutin.jobs.fault.OneLine;

/** A line for each stage: for files and pipes. */
record PlainLog(PrintStream err) implements RunLog {

    @Override
    public void stage(StageLine line) {
        note(line.words());
    }

    @Override
    public void note(String words) {
        err.println(OneLine.of(words));
    }

    @Override
    public void fault(String line) {
        err.println("scrutin: " + OneLine.of(line));
    }

    @Override
    public void settle() {
        // Each line is whole when it is written.
    }
}
