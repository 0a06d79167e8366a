package org.scrutin.jobs.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the compiled classes no longer show: the files themselves. */
class SourceFilesTest {
    private static final Path ROOT = Path.of(System.getProperty("scrutin.root"));
    private static final int LONGEST = 400;

    @Test
    void noFileIsTooLongToReadInOneSitting() throws IOException {
        List<String> tooLong = sources().stream()
                .filter(file -> lines(file).size() > LONGEST)
                .map(file -> ROOT.relativize(file) + ": " + lines(file).size() + " lines")
                .toList();
        assertEquals(List.of(), tooLong, "a file above " + LONGEST + " lines holds more than one type should know");
    }

    @Test
    void everyPackageSaysWhatLivesThere() throws IOException {
        List<Path> silent = sources().stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .map(ROOT::relativize)
                .toList();
        assertEquals(List.of(), silent, "each package has a package-info.java: what lives there and what may not");
    }

    @Test
    void noTestIsSwitchedOff() throws IOException {
        List<Path> off = files("src/test/java").stream()
                .filter(file ->
                        lines(file).stream().anyMatch(line -> line.strip().startsWith("@Disabled")))
                .map(ROOT::relativize)
                .toList();
        assertEquals(List.of(), off, "a test that does not run says nothing; mend it or remove it");
    }

    private static List<Path> sources() throws IOException {
        return files("src/main/java");
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            List<Path> files = modules.map(module -> module.resolve(folder))
                    .filter(Files::isDirectory)
                    .sorted()
                    .flatMap(SourceFilesTest::javaFilesUnder)
                    .toList();
            assertFalse(files.isEmpty(), "no file to judge under " + ROOT);
            return files;
        }
    }

    private static Stream<Path> javaFilesUnder(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
