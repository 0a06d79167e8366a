package org.scrutin.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutin.jobs.load.TestSpark;
import org.scrutin.output.edition.Sha256;

/**
 * Commands on data at an address whose scheme, {@code shelf}, only Spark's file systems open: they do what they do on a disk, or
 * refuse in one line.
 */
class RemoteDataTest {

    private static final String MASTER = "--master=local[2]";

    private static final String BALLOTS = """
            roll_call,state,choice
            R1,DEU,Y
            R1,NAM,Y
            R2,DEU,N
            R2,NAM,A
            """;

    private static final String ROLL_CALLS = "roll_call,date,title\nR1,2018-06-29,Arms\nR2,2019-01-01,More arms\n";

    private static final String DATED = """
            roll_call,date,state,choice
            R1,2018-06-29,DEU,Y
            R1,2018-06-29,NAM,Y
            """;

    private static final String RESOLUTION =
            "{\"symbol\": \"A/RES/SESSION/1\", \"title\": \"Mines\", \"session\": \"\","
                    + " \"adoption_date\": \"2024-12-02\", \"adoption_type\": \"By a recorded vote\","
                    + " \"MS_in_favour_count\": 1, \"MS_against_count\": 1, \"MS_abstaining_count\": 0,"
                    + " \"MS_in_favour\": [\"FRANCE\"], \"MS_against\": [\"CUBA\"], \"MS_abstaining\": []}\n";

    @TempDir
    Path folder;

    @BeforeEach
    void makeRoomForTheCommandsSpark() throws IOException {
        TestSpark.close();
        put("data/ballots.csv", BALLOTS);
        put("data/roll_calls.csv", ROLL_CALLS);
        put("data/_SUCCESS", "");
        put("dated/votes.csv", DATED);
        put("resolutions/78.json", RESOLUTION.replace("SESSION", "78"));
        put("resolutions/79.json", RESOLUTION.replace("SESSION", "79"));
        put("resolutions/README.md", "Two files.\n");
    }

    /** A folder, two files, a pattern. */
    @ParameterizedTest
    @ValueSource(strings = {"data", "data/ballots.csv data/roll_calls.csv", "data/*s.csv", "data/"})
    void pairsAreCounted(String data) throws IOException {
        assertEquals(0, agreement(List.of(folder.resolve("data").toString())).status());
        String onDisk = Files.readString(folder.resolve("out/agreement.csv"));
        assertEquals(3, onDisk.lines().count() - 1, "two years and all: " + onDisk);
        Files.delete(folder.resolve("out/agreement.csv"));
        Said said = agreement(Stream.of(data.split(" ", -1)).map(this::shelf).toList());
        assertEquals(new Said(0, List.of(folder.resolve("out/agreement.csv").toString()), List.of()), said);
        assertEquals(onDisk, Files.readString(folder.resolve("out/agreement.csv")));
    }

    @Test
    void aStudyIsDraftedThatNamesTheAddress() throws IOException {
        Path study = folder.resolve("own");
        Said said = Said.by("init", study.toString(), "--from", shelf("data/roll_calls.csv"), MASTER, "--quiet");
        assertEquals(new Said(0, List.of(study.resolve("study.yaml").toString()), List.of()), said);
        String source = "  - {format: scrutin, ballots: \"" + shelf("data/ballots.csv") + "\", roll-calls: \""
                + shelf("data/roll_calls.csv") + "\"}";
        assertTrue(
                Files.readAllLines(study.resolve("study.yaml")).contains(source),
                Files.readString(study.resolve("study.yaml")));
        Said check = Said.by("check", study.toString(), MASTER, "--quiet");
        assertEquals(List.of(), check.err());
        assertEquals(0, check.status());
    }

    @Test
    void rollCallsAreMadeOfBallotsThatHaveADate() throws IOException {
        Path study = folder.resolve("own");
        assertEquals(
                0,
                Said.by("init", study.toString(), "--from", shelf("dated/votes.csv"), MASTER, "--quiet")
                        .status());
        assertEquals("roll_call,date\nR1,2018-06-29\n", Files.readString(study.resolve("roll_calls.csv")));
    }

    /** A table, its folder, a folder of one format's files, a pattern of them: the same tables as from a disk. */
    @ParameterizedTest
    @CsvSource({"data/ballots.csv, 2", "data, 2", "resolutions, 2", "resolutions/*.json, 2", "resolutions/79.json, 1"})
    void aDataSetIsImported(String data, int rollCalls) {
        assertEquals(0, imported(folder.resolve(data).toString(), "disk").status());
        assertEquals(List.of(), imported(shelf(data), "shelf").err());
        Map<String, String> onDisk = digests("disk");
        assertEquals(onDisk, digests("shelf"));
        assertTrue(onDisk.containsKey("ballots/part-00000.parquet"), onDisk.toString());
        assertEquals(rollCalls, lines("shelf/roll_calls.csv") - 1);
    }

    @Test
    void filesOfAnotherKindAmongSeveralOfAFormatAreNamed() throws IOException {
        put("resolutions/datapackage.json", "{\"name\": \"votes\"}\n");
        Said said = imported(folder.resolve("resolutions").toString(), "out");
        assertEquals(
                List.of("scrutin: " + folder.resolve("resolutions")
                        + ": several files of the format unga-json, and among them datapackage.json; expected one file, a"
                        + " pattern, or a folder of nothing else"),
                said.err());
        assertEquals(3, said.status());
    }

    /** What stores of objects do not have is a step that puts a folder in place at once. */
    @Test
    void nothingIsWrittenToAnAddress() {
        for (List<String> command : List.of(
                List.of("import", shelf("data"), "--output", shelf("out")),
                List.of("agreement", shelf("data"), "--output", shelf("out")),
                List.of("init", shelf("out"), "--from", shelf("data/ballots.csv")),
                List.of("extract", "record.pdf", "--output", shelf("out")))) {
            Said said = Said.by(command.toArray(String[]::new));
            assertEquals(2, said.status(), command.toString());
            assertTrue(
                    said.err().get(0).contains("is on no file system of this machine"),
                    said.err().toString());
        }
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shelf | data/none.csv | no such file
            shelf | data/*.parquet | a pattern that no file fits
            attic | data | a path that can't be read (No FileSystem for scheme "attic")
            """)
    void whatIsNotThereIsRefusedInOneLine(String scheme, String data, String found) {
        String address = shelf(data).replace("shelf:", scheme + ":");
        List<Said> all = new ArrayList<>();
        all.add(agreement(List.of(address)));
        all.add(imported(address, "out"));
        // Refused before its Spark was there, which stops by itself.
        TestSpark.close();
        all.add(Said.by("init", folder.resolve("own").toString(), "--from", address, MASTER, "--quiet"));
        for (Said said : all) {
            assertEquals(3, said.status());
            assertEquals(1, said.err().size(), said.err().toString());
            String line = said.err().get(0);
            // A pattern is nothing that a study can be drafted for.
            assertTrue(line.startsWith("scrutin: " + address + ": "), line);
            assertTrue(line.contains(found) || line.contains("no such file"), line);
        }
    }

    private Said agreement(List<String> data) {
        return Said.by(Stream.of(
                        Stream.of("agreement"),
                        data.stream(),
                        Stream.of(
                                "--by",
                                "year",
                                MASTER,
                                "--quiet",
                                "--output",
                                folder.resolve("out").toString()))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    private Said imported(String dataset, String output) {
        return Said.by(
                "import",
                dataset,
                MASTER,
                "--quiet",
                "--output",
                folder.resolve(output).toString());
    }

    private String shelf(String path) {
        return "shelf://" + folder + "/" + path;
    }

    private void put(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private long lines(String file) {
        try {
            return Files.readAllLines(folder.resolve(file)).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By path in the folder, what each file hashes to. */
    private Map<String, String> digests(String output) {
        Path root = folder.resolve(output);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> root.relativize(file).toString(),
                            RemoteDataTest::digest,
                            (one, other) -> one,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
