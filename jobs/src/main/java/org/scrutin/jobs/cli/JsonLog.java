package org.scrutin.jobs.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.scrutin.jobs.fault.OneLine;

/** Each line an object, for programs: when, how grave, in which stage of which study, and the words. */
final class JsonLog implements RunLog {

    private static final StageLine NONE = new StageLine("", "", "");

    private final PrintStream err;
    private final InstantSource clock;
    private StageLine running = NONE;

    JsonLog(PrintStream err, InstantSource clock) {
        this.err = err;
        this.clock = clock;
    }

    @Override
    public void stage(StageLine line) {
        running = line;
        write("info", line.words());
    }

    @Override
    public void note(String words) {
        write("info", words);
    }

    @Override
    public void fault(String line) {
        write("error", line);
        running = NONE;
    }

    @Override
    public void settle() {
        // Each line is whole when it is written.
    }

    private void write(String level, String words) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("time", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        line.put("level", level);
        if (!running.stage().isEmpty()) {
            line.put("stage", running.stage());
        }
        if (!running.study().isEmpty()) {
            line.put("study", running.study());
        }
        line.put("message", OneLine.of(words));
        err.println(line);
    }
}
