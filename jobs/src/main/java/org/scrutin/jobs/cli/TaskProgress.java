package org.scrutin.jobs.cli;

import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** A bar on the terminal: how many tasks of the job's step that runs are done. */
final class TaskProgress extends SparkListener {

    private static final int WIDTH = 20;

    private final Terminal terminal;
    private int all;
    private int done;

    TaskProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void onStageSubmitted(SparkListenerStageSubmitted stage) {
        all = stage.stageInfo().numTasks();
        done = 0;
        show();
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
        done = Math.min(all, done + 1);
        show();
    }

    private void show() {
        int full = all == 0 ? 0 : WIDTH * done / all;
        terminal.step("[" + "=".repeat(full) + " ".repeat(WIDTH - full) + "] " + done + " of " + all);
    }
}
