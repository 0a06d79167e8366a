package org.scrutin.jobs.cli;

import picocli.CommandLine.Option;

/** Options that every command has. */
final class SharedOptions {

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
        Terminal.Form form = quiet ? Terminal.Form.SILENT : Terminal.Form.PLAIN;
        return new Terminal(System.out, System.err, format == LogFormat.json && !quiet ? Terminal.Form.JSON : form);
    }
}
