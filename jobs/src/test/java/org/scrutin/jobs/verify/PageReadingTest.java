package org.scrutin.jobs.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.output.wording.Words;

/** A page of a report with one claim, that a state differs from its group on 4 of 93 votes, and three findings. */
class PageReadingTest {

    private static final String MARK = "<sup class=\"mark\"><a data-claim=\"c:1\">1</a></sup>";

    @TempDir
    Path folder;

    private Sentences sentences;
    private PageReading page;

    @BeforeEach
    void publish() throws IOException {
        Path tables = Files.createDirectories(folder.resolve("tables"));
        Files.writeString(tables.resolve("claims.csv"), """
                claim,argument,template,value,n,table,key,column,mark
                c:1,state,between.member,FRA,,positions,,state,1
                c:1,group,between.member,EU,,positions,,group,1
                c:1,share.1,between.member,4,93,positions,,differs,1
                c:1,share.2,between.member,93,93,positions,,votes,1
                """);
        NamedCalls calls = new NamedCalls(folder, Map.of());
        sentences = new Sentences(new PublishedClaims(folder), new Sayings(Words.of("en"), calls));
        KnownNumbers known = new KnownNumbers(
                calls, new TreeSet<>(Set.of(LocalDate.of(2024, 1, 1))), Set.of(), List.of("1", "3"), 3);
        page = new PageReading(
                "report.html",
                sentences,
                new LooseNumbers(Words.of("en"), known, new CoverCounts(folder), new CountedNotes(List.of())));
    }

    @Test
    void aSentenceIsHeldAgainstItsClaim() {
        FileReading read = page.read(
                paragraph(
                                "France differs from the most frequent choice of the European Union on 4 of 93 (4%) of its votes.")
                        + paragraph(
                                "France differs from the most frequent choice of the European Union on 5 of 93 (4%) of its votes."));
        assertEquals(2, read.sentences());
        assertEquals(
                List.of(
                        "c:1: report says “France differs from the most frequent choice of the European Union on 5 of 93 (4%) of"
                                + " its votes.”, tables say “FRA differs from the most frequent choice of EU on 4 of 93 (4%) of its"
                                + " votes.”"),
                read.differences());
    }

    /** Marks stand alone beside the cells of what changed since the last edition: nothing is said there that could be read. */
    @Test
    void aMarkWithoutWordsIsNoSentence() {
        FileReading read = page.read("<section id=\"since\"><table><tr><td>3</td><td>" + MARK
                + "</td></tr></table></section>" + paragraph(""));
        assertEquals(new FileReading("report.html", 0, List.of()), read);
        assertEquals(List.of(), page.printed());
    }

    /** Nothing stands everywhere in a text: whoever looks for it never ends. */
    @Test
    void noWordsAreLookedForOnPaper() {
        PaperReading paper = new PaperReading("report.pdf", sentences);
        assertThrows(IllegalArgumentException.class, () -> paper.mayPrint("c:1", " "));
    }

    /** What stands below the findings names those that hang on no definition, and may name a cycle by its years. */
    @Test
    void findingsAreNamedByTheirNumbersAndCyclesByTheirYears() {
        String cycle = "<p>The cycle from 2024 goes on.</p>";
        assertEquals(
                List.of(),
                page.read(standing(cycle + "<p>Findings 1 and 3 hang on none.</p>"))
                        .differences());
        assertEquals(
                List.of(
                        "no claim: names findings [2025], of no definition are [1, 3]",
                        "no claim: names findings [1, 2], of no definition are [1, 3]"),
                page.read(standing("<p>The cycle from 2025 goes on.</p><p>Findings 1 and 2 hang on none.</p>"))
                        .differences());
    }

    @Test
    void whatTheStudyAndTheProgramSetIsKnown() throws IOException {
        Files.writeString(folder.resolve("tables/roll_calls.csv"), """
                roll_call,cycle,date,series,title,subject,status
                A/1,2023,2023-10-03,,Mines,,sound
                """);
        JsonNode settings = new ObjectMapper()
                .readTree(
                        "{\"cycles\":{\"by\":\"year\"},\"agreement\":{\"minimum-common\":7},\"uncertainty\":{\"level\":0.95}}");
        KnownNumbers known =
                KnownNumbers.of(new NamedCalls(folder, Map.of()), settings, List.of(), new PublishedClaims(folder));
        PageReading read = new PageReading(
                "report.html",
                sentences,
                new LooseNumbers(Words.of("en"), known, new CoverCounts(folder), new CountedNotes(List.of())));
        assertEquals(
                List.of(
                        "no claim: 30 in “3 to 31 December 2023 and not 30 December 2023.”",
                        "no claim: 6 in “level, 7 joint votes and not 6.”"),
                read.read(
                                "<p>2023: 1 January 2023 to 31 December 2023 and not 30 December 2023.</p>"
                                        + "<p>A 0.05 level, 7 joint votes and not 6.</p><p>More than 1,000 records or 50,000 votes.</p>")
                        .differences());
    }

    /** A vote that is called by its number alone, as 0 or 20: years and counts that hold these digits stay whole. */
    @Test
    void aNameThatIsANumberIsNoPartOfAnother() throws IOException {
        Files.writeString(folder.resolve("tables/roll_calls.csv"), """
                roll_call,cycle,date,series,title,subject,status
                A/0,2020,2020-10-03,,0,,sound
                A/20,2020,2020-10-03,,20,,sound
                """);
        KnownNumbers known =
                new KnownNumbers(new NamedCalls(folder, Map.of()), new TreeSet<>(), Set.of(), List.of(), 0);
        PageReading read = new PageReading(
                "report.html",
                sentences,
                new LooseNumbers(Words.of("en"), known, new CoverCounts(folder), new CountedNotes(List.of())));
        assertEquals(
                List.of("no claim: 49180 in “In 2020, on 20 and on 0: 49180 changes.”"),
                read.read("<p>In 2020, on 20 and on 0: 49180 changes.</p>").differences());
    }

    /** 30 in favour, 26 against: of each list six are named, and 24 and 20 counted. */
    @Test
    void eachOfSeveralListsMayBeTooLongToBeRead() throws IOException {
        StringBuilder claim = new StringBuilder("claim,argument,template,value,n,table,key,column,mark\n");
        Map.of("kinds", "whole", "group", "EU", "rollCall", "A/1", "index", "0.3", "confidence", "high")
                .forEach((name, value) ->
                        claim.append("c:1," + name + ",cohesion.sides," + value + ",56,t,k," + name + ",1\n"));
        for (int i = 1; i <= 56; i++) {
            claim.append("c:1,sides." + i + ",cohesion.sides," + (i <= 30 ? "Y" : "N") + ",56,ballots,k,choice,1\n");
        }
        Files.writeString(folder.resolve("tables/claims.csv"), claim);
        Sentences lists = new Sentences(
                new PublishedClaims(folder), new Sayings(Words.of("en"), new NamedCalls(folder, Map.of())));
        String begin =
                "In votes on whole texts, the ballots of the European Union split on Mines (A/1): A, B, C, D, E, F";
        String between = " in favour; U, V, W, X, Y, Z";
        String end = " against (agreement index 0.30).";
        assertTrue(lists.held("c:1", begin + " and 24 more" + between + " and 20 more" + end)
                .difference()
                .isEmpty());
        assertFalse(lists.held("c:1", begin + " and 25 more" + between + " and 20 more" + end)
                .difference()
                .isEmpty());
    }

    private static String paragraph(String sentence) {
        return "<p>" + sentence + MARK + "</p>";
    }

    private static String standing(String paragraphs) {
        return "<div class=\"standing\">" + paragraphs + "</div>";
    }
}
