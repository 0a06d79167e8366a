package org.scrutin.jobs.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.Study;
import org.scrutin.jobs.StudyReports;
import org.scrutin.output.edition.Manifest;
import org.scrutin.output.edition.Sha256;

/** One number of each part of a figure changed, with the manifest made to agree: each is told once, and nothing else. */
class FiguresTest {

    @TempDir
    Path folder;

    @BeforeEach
    void link(@Study("small-arms-2018") StudyReports report) throws IOException {
        LinkedReport.in(folder, report);
    }

    @Test
    void aPaperIsHeldInTitlesAndInWhatIsSaidToThoseWhoDoNotSeeIt() throws IOException {
        Path pdf = folder.resolve("report.en.pdf");
        String hash = Sha256.of(pdf);
        ChangedPaper.writeAlternative(pdf, "over 4 votes among 101 states", "over 4 votes among 110 states");
        ChangedPaper.writeWithin(pdf, "Choices on 4 votes of one text", "Choices on 5 votes of one text");
        LinkedReport.mend(folder, hash, pdf);
        assertEquals(List.of(), Manifest.read(folder).orElseThrow().differences(folder));
        List<String> differences = TextVerification.of(folder).differences();
        assertEquals(2, differences.size(), String.join("\n", differences));
        String figure = "report.en.pdf: figure patterns: report says “";
        assertTrue(differences.get(0).startsWith(figure + "Choices on 5 votes"), differences.get(0));
        assertTrue(
                differences.get(1).startsWith(figure + "18 patterns of choices over 4 votes among 110"),
                differences.get(1));
    }
}
