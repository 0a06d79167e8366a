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

    /** How many characters stand on the line. */
    private int shown;

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
        show(begun.words() + " …");
        running = Optional.of(begun);
    }

    @Override
    public void step(String words) {
        running.ifPresent(stage -> {
            err.print('\r');
            show(stage.words() + ": " + OneLine.of(words) + " …");
        });
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
            shown = 0;
        }
        err.println("scrutin: " + OneLine.of(line));
    }

    @Override
    public void settle() {
        running.ifPresent(stage -> {
            err.print('\r');
            show(stage.words() + String.format(Locale.ROOT, ", %.1f s", (nanos.getAsLong() - stage.since()) / NANOS));
            err.println();
        });
        running = Optional.empty();
        shown = 0;
    }

    /** Blanks cover what a longer line left: not every terminal knows a sign that clears one. */
    private void show(String words) {
        err.print(words + " ".repeat(Math.max(0, shown - words.length())));
        err.flush();
        shown = words.length();
    }
}
