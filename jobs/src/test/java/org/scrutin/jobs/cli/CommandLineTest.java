package org.scrutin.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** Wrong usage says what is missing and where its help is, with status 2. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            import some         | Missing required option: '--output=DIR'   | import
            import --output=DIR | Missing required parameter: 'DATASET'     | import
            """)
    void wrongUsageIsTold(String typed, String what, String command) {
        assertEquals(
                new Said(2, List.of(), List.of("scrutin: " + what, "Try: scrutin " + command + " --help")),
                Said.by(typed.split(" ")));
    }

    @Test
    void theVersionSaysOfWhenTheRegistryIs() {
        Said said = Said.by("--version");
        assertEquals(0, said.status());
        assertTrue(
                said.out().get(0).matches("scrutin \\d+\\.\\d+\\.\\d+, registry of \\d{4}-\\d{2}-\\d{2}"),
                said.out().toString());
    }

    @Test
    void whatIsNoReportIsNotCompared() {
        assertEquals(
                new Said(
                        3,
                        List.of(),
                        List.of("scrutin: nowhere: no manifest of this program; expected a report folder as it was"
                                + " written")),
                Said.by("compare", "nowhere", "elsewhere"));
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
                        List.of("scrutin: --keep: at least one edition stays, not 0", "Try: scrutin report --help")),
                Said.by("report", "--keep", "0"));
        assertEquals(2, Said.by().status());
        assertEquals(2, Said.by("rapport").status());
    }

    @Test
    void theFormatsAreListedWithTheirColumns() {
        Said said = Said.by("formats");
        assertEquals(0, said.status());
        assertEquals("scrutin", said.out().get(0));
        assertTrue(said.out().contains("unga-json"), said.out().toString());
        assertEquals(
                12, said.out().stream().filter(line -> !line.startsWith(" ")).count());
    }
}
