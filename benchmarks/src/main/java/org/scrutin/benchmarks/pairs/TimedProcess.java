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
 * @param processor seconds on processors, as the kernel last said it; on a busy machine they say more than the clock does
 * @param megabytes the most memory that it held, as the kernel says; 0 where no kernel says it
 */
record TimedProcess(double seconds, double processor, long megabytes) {

    /** The kernel counts in these, whatever its own clock is. */
    private static final double TICKS_A_SECOND = 100;

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
        double processor = 0;
        while (!process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, kilobytes(process.pid()));
            processor = Math.max(processor, processor(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException("status " + process.exitValue() + " of " + String.join(" ", command) + "\n"
                    + Files.readString(heard));
        }
        return new TimedProcess(seconds, processor, most / 1024);
    }

    /** User and system time: the twelfth and thirteenth number behind the name, which stands in brackets. */
    private static double processor(long process) {
        try {
            String status = Files.readString(Path.of("/proc/" + process + "/stat"), StandardCharsets.ISO_8859_1);
            String[] numbers = status.substring(status.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(numbers[11]) + Long.parseLong(numbers[12])) / TICKS_A_SECOND;
        } catch (IOException ended) {
            return 0;
        }
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
