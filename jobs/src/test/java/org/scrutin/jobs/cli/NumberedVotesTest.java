package org.scrutin.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.load.TestSpark;

/**
 * A meeting of the Security Council that votes forty times, and one that votes once more, on an amendment. Its fifteen members all vote: thirteen in
 * favour, but on vote 3, on which nine are against. Nothing names the members, so all of the United Nations could be meant.
 */
class NumberedVotesTest {

    private static final List<String> COUNCIL = List.of(
            "BOL", "CHN", "CIV", "ETH", "FRA", "GBR", "GNQ", "KAZ", "KWT", "NLD", "PER", "POL", "RUS", "SWE", "USA");

    private static final Pattern LABEL = Pattern.compile("<th class=\"start[^\"]*\" scope=\"row\">(Vote [0-9]+)");

    @TempDir
    static Path folder;

    private static Path forty;

    private static Path more;

    @BeforeAll
    static void make() throws IOException {
        TestSpark.close();
        forty = report("forty", 40);
        more = report("more", 41);
    }

    private static Path report(String name, int votes) throws IOException {
        Path study = Files.createDirectory(folder.resolve(name));
        StringBuilder rollCalls = new StringBuilder("roll_call,date,meeting,body,title,kind,whole_text\n");
        StringBuilder ballots = new StringBuilder("roll_call,state,choice\n");
        for (int vote = 1; vote <= votes; vote++) {
            rollCalls.append("S/PV.8422:" + vote + ",2018-12-13,S/PV.8422,S,Draft on question " + vote + ',');
            rollCalls.append(vote > 40 ? "amendment,S/PV.8422:40\n" : "whole,\n");
            for (int member = 0; member < COUNCIL.size(); member++) {
                String choice = choice(vote, member);
                ballots.append("S/PV.8422:" + vote + ',' + COUNCIL.get(member) + ',' + choice + '\n');
            }
        }
        Files.writeString(study.resolve("roll_calls.csv"), rollCalls);
        Files.writeString(study.resolve("ballots.csv"), ballots);
        Files.writeString(
                study.resolve("study.yaml"),
                "study: " + name + "\nsources: [{ballots: ballots.csv, roll-calls: roll_calls.csv}]\n"
                        + "groups: [UN, WEOG, APG]\nelectorate: UN\nreport: {formats: [html], languages: [en, zh]}\n");
        Said said = Said.by(
                "report",
                study.toString(),
                "--output",
                folder.resolve("reports").toString(),
                "--master=local[2]");
        assertEquals(0, said.status(), said.toString());
        assertTrue(
                said.err().stream()
                        .anyMatch(line -> line.startsWith(
                                votes + " roll calls, " + 15 * votes + " ballots in favour, against or abstaining; ")),
                said.toString());
        return folder.resolve("reports").resolve(name);
    }

    private static String choice(int vote, int member) {
        if (vote > 40 && member >= COUNCIL.indexOf("RUS")) {
            return member == COUNCIL.indexOf("USA") ? "N" : member == COUNCIL.indexOf("RUS") ? "A" : "Y";
        }
        int against = vote == 3 ? 8 : 0;
        if (member < against || member == COUNCIL.indexOf("RUS")) {
            return "N";
        }
        return member == COUNCIL.indexOf("USA") ? "A" : "Y";
    }

    /** Vote 10 stands behind vote 9, which as text is behind it. */
    @Test
    void fortyVotesStandInATableInTheOrderOfTheirNumbers() throws IOException {
        assertEquals(
                IntStream.rangeClosed(1, 40).mapToObj(vote -> "Vote " + vote).toList(), rows(forty));
        assertTrue(text(forty, "en").contains("Draft on question 40"));
    }

    @Test
    void ofMoreTheTableOfRollCallsHasThem() throws IOException {
        assertEquals(List.of(), rows(more));
    }

    private static List<String> rows(Path report) throws IOException {
        String page = Files.readString(report.resolve("report.en.html"));
        int from = page.indexOf(" id=\"decisions\"");
        assertTrue(from > 0);
        return LABEL.matcher(page.substring(from, page.indexOf("</section>", from)))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** Inside a sentence a vote is called in small letters; the first page says what it was about. */
    @Test
    void aSentenceCallsAVoteByItsNumberAndTheFirstPageByItsTitle() throws IOException {
        String english = text(forty, "en");
        assertTrue(english.contains("Groups that split on vote 3: Draft on question 3"), english);
        assertFalse(english.contains("split on Vote"));
        assertTrue(english.contains(" on vote 3 (“Draft on question 3”)"));
        String chinese = text(forty, "zh");
        assertFalse(chinese.contains("次表决的表决"));
        assertTrue(chinese.contains("在第3次表决"));
    }

    /** Votes 40 and 41 are on one text: Russia is against, then abstains, the United States the other way round; thirteen are in favour. */
    @Test
    void theFigureOfPatternsSaysOnWhichVotesAndHidesNoVoteAgainst() throws IOException {
        String charts = Files.readString(more.resolve("charts/index.csv"));
        assertTrue(
                charts.contains(
                        "Vote 40 and vote 41, of 41 votes: 13 of 15 states voted in favour every time; the next largest"
                                + " group, one state, voted against on one of the votes and abstained on one"),
                charts);
        assertTrue(charts.contains("41次表决中的第40次表决和第41次表决：15国中有13国每次都投赞成票；其次是1国，在其中1次表决中反对、1次弃权"), charts);
    }

    /** No sentence repeats the word before each number. */
    @Test
    void numberedVotesShareTheirWord() throws IOException {
        assertFalse(text(forty, "en").matches(".*vote [0-9]+(, vote [0-9]+)* and vote [0-9]+.*"));
    }

    /** Nine votes and no veto: no simple majority and no two thirds, under which thirteen to one would say who decided. */
    @Test
    void ofTheSecurityCouncilNoMajorityIsSupposed() throws IOException {
        assertTrue(text(forty, "en")
                .contains("All 40 votes are of the Security Council. There a text needs nine of fifteen votes"));
        assertTrue(text(forty, "zh").contains("全部40次记录表决由安全理事会进行"));
        for (String supposed : List.of("supposes each of two rules", "would have to vote", "under a simple majority")) {
            assertFalse(text(forty, "en").contains(supposed), supposed);
        }
        assertEquals(
                1, Files.readAllLines(forty.resolve("tables/majorities.csv")).size(), "the head");
    }

    /** Forty votes are too many for a table of groups each, and the text does not promise one. */
    @Test
    void whatChanceWouldGiveIsPromisedWhereItStands() throws IOException {
        assertTrue(text(forty, "en").contains("would give stands beside each value in the file alone: cohesion.csv"));
        assertFalse(text(forty, "en").contains("so each value stands beside"));
        assertTrue(text(forty, "zh").contains("只在文件中列在各数值旁边： cohesion.csv"));
    }

    /** Registry: of the doubtful memberships of the United Nations' groups none is of the fifteen. */
    @Test
    void noMembershipIsDoubtedOfAStateThatDidNotSitInTheCouncil() throws IOException {
        assertFalse(text(forty, "en").contains("with low confidence ("));
        assertFalse(text(forty, "en").contains("of low confidence:"));
        assertFalse(text(forty, "en").contains("Memberships of low confidence that were valid"));
    }

    /** The tiles have the fifteen, and count nobody else as on no list. */
    @Test
    void theCouncilHasATileForEachMemberAndNobodyElse() throws IOException {
        String charts = Files.readString(forty.resolve("charts/index.csv"));
        int states = charts.lines()
                .filter(line -> line.startsWith("ballot-tiles") && line.contains(".en,"))
                .mapToInt(line -> Integer.parseInt(line.replaceAll(".*on 40 votes, for ([0-9]+) states? in.*", "$1")))
                .sum();
        assertEquals(COUNCIL.size(), states, charts);
        assertFalse(text(forty, "en").contains("On no list ("));
    }

    private static String text(Path report, String language) throws IOException {
        return Files.readString(report.resolve("report." + language + ".html"))
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ");
    }
}
