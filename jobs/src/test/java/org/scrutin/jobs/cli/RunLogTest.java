package org.scrutin.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One run, told in each form: two stages, what came out, a fault. */
class RunLogTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    private long nanos;

    @Test
    void plainLinesForFiles() {
        tell(new PlainLog(err));
        assertEquals("reading\nwriting\n98 roll calls\nreading\nscrutin: \"a\"\n", said());
    }

    @Test
    void aLineAStageAndHowLongItTookForWhoWatches() {
        tell(new ScreenLog(err, () -> nanos));
        assertEquals(
                List.of(
                        "reading …\rreading, 1.5 s",
                        "writing …\rwriting: record 2 of 9 …\rwriting: pages …        \rwriting, 0.0 s  ",
                        "98 roll calls",
                        "reading …",
                        "scrutin: \"a\""),
                List.of(said().split("\n", 0)));
    }

    @Test
    void anObjectALineForPrograms() {
        tell(new JsonLog(err, () -> Instant.parse("2018-06-29T17:30:00.0001Z")));
        String begin = "{\"time\":\"2018-06-29T17:30:00Z\",\"level\":\"";
        assertEquals(
                begin + "info\",\"stage\":\"load\",\"study\":\"arms\",\"message\":\"reading\"}\n"
                        + begin + "info\",\"stage\":\"write\",\"study\":\"arms\",\"message\":\"writing\"}\n"
                        + begin + "info\",\"stage\":\"write\",\"study\":\"arms\",\"message\":\"98 roll calls\"}\n"
                        + begin + "info\",\"stage\":\"load\",\"study\":\"mines\",\"message\":\"reading\"}\n"
                        + begin + "error\",\"stage\":\"load\",\"study\":\"mines\",\"message\":\"\\\"a\\\"\"}\n",
                said());
    }

    @Test
    void onlyWhatWentWrongWhenQuiet() {
        tell(new QuietLog(new PlainLog(err)));
        assertEquals("scrutin: \"a\"\n", said());
    }

    private void tell(RunLog log) {
        log.stage(new StageLine("load", "arms", "reading"));
        nanos += 1_500_000_000L;
        log.stage(new StageLine("write", "arms", "writing"));
        log.step("record 2 of 9");
        log.step("pages");
        log.note("98 roll calls");
        log.stage(new StageLine("load", "mines", "reading"));
        log.fault("\"a\"");
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
