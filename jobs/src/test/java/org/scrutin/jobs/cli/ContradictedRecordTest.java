package org.scrutin.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.load.TestSpark;

/**
 * A first study of somebody's own: ten ballots, two votes on one text, and the lists of the second have 3 in favour and 2 against
 * where 4 and 1 were announced. Algeria is the state that the lists say switched; the three of the Union vote alike both times.
 */
class ContradictedRecordTest {

    private static final String MASTER = "--master=local[2]";

    @TempDir
    static Path folder;

    private static Path study;

    private static Path report;

    @BeforeAll
    static void make() throws IOException {
        TestSpark.close();
        StringBuilder table = new StringBuilder(
                "roll_call,date,topic,series,title,state,choice,announced_yes,announced_no,announced_abstain\n");
        Stream.of("FRA,Y", "DEU,Y", "POL,Y", "EGY,N", "DZA,A")
                .forEach(ballot -> table.append("A/1/1,2023-12-04,mines,mines,A treaty on mines,")
                        .append(ballot)
                        .append(",3,1,1\n"));
        Stream.of("FRA,Y", "DEU,Y", "POL,Y", "EGY,N", "DZA,N")
                .forEach(ballot -> table.append("A/2/1,2024-12-02,mines,mines,A treaty on mines,")
                        .append(ballot)
                        .append(",4,1,0\n"));
        Path from = Files.writeString(folder.resolve("votes.csv"), table);
        study = folder.resolve("own");
        Said init = Said.by("init", study.toString(), "--from", from.toString(), MASTER);
        assertEquals(
                "next: scrutin report " + study,
                init.err().get(init.err().size() - 1),
                "where no launcher says its name");
        Path file = study.resolve("study.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("#  - EU ", "  - EU ")
                        .replace("languages: [en]", "languages: [en, zh]"));
        Path output = folder.resolve("report");
        Said said = Said.by("report", study.toString(), "--output", output.toString(), MASTER, "--quiet");
        assertEquals(List.of(), said.err());
        report = output.resolve("own");
    }

    /** Of two announced totals one is not borne out, so that stands first; that nothing could be tested stands last. */
    @Test
    void theContradictedRecordLeads() throws IOException {
        String results = Files.readString(report.resolve("results.json"));
        int findings = results.indexOf("\"findings\"");
        int record = results.indexOf("record:mismatch:A/2/1", findings);
        int movers = results.indexOf("movers:since:2023:2024", findings);
        int switches = results.indexOf("switches:2024", findings);
        assertTrue(findings >= 0 && record < switches && switches < movers, record + " " + switches + " " + movers);
    }

    @Test
    void aVoteWhoseListsAreOpenIsSaidToBeLeftOut() throws IOException {
        assertTrue(page("en")
                .contains("One vote has votes against; one more is left out here, since its announced totals and its"));
        assertTrue(page("zh").contains("有反对票的记录表决有1次；另有1次因宣布的总数与名单不符"));
    }

    @Test
    void rangesNameTheirNumbers() throws IOException {
        assertTrue(
                page("en").contains("States that changed their vote: 1 as listed, 1 to 2 over the 3 possible records"));
        assertTrue(page("en").contains("Changed votes: 1 as listed, 1 to 2 over the 3 possible records"));
        assertFalse(page("en").contains("in bounds.csv: 1 as listed"));
        assertTrue(page("zh").contains("改变投票的国家：按名单为1"));
    }

    /** The Union's index is 1 in both years: there is no change to be drawn. */
    @Test
    void aChangeOfNothingHasNoChart() throws IOException {
        String charts = Files.readString(report.resolve("charts/index.csv"));
        assertFalse(charts.contains("change-"), charts);
        assertTrue(charts.contains("vote-totals"), charts);
        assertFalse(page("en").contains("united by 0.00"));
        assertTrue(page("en").contains("Each group is as united as in 2023 on whole texts"));
    }

    /** Five groups, each number of which may be another over the possible records: their tables stand on their pages all the same. */
    @Test
    void manyGroupsWithRangesFitOnThePage() throws IOException {
        Path file = study.resolve("study.yaml");
        String own = Files.readString(file);
        int groups = own.indexOf("\ngroups:\n") + 1;
        Path wide = Files.createDirectory(folder.resolve("wide"));
        Files.copy(study.resolve("roll_calls.csv"), wide.resolve("roll_calls.csv"));
        Files.writeString(
                wide.resolve("study.yaml"),
                own.substring(0, groups).replace("study: own", "study: wide")
                        + "groups: [UN, AFR, EEG, WEOG, EU]\n"
                        + own.substring(own.indexOf("\n\n", groups)));
        Path output = folder.resolve("wide-report");
        Said said = Said.by("report", wide.toString(), "--output", output.toString(), MASTER, "--quiet");
        assertEquals(List.of(), said.err());
        String page = Files.readString(output.resolve("wide").resolve("report.en.html"));
        assertTrue(page.contains("\n(to\u00a0"), "ranges below their numbers");
        Said verified = Said.by("verify", output.resolve("wide").toString(), "--claims");
        assertEquals(0, verified.status(), String.join("\n", verified.out()));
    }

    private static String page(String language) throws IOException {
        return Files.readString(report.resolve("report." + language + ".html"))
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ");
    }
}
