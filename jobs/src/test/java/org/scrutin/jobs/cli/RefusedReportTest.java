package org.scrutin.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutin.jobs.Progress;
import org.scrutin.jobs.ReportJob;
import org.scrutin.jobs.ReportOptions;
import org.scrutin.jobs.Stage;
import org.scrutin.jobs.fault.ExitStatus;
import org.scrutin.jobs.load.TestSpark;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.jobs.study.StudyReader;
import org.scrutin.output.edition.Holder;

/** A study that is refused says why in a line, and leaves the report before as it was. */
class RefusedReportTest {

    private static final Map<String, String> SOUND = Map.of(
            "study.yaml",
            """
            study: small
            sources:
              - {ballots: ballots.csv, roll-calls: roll_calls.csv}
            report: {formats: [html]}
            """,
            "roll_calls.csv",
            "roll_call,date\nR1,2018-06-29\nR2,2019-01-01\n",
            "ballots.csv",
            "roll_call,state,choice\nR1,FRA,Y\nR1,CUB,N\nR2,FRA,A\nR2,CUB,Y\n");

    @TempDir
    static Path output;

    private static Map<String, Integer> published;

    @TempDir
    Path folder;

    @BeforeAll
    static void publishASoundReport(@TempDir Path sound) {
        Path study = study(sound);
        assertEquals(new Said(0, List.of("" + output.resolve("small")), List.of()), report(study));
        published = contents();
        assertTrue(published.containsKey("small/report.html"), published.toString());
    }

    /** A sound study with a text added to one of its files, | for a line's end; and what is said of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', textBlock = """
            study.yaml # reprot: {} # line 5, column 1: the unknown key "reprot"; expected "report"
            study.yaml # groups: [UN, WEGO] # line 5, column 14: the unknown group WEGO; expected WEOG
            study.yaml # references: [FRX] # line 5, column 14: the unknown state FRX; expected FRA
            study.yaml # absence: [ # line 6, column 1: not YAML: while parsing a flow node: expected the node content, but found '<stream end>'
            study.yaml # cycles:|  - {id: a, to: 2018-01-01}|  - {id: b, from: 2018-01-01} # line 7, column 10: the cycle b (2018-01-01 to …) overlapping a (… to 2018-01-01); expected cycles that share no day
            ballots.csv # R1,FRX,Y # line 6: the unknown state "FRX"; expected FRA
            ballots.csv # R1,FRA,N # line 6: a second ballot of FRA on R1, N; expected one choice (Y on line 2)
            roll_calls.csv # R3,2018-06-31 # line 4: date "2018-06-31"; expected a date as 2018-06-29
            """)
    void aMistakeIsOneLineAndNoReportIsTouched(String file, String added, String line) throws IOException {
        Path study = study(folder);
        Files.writeString(study.resolve(file), SOUND.get(file) + added.replace('|', '\n') + "\n");
        assertEquals(refused(file + ", " + line), report(study));
        assertEquals(published, contents());
    }

    @Test
    void filesThatHoldNothingOrNoText() throws IOException {
        Path ballots = study(folder).resolve("ballots.csv");
        byte[] bytes = new byte[4000];
        new Random(20180629).nextBytes(bytes);
        Files.write(ballots, bytes);
        assertEquals(
                refused("ballots.csv, line 1: bytes that are no UTF-8 text; expected CSV in UTF-8"), report(folder));
        Files.writeString(ballots, "");
        assertEquals(refused("ballots.csv: an empty file; expected a header and rows"), report(folder));
        Files.writeString(ballots, "roll_call,state,choice\n");
        assertEquals(refused("ballots.csv: no ballot; expected at least one row"), report(folder));
        Files.delete(ballots);
        assertEquals(
                refused("study.yaml, line 3, column 15: " + ballots
                        + ", no such file; expected a file, a folder or a pattern"),
                report(folder));
        Files.delete(folder.resolve("study.yaml"));
        assertEquals(
                refused("scrutin: " + folder + ": a folder without a study file; expected study.yaml in it"),
                report(folder));
        assertEquals(published, contents());
    }

    @Test
    void fiveFaultsOfAFileAndHowManyMore() throws IOException {
        Path study = study(folder);
        Files.writeString(study.resolve("ballots.csv"), SOUND.get("ballots.csv") + "R1,FRA,Q\n".repeat(8));
        Said said = report(study);
        assertEquals(3, said.status());
        assertEquals(6, said.err().size());
        assertEquals("ballots.csv: and 3 more", said.err().get(5));
        assertEquals(published, contents());
    }

    @Test
    void theOtherStudiesAreDone(@TempDir Path other) {
        Path sound = study(other);
        assertEquals(
                new Said(
                        3,
                        List.of("" + output.resolve("small")),
                        List.of(
                                "scrutin: nowhere: no such file or folder; expected a study file or the folder of one")),
                report(Path.of("nowhere"), sound));
        assertEquals(published, contents());
    }

    /** A job reads its ballots more than once; what it counted and what it writes must be of one file. */
    @ParameterizedTest
    @EnumSource(names = {"ANALYSE", "WRITE"})
    void anInputThatChangesWhileItIsReadIsRefused(Stage stage) throws IOException {
        Path ballots = study(folder).resolve("ballots.csv");
        String changed = SOUND.get("ballots.csv").replace("R2,CUB,Y", "R2,CUB,A");
        assertEquals(
                refused("ballots.csv: it changed while it was read; expected a file that stays as it is until the run"
                        + " ends"),
                reportWhile(begun -> {
                    if (begun == stage) {
                        write(ballots, changed);
                    }
                }));
        assertEquals(published, contents());
    }

    /** Half of it is gone when it is read again: whatever the reading says, this is why. */
    @Test
    void anInputThatIsCutShortWhileItIsReadIsRefusedForThat() throws IOException {
        Path ballots = study(folder).resolve("ballots.csv");
        assertEquals(
                refused("ballots.csv: it changed while it was read; expected a file that stays as it is until the run"
                        + " ends"),
                reportWhile(begun -> {
                    if (begun == Stage.ANALYSE) {
                        write(ballots, "roll_call,state,choice\nR1,FR");
                    }
                }));
        assertEquals(published, contents());
    }

    @Test
    void anInputThatIsOnlyTouchedIsTheSame() {
        Path ballots = study(folder).resolve("ballots.csv");
        Said said = reportWhile(begun -> {
            if (begun == Stage.ANALYSE) {
                write(ballots, SOUND.get("ballots.csv"));
            }
        });
        assertEquals(new Said(0, List.of("" + output.resolve("small")), List.of()), said);
        assertEquals(published, contents());
    }

    @Test
    void aFolderThatCannotBeUsedIsTheEnvironments(@TempDir Path place) throws IOException {
        Path study = study(folder);
        Path foreign = Files.createDirectories(place.resolve("small"));
        Files.writeString(foreign.resolve("mine.txt"), "mine");
        assertEquals(
                new Said(
                        6,
                        List.of(),
                        List.of("scrutin: " + foreign + ": no report of this program; move it away, or name another"
                                + " folder with --output")),
                reportInto(place, stage -> {}, study));
        assertEquals("mine", Files.readString(foreign.resolve("mine.txt")));
    }

    private Said reportWhile(Progress others) {
        return reportInto(output, others, folder);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Said refused(String fault) {
        return new Said(3, List.of(), List.of(fault));
    }

    private static Path study(Path folder) {
        SOUND.forEach((file, text) -> {
            try {
                Files.writeString(folder.resolve(file), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return folder;
    }

    private static Said report(Path... studies) {
        return reportInto(output, stage -> {}, studies);
    }

    /** Of a line about a file of the first study, only what stands after the study's folder. */
    private static Said reportInto(Path output, Progress others, Path... studies) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(stream(out), new QuietLog(new PlainLog(stream(err))));
        CsvStateRegistry registry = CsvStateRegistry.shipped();
        ReportJob job = new ReportJob(TestSpark.context(), registry, "test", others);
        ExitStatus status = new Studies(
                        Arrays.stream(studies).map(Path::toString).toList(), new Failures(terminal))
                .forEach(new StudyReader(registry), study -> {
                    terminal.result(job.run(study, new ReportOptions(output, 1, new Holder(1, "test", Instant.EPOCH)))
                            .folder()
                            .toString());
                    return ExitStatus.DONE;
                });
        String start = "scrutin: " + studies[0];
        return new Said(
                status.code(),
                lines(out),
                lines(err).stream().map(line -> cut(line, start)).toList());
    }

    private static String cut(String line, String start) {
        return line.startsWith(start + "/") ? line.substring(start.length() + 1) : line;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Every file under the folder of reports, those of the editions and those behind the link, with a hash of its bytes. */
    private static Map<String, Integer> contents() {
        try (Stream<Path> files = Files.walk(output, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> output.relativize(file).toString(),
                            RefusedReportTest::hash,
                            (a, b) -> a,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int hash(Path file) {
        try {
            return Arrays.hashCode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
