package org.scrutin.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.SparkEnv;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.fault.EnvironmentFailed;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.load.TestSpark;
import org.scrutin.output.edition.Sha256;

/** What commands do with studies, sound and not: output, lines on standard error, exit status. */
class CommandsTest {

    private static final String MASTER = "--master=local[1]";

    @TempDir
    Path folder;

    @BeforeEach
    void makeRoomForTheCommandsSpark() {
        TestSpark.close();
    }

    @Test
    void aSoundStudyIsCheckedWithStatus0() throws IOException {
        Path study = study("sound", "R1,FRA,Y\nR1,CUB,N\n");
        assertEquals(
                new Said(
                        0,
                        List.of(
                                "sound: scrutin, 1 roll call, of 2018-06-29, 2 ballots in favour, against or abstaining",
                                "sound: 0 discrepancies, 0 of them may change a result"),
                        List.of("checking sound")),
                Said.by("check", study.toString(), MASTER));
    }

    @Test
    void oneThatIsRefusedDoesNotKeepTheOthersFromBeingDone() throws IOException {
        Path bad = study("bad", "R1,FRX,Y\n");
        Path sound = study("sound", "R1,FRA,Y\n");
        Said said = Said.by("check", bad.toString(), folder.toString(), sound.toString(), MASTER, "--quiet");
        assertEquals(3, said.status());
        assertEquals(
                List.of(
                        "sound: scrutin, 1 roll call, of 2018-06-29, 1 ballot in favour, against or abstaining",
                        "sound: 0 discrepancies, 0 of them may change a result"),
                said.out());
        assertEquals(2, said.err().size());
        assertTrue(
                said.err().get(0).startsWith("scrutin: " + bad.resolve("ballots.csv") + ", line 2: the unknown state"));
        assertEquals(
                "scrutin: " + folder + ": a folder without a study file; expected study.yaml in it",
                said.err().get(1));
    }

    @Test
    void aDiscrepancyThatStandsIsStatus4UnderStrict() throws IOException {
        Path study = study("strict", "R1,FRA,Y\nR9,FRA,Y\n");
        assertEquals(0, Said.by("check", study.toString(), MASTER).status());
        Said strict = Said.by("check", study.toString(), MASTER, "--strict", "--log-format", "json");
        assertEquals(4, strict.status());
        assertTrue(strict.out().get(0).startsWith("ballots.csv, 3:1: blocking ballot-without-roll-call R9: "));
        assertEquals(1, strict.err().size());
        JsonNode line = new ObjectMapper().readTree(strict.err().get(0));
        assertEquals("info", line.path("level").asText());
        assertEquals("check", line.path("stage").asText());
        assertEquals("strict", line.path("study").asText());
        assertEquals("checking strict", line.path("message").asText());
    }

    @Test
    void aMasterThatIsNoneIsTheEnvironmentsFault() throws IOException {
        Said said = Said.by("check", study("any", "R1,FRA,Y\n").toString(), "--master", "nonsense", "--quiet");
        assertEquals(6, said.status());
        assertEquals(
                List.of("scrutin: Spark does not start on nonsense: Could not parse Master URL: 'nonsense'"),
                said.err());
    }

    @Test
    void aMasterThatNobodyIsAtIsTheEnvironmentsFault() throws IOException {
        Said said =
                Said.by("check", study("any", "R1,FRA,Y\n").toString(), "--master", "spark://127.0.0.1:1", "--quiet");
        assertEquals(
                new Said(
                        6,
                        List.of(),
                        List.of("scrutin: the Spark master spark://127.0.0.1:1 is out of reach: nothing answers on"
                                + " 127.0.0.1:1")),
                said);
    }

    @Test
    void aSparkThatIsStoppedUnderTheWorkIsTheEnvironmentsFaultWhateverTheWorkSays() {
        try (SparkInBackground spark = new SparkInBackground(Optional.of("local[1]"))) {
            EnvironmentFailed lost = assertThrows(
                    EnvironmentFailed.class,
                    () -> spark.run(context -> {
                        context.sc().stop();
                        throw new NullPointerException();
                    }));
            assertEquals("Spark ended under the run: it was stopped, or its master is out of reach", lost.getMessage());
            InputRefused refused = new InputRefused(InputFault.inFile("f", "x", ""));
            assertSame(
                    refused,
                    assertThrows(
                            InputRefused.class,
                            () -> spark.run(context -> {
                                throw refused;
                            })));
        }
    }

    /** A command that is refused before Spark is there leaves none behind, nor does a start that failed: another can begin. */
    @Test
    void aSparkThatNobodyWaitedForIsStopped() throws IOException {
        TestSpark.close();
        new SparkInBackground(Optional.of("local[1]")).close();
        TestSpark.close();
        assertNull(SparkEnv.get());
        try (SparkInBackground failed = new SparkInBackground(Optional.of("nonsense"))) {
            assertThrows(EnvironmentFailed.class, () -> failed.run(context -> context));
        }
        assertNull(SparkEnv.get());
        try (SparkInBackground spark = new SparkInBackground(Optional.of("local[1]"))) {
            assertEquals(false, spark.run(context -> context.sc().isStopped()));
        }
        assertNull(SparkEnv.get());
    }

    @Test
    void aFaultUnderASparkThatRunsIsOurs() {
        try (SparkInBackground spark = new SparkInBackground(Optional.of("local[1]"))) {
            assertThrows(
                    NullPointerException.class,
                    () -> spark.run(context -> {
                        throw new NullPointerException();
                    }));
        }
    }

    @Test
    void aReportThatWasRefusedLeavesTheEarlierOneAsItWas() throws IOException {
        Path study = study("kept", "R1,FRA,Y\nR1,CUB,N\nR1,NAM,A\n");
        String output = folder.resolve("report").toString();
        String report = report(study).toString();
        assertEquals(0, Said.by("verify", report).status());

        Files.writeString(study.resolve("ballots.csv"), "nothing", StandardCharsets.UTF_8);
        assertEquals(
                3,
                Said.by("report", study.toString(), "--output", output, MASTER).status());
        assertEquals(0, Said.by("verify", report).status());

        Files.writeString(Path.of(report, "tables", "cohesion.csv"), "changed", StandardCharsets.UTF_8);
        Said changed = Said.by("verify", report);
        assertEquals(4, changed.status());
        assertTrue(
                changed.out().get(0).startsWith("tables/cohesion.csv: SHA-256 "),
                changed.out().toString());
    }

    /** Its three lists hold one name each, and no totals are announced. */
    @Test
    void aNumberOfTheTextThatATableNoLongerHoldsIsFound() throws IOException {
        String report = report(study("said", "R1,FRA,Y\nR1,CUB,N\nR1,NAM,A\n")).toString();
        Said sound = Said.by("verify", report, "--claims");
        assertEquals(0, sound.status());
        assertTrue(
                sound.out().get(1).startsWith(report + ": its claims say what its tables hold, "),
                sound.out().toString());

        Path table = Path.of(report, "tables", "roll_calls.csv");
        Files.writeString(table, Files.readString(table).replace("unannounced", "reconciled"), StandardCharsets.UTF_8);
        Said changed = Said.by("verify", report, "--claims");
        assertEquals(4, changed.status());
        assertTrue(
                changed.out().get(0).startsWith("tables/roll_calls.csv: SHA-256 "),
                changed.out().toString());
        assertTrue(
                changed.out().contains("record:summary, reconciled: says 0, the tables 1"),
                changed.out().toString());
        // Without a word on claims the changed cell is told by its file alone.
        Said plain = Said.by("verify", report);
        assertEquals(4, plain.status());
        assertEquals(List.of(changed.out().get(0)), plain.out());
    }

    @Test
    void theStudyFileIsAnInputOfItsEdition() throws IOException {
        Path study = study("input", "R1,FRA,Y\nR1,CUB,N\n");
        JsonNode first = manifest(study);
        assertEquals(
                List.of(
                        "ballots.csv",
                        "registry:groups.csv",
                        "registry:memberships.csv",
                        "registry:state_codes.csv",
                        "registry:state_names.csv",
                        "registry:states.csv",
                        "registry:suspensions.csv",
                        "roll_calls.csv",
                        "study.yaml"),
                first.path("inputs").findValuesAsText("name"));
        assertEquals(
                Sha256.of(study.resolve("study.yaml")),
                first.at("/inputs/8/sha256").asText());

        // Nothing that is computed hangs on a remark; still it is another study file.
        Files.writeString(study.resolve("study.yaml"), "# A remark.\n", StandardOpenOption.APPEND);
        JsonNode second = manifest(study);
        assertEquals(first.path("settings"), second.path("settings"));
        assertNotEquals(first.path("edition"), second.path("edition"));
        assertEquals(first.path("edition"), second.path("earlier"));
    }

    @Test
    void filesOfAReportHaveTheModesOfAnyNewFile() throws IOException {
        assumeTrue(
                Files.getFileStore(folder).supportsFileAttributeView("posix"), "needs a disk with POSIX permissions");
        Path study = study("modes", "R1,FRA,Y\nR1,CUB,N\n");
        Path report = report(study);
        Set<PosixFilePermission> ofFiles = Files.getPosixFilePermissions(study.resolve("ballots.csv"));
        Set<PosixFilePermission> ofFolders = Files.getPosixFilePermissions(study);
        try (Stream<Path> all = Files.walk(report.toRealPath())) {
            for (Path path : all.toList()) {
                assertEquals(
                        Files.isDirectory(path) ? ofFolders : ofFiles,
                        Files.getPosixFilePermissions(path),
                        path.toString());
            }
        }
    }

    @Test
    void metricsAreWrittenWhetherTheRunWentWellOrNot() throws IOException {
        Path study = study("measured", "R1,FRA,Y\nR1,CUB,N\nR9,FRA,Y\n");
        Path file = folder.resolve("scrutin.prom");
        assertEquals(4, measured(study, file, "--strict").status());
        List<String> well = Files.readAllLines(file);
        assertTrue(well.contains("scrutin_exit_status 4"), well.toString());
        assertTrue(well.contains("scrutin_success{study=\"measured\"} 1"), well.toString());
        assertTrue(well.contains("scrutin_roll_calls{study=\"measured\"} 1"), well.toString());
        assertTrue(well.contains("scrutin_ballots{study=\"measured\"} 2"), well.toString());
        assertTrue(well.contains("scrutin_discrepancies{severity=\"blocking\",study=\"measured\"} 1"), well.toString());
        String success = well.stream()
                .filter(line -> line.startsWith("scrutin_last_success_timestamp_seconds{study=\"measured\"} "))
                .findFirst()
                .orElseThrow();

        Files.writeString(study.resolve("ballots.csv"), "nothing");
        Said refused = measured(study, file, "--quiet", "--log-format=json");
        assertEquals(3, refused.status());
        assertEquals(
                "error",
                new ObjectMapper().readTree(refused.err().get(0)).path("level").asText());
        List<String> badly = Files.readAllLines(file);
        assertTrue(badly.contains("scrutin_exit_status 3"), badly.toString());
        assertTrue(badly.contains("scrutin_success{study=\"measured\"} 0"), badly.toString());
        assertTrue(badly.contains(success), badly.toString());
    }

    @Test
    void metricsThatCannotBeWrittenLeaveTheReportAndAreTheEnvironmentsFault() throws IOException {
        Path study = study("unmeasured", "R1,FRA,Y\n");
        Path nowhere = folder.resolve("nowhere").resolve("scrutin.prom");
        Said said = measured(study, nowhere, "--quiet");
        assertEquals(6, said.status());
        assertEquals(List.of("scrutin: " + nowhere + ".new: can't be made or found"), said.err());
        assertEquals(0, Said.by("verify", said.out().get(0)).status());
    }

    private Said measured(Path study, Path file, String... options) {
        return Said.by(Stream.concat(
                        Stream.of(
                                "report",
                                study.toString(),
                                "--output",
                                folder.resolve("report").toString(),
                                MASTER,
                                "--metrics",
                                file.toString()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private Path report(Path study) {
        Said said = Said.by(
                "report", study.toString(), "--output", folder.resolve("report").toString(), MASTER, "--quiet");
        assertEquals(List.of(), said.err());
        assertEquals(0, said.status());
        return Path.of(said.out().get(0));
    }

    private JsonNode manifest(Path study) throws IOException {
        return new ObjectMapper()
                .readTree(report(study).resolve("manifest.json").toFile());
    }

    private Path study(String name, String ballots) throws IOException {
        Path study = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                study.resolve("study.yaml"),
                "study: " + name + "\nsources:\n  - {ballots: ballots.csv, roll-calls: roll_calls.csv}\n"
                        + "report: {formats: [html]}\n",
                StandardCharsets.UTF_8);
        Files.writeString(study.resolve("roll_calls.csv"), "roll_call,date\nR1,2018-06-29\n", StandardCharsets.UTF_8);
        Files.writeString(study.resolve("ballots.csv"), "roll_call,state,choice\n" + ballots, StandardCharsets.UTF_8);
        return study;
    }
}
