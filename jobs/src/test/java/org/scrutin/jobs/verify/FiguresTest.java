package org.scrutin.jobs.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.Study;
import org.scrutin.jobs.StudyReports;
import org.scrutin.output.edition.Manifest;
import org.scrutin.output.edition.Sha256;

/** One number of each part of a figure changed, and one ballot behind numbers, with the manifest made to agree: each is told once, and nothing else. */
class FiguresTest {

    @TempDir
    Path folder;

    @BeforeEach
    void link(@Study("small-arms-2018") StudyReports report) throws IOException {
        LinkedReport.in(folder, report);
    }

    /** 49 states in favour each time, 22 that abstain three times; of the 193 of the electorate Afghanistan, the first, is on no list of the first vote, I-13. */
    @Test
    void aPageIsHeldInEveryPart() throws IOException {
        Path page = folder.resolve("report.en.html");
        String hash = Sha256.of(page);
        String text = Files.readString(page);
        text = changed(text, "the most frequent is that of 49 states.</desc>", "49", "94");
        text = changed(text, ">22</text>", "22", "23");
        text = changed(text, "\"https://docs.un.org/en/A/CONF.192/2018/RC/3\",\"XYXXA", "XYXXA", "YYXXA");
        text = changed(text, "unbroken\">49</td><td class=\"start\">Angola", "49", "48");
        Files.delete(page);
        Files.writeString(page, text);
        LinkedReport.mend(folder, hash, page);
        assertEquals(List.of(), Manifest.read(folder).orElseThrow().differences(folder));
        List<String> differences = TextVerification.of(folder).differences();
        assertEquals(4, differences.size(), String.join("\n", differences));
        String figure = "report.en.html: figure patterns";
        assertTrue(differences.get(0).startsWith(figure + ": report says “"), differences.get(0));
        assertTrue(differences.get(0).contains("that of 94 states.”, tables say “"), differences.get(0));
        assertEquals(figure + ": its drawing says 23 in “23”, tables say 22", differences.get(1));
        assertTrue(
                differences.get(2).startsWith(figure + ", numbers, row “Y”: report says “Y | Y | Y | Y | 48 | "),
                differences.get(2));
        assertEquals(
                "report.en.html: ballots behind numbers, vote “I-13”, state “Afghanistan”: report says “Y”, tables say “X”",
                differences.get(3));
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

    /** What the page's cover says of 373 ballots is no word of the paper. */
    @Test
    void aCoverIsToldOfTheFileThatItStandsIn() throws IOException {
        Path page = folder.resolve("report.en.html");
        String text = Files.readString(page);
        Files.delete(page);
        Files.writeString(page, changed(text, "373 ballots, 1 unresolved", "373", "374"));
        List<String> differences = TextVerification.of(folder).differences();
        assertEquals(1, differences.size(), String.join("\n", differences));
        assertTrue(differences.get(0).startsWith("report.en.html: no claim: report says “"), differences.get(0));
    }

    private static String changed(String text, String around, String before, String after) {
        assertTrue(text.contains(around), around);
        int at = text.indexOf(around);
        return text.substring(0, at) + around.replaceFirst(before, after) + text.substring(at + around.length());
    }
}
