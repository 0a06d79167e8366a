package org.scrutin.jobs.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The DAG is loaded with small modules in Airflow's place and run with a small program in Spark's place; what that one was given
 * is then given to Spark's own class. No Airflow is asked.
 */
class DagFileTest {

    private static final Path FILE = Path.of("..", "docs", "scheduling", "scrutin_dag.py");

    @TempDir
    Path folder;

    @BeforeEach
    void layOut() throws IOException {
        assumeTrue(Program.isHere("python3"), "no python3 here: the DAG is not tried");
        Files.createDirectories(folder.resolve("airflow"));
        for (String file : List.of("airflow/__init__.py", "airflow/decorators.py", "airflow/exceptions.py")) {
            copy(file, file);
        }
        copy("airflow/run_dag.py", "run_dag.py");
        Files.copy(FILE, folder.resolve("scrutin_dag.py"));
        Files.createDirectories(folder.resolve("bin"));
        Program.script(
                folder.resolve("bin/spark-submit"),
                "printf '%s\\n' \"$@\" >'" + folder.resolve("given") + "'; exit $STATUS");
    }

    /** 4 is done with a warning, 5 skips, 6 is tried again, and no second try is worth its time where another status stands. */
    @Test
    void everyStatusEndsTheTaskAsThePageSays() throws Exception {
        Program.Ended ended = runDag();
        List<String> said =
                ended.said().lines().filter(line -> !line.startsWith("WARNING")).toList();
        assertEquals(
                List.of(
                        "dag=scrutin, schedule=17 3 * * 1, start_date=2026-01-05 00:00:00+00:00, catchup=False, max_active_runs=1",
                        "task=report, retries=2, retry_delay=0:15:00, execution_timeout=2:00:00",
                        "0 done",
                        "1 AirflowFailException",
                        "2 AirflowFailException",
                        "3 AirflowFailException",
                        "4 done",
                        "5 AirflowSkipException",
                        "6 AirflowException"),
                said,
                ended.said());
        assertEquals(0, ended.status());
    }

    /** On this machine in place of a cluster: Spark takes its options, the program its own, and the status comes through. */
    @Test
    void sparkAndTheProgramTakeTheCommand() throws Exception {
        runDag();
        List<String> given = new ArrayList<>(Files.readAllLines(folder.resolve("given")));
        assertEquals("spark://HOST:7077", given.set(given.indexOf("--master") + 1, "local[1]"));
        // The classes are on the path already: the jar that brings them is as good empty.
        Path jar = folder.resolve("empty.jar");
        new JarOutputStream(Files.newOutputStream(jar), new Manifest()).close();
        given.set(given.indexOf("/opt/scrutin/scrutin-cluster.jar"), jar.toString());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.apache.spark.deploy.SparkSubmit"));
        command.addAll(given);
        Program.Ended ended =
                new Program(folder, Map.of("SPARK_LOCAL_IP", "127.0.0.1")).run(command.toArray(String[]::new));
        assertTrue(
                ended.said().contains("\"level\":\"error\",\"message\":\"/shared/weekly: no such file or folder;"),
                ended.said());
        assertEquals(3, ended.status());
    }

    private Program.Ended runDag() throws Exception {
        String path = folder.resolve("bin") + ":" + System.getenv("PATH");
        return new Program(folder, Map.of("PATH", path, "PYTHONDONTWRITEBYTECODE", "1")).run("python3", "run_dag.py");
    }

    private void copy(String resource, String file) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(getClass().getResourceAsStream(resource))) {
            Files.copy(bytes, folder.resolve(file));
        }
    }
}
