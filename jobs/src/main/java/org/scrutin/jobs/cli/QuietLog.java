package org.scrutin.jobs.cli;

/** Only what went wrong, in the form of another log. */
record QuietLog(RunLog log) implements RunLog {

    @Override
    public void stage(StageLine line) {
        // Nobody asked.
    }

    @Override
    public void note(String words) {
        // Nobody asked.
    }

    @Override
    public void fault(String line) {
        log.fault(line);
    }

    @Override
    public void settle() {
        log.settle();
    }
}
