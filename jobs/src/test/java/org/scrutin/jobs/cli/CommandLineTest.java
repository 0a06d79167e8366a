package org.scrutin.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line answers before it reads any data. */
class CommandLineTest {

    /**
     * What a run said.
     *
     * @param status exit status
     * @param out standard output
     * @param err standard error
     */
    private record Said(int status, List<String> out, List<String> err) {}

    @ParameterizedTest
    @ValueSource(strings = {"report", "extract", "check", "formats", "import", "init", "compare", "verify", "show"})
    void everyCommandHasHelp(String command) {
        Said said = run(command, "--help");
        assertEquals(0, said.status());
        assertTrue(
                said.out().get(0).startsWith("Usage: scrutin " + command),
                said.out().toString());
        assertEquals(List.of(), said.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "init", "compare", "show"})
    void aPromisedCommandSaysThatItIsNotThereYet(String command) {
        Said said = run(command, "some", "--thing", "else");
        assertEquals(2, said.status());
        assertEquals(List.of("scrutin: this version does not have the command " + command + " yet"), said.err());
    }

    @Test
    void wrongUsageIsOneLineAndWhereHelpIs() {
        assertEquals(
                new Said(2, List.of(), List.of("scrutin: Unknown option: '--colour'", "Try: scrutin report --help")),
                run("report", "--colour"));
        assertEquals(2, run().status());
        assertEquals(2, run("rapport").status());
    }

    @Test
    void theFormatsAreListedWithTheirColumns() {
        Said said = run("formats");
        assertEquals(0, said.status());
        assertEquals("scrutin", said.out().get(0));
        assertEquals(
                12, said.out().stream().filter(line -> !line.startsWith(" ")).count());
    }

    private static Said run(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            return new Said(Main.run(arguments), lines(said), lines(complained));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
