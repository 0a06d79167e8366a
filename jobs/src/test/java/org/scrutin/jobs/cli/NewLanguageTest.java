package org.scrutin.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.load.TestSpark;

/** An edition in English, and the next in English and Chinese, in which one ballot is another. */
class NewLanguageTest {

    private static final String STUDY = """
            study: two-languages
            sources:
              - {ballots: ballots.csv, roll-calls: roll_calls.csv}
            groups: [P5]
            electorate: [CHN, FRA, GBR, RUS, USA]
            absence: listed
            report: {formats: [html, pdf], languages: [LANGUAGES]}
            """;

    @TempDir
    Path folder;

    @Test
    void sentencesOfTheEditionBeforeStandInItsLanguageAndAreHeldAgainstTheSame() throws IOException {
        TestSpark.close();
        Files.writeString(folder.resolve("roll_calls.csv"), """
                roll_call,date,meeting,kind,title
                T/1,2020-10-01,M1,whole,Mines
                T/2,2020-10-02,M2,whole,Seas
                """);
        report("en", "Y");
        Path edition = report("en, zh", "N");

        String english = Files.readString(edition.resolve("report.en.html"));
        String chinese = Files.readString(edition.resolve("report.zh.html"));
        // As many sentences read otherwise, whatever the language of who reads them.
        assertTrue(sentences(english) > 0);
        assertEquals(sentences(english), sentences(chinese));
        // "2 votes have" now: what differs is told in the language that both can be said in.
        assertTrue(chinese.contains("<strong>One</strong> <strong>vote</strong> <strong>has</strong> votes against."));
        assertFalse(chinese.contains("<strong>有"));
        Said verified = Said.by("verify", edition.toString(), "--claims");
        assertEquals(0, verified.status(), verified.out().toString());
        Said again = Said.by("verify", edition.toString());
        assertEquals(List.of(edition + ": as its manifest says"), again.out());
    }

    /** Rows of the table of sentences that read otherwise: each has the mark of a claim or says that there is none now. */
    private static int sentences(String page) {
        int since = page.indexOf("id=\"since\"");
        String section = page.substring(since, page.indexOf("<section", since));
        return section.split("<tr", -1).length;
    }

    private Path report(String languages, String choice) throws IOException {
        Files.writeString(folder.resolve("study.yaml"), STUDY.replace("LANGUAGES", languages));
        Files.writeString(folder.resolve("ballots.csv"), """
                roll_call,state,choice
                T/1,CHN,Y
                T/1,FRA,Y
                T/1,GBR,Y
                T/1,RUS,Y
                T/1,USA,CHOICE
                T/2,CHN,Y
                T/2,FRA,N
                T/2,GBR,N
                T/2,RUS,Y
                T/2,USA,N
                """.replace("CHOICE", choice));
        Said said = Said.by(
                "report", folder.toString(), "--output", folder.resolve("out").toString(), "--quiet");
        assertEquals(0, said.status(), said.err().toString());
        return folder.resolve("out/two-languages").toRealPath();
    }
}
