package org.scrutin.jobs.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program of the machine, run in a folder.
 *
 * @param folder where it runs
 * @param environment what it finds in its environment besides the test's own
 */
record Program(Path folder, Map<String, String> environment) {

    private static final long MINUTES = 3;

    /**
     * How a program ended.
     *
     * @param status its exit status
     * @param said both its streams
     */
    record Ended(int status, String said) {}

    /** Whether the machine has it: what is not everywhere is tried where it is. */
    static boolean isHere(String name) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, name)));
    }

    Ended run(String... command) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), () -> String.join(" ", List.of(command)));
        return new Ended(process.exitValue(), Files.readString(said));
    }

    /** Writes a shell script that can be run. */
    static Path script(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + text + "\n", StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return file;
    }

    /** The launcher's place is taken by one that starts the classes under test: what is built from them is not there yet. */
    static Path scrutin(Path file) throws IOException {
        return script(
                file,
                "SPARK_LOCAL_IP=127.0.0.1 exec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                        + "' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -cp '"
                        + System.getProperty("java.class.path") + "' org.scrutin.jobs.cli.Main \"$@\"");
    }
}
