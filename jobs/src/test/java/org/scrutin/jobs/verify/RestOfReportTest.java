package org.scrutin.jobs.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.Study;
import org.scrutin.jobs.StudyReports;

/** One cell of a table changed: of what the report says besides its claims, the texts that rest on it are told, in both languages, and no other. */
class RestOfReportTest {

    @TempDir
    Path folder;

    @BeforeEach
    void link(@Study("small-arms-2018") StudyReports report) throws IOException {
        Path edition = report.folder().toRealPath();
        try (Stream<Path> files = Files.walk(edition)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path link = folder.resolve(edition.relativize(file).toString());
                Files.createDirectories(link.getParent());
                Files.createSymbolicLink(link, file);
            }
        }
    }

    /** Of four votes, three ballots in favour and no other leave one on which it is not listed. */
    @Test
    void aProfileIsCountedFromStateProfile() throws IOException {
        change("state_profile", "all,all,FRA,4,4,4,0,0", "all,all,FRA,4,4,3,0,0");
        assertEquals(
                List.of(
                        "report.en.html: state-FRA: prints “4”, the tables give “3”",
                        "report.en.html: state-FRA: prints “0”, the tables give “1”",
                        "report.zh.html: state-FRA: prints “4”, the tables give “3”",
                        "report.zh.html: state-FRA: prints “0”, the tables give “1”"),
                differences());
    }

    @Test
    void whoLeftAGroupIsCountedFromGroupDissent() throws IOException {
        change("group_dissent", "all,P5,FRA,1,2", "all,P5,FRA,2,2");
        assertEquals(4, differences().size(), differences().toString());
        assertEquals(
                List.of("group-P5", "state-FRA", "group-P5", "state-FRA"),
                differences().stream().map(line -> line.split(": ", 3)[1]).toList());
    }

    /** Title of the figure, and caption of its numbers. */
    @Test
    void aFigureIsSaidAgainFromTheRowsThatItIsDrawnFrom() throws IOException {
        change("roll_calls", "98,0,0,97,0,0,", "98,0,0,96,0,0,");
        String said = ": vote-totals: prints “";
        assertEquals(
                4, differences().stream().filter(line -> line.contains(said)).count());
        assertEquals(4, differences().size(), differences().toString());
    }

    /** One fault less than the note says. */
    @Test
    void aNoteCountsTheRowsOfItsTable() throws IOException {
        change("discrepancies", ",furniture-removed,1,,repaired,", ",missing-candidate,1,,repaired,");
        assertEquals(
                List.of("report.en.html: no claim: 8 in “", "report.zh.html: no claim: 8 in “"),
                differences().stream()
                        .map(line -> line.substring(0, line.indexOf('“') + 1))
                        .distinct()
                        .toList());
    }

    @Test
    void aTableThatHoldsNoNumberWhereOneBelongsIsTold() throws IOException {
        change("state_profile", "all,all,FRA,4,4,4,0,0", "all,all,FRA,4,4,many,0,0");
        assertEquals(
                1,
                differences().stream()
                        .filter(line -> line.startsWith("tables: profiles and figures can't be said again: "))
                        .count());
    }

    private List<String> differences() throws IOException {
        return TextVerification.of(folder).differences();
    }

    private void change(String table, String before, String after) throws IOException {
        Path file = folder.resolve("tables/" + table + ".csv");
        String text = Files.readString(file);
        int at = text.indexOf(before);
        Files.delete(file);
        Files.writeString(file, text.substring(0, at) + after + text.substring(at + before.length()));
    }
}
