package org.scrutin.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A warm {@code ./scrutin report} of the default study beside a {@link PlainSparkSession} over its ballots.
 *
 * <p>The two are started in turn, so that both meet the same machine; the first start of each is not counted. Seconds are
 * wall clock from the start of the process to its end.
 */
public final class StartUpBenchmark {
    private final Path root;
    private final Path scratch;

    private StartUpBenchmark(Path root, Path scratch) {
        this.root = root;
        this.scratch = scratch;
    }

    /** Arguments: the project's root, and how many rounds. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("scrutin-benchmark");
        try {
            new StartUpBenchmark(Path.of(arguments[0]).toAbsolutePath(), scratch).run(Integer.parseInt(arguments[1]));
        } finally {
            delete(scratch);
        }
    }

    private void run(int rounds) throws IOException, InterruptedException {
        seconds(report());
        seconds(plainSession());
        List<Double> reports = new ArrayList<>();
        List<Double> sessions = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            reports.add(seconds(report()));
            sessions.add(seconds(plainSession()));
            Seconds.print(
                    "round %d   report %.2f s   plain Spark session %.2f s", round, last(reports), last(sessions));
        }
        Seconds.print(
                "median    report %.2f s   plain Spark session %.2f s   ratio %.2f   (Java %s, %d cores)",
                Seconds.median(reports),
                Seconds.median(sessions),
                Seconds.median(reports) / Seconds.median(sessions),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors());
    }

    private List<String> report() {
        return List.of(
                root.resolve("scrutin").toString(),
                "report",
                "--output",
                scratch.resolve("report").toString());
    }

    private List<String> plainSession() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dlog4j2.level=ERROR",
                "-cp",
                System.getProperty("java.class.path"),
                PlainSparkSession.class.getName(),
                root.resolve("studies/small-arms-2018/ballots.csv").toString());
    }

    private double seconds(List<String> command) throws IOException, InterruptedException {
        Path heard = scratch.resolve("heard.txt");
        ProcessBuilder process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(heard.toFile());
        long start = System.nanoTime();
        int status = process.start().waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (status != 0) {
            throw new IllegalStateException(
                    "status " + status + " of " + String.join(" ", command) + "\n" + Files.readString(heard));
        }
        return seconds;
    }

    private static double last(List<Double> values) {
        return values.get(values.size() - 1);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
