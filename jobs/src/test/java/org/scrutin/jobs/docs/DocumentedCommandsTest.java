package org.scrutin.jobs.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command of the pages for users, run as it stands, in a folder that looks as the program's does. */
class DocumentedCommandsTest {

    private static final Path DOCS = Path.of("..", "docs").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"tutorial.md", "loading.md", "errors.md"})
    void everyCommandOfAPageEndsAsThePageSays(String page) throws Exception {
        layOutTheProgram();
        List<FencedBlock> blocks = FencedBlock.of(Files.readString(DOCS.resolve(page)));
        int run = 0;
        for (int i = 0; i < blocks.size(); i++) {
            FencedBlock block = blocks.get(i);
            if (block.runs() && isHere(block)) {
                run++;
                Ended ended = run(block);
                assertEquals(block.status(), ended.status(), block.text() + ended.said());
                if (i + 1 < blocks.size() && blocks.get(i + 1).language().equals("text")) {
                    assertTrue(ended.said().contains(blocks.get(i + 1).text()), ended.said());
                }
            }
        }
        assertTrue(run >= 2, page);
    }

    /** One that can't be run as it stands has no place on a page for users. */
    @Test
    void everyShellBlockOfThePagesForUsersRuns() throws IOException {
        for (String page : List.of("tutorial.md", "loading.md", "errors.md", "reading.md", "scheduling.md")) {
            for (FencedBlock block : FencedBlock.of(Files.readString(DOCS.resolve(page)))) {
                assertFalse(block.language().equals("sh") && !block.runs(), page + ": " + block.text());
            }
        }
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

    /**
     * How a command ended.
     *
     * @param status its exit status
     * @param said both its streams
     */
    private record Ended(int status, String said) {}

    private Ended run(FencedBlock block) throws Exception {
        Path said = folder.resolve("said");
        Path script = folder.resolve("block");
        Files.writeString(script, block.text(), StandardCharsets.UTF_8);
        List<String> command = switch (block.language()) {
            case "sh" -> List.of("sh", "-eu", script.toString());
            case "r" -> List.of("Rscript", "--vanilla", script.toString());
            case "python" -> List.of("python3", script.toString());
            default -> throw new IllegalArgumentException(block.language());
        };
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertTrue(process.waitFor(3, TimeUnit.MINUTES), block.text());
        return new Ended(process.exitValue(), Files.readString(said));
    }

    /** R and Python are not on every machine; the shell is. */
    private static boolean isHere(FencedBlock block) {
        String program = switch (block.language()) {
            case "r" -> "Rscript";
            case "python" -> "python3";
            default -> "sh";
        };
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }

    /** The launcher's place is taken by one that starts the classes under test: what is built from them is not there yet. */
    private void layOutTheProgram() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path launcher = folder.resolve("scrutin");
        Files.writeString(
                launcher,
                "#!/bin/sh\nSPARK_LOCAL_IP=127.0.0.1 exec '" + java + "' -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
                        + " -Djava.awt.headless=true -cp '" + System.getProperty("java.class.path")
                        + "' org.scrutin.jobs.cli.Main \"$@\"\n",
                StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createSymbolicLink(folder.resolve("studies"), DOCS.resolveSibling("studies"));
    }
}
