package org.scrutin.jobs.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.scrutin.jobs.fault.OneLine;

/** For somebody who watches: the stage that runs, and of those that are over how long they took. */
final class ScreenLog implements RunLog {

    private static final double NANOS = 1e9;

    private final PrintStream err;
    private final LongSupplier nanos;
    private Optional<Running> running = Optional.empty();

    private record Running(String words, long since) {}

    /**
     * A log on a terminal.
     *
     * @param err the terminal
     * @param nanos a count of nanoseconds, as of {@link System#nanoTime}
     */
    ScreenLog(PrintStream err, LongSupplier nanos) {
        this.err = err;
        this.nanos = nanos;
    }

    @Override
    public void stage(StageLine line) {
        settle();
        Running begun = new Running(OneLine.of(line.words()), nanos.getAsLong());
        err.print(begun.words() + " …");
        err.flush();
        running = Optional.of(begun);
    }

    @Override
    public void note(String words) {
        settle();
        err.println(OneLine.of(words));
    }

    @Override
    public void fault(String line) {
        // The stage did not end: it stays as it stands.
        if (running.isPresent()) {
            err.println();
            running = Optional.empty();
        }
        err.println("scrutin: " + OneLine.of(line));
    }

    @Override
    public void settle() {
        running.ifPresent(stage -> err.println("\r" + stage.words()
                + String.format(Locale.ROOT, ", %.1f s", (nanos.getAsLong() - stage.since()) / NANOS)));
        running = Optional.empty();
    }
}
