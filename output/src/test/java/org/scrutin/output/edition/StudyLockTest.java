package org.scrutin.output.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock between processes, as it is between two runs. */
class StudyLockTest {

    private static final Holder THIS = new Holder(7, "here", Instant.EPOCH);

    @TempDir
    private Path output;

    @Test
    void anotherProcessIsNamedAndADeadOneHoldsNothing() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldingRun.class.getName(),
                        output.toString(),
                        "sample")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String line = "process " + other.pid() + " on there since 1970-01-01T00:00:00Z";
        try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("holds " + output.resolve("sample"), said.readLine());
            FolderHeld held = assertThrows(FolderHeld.class, () -> ReportFolder.open(output, "sample", THIS));
            assertEquals("another run is writing the report of sample: " + line, held.getMessage());
        } finally {
            other.destroyForcibly().waitFor();
        }

        // It still stands there what the dead one wrote, and nobody is kept out by it.
        Path lock = new ReportPlace(output, "sample").lock();
        assertEquals(line + "\n", Files.readString(lock));
        try (ReportFolder folder = ReportFolder.open(output, "sample", THIS)) {
            assertEquals("process 7 on here since 1970-01-01T00:00:00Z\n", Files.readString(lock));
            assertEquals(output.resolve("sample"), folder.published());
        }
        assertEquals("", Files.readString(lock));
    }
}
