package org.scrutin.jobs.cli;

import java.io.PrintStream;
import org.scrutin.jobs.fault.OneLine;

/** What a user sees: results on standard output, everything else on standard error. */
final class Terminal {

    /** How progress is told. */
    enum Form {
        PLAIN,
        JSON,
        SILENT
    }

    private final PrintStream out;
    private final PrintStream err;
    private final Form form;

    Terminal(PrintStream out, PrintStream err, Form form) {
        this.out = out;
        this.err = err;
        this.form = form;
    }

    /** What the command was run for. */
    void result(String line) {
        out.println(line);
    }

    /** What went wrong, on one line. Quiet or not. */
    void fault(String line) {
        err.println(form == Form.JSON ? json("fault", line) : "scrutin: " + OneLine.of(line));
    }

    /** What the run is doing. */
    void stage(String words) {
        if (form == Form.PLAIN) {
            err.println(OneLine.of(words));
        } else if (form == Form.JSON) {
            err.println(json("stage", words));
        }
    }

    private static String json(String key, String text) {
        String escaped = OneLine.of(text).replace("\\", "\\\\").replace("\"", "\\\"");
        return "{\"" + key + "\":\"" + escaped + "\"}";
    }
}
