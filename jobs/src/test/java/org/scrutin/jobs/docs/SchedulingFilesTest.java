package org.scrutin.jobs.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kubernetes.client.openapi.models.V1CronJob;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.fault.ExitStatus;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** The files to copy are what their readers take, and the command in each is one that the program takes. */
class SchedulingFilesTest {

    private static final Path FILES = Path.of("..", "docs", "scheduling");
    private static final String LAUNCHER = "/opt/scrutin/scrutin";
    private static final String STATE = "/var/lib/scrutin";

    @TempDir
    Path folder;

    /** It prints what it does not know and ends with 0 all the same. */
    @Test
    void systemdKnowsEveryKeyOfTheUnits() throws Exception {
        assumeTrue(Program.isHere("systemd-analyze"), "no systemd-analyze here: the units are not verified");
        String service = Files.readString(FILES.resolve("scrutin.service")).replace(LAUNCHER, "/bin/true");
        Files.writeString(folder.resolve("scrutin.service"), service, StandardCharsets.UTF_8);
        Files.copy(FILES.resolve("scrutin.timer"), folder.resolve("scrutin.timer"));
        assertEquals(
                new Program.Ended(0, ""),
                here().run("systemd-analyze", "verify", "./scrutin.service", "./scrutin.timer"));

        Files.writeString(
                folder.resolve("scrutin.service"),
                service.replace("RestartSec=", "RestartSecs="),
                StandardCharsets.UTF_8);
        assertTrue(here().run("systemd-analyze", "verify", "./scrutin.service")
                .said()
                .contains("Unknown key 'RestartSecs'"));
    }

    /** What fires, and when, stands beside the test. */
    @Test
    void prometheusTakesTheRulesAndFiresWhereItShould() throws Exception {
        assumeTrue(Program.isHere("promtool"), "no promtool here: the rules are not tried");
        Files.copy(FILES.resolve("alerts.yaml"), folder.resolve("alerts.yaml"));
        try (InputStream test = Objects.requireNonNull(getClass().getResourceAsStream("alerts.test.yaml"))) {
            Files.copy(test, folder.resolve("alerts.test.yaml"));
        }
        Program.Ended ended = here().run("promtool", "test", "rules", "alerts.test.yaml");
        assertEquals(0, ended.status(), ended.said());
    }

    /** A status that a schedule forgets is treated as whatever the scheduler takes for usual. */
    @Test
    void everyStatusHasItsAlert() throws IOException {
        String page = Files.readString(FILES.resolveSibling("scheduling.md"));
        for (ExitStatus status : ExitStatus.values()) {
            assertTrue(page.contains("\n| " + status.code() + " | "), status.name());
        }
    }

    /** Five fields of time, a user, and a command; cron takes a percent sign for the end of the line. */
    @Test
    void theCronLineIsOneThatCronReads() throws IOException {
        String[] fields = cronFields();
        assertEquals("17 3 * * 1 scrutin", String.join(" ", Arrays.copyOf(fields, 6)));
        assertFalse(fields[6].contains("%"));
    }

    /** What a job prints, cron mails. */
    @Test
    void cronMailsEveryStatusButDoneAndHeld() throws Exception {
        Path program = Program.script(folder.resolve("scrutin"), "echo a report; exit $STATUS");
        for (ExitStatus status : ExitStatus.values()) {
            Program.Ended ended =
                    new Program(folder, Map.of("STATUS", "" + status.code())).run("sh", "-c", cronCommand(program));
            boolean silent = status == ExitStatus.DONE || status == ExitStatus.HELD;
            assertEquals(silent ? "" : "scrutin ended with status " + status.code() + "\n", ended.said());
        }
    }

    /** Each with a study that is not there: an option that the program does not know would end with 2 before. */
    @Test
    void theProgramTakesEveryCommand() throws Exception {
        Path program = Program.scrutin(folder.resolve("scrutin"));
        String missing = "/etc/scrutin/weekly: no such file or folder; expected a study file or the folder of one";
        assertEquals(
                "scrutin: " + missing + "\nscrutin ended with status 3\n",
                here().run("sh", "-c", cronCommand(program)).said());

        String start = Files.readAllLines(FILES.resolve("scrutin.service")).stream()
                .filter(line -> line.startsWith("ExecStart="))
                .findFirst()
                .orElseThrow();
        assertRefuses(
                missing,
                start.replace("ExecStart=" + LAUNCHER, program.toString())
                        .replace(STATE, folder.toString())
                        .split(" ", 0));

        String yaml = Files.readString(FILES.resolve("cronjob.yaml"));
        V1CronJob job = V1CronJob.fromJson(new JsonMapper()
                .writeValueAsString(new Load(LoadSettings.builder().build()).loadFromString(yaml)));
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(job.getSpec()
                .getJobTemplate()
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .get(0)
                .getArgs());
        assertRefuses("/scrutin/weekly: no such file or folder", command.toArray(String[]::new));
    }

    private void assertRefuses(String words, String... command) throws Exception {
        Program.Ended ended = here().run(command);
        assertTrue(ended.said().contains("\"message\":\"" + words), ended.said());
        assertEquals(3, ended.status());
    }

    private static String[] cronFields() throws IOException {
        List<String> lines = Files.readAllLines(FILES.resolve("scrutin.cron")).stream()
                .filter(line -> !line.startsWith("#") && !line.contains("MAILTO="))
                .toList();
        assertEquals(1, lines.size());
        return lines.get(0).split(" ", 7);
    }

    /** With the test's program and folder in place of the page's. */
    private String cronCommand(Path program) throws IOException {
        return cronFields()[6].replace(LAUNCHER, program.toString()).replace(STATE, folder.toString());
    }

    private Program here() {
        return new Program(folder, Map.of());
    }
}
