package org.scrutin.benchmarks.pairs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process from its start to its end.
 *
 * @param seconds on the clock
 * @param megabytes the most memory that it held, as the kernel says; 0 where no kernel says it
 */
record TimedProcess(double seconds, long megabytes) {

    private static final int LOOK_MILLISECONDS = 20;
    private static final String PEAK = "VmHWM:";

    /**
     * Runs a command.
     *
     * @param heard where what it says goes
     * @throws IllegalStateException when it ends with another status than 0
     */
    static TimedProcess of(List<String> command, Map<String, String> environment, Path heard)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(heard.toFile());
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        long most = 0;
        while (!process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, kilobytes(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException("status " + process.exitValue() + " of " + String.join(" ", command) + "\n"
                    + Files.readString(heard));
        }
        return new TimedProcess(seconds, most / 1024);
    }

    private static long kilobytes(long process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process + "/status"), StandardCharsets.ISO_8859_1).stream()
                    .filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }
}
