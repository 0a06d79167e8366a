package org.scrutin.jobs.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.fault.ExitStatus;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files to copy are what their readers take, as far as a machine without those readers' servers can tell. */
class SchedulingFilesTest {

    private static final Path FILES = Path.of("..", "docs", "scheduling");

    private final JsonMapper mapper = new JsonMapper();

    @TempDir
    Path folder;

    /** It prints what it does not know and ends with 0 all the same. */
    @Test
    void systemdKnowsEveryKeyOfTheUnits() throws Exception {
        assumeTrue(isOnThePath("systemd-analyze"), "no systemd here");
        String service =
                Files.readString(FILES.resolve("scrutin.service")).replace("/opt/scrutin/scrutin", "/bin/true");
        Files.writeString(folder.resolve("scrutin.service"), service, StandardCharsets.UTF_8);
        Files.copy(FILES.resolve("scrutin.timer"), folder.resolve("scrutin.timer"));
        assertEquals("0 ", run("systemd-analyze", "verify", "./scrutin.service", "./scrutin.timer"));

        Files.writeString(
                folder.resolve("scrutin.service"),
                service.replace("RestartSec=", "RestartSecs="),
                StandardCharsets.UTF_8);
        assertTrue(run("systemd-analyze", "verify", "./scrutin.service").contains("Unknown key 'RestartSecs'"));
    }

    @Test
    void theCronJobKeepsToItsSchema() throws IOException {
        String text = Files.readString(FILES.resolve("cronjob.yaml"));
        assertEquals(List.of(), faults(text));
        assertFalse(
                faults(text.replace("concurrencyPolicy", "concurrentPolicy")).isEmpty());
        assertFalse(faults(text.replace("schedule: \"17 3 * * 1\"", "schedule: weekly"))
                .isEmpty());
        assertFalse(faults(text.replace("restartPolicy: Never", "restartPolicy: Always"))
                .isEmpty());
    }

    /** A status that a schedule forgets is treated as whatever the scheduler takes for usual. */
    @Test
    void everyStatusHasItsAlert() throws IOException {
        String page = Files.readString(FILES.resolveSibling("scheduling.md"));
        for (ExitStatus status : ExitStatus.values()) {
            assertTrue(page.contains("\n| " + status.code() + " | "), status.name());
        }
    }

    @Test
    void theDagCompiles() throws Exception {
        assumeTrue(isOnThePath("python3"), "no Python here");
        Files.copy(FILES.resolve("scrutin_dag.py"), folder.resolve("scrutin_dag.py"));
        assertEquals("0 ", run("python3", "-m", "py_compile", "scrutin_dag.py"));
    }

    /** Five fields of time, a user, and a command that a shell can read; cron takes a percent sign for the end of the line. */
    @Test
    void theCronLineIsOneThatCronReads() throws Exception {
        List<String> lines = Files.readAllLines(FILES.resolve("scrutin.cron")).stream()
                .filter(line -> !line.startsWith("#") && !line.contains("MAILTO="))
                .toList();
        assertEquals(1, lines.size());
        String[] fields = lines.get(0).split(" ", 7);
        assertEquals("17 3 * * 1 scrutin", String.join(" ", Arrays.copyOf(fields, 6)));
        assertFalse(fields[6].contains("%"));
        assertEquals("0 ", run("sh", "-n", "-c", fields[6]));
    }

    private List<String> faults(String yaml) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(getClass().getResourceAsStream("cronjob.schema.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(SchemaLocation.of("urn:scrutin:test:cronjob"), mapper.readTree(bytes));
            Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
            return schema.validate(mapper.<JsonNode>valueToTree(tree)).stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private static boolean isOnThePath(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }

    /** The exit status, a blank, and all that was said. */
    private String run(String... command) throws Exception {
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        return process.exitValue() + " " + Files.readString(said);
    }
}
