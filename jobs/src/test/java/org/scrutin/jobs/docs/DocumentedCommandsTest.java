package org.scrutin.jobs.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the pages for users, run as it stands, in a folder that looks as the program's does. */
class DocumentedCommandsTest {

    private static final Path DOCS = Path.of("..", "docs").toAbsolutePath().normalize();

    /** The records that pages read; their text is not shipped. */
    private static final Map<String, Path> RECORDS = Map.of(
            "corrections.md", data("record", "000_1366cbd6226e3dfd.txt"),
            "commands.md", data("records", "A-65-PV.71.en.pdf"));

    private static Path data(String... file) {
        return Path.of(System.getProperty("scrutin.data", "../shared/data"), file)
                .toAbsolutePath()
                .normalize();
    }

    @TempDir
    Path folder;

    /** Block after block in one folder, as somebody does who follows the page. */
    @TestFactory
    Stream<DynamicContainer> everyCommandOfAPageEndsAsThePageSays() throws IOException {
        Program.scrutin(folder.resolve("scrutin"));
        Files.createSymbolicLink(folder.resolve("studies"), DOCS.resolveSibling("studies"));
        for (Path record : RECORDS.values()) {
            if (Files.isRegularFile(record)) {
                Files.createSymbolicLink(folder.resolve(String.valueOf(record.getFileName())), record);
            }
        }
        List<DynamicContainer> pages = new ArrayList<>();
        for (String page : List.of(
                "tutorial.md",
                "loading.md",
                "errors.md",
                "general-assembly.md",
                "agreement.md",
                "corrections.md",
                "commands.md")) {
            List<FencedBlock> blocks = FencedBlock.of(Files.readString(DOCS.resolve(page)));
            List<DynamicTest> tests = new ArrayList<>();
            for (int i = 0; i < blocks.size(); i++) {
                FencedBlock block = blocks.get(i);
                boolean told =
                        i + 1 < blocks.size() && blocks.get(i + 1).language().equals("text");
                String expected = told ? blocks.get(i + 1).text() : "";
                if (block.runs()) {
                    tests.add(DynamicTest.dynamicTest(
                            block.text().lines().findFirst().orElse(""),
                            () -> endsAsThePageSays(page, block, expected)));
                }
            }
            assertFalse(tests.isEmpty(), page);
            pages.add(DynamicContainer.dynamicContainer(page, tests));
        }
        return pages.stream();
    }

    private void endsAsThePageSays(String page, FencedBlock block, String expected) throws Exception {
        List<String> command = switch (block.language()) {
            case "sh" -> List.of("sh", "-eu");
            case "r" -> List.of("Rscript", "--vanilla");
            case "python" -> List.of("python3");
            default -> throw new IllegalArgumentException(block.language());
        };
        assumeTrue(Program.isHere(command.get(0)), () -> "no " + command.get(0) + " here: not tried");
        Optional<Path> record = Optional.ofNullable(RECORDS.get(page));
        assumeTrue(
                record.filter(file -> !Files.isRegularFile(file)).isEmpty(),
                () -> "no " + record + ": name the folder of the data with -Dscrutin.data");
        Path script = Files.writeString(folder.resolve("block"), block.text(), StandardCharsets.UTF_8);
        Program.Ended ended = new Program(folder, Map.of())
                .run(Stream.concat(command.stream(), Stream.of(script.toString()))
                        .toArray(String[]::new));
        assertEquals(block.status(), ended.status(), block.text() + ended.said());
        assertTrue(ended.said().contains(expected), ended.said());
    }

    /** One that can't be run as it stands has no place on a page for users. */
    @Test
    void everyShellBlockOfThePagesForUsersRuns() throws IOException {
        for (String page : List.of(
                "tutorial.md",
                "loading.md",
                "errors.md",
                "corrections.md",
                "commands.md",
                "reading.md",
                "scheduling.md")) {
            for (FencedBlock block : FencedBlock.of(Files.readString(DOCS.resolve(page)))) {
                assertFalse(block.language().equals("sh") && !block.runs(), page + ": " + block.text());
            }
        }
    }

    /** Of a line that names something, the words around it; what makes each of them is tried where it is made. */
    @Test
    void everyLineOfThePageOnErrorsStandsInTheProgram() throws IOException {
        StringBuilder program = new StringBuilder(Files.readString(DOCS.resolveSibling("scrutin")));
        for (String module : List.of("analysis", "output", "jobs")) {
            try (Stream<Path> sources = Files.walk(DOCS.resolveSibling(module).resolve("src/main/java"))) {
                for (Path source : sources.filter(Files::isRegularFile).sorted().toList()) {
                    program.append(Files.readString(source));
                }
            }
        }
        int looked = 0;
        for (String line : Files.readAllLines(DOCS.resolve("errors.md"))) {
            if (line.startsWith("| `")) {
                Matcher quoted = Pattern.compile("`([^`]+)`").matcher(line.split("\\|", -1)[1]);
                for (String words :
                        quoted.results().map(found -> found.group(1)).toList()) {
                    for (String part : words.split("…|0", -1)) {
                        assertTrue(program.indexOf(part.strip()) >= 0, words);
                        looked++;
                    }
                }
            }
        }
        assertTrue(looked > 15, "only " + looked);
    }

    /** A link that leads nowhere helps nobody. */
    @Test
    void everyLinkOfThePagesLeadsToAFile() throws IOException {
        try (Stream<Path> pages = Files.list(DOCS)) {
            for (Path page : pages.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                for (String[] part : Stream.of(Files.readString(page).split("\\]\\(", -1))
                        .skip(1)
                        .map(rest -> rest.split("[)#]", 2))
                        .toList()) {
                    assertTrue(
                            part[0].startsWith("http") || Files.exists(DOCS.resolve(part[0])),
                            page.getFileName() + ": " + part[0]);
                }
            }
        }
    }
}
