package org.scrutin.jobs.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.study.LeftOut;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.MajorityRule;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallResult;
import org.scrutin.jobs.file.InputDigest;

/** What a loaded study holds, and what is found while loading it. */
class StudyLoaderTest {

    @TempDir
    Path folder;

    @Test
    void theSmallStudyIsSound() {
        LoadedStudy loaded = SmallStudy.in(folder).load();
        assertEquals(List.of(), loaded.data().discrepancies());
        assertEquals(new ChoiceCounts(1, 1, 0), loaded.data().matrix().room(0));
        assertEquals(new ChoiceCounts(1, 0, 1), loaded.data().matrix().room(1));
        assertEquals("""
                roll_call,state,choice,name_as_printed,source,place,in_repeated_run,absence_kind
                R1,CUB,N,CUB,ballots.csv,3:8,false,
                R1,FRA,Y,FRA,ballots.csv,2:8,false,
                R2,CUB,Y,CUB,ballots.csv,5:8,false,
                R2,FRA,A,FRA,ballots.csv,4:8,false,
                R2,NAM,X,NAM,ballots.csv,6:8,false,did-not-vote
                """, SmallStudy.ballots(loaded));
        // As sha256sum prints them.
        assertEquals(
                List.of(
                        new InputDigest(
                                "ballots.csv", "98b368c675d90fcc0a5a296d1b87c54c3ea38fb56654f60257c3903722188386", 70),
                        new InputDigest(
                                "roll_calls.csv",
                                "7bc1565a988dcdcc4cfc5c36d7a4a7dbbbb1f030986e5be3ee31c93f1e063048",
                                43)),
                loaded.inputs());
    }

    @Test
    void aRollCallIsReadWithAllItsColumns() {
        RollCall rollCall = SmallStudy.in(folder)
                .with(
                        "roll_calls.csv",
                        "roll_call,source,date,meeting,session,body,kind,topic,series,title,subject,whole_text,result,"
                                + "majority,announced_yes,announced_no,announced_abstain,paragraph,extra\n"
                                + "R1,doc.txt,2018-06-29,M1,73,GA,paragraph,mines,S1,弹药,,R2,retained,two-thirds,1,1,0,"
                                + "I-16,x\n"
                                + "R2,,2018-06-29,,,,,,,,,,,,,,,,\n")
                .load()
                .data()
                .matrix()
                .rollCall(0);
        assertEquals("doc.txt", rollCall.source());
        assertEquals(LocalDate.of(2018, 6, 29), rollCall.date());
        assertEquals("M1", rollCall.meeting());
        assertEquals(RollCallKind.PARAGRAPH, rollCall.kind());
        assertEquals(List.of("mines"), rollCall.topics());
        assertEquals("弹药", rollCall.title().byLanguage().get("zh"));
        assertEquals(Optional.of(new RollCallId("R2")), rollCall.wholeText());
        assertEquals(Optional.of(RollCallResult.RETAINED), rollCall.result());
        assertEquals(Optional.of(MajorityRule.TWO_THIRDS), rollCall.majority());
        assertEquals(Optional.of(new ChoiceCounts(1, 1, 0)), rollCall.announced());
        assertEquals("I-16", rollCall.paragraph());
    }

    @Test
    void labelsNameRollCallsTopicsAndSeries() {
        LoadedStudy loaded = SmallStudy.in(folder)
                .with("study.yaml", SmallStudy.STUDY.replace("ballots:", "labels: labels.csv, ballots:"))
                .with("roll_calls.csv", "roll_call,date,title\nR1,2018-06-29,printed\nR2,2019-01-01,\n")
                .with("labels.csv", """
                        roll_call,topic,series,language,title,subject
                        R1,,,en,Ours,ammunition
                        R1,,,zh,我们,弹药
                        ,mines,,en,Landmines,
                        ,,S1,zh,系列,
                        """)
                .load();
        RollCall rollCall = loaded.data().matrix().rollCall(0);
        assertEquals(Optional.of("Ours"), rollCall.title().in("en"));
        assertEquals(Optional.of("弹药"), rollCall.subject().in("zh"));
        assertEquals("Landmines", loaded.data().labels().topic("mines", "en"));
        assertEquals("系列", loaded.data().labels().series("S1", "zh"));
    }

    @Test
    void decisionsMayBeKeyedBySymbol() {
        LoadedStudy loaded = SmallStudy.in(folder)
                .with("study.yaml", SmallStudy.STUDY.replace("ballots:", "decisions: d.csv, ballots:"))
                .with("d.csv", "symbol,date,topic,title,mode\nA/RES/74/51,2019-12-12,mines,T,without a vote\n")
                .load();
        Decision decision = loaded.data().decisions().get(0);
        assertEquals("A/RES/74/51", decision.paragraph());
        assertEquals("d.csv", decision.source());
        assertEquals(Optional.of(Decision.Mode.WITHOUT_A_VOTE), decision.mode());
    }

    /** The file, its text with | for a line's end, and what is said. */
    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', textBlock = """
            roll_calls.csv # roll_call,date|R1,2018-06-31 # roll_calls.csv, line 2: date "2018-06-31"; expected a date as 2018-06-29
            roll_calls.csv # roll_call,date|R1, # roll_calls.csv, line 2: no date; expected a date as 2018-06-29
            roll_calls.csv # roll_call,date|R1,2018-06-29|R1,2018-06-29 # roll_calls.csv, line 3: the roll call R1 a second time; expected each roll call once
            roll_calls.csv # roll_call,data|R1,2018-06-29 # roll_calls.csv, line 1: no column "date" (there is "data"); expected it in the header
            roll_calls.csv # roll_call,date,kind|R1,2018-06-29,paragaph # roll_calls.csv, line 2: kind "paragaph"; expected "paragraph" (one of whole, paragraph, amendment, motion)
            roll_calls.csv # roll_call,date,announced_yes,announced_no,announced_abstain|R1,2018-06-29,3,,1 # roll_calls.csv, line 2: some of announced_yes, announced_no, announced_abstain and not all; expected all three or none
            roll_calls.csv # roll_call,date,announced_yes,announced_no,announced_abstain|R1,2018-06-29,3,none,1 # roll_calls.csv, line 2: announced_no "none"; expected a whole number
            roll_calls.csv # roll_call,date|R1 # roll_calls.csv, line 2: 1 fields; expected 2 as in the header
            roll_calls.csv # roll_call,date # study.yaml: sources without a roll call; expected at least one
            labels.csv # roll_call,language,title|R9,en,x # labels.csv, line 2: a label of the unknown roll call R9; expected R1
            labels.csv # roll_call,language,title|R1,eng,x # labels.csv, line 2: language "eng"; expected one of ar, en, es, fr, ru, zh
            labels.csv # roll_call,topic,language|R1,t,en # labels.csv, line 2: 2 of roll_call, topic, series and decision; expected one of them
            decisions.csv # paragraph,mode|16,by vote # decisions.csv, line 2: mode "by vote"; expected one of recorded vote, without a vote, consensus, acclamation, show of hands
            speakers.csv # paragraph,order,speaker,kind|11,1,FRB,state # speakers.csv, line 2: the unknown state FRB; expected a state's code, as NAM
            discrepancies.csv # kind,severity|conflict,dire # discrepancies.csv, line 2: severity "dire"; expected one of blocking, warning, repaired
            """)
    void aMistakeInASmallTableIsNamedWithItsLine(String file, String text, String line) {
        String key = file.replace(".csv", "").replace('_', '-');
        SmallStudy study = SmallStudy.in(folder).with(file, text.replace('|', '\n') + "\n");
        if (!key.equals("roll-calls")) {
            study.with("study.yaml", SmallStudy.STUDY.replace("ballots:", key + ": " + file + ", ballots:"));
        }
        assertEquals(List.of(line), study.refusal());
    }

    @Test
    void aBallotThatStandsTwiceCountsOnce() {
        LoadedStudy loaded = SmallStudy.in(folder)
                .with("ballots.csv", "roll_call,state,choice\nR1,FRA,Y\nR2,CUB,N\nR1,FRA,Y\nR1,FRA,Y\n")
                .cutAfter(1)
                .load();
        assertEquals(new ChoiceCounts(1, 0, 0), loaded.data().matrix().room(0));
        Discrepancy found = loaded.data().discrepancies().get(0);
        assertEquals(1, loaded.data().discrepancies().size());
        assertEquals(DiscrepancyKind.REPEATED_NAME, found.kind());
        assertEquals("4:1", found.place());
        assertEquals("3", found.listed());
        assertEquals(2, SmallStudy.ballots(loaded).lines().skip(1).count());
        assertTrue(SmallStudy.ballots(loaded).contains("R1,FRA,Y,FRA,ballots.csv,2:8,"));
    }

    @Test
    void whatFitsNowhereIsFoundAndNotCounted() {
        List<Discrepancy> found = SmallStudy.in(folder)
                .with(
                        "study.yaml",
                        SmallStudy.STUDY + "cycles: [{id: a, from: 2018-01-01, to: 2018-12-31}]\n"
                                + "electorate: [FRA, NAM]\n")
                .with("roll_calls.csv", "roll_call,date\nR1,2018-06-29\nR2,2019-01-01\nR3,2018-07-01\n")
                .with("ballots.csv", "roll_call,state,choice\nR1,FRA,Y\nR1,CUB,N\nR9,FRA,N\nR9,CUB,N\nR2,NAM,Y\n")
                .load()
                .data()
                .discrepancies();
        assertEquals(
                List.of(
                        "ballots.csv 4:1 ballot-without-roll-call R9 - 2 blocking",
                        "roll_calls.csv  not-a-member R1 CUB  warning",
                        "roll_calls.csv  out-of-cycle R2 -  warning",
                        "roll_calls.csv  roll-call-without-ballots R3 - 0 blocking"),
                found.stream().map(StudyLoaderTest::words).toList());
    }

    @Test
    void totalsAreHeldAgainstListsUnlessTheRecordsReaderDidIt() {
        SmallStudy study = SmallStudy.in(folder)
                .with("study.yaml", SmallStudy.STUDY.replace("ballots:", "discrepancies: d.csv, ballots:"))
                .with("roll_calls.csv", """
                        roll_call,date,announced_yes,announced_no,announced_abstain
                        R1,2018-06-29,2,1,0
                        R2,2019-01-01,1,0,2
                        """)
                .with("d.csv", "source,place,kind,rank,roll_call,severity\ndoc,9:1,total-mismatch,1,R2,blocking\n");
        assertEquals(
                List.of("doc 9:1 total-mismatch R2 -  blocking", "roll_calls.csv  total-mismatch R1 - 1 blocking"),
                study.load().data().discrepancies().stream()
                        .map(StudyLoaderTest::words)
                        .toList());
    }

    @Test
    void aSelectionLeavesOutRollCallsAndTheirBallots() {
        LoadedStudy loaded = SmallStudy.in(folder)
                .with("study.yaml", SmallStudy.STUDY + "select: {to: 2018-12-31}\n")
                .load();
        assertEquals(1, loaded.data().matrix().rollCalls().size());
        assertEquals(List.of(), loaded.data().discrepancies());
        assertEquals(2, SmallStudy.ballots(loaded).lines().skip(1).count());
        assertEquals(
                List.of("study.yaml: select, which leaves no roll call; expected at least one"),
                SmallStudy.in(folder)
                        .with("study.yaml", SmallStudy.STUDY + "select: {title: nothing}\n")
                        .refusal());
    }

    private static final String DESCRIBED = """
            roll_call,date,session,topic,kind
            R1,2018-06-29,72,mines,whole
            R2,2019-01-01,73,small arms,paragraph
            """;

    @Test
    void whatASelectionLeavesOutIsCountedAndNotLookedAt() {
        for (String select : List.of(
                "topics: [mines]", "sessions: [72]", "to: 2018-12-31", "kinds: final-passage", "kinds: [whole]")) {
            LoadedStudy loaded = SmallStudy.in(folder)
                    .with("study.yaml", SmallStudy.STUDY + "select: {" + select + "}\n")
                    .with("roll_calls.csv", DESCRIBED)
                    .with("ballots.csv", "roll_call,state,choice\nR1,FRA,Y\nR2,FRA,A\nR2,NOBODY,perhaps\n")
                    .load();
            assertEquals(1, loaded.data().matrix().rollCalls().size(), select);
            assertEquals(new LeftOut(1, 2, 0), loaded.data().leftOut(), select);
            assertEquals(1, SmallStudy.ballots(loaded).lines().skip(1).count(), select);
        }
        LoadedStudy wide = SmallStudy.in(folder)
                .with("study.yaml", SmallStudy.STUDY + "select: {topics: [small arms]}\n")
                .with("roll_calls.csv", DESCRIBED)
                .with("ballots.csv", "roll_call,CUB,FRA,NAM\nR1,N,,Y\nR2,,A,\n")
                .load();
        assertEquals(new LeftOut(1, 2, 0), wide.data().leftOut());
        assertEquals(new ChoiceCounts(0, 0, 1), wide.data().matrix().room(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            topics: [mine]      | study.yaml: select: the unknown topic "mine"; expected mines
            topics: [whales]    | study.yaml: select: the unknown topic "whales"; expected one of the 2 that the sources name: mines, small arms
            sessions: [72, 100] | study.yaml: select: the unknown session "100"; expected one of the 2 that the sources name: 72, 73
            important: true     | study.yaml: select: important, and no source says which votes are; expected a source of the format unvotes, or no such key
            """)
    void aWordThatSelectsNothingIsRefused(String select, String line) {
        assertEquals(
                line,
                SmallStudy.in(folder)
                        .with("study.yaml", SmallStudy.STUDY + "select: {" + select + "}\n")
                        .with("roll_calls.csv", DESCRIBED)
                        .refusal()
                        .get(0));
    }

    @Test
    void topicsOnFewRollCallsAreNotToldApart() {
        LoadedStudy loaded = SmallStudy.in(folder)
                .with("study.yaml", SmallStudy.STUDY + "analyse: {topic-minimum: 2}\n")
                .with(
                        "roll_calls.csv",
                        "roll_call,date,topic\nR1,2018-06-29,mines\nR2,2019-01-01,mines\nR3,2019-01-02,x\n")
                .with("ballots.csv", "roll_call,state,choice\nR1,FRA,Y\nR2,FRA,Y\nR3,FRA,Y\n")
                .load();
        assertEquals(
                List.of("mines", "mines", ""),
                loaded.data().matrix().rollCalls().stream().map(RollCall::topic).toList());
        assertEquals(1, loaded.data().leftOut().topics());
    }

    /** France's abstention is a vote in favour in the other source, which alone has a session and Namibia's vote. */
    @Test
    void aVoteOfTwoSourcesCountsOnceAndIsHeldAgainstItself() {
        SmallStudy study = SmallStudy.in(folder)
                .with("study.yaml", SmallStudy.STUDY + "  - {ballots: b2.csv, roll-calls: r2.csv}\n")
                .with("r2.csv", "roll_call,date,session\nR2,2019-01-02,73\nR3,2019-01-03,73\n")
                .with("b2.csv", "roll_call,state,choice\nR2,FRA,Y\nR2,CUB,Y\nR2,NAM,N\nR3,CUB,N\n");
        LoadedStudy loaded = study.load();
        assertEquals(3, loaded.data().matrix().rollCalls().size());
        assertEquals(new ChoiceCounts(1, 0, 1), loaded.data().matrix().room(1));
        assertEquals(new ChoiceCounts(0, 1, 0), loaded.data().matrix().room(2));
        assertEquals("73", loaded.data().matrix().rollCall(1).session());
        assertEquals(
                LocalDate.of(2019, 1, 1), loaded.data().matrix().rollCall(1).date());
        assertEquals(
                List.of(
                        "r2.csv  sources-differ R2 - 2-1-0 blocking 1-0-1 FRA A Y, NAM - N",
                        "r2.csv 2:1 sources-differ R2 - 2019-01-02 warning 2019-01-01 roll_calls.csv"),
                loaded.data().discrepancies().stream()
                        .map(found -> words(found) + " " + found.announced() + " " + found.evidence())
                        .toList());
        assertEquals(6, SmallStudy.ballots(loaded).lines().skip(1).count());
        assertEquals(
                List.of("b2.csv, line 3: a second ballot of FRA on R2, N; expected one choice (Y on line 2)"),
                study.with("b2.csv", "roll_call,state,choice\nR2,FRA,Y\nR2,FRA,N\n")
                        .refusal());
    }

    @Test
    void cyclesMayFollowYearsAndSessions() {
        SmallStudy study = SmallStudy.in(folder)
                .with("roll_calls.csv", "roll_call,date,session\nR1,2018-06-29,72\nR2,2019-01-01,73\n");
        assertEquals(
                List.of("2018 2018-01-01 to 2018-12-31", "2019 2019-01-01 to 2019-12-31"),
                cycles(study.with("study.yaml", SmallStudy.STUDY + "cycles: {by: year}\n")));
        assertEquals(
                List.of("72 2018-06-29 to 2018-06-29", "73 2019-01-01 to 2019-01-01"),
                cycles(study.with("study.yaml", SmallStudy.STUDY + "cycles: {by: session}\n")));
    }

    @Test
    void sessionsThatOverlapAreNoCycles() {
        assertEquals(
                List.of("study.yaml: the sessions 72 and 73 overlapping in time; expected cycles as a list of dates"),
                SmallStudy.in(folder)
                        .with("study.yaml", SmallStudy.STUDY + "cycles: {by: session}\n")
                        .with(
                                "roll_calls.csv",
                                "roll_call,date,session\nR1,2018-06-29,72\nR2,2018-07-01,73\nR3,2018-08-01,72\n")
                        .refusal());
    }

    @Test
    void tablesOfARecordAreAcceptedAsTheyAre() {
        String table = """
                roll_call,state,choice,name_as_printed,source,place,in_repeated_run,absence_kind
                R1,CUB,N,'=1+1,"a,b.txt",12:3,true,
                R1,FRA,Y,"Fra""nce",doc.txt,12:1,false,
                R2,NAM,X,纳米比亚,doc.txt,2.14:7,false,without-vote
                """;
        LoadedStudy loaded = SmallStudy.in(folder).with("ballots.csv", table).load();
        assertEquals(table, SmallStudy.ballots(loaded));
    }

    @Test
    void absenceIsDerivedWhereTheStudyAsksForIt() {
        LoadedStudy loaded = SmallStudy.in(folder)
                .with("study.yaml", SmallStudy.STUDY + "absence: derived\nelectorate: [FRA, CUB, NAM]\n")
                .load();
        assertTrue(SmallStudy.ballots(loaded).contains("R1,NAM,X,,roll_calls.csv,,false,did-not-vote\nR2,CUB"));
        assertEquals(6, SmallStudy.ballots(loaded).lines().skip(1).count());
    }

    /** Of two votes of one day: Cuba misses the second, Namibia both, and the United States is not of the electorate. */
    @Test
    void absenceHasAReasonWhereTheMeetingTellsOne() {
        String ballots = SmallStudy.ballots(SmallStudy.in(folder)
                .with("study.yaml", SmallStudy.STUDY + "absence: derived\nelectorate: [FRA, CUB, NAM]\n")
                .with("roll_calls.csv", "roll_call,date\nR1,2018-06-29\nR2,2018-06-29\n")
                .with("ballots.csv", "roll_call,state,choice\nR1,FRA,Y\nR1,CUB,N\nR2,FRA,A\nR2,USA,X\n")
                .load());
        assertEquals(
                List.of(
                        "R1,NAM,X,,roll_calls.csv,,false,missed-the-meeting",
                        "R2,CUB,X,,roll_calls.csv,,false,missed-this-vote",
                        "R2,NAM,X,,roll_calls.csv,,false,missed-the-meeting",
                        "R2,USA,X,USA,ballots.csv,5:8,false,not-a-member"),
                ballots.lines().filter(line -> line.contains(",X,")).toList());
    }

    @Test
    void aFormulaInAPrintedNameIsNeutralised() {
        String ballots = SmallStudy.ballots(SmallStudy.in(folder)
                .with("ballots.csv", "roll_call,state,choice,name_as_printed\nR1,FRA,Y,=HYPERLINK(1)\n")
                .load());
        assertTrue(ballots.contains("R1,FRA,Y,'=HYPERLINK(1),"), ballots);
    }

    private static List<String> cycles(SmallStudy study) {
        return study.load().settings().cycles().stream()
                .map(cycle -> cycle.id() + " " + cycle.period())
                .toList();
    }

    private static String words(Discrepancy d) {
        return String.join(
                " ",
                d.source(),
                d.place(),
                d.kind().id(),
                d.rollCall().map(RollCallId::value).orElse("-"),
                d.state().map(Object::toString).orElse("-"),
                d.listed(),
                d.severity().id());
    }
}
