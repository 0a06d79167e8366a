package org.scrutin.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Commands on any page that no test runs as they stand, since they take long or need a cluster: each is one that the program takes, and
 * what else it calls is there.
 */
class DocumentedUsageTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```sh([^\\n]*)\\n(.*?)^ *```$");
    private static final Pattern INLINE = Pattern.compile("`(?:\\./)?scrutin( [^`]*)`");
    private static final Pattern CALLED = Pattern.compile("(?:\\./scrutin|scrutin-cluster\\.jar)(?![-\\w])([^'#|;]*)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");
    private static final Pattern FILE =
            Pattern.compile("(?m)(?:^|[ '])((?:\\.ci|benchmarks)/[a-z-]+|\\./mvnw)(?=[ '\\n])");
    private static final Pattern CLASS = Pattern.compile("\\b(org\\.(?:scrutin|apache)\\.[a-z.]+\\.[A-Z]\\w+)");
    private static final Pattern PROFILE = Pattern.compile(" -P([a-z]+)");

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> root = Files.list(ROOT)) {
            return Stream.concat(docs, root)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** What stands between fences, each line whole, by what stands behind the fence. */
    private static List<MatchResult> blocks(String page) {
        return BLOCK.matcher(page.replaceAll("\\\\\\n\\s*", "")).results().toList();
    }

    @Test
    void theProgramTakesEveryCommandLineOfEveryPage() throws IOException {
        List<String> faults = new ArrayList<>();
        int taken = 0;
        for (Path page : pages()) {
            String text = Files.readString(page);
            for (MatchResult block : blocks(text)) {
                for (String line : block.group(2).lines().toList()) {
                    for (MatchResult called : CALLED.matcher(line).results().toList()) {
                        taken++;
                        if (block.group(1).contains("status=2")) {
                            assertThrows(
                                    ParameterException.class,
                                    () -> Main.commands().parseArgs(words(called.group(1))));
                        } else {
                            look(page, called.group(1), faults);
                        }
                    }
                }
            }
            for (MatchResult inline : INLINE.matcher(text).results().toList()) {
                taken++;
                look(page, inline.group(1), faults);
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(taken > 60, "only " + taken);
    }

    private static void look(Path page, String line, List<String> faults) {
        // A usage in brackets is held against the options below; a command alone is only spoken of.
        String[] words = words(line);
        boolean isNamed = words.length == 1 && Main.commands().getSubcommands().containsKey(words[0]);
        if (line.contains("[") || isNamed) {
            return;
        }
        try {
            Main.commands().parseArgs(words);
        } catch (ParameterException wrong) {
            faults.add(page.getFileName() + ", scrutin" + line + ": " + wrong.getMessage());
        }
    }

    private static String[] words(String line) {
        return WORD.matcher(line)
                .results()
                .map(word -> Stream.of(1, 2, 3)
                        .map(word::group)
                        .filter(text -> text != null)
                        .findFirst()
                        .orElseThrow())
                .toArray(String[]::new);
    }

    /** Those that every command has stand above the table once. */
    @Test
    void theTableOfCommandsHasEveryOption() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/commands.md"));
        Map<String, NavigableSet<String>> told = new TreeMap<>();
        Pattern.compile("(?m)^\\| `scrutin (\\w+)([^`]*)`")
                .matcher(page)
                .results()
                .forEach(row -> told.put(row.group(1), options(row.group(2))));
        Map<String, NavigableSet<String>> taken = new TreeMap<>();
        Main.commands().getSubcommands().forEach((name, command) -> taken.put(name, options(command)));
        assertEquals(taken, told);
    }

    private static NavigableSet<String> options(String usage) {
        return OPTION.matcher(usage).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static NavigableSet<String> options(CommandLine command) {
        List<String> everywhere = List.of("--help", "--quiet", "--log-format");
        return command.getCommandSpec().options().stream()
                .flatMap(option -> Arrays.stream(option.names()))
                .filter(name -> name.startsWith("--") && !everywhere.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of benchmarks, builds and clusters: the script can be run, the build has the profile, the class is there. */
    @Test
    void whatABlockCallsIsThere() throws Exception {
        String poms = Files.readString(ROOT.resolve("pom.xml")) + Files.readString(ROOT.resolve("jobs/pom.xml"));
        int found = 0;
        for (Path page : pages()) {
            for (MatchResult block : blocks(Files.readString(page))) {
                String text = block.group(2);
                for (MatchResult file : FILE.matcher(text).results().toList()) {
                    assertTrue(Files.isExecutable(ROOT.resolve(file.group(1))), page + ": " + file.group(1));
                    found++;
                }
                for (MatchResult profile : PROFILE.matcher(text).results().toList()) {
                    assertTrue(poms.contains("<id>" + profile.group(1) + "</id>"), page + ": " + profile.group());
                    found++;
                }
                for (MatchResult named : CLASS.matcher(text).results().toList()) {
                    assertEquals(named.group(1), Class.forName(named.group(1)).getName());
                    found++;
                }
                Process shell =
                        new ProcessBuilder("sh", "-n").redirectErrorStream(true).start();
                shell.getOutputStream().write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                shell.getOutputStream().close();
                assertEquals(0, shell.waitFor(), page + ": " + text);
            }
        }
        assertTrue(found > 20, "only " + found);
    }

    /** What stands before the jar are options of Spark's own command. */
    @Test
    void sparkTakesEverySubmission() throws Exception {
        int submissions = 0;
        for (MatchResult block : blocks(Files.readString(ROOT.resolve("docs/cluster.md")))) {
            if (block.group(2).contains("scrutin-cluster.jar ")) {
                String line =
                        block.group(2).strip().replaceFirst("^.*?(?=--)", "").replace("…", "");
                List<String> words = List.of(words(line));
                SubmittedArguments submitted = SubmittedArguments.of(words);
                assertEquals("org.scrutin.jobs.cli.Main", submitted.mainClass());
                Main.commands().parseArgs(submitted.forTheProgram().toArray(String[]::new));
                submissions++;
            }
        }
        assertEquals(4, submissions);
    }
}
