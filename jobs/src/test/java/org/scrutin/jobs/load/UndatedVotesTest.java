package org.scrutin.jobs.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.jobs.convert.DatasetImport;

/** Formats that do not say when votes were: a row a state and a column a vote, and Keith Poole's fixed width. */
class UndatedVotesTest {

    private static final Path SHARED = Path.of(System.getProperty("scrutin.data", "../../shared/data"));

    private static final String WIDE = "format: unvotes-wide, votes: w70.csv";
    private static final String DATED = WIDE + ", date: 2015-12-07";

    /** The name ga2 stands twice, and on one paragraph of L1 was voted. */
    private static final String TABLE = """
            iso,L1,L1PP5,ga2,ga2
            FRA,Y,N,A,X
            CUB,N,,Y,Y
            """;

    @TempDir
    Path folder;

    private DataStudy wide(String text) {
        return DataStudy.in(folder).with("w70.csv", text);
    }

    @Test
    void aColumnIsAVote() {
        LoadedStudy loaded = wide(TABLE).load(DATED);
        assertEquals(
                List.of(
                        "w70:L1,CUB,N",
                        "w70:L1,FRA,Y",
                        "w70:L1PP5,FRA,N",
                        "w70:ga2:column-4,CUB,Y",
                        "w70:ga2:column-4,FRA,A",
                        "w70:ga2:column-5,CUB,Y",
                        "w70:ga2:column-5,FRA,X"),
                DataStudy.ballots(loaded));
        RollCall paragraph = loaded.data().matrix().rollCall(1);
        assertEquals(RollCallKind.PARAGRAPH, paragraph.kind());
        assertEquals("PP-5", paragraph.paragraph());
        assertEquals(Optional.of(new RollCallId("w70:L1")), paragraph.wholeText());
        assertEquals("2015-12-07", paragraph.date().toString());
        Discrepancy twin = loaded.data().discrepancies().get(0);
        assertEquals(1, loaded.data().discrepancies().size());
        assertEquals(DiscrepancyKind.TWIN_ROLL_CALL, twin.kind());
        assertEquals("ga2", twin.evidence());
        assertTrue(twin.detail().startsWith("Columns 4, 5 have this name."), twin.detail());
    }

    /** A table of roll calls says what the columns are; what it does not describe has the study's day. */
    @Test
    void aTableOfRollCallsSaysTheDays() {
        DataStudy study = wide(TABLE).with("r.csv", """
                roll_call,date,title
                ga2:column-5,2015-12-23,Small arms
                L1,2015-11-02,Mines
                """);
        assertEquals(
                List.of(
                        "w70.csv: no day of its votes (L1PP5, ga2:column-4); expected beside the votes roll-calls: TABLE with"
                                + " roll_call and date, or date: 2015-12-07 where all were on one day"),
                study.refusal(WIDE + ", roll-calls: r.csv"));
        List<RollCall> votes =
                study.load(DATED + ", roll-calls: r.csv").data().matrix().rollCalls();
        assertEquals(
                List.of("ga2:column-5 2015-12-23", "L1 2015-11-02", "L1PP5 2015-12-07", "ga2:column-4 2015-12-07"),
                votes.stream().map(vote -> vote.id() + " " + vote.date()).toList());
        assertEquals("Mines", votes.get(1).title().in("en").orElse(""));
    }

    @Test
    void namesAndOtherCodesMeanStatesToo() {
        assertEquals(
                List.of("w70:L1,FRA,Y", "w70:L1,NAM,N", "w70:L1,USA,A"),
                DataStudy.ballots(wide("state,L1\nFrance,Y\nNA,N\n2,A\n").load(DATED)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            iso,L1;FRA,Q | w70.csv, line 2: the unknown choice "Q"; expected one of Y, N, A, X, nothing
            iso,L1;ZZZ,Y | w70.csv, line 2: no state of the registry under "ZZZ" on 2015-12-07; expected a name or code as docs/registry.md has them
            iso,L1,L2;FRA,Y | w70.csv, line 2: 2 fields; expected 3 as in the header
            iso,L1;FRA,Y;FRA,N | w70.csv, line 3: a second ballot of FRA on w70:L1, N; expected one choice (Y on line 2)
            iso,L1, ;FRA,Y,Y | w70.csv, line 1: no name of column 3; expected a name of the vote
            iso;FRA | w70.csv, line 1: the columns iso; expected a column of states and a column a vote
            """)
    void damageToATableWithARowAState(String text, String line) {
        assertEquals(line, wide(text.replace(';', '\n') + "\n").refusal(DATED).get(0));
    }

    /** The true table of the 70th session: 193 states on 82 votes, no cell empty; two names stand twice. */
    @Test
    void theSeventiethSession() throws IOException {
        Path sample = SHARED.resolve("samples/wide-session-70.csv");
        assumeTrue(Files.exists(sample), "needs " + sample + " (-Dscrutin.data)");
        LoadedStudy loaded = wide(Files.readString(sample)).load(DATED);
        assertEquals(193 * 82, DataStudy.ballots(loaded).size());
        assertEquals(82, loaded.data().matrix().rollCalls().size());
        assertEquals(
                List.of("ga40OP5", "ga51"),
                loaded.data().discrepancies().stream()
                        .map(Discrepancy::evidence)
                        .toList());
    }

    private static String ord(int icpsr, String party, String name, String votes) {
        return "117" + " ".repeat(5 - String.valueOf(icpsr).length()) + icpsr + "41 0ALABAMA " + party + "  "
                + (name + " ".repeat(11)).substring(0, 11) + votes + "\n";
    }

    @Test
    void aLineIsAVoterAndADigitAVote() {
        LoadedStudy loaded = DataStudy.in(folder)
                .with(
                        "h117.ord",
                        ord(101, "100", "SEWELL, T", "0123456789") + ord(10102, "200", "ROGERS \"M\"", "9999999996"))
                .load("format: ord, votes: h117.ord, date: 2021-02-03");
        assertEquals(
                "Y Y Y N N N A A X",
                IntStream.rangeClosed(2, 10)
                        .mapToObj(vote -> DataStudy.ballots(loaded).stream()
                                .filter(line -> line.startsWith("h117:" + vote + ",icpsr-101,"))
                                .map(line -> line.substring(line.length() - 1))
                                .findFirst()
                                .orElse("-"))
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""));
        assertTrue(DataStudy.ballots(loaded).contains("h117:10,icpsr-10102,N"));
        assertEquals(
                List.of("VOTERS", "party-100", "party-200"),
                loaded.data().roster().groups().stream()
                        .map(group -> group.id().value())
                        .toList());
        assertEquals(
                List.of("SEWELL, T", "ROGERS \"M\""),
                loaded.voters().voters().stream()
                        .map(voter -> voter.name().in("en").orElse(""))
                        .toList());
    }

    @Test
    void damageToFixedWidth() {
        String source = "format: ord, votes: h.ord, date: 2021-02-03";
        String first = ord(101, "100", "SEWELL", "111");
        assertRefused(
                first + ord(102, "100", "ROGERS", "11"),
                source,
                "h.ord, line 2: 2 votes; expected 3 as in the first line");
        assertRefused(
                first + first,
                source,
                "h.ord, line 2: the voter icpsr-101 a second time; expected a line a voter (line 1 is its)");
        String expected =
                "; expected Keith Poole's fixed width: a number in columns 4 to 8, a name in 26 to 36, a digit a"
                        + " vote from 37 on";
        assertRefused(first + "short\n", source, "h.ord, line 2: a line of another form" + expected);
        assertRefused(
                first + ord(102, "100", "ROGERS", "1x1"), source, "h.ord, line 2: a line of another form" + expected);
        assertRefused("\n\n", source, "h.ord: no line of votes" + expected);
        DataStudy.in(folder).with("r.csv", "roll_call,date\nR1,2021-02-03\n");
        assertRefused(
                first,
                "format: ord, votes: h.ord, roll-calls: r.csv",
                "h.ord: 3 votes a line; expected 1, as the table of roll calls has rows");
    }

    private void assertRefused(String text, String source, String line) {
        List<String> refusal = DataStudy.in(folder).with("h.ord", text).refusal(source);
        assertEquals(line, refusal.isEmpty() ? "not refused" : refusal.get(0));
    }

    /** Written and read again: the same ballots; who was no member on the day is none in the file either. */
    @Test
    void whatIsWrittenInFixedWidthIsReadAgain() throws IOException {
        DataStudy study = DataStudy.in(folder)
                .with("ballots.csv", """
                roll_call,FRA,CUB,NAM,SSD
                R1,Y,N,,
                R2,A,Y,X,Y
                """)
                .with("roll_calls.csv", "roll_call,date\nR1,1985-12-07\nR2,2015-12-07\n");
        LoadedStudy loaded = study.load("ballots: ballots.csv, roll-calls: roll_calls.csv");
        LoadedStudy again = study.again(loaded, "ord", DatasetImport.Written.ORD);
        List<String> lines = Files.readAllLines(folder.resolve("ord/votes.ord"), StandardCharsets.US_ASCII);
        // France is 220, Cuba 40, Namibia 565 and South Sudan 626 to the Correlates of War project. Every member has a
        // line.
        assertTrue(lines.contains("  0  220 0 0France       FRA        17"), lines.toString());
        assertTrue(lines.contains("  0   40 0 0Cuba         CUB        61"), lines.toString());
        assertTrue(lines.contains("  0  565 0 0Namibia      NAM        09"), lines.toString());
        assertTrue(lines.contains("  0  626 0 0South Su     SSD        01"), lines.toString());
        List<String> cast = new ArrayList<>(DataStudy.ballots(again));
        cast.removeIf(line -> line.endsWith(",X"));
        assertEquals(List.of("R1,CUB,N", "R1,FRA,Y", "R2,CUB,Y", "R2,FRA,A", "R2,SSD,Y"), cast);
        assertEquals(loaded.data().matrix().rollCalls(), again.data().matrix().rollCalls());
    }
}
