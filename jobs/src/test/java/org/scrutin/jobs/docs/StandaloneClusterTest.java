package org.scrutin.jobs.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.load.TestSpark;
import org.scrutin.output.edition.Sha256;

/**
 * What docs/cluster.md promises, on a real standalone cluster of one master and two workers: the same bytes as on this machine alone, and
 * the same again where an executor is killed while it works.
 */
class StandaloneClusterTest {

    private static final String CLASSES = System.getProperty("java.class.path");

    @TempDir
    Path folder;

    @Test
    void aReportHasTheSameBytesOnAClusterAndWhenAnExecutorIsKilled() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "needs a kernel that lists processes in /proc");
        TestSpark.close();
        Path killed = folder.resolve("killed");
        Path script = Program.script(folder.resolve("runs"), """
                run() {
                  output=$1
                  shift
                  "%s" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true $CLUSTER_JVM -cp "$CLASSES" \\
                    org.scrutin.jobs.cli.Main report ../studies/small-arms-2018 --quiet --output "$output" --master "$@" || exit 1
                }
                run alone 'local[2]'
                run cluster "$CLUSTER_MASTER"
                touch killed
                run after "$CLUSTER_MASTER"
                """.formatted(Path.of(System.getProperty("java.home"), "bin", "java"))
                .replace("../studies", Path.of("..", "studies").toRealPath().toString())
                .replace("--output \"$output\"", "--output \"" + folder + "/$output\"")
                .replace("touch killed", "touch " + killed));
        Program program =
                new Program(folder, Map.of("CLASSES", CLASSES, "KILL_WHEN", killed.toString(), "SPARK_LOCAL_IP", "127.0.0.1"));
        Path cluster = Path.of("..", ".ci", "cluster").toRealPath();
        Program.Ended ended = program.run("sh", cluster.toString(), CLASSES, script.toString());
        assertEquals(0, ended.status(), ended.said());
        Map<String, String> alone = files("alone");
        assertTrue(alone.size() > 50, alone.toString());
        assertEquals(alone, files("cluster"));
        assertEquals(alone, files("after"));
        assertTrue(
                Files.readString(killed, StandardCharsets.UTF_8).startsWith("executor "), "no executor was killed");
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
