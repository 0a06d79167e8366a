package org.scrutin.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder that {@code report} was given is none of a report: who names it is told which report was meant. */
class ReportsBeneathTest {

    @TempDir
    Path folder;

    @Test
    void theNewestReportBeneathIsNamed() throws IOException {
        report("arms", "2026-11-27T00:00:00Z");
        refused("no report folder, but one in which a report lies; expected that report, " + folder.resolve("arms"));
        Path newest = report("mines", "2026-11-28T00:00:00Z");
        report("older", "2026-11-26T00:00:00Z");
        refused("no report folder, but one in which 3 reports lie; expected one of them, the newest: " + newest);
    }

    @Test
    void aFolderWithoutReportsIsToldAsBefore() {
        assertEquals(
                List.of("scrutin: " + folder
                        + ": no manifest of this program; expected a report folder as it was written"),
                Said.by("compare", folder.toString(), folder.toString()).err());
    }

    private void refused(String why) {
        Said compared = Said.by("compare", folder.toString(), folder.toString());
        assertEquals(3, compared.status());
        assertEquals(List.of("scrutin: " + folder + ": " + why), compared.err());
        assertEquals(compared.err(), Said.by("verify", folder.toString()).err());
    }

    private Path report(String name, String written) throws IOException {
        Path report = Files.createDirectories(folder.resolve(name));
        Path manifest = Files.writeString(report.resolve("manifest.json"), """
                {"program": {"name": "Scrutin", "version": "0.1.0"}, "study": "made", "edition": "0123456789abcdef",
                 "seed": 1, "settings": {}, "inputs": [], "files": []}
                """);
        Files.setLastModifiedTime(manifest, FileTime.from(Instant.parse(written)));
        return report;
    }
}
