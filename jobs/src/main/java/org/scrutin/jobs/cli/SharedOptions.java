package org.scrutin.jobs.cli;

import picocli.CommandLine.Option;

/** Options that every command has. */
final class SharedOptions {

    /** Set by the launcher where standard error is a terminal, which Java can't find out by itself. */
    private static final String WATCHED = "scrutin.terminal";

    /** How lines on standard error are written. */
    enum LogFormat {
        plain,
        json
    }

    @Option(names = "--quiet", description = "Say nothing on standard error but what went wrong.")
    private boolean quiet;

    @Option(
            names = "--log-format",
            paramLabel = "FORM",
            description = "Lines on standard error: ${COMPLETION-CANDIDATES}.",
            defaultValue = "plain")
    private LogFormat format;

    Terminal terminal() {
        return new Terminal(System.out, quiet ? new QuietLog(log()) : log());
    }

    private RunLog log() {
        if (format == LogFormat.json) {
            return new JsonLog(System.err, new WallClock());
        }
        return System.getProperty(WATCHED, "").isEmpty()
                ? new PlainLog(System.err)
                : new ScreenLog(System.err, System::nanoTime);
    }
}
