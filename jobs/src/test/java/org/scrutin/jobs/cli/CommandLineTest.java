package org.scrutin.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line answers before it reads any data. */
class CommandLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"report", "extract", "check", "formats", "import", "init", "compare", "verify", "show"})
    void everyCommandHasHelp(String command) {
        Said said = Said.by(command, "--help");
        assertEquals(0, said.status());
        assertTrue(
                said.out().get(0).startsWith("Usage: scrutin " + command),
                said.out().toString());
        assertEquals(List.of(), said.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "init", "compare", "show"})
    void aPromisedCommandSaysThatItIsNotThereYet(String command) {
        Said said = Said.by(command, "some", "--thing", "else");
        assertEquals(2, said.status());
        assertEquals(List.of("scrutin: this version does not have the command " + command + " yet"), said.err());
    }

    @Test
    void wrongUsageIsOneLineAndWhereHelpIs() {
        assertEquals(
                new Said(2, List.of(), List.of("scrutin: Unknown option: '--colour'", "Try: scrutin report --help")),
                Said.by("report", "--colour"));
        assertEquals(
                new Said(
                        2,
                        List.of(),
                        List.of("scrutin: this version does not have --focus yet", "Try: scrutin report --help")),
                Said.by("report", "--focus", "NAM"));
        assertEquals(2, Said.by("report", "--keep", "0").status());
        assertEquals(2, Said.by().status());
        assertEquals(2, Said.by("rapport").status());
    }

    @Test
    void theFormatsAreListedWithTheirColumns() {
        Said said = Said.by("formats");
        assertEquals(0, said.status());
        assertEquals("scrutin", said.out().get(0));
        assertEquals(
                12, said.out().stream().filter(line -> !line.startsWith(" ")).count());
    }
}
