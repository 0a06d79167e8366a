package org.scrutin.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.load.TestSpark;

/** Two runs on the same study, each a process: one writes, the other says who does; and a run that is killed harms nobody. */
class TwoRunsTest {

    private static final String MASTER = "--master=local[1]";

    @TempDir
    Path folder;

    @BeforeEach
    void makeRoomForTheCommandsSpark() {
        TestSpark.close();
    }

    @Test
    void theSecondOfTwoEndsWithStatus5AndThereIsOneEdition() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "needs /bin/kill");
        Path study = study("Y");
        Process first = start(study);
        try {
            waitForTheLock(first);
            // It stands still while it holds the folder, however slow the second one starts.
            signal("-STOP", first);
            Said second = report(study);
            assertEquals(5, second.status());
            assertEquals(List.of(), second.out());
            assertEquals(1, second.err().size());
            assertTrue(
                    second.err()
                            .get(0)
                            .startsWith("scrutin: another run is writing the report of twice: process " + first.pid()
                                    + " on "),
                    second.err().toString());
            signal("-CONT", first);
            assertEquals(0, first.waitFor());
        } finally {
            first.destroyForcibly();
        }
        assertEquals(0, Said.by("verify", output().resolve("twice").toString()).status());
        assertEquals(1, editions().size());
    }

    @Test
    void aRunThatIsKilledLeavesTheEditionBeforeAndTheNextCleansUp() throws IOException, InterruptedException {
        assertEquals(0, report(study("Y")).status());
        Path before = output().resolve("twice").toRealPath();

        Path changed = study("N");
        Process killed = start(changed);
        waitForTheLock(killed);
        killed.destroyForcibly().waitFor();
        assertEquals(before, output().resolve("twice").toRealPath());
        assertEquals(0, Said.by("verify", output().resolve("twice").toString()).status());

        Files.createDirectories(output().resolve(".editions/twice/.staging-new/tables"));
        assertEquals(0, report(changed).status());
        assertEquals(0, Said.by("verify", output().resolve("twice").toString()).status());
        assertEquals(2, editions().size());
    }

    private Path output() {
        return folder.resolve("report");
    }

    private Said report(Path study) {
        return Said.by("report", study.toString(), "--output", output().toString(), MASTER, "--quiet");
    }

    private Process start(Path study) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "report",
                        study.toString(),
                        "--output",
                        output().toString(),
                        MASTER)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void waitForTheLock(Process run) throws IOException, InterruptedException {
        Path lock = output().resolve(".editions").resolve("twice.lock");
        String held = "process " + run.pid() + " on ";
        while (!Files.exists(lock) || !Files.readString(lock).startsWith(held)) {
            assertTrue(run.isAlive(), "it ended before it held the folder");
            Thread.sleep(5);
        }
    }

    private static void signal(String signal, Process run) throws IOException, InterruptedException {
        assertEquals(
                0,
                new ProcessBuilder("/bin/kill", signal, Long.toString(run.pid()))
                        .start()
                        .waitFor());
    }

    private List<Path> editions() throws IOException {
        try (Stream<Path> all = Files.list(output().resolve(".editions/twice"))) {
            return all.toList();
        }
    }

    private Path study(String choice) throws IOException {
        Path study = Files.createDirectories(folder.resolve("study-" + choice));
        Files.writeString(study.resolve("study.yaml"), """
                study: twice
                sources:
                  - {ballots: ballots.csv, roll-calls: roll_calls.csv}
                report: {formats: [html]}
                """);
        Files.writeString(study.resolve("roll_calls.csv"), "roll_call,date\nR1,2018-06-29\n");
        Files.writeString(study.resolve("ballots.csv"), "roll_call,state,choice\nR1,FRA," + choice + "\nR1,CUB,N\n");
        return study;
    }
}
