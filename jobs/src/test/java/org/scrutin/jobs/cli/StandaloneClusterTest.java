package org.scrutin.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.load.TestSpark;
import org.scrutin.output.edition.Sha256;

/**
 * What docs/cluster.md promises, on a real standalone cluster of one master and two workers: pairs have the same bytes as on this machine
 * alone, and so has a report whose executor is killed while it works. The longer check is .ci/check-cluster.
 */
class StandaloneClusterTest {

    private static final String CLASSES = System.getProperty("java.class.path");
    private static final long MINUTES = 10;

    @TempDir
    Path folder;

    @Test
    void pairsAndAReportWhoseExecutorIsKilledHaveTheSameBytesOnACluster() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "needs a kernel that lists processes in /proc");
        TestSpark.close();
        Path studies = Path.of("..", "studies").toRealPath();
        List<String> pairs = List.of(
                "agreement",
                studies.resolve("arms-votes-2001-2025/ballots.csv").toString(),
                studies.resolve("arms-votes-2001-2025/roll_calls.csv").toString(),
                "--by=year",
                "--quiet");
        List<String> report =
                List.of("report", studies.resolve("small-arms-2018").toString(), "--quiet");
        alone(pairs);
        alone(report);
        Path killed = folder.resolve("killed");
        Path runs = Files.writeString(folder.resolve("runs"), """
                scrutin() {
                  "$JAVA" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true $CLUSTER_JVM -cp "$CLASSES" \\
                    org.scrutin.jobs.cli.Main "$@" --output cluster --master "$CLUSTER_MASTER" || exit 1
                }
                scrutin %s
                touch "$KILL_WHEN"
                scrutin %s
                """.formatted(words(pairs), words(report)));
        Path said = folder.resolve("said");
        ProcessBuilder cluster = new ProcessBuilder(
                        "sh", Path.of("..", ".ci", "cluster").toRealPath().toString(), CLASSES, "sh", runs.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        cluster.environment()
                .putAll(Map.of(
                        "CLASSES", CLASSES,
                        "JAVA",
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                        "JAVA_HOME", System.getProperty("java.home"),
                        "KILL_WHEN", killed.toString(),
                        "SPARK_LOCAL_IP", "127.0.0.1"));
        Process process = cluster.start();
        try {
            assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "the cluster takes too long");
        } finally {
            // Told to end, the script takes its cluster down.
            process.destroy();
            process.waitFor();
        }
        assertEquals(0, process.exitValue(), () -> read(said));
        Map<String, String> alone = files("alone");
        assertTrue(alone.size() > 50, alone.toString());
        assertEquals(alone, files("cluster"));
        assertEquals(
                Sha256.of(folder.resolve("alone/agreement.csv")), Sha256.of(folder.resolve("cluster/agreement.csv")));
        assertTrue(read(killed).startsWith("executor "), "no executor was killed");
    }

    private void alone(List<String> command) {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of("--output", folder.resolve("alone").toString(), "--master", "local[2]"));
        Said said = Said.by(whole.toArray(String[]::new));
        assertEquals(0, said.status(), said.toString());
    }

    private static String words(List<String> command) {
        return command.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Every file of the report with its digest. */
    private Map<String, String> files(String output) throws IOException {
        Path report = folder.resolve(output).resolve("small-arms-2018").toRealPath();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(report)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(report.relativize(file).toString(), Sha256.of(file));
            }
        }
        return files;
    }
}
