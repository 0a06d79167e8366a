package org.scrutin.jobs.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.jobs.ReportRun;
import org.scrutin.jobs.Stage;
import org.scrutin.jobs.fault.ExitStatus;
import org.scrutin.output.edition.EditionId;
import org.scrutin.output.edition.Publication;

class MetricsFileTest {

    private static final Instant FRIDAY = Instant.ofEpochSecond(1_530_293_400);
    private static final Instant NEXT_FRIDAY = Instant.ofEpochSecond(1_530_898_200);

    private long nanos;

    @TempDir
    private Path folder;

    @Test
    void aRunThatWentWell() throws IOException {
        List<String> lines = wentWell(FRIDAY);
        assertEquals(
                List.of(
                        "scrutin_info{version=\"0.1.0\"} 1",
                        "scrutin_last_run_timestamp_seconds 1530293400",
                        "scrutin_exit_status 0",
                        "scrutin_run_seconds 7.250",
                        "scrutin_success{study=\"arms\"} 1",
                        "scrutin_last_success_timestamp_seconds{study=\"arms\"} 1530293400",
                        "scrutin_stage_seconds{stage=\"load\",study=\"arms\"} 2.000",
                        "scrutin_stage_seconds{stage=\"write\",study=\"arms\"} 5.250",
                        "scrutin_roll_calls{study=\"arms\"} 98",
                        "scrutin_ballots{study=\"arms\"} 17000",
                        "scrutin_discrepancies{severity=\"blocking\",study=\"arms\"} 1",
                        "scrutin_discrepancies{severity=\"warning\",study=\"arms\"} 0",
                        "scrutin_discrepancies{severity=\"repaired\",study=\"arms\"} 7"),
                lines.stream()
                        .filter(line -> !line.startsWith("#") && !line.startsWith("scrutin_peak_memory"))
                        .toList());
        assertTrue(
                lines.stream().anyMatch(line -> line.matches("scrutin_peak_memory_bytes\\{kind=\"heap\"\\} [1-9]\\d*")),
                lines.toString());
        assertFalse(Files.exists(folder.resolve("scrutin.prom.new")));
    }

    /** A family's help and type stand once, before its samples; every other line is a sample of the family before it. */
    @Test
    void isInTheTextFormat() throws IOException {
        String family = "";
        for (String line : wentWell(FRIDAY)) {
            if (line.startsWith("# TYPE ")) {
                assertEquals("# TYPE " + family + " gauge", line);
            } else if (line.startsWith("# HELP ")) {
                assertFalse(line.startsWith("# HELP " + family + " "), line);
                family = line.substring("# HELP ".length(), line.indexOf(' ', "# HELP ".length()));
            } else {
                assertTrue(line.matches(family + "(\\{([a-z]+=\"[^\"]*\",?)+\\})? [0-9.]+"), line);
            }
        }
    }

    /** An alert on a name that is no more never fires, and one that nobody knows of is never made. */
    @Test
    void thePageForThoseWhoAlertNamesTheseFamiliesWithTheseLabels() throws IOException {
        SortedMap<String, SortedSet<String>> printed = new TreeMap<>();
        for (String line : wentWell(FRIDAY)) {
            if (!line.startsWith("#")) {
                Matcher label = Pattern.compile("([a-z]+)=\"").matcher(line);
                SortedSet<String> labels = printed.computeIfAbsent(line.split("[{ ]", 2)[0], name -> new TreeSet<>());
                label.results().forEach(found -> labels.add(found.group(1)));
            }
        }
        SortedMap<String, SortedSet<String>> documented = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("../docs/unattended.md"))) {
            if (line.startsWith("| `scrutin_")) {
                String[] cells = line.split("\\|", -1);
                String labels = cells[2].replaceAll("\\([^)]*\\)", "").trim();
                for (String name : cells[1].replace("`", "").trim().split(", ", -1)) {
                    documented.put(
                            name, new TreeSet<>(labels.isEmpty() ? List.of() : List.of(labels.split(" *, *", -1))));
                }
            }
        }
        assertEquals(printed, documented);
        List<String> alerted = Pattern.compile("scrutin_\\w+")
                .matcher(Files.readString(Path.of("../docs/scheduling/alerts.yaml")))
                .results()
                .map(MatchResult::group)
                .toList();
        assertFalse(alerted.isEmpty());
        assertTrue(printed.keySet().containsAll(alerted), alerted.toString());
    }

    /** An alert on the age of the last success must go on counting through failures. */
    @Test
    void aRunThatFailedHandsTheLastSuccessOn() throws IOException {
        wentWell(FRIDAY);
        RunMetrics metrics = new RunMetrics(() -> nanos);
        StudyMetrics study = metrics.study("arms");
        study.begin(Stage.LOAD);
        nanos += 1_500_000_000L;
        study.end();
        List<String> lines = written(metrics, NEXT_FRIDAY, ExitStatus.REFUSED);
        assertTrue(lines.contains("scrutin_exit_status 3"));
        assertTrue(lines.contains("scrutin_success{study=\"arms\"} 0"));
        assertTrue(lines.contains("scrutin_last_run_timestamp_seconds 1530898200"));
        assertTrue(lines.contains("scrutin_last_success_timestamp_seconds{study=\"arms\"} 1530293400"));
        assertTrue(lines.contains("scrutin_stage_seconds{stage=\"load\",study=\"arms\"} 1.500"));
        assertTrue(lines.stream().noneMatch(line -> line.startsWith("scrutin_ballots")));

        // The study's file can't even be read: its name is not known, its last success is.
        lines = written(new RunMetrics(() -> nanos), NEXT_FRIDAY, ExitStatus.REFUSED);
        assertTrue(lines.contains("scrutin_last_success_timestamp_seconds{study=\"arms\"} 1530293400"));
    }

    @Test
    void whereItCannotBeWrittenTheFileBeforeStays() {
        assertThrows(
                NoSuchFileException.class,
                () -> new MetricsFile(folder.resolve("nowhere/scrutin.prom"))
                        .write(new RunMetrics(() -> nanos), new RunMetrics.End("0.1.0", FRIDAY, ExitStatus.DONE)));
    }

    private List<String> wentWell(Instant at) throws IOException {
        RunMetrics metrics = new RunMetrics(() -> nanos);
        StudyMetrics study = metrics.study("arms");
        study.begin(Stage.LOAD);
        nanos += 2_000_000_000L;
        study.begin(Stage.WRITE);
        nanos += 5_250_000_000L;
        study.done(new ReportRun(
                new Publication(folder, new EditionId("0123456789abcdef"), Publication.Outcome.NEW),
                98,
                17_000,
                17_000,
                1,
                0,
                0,
                Map.of(
                        Discrepancy.Severity.BLOCKING, 1L,
                        Discrepancy.Severity.WARNING, 0L,
                        Discrepancy.Severity.REPAIRED, 7L)));
        return written(metrics, at, ExitStatus.DONE);
    }

    private List<String> written(RunMetrics metrics, Instant at, ExitStatus status) throws IOException {
        Path file = folder.resolve("scrutin.prom");
        new MetricsFile(file).write(metrics, new RunMetrics.End("0.1.0", at, status));
        return Files.readAllLines(file);
    }
}
