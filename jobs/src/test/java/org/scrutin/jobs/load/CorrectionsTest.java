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
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.study.StudyAnalysis;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.Correction;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.file.InputDigest;

/** What persons decided, and what delegations said later, over what is recorded. */
class CorrectionsTest {

    /** Of ballots.csv of the small study, as sha256sum prints it. */
    private static final String SHA = "98b368c675d90fcc0a5a296d1b87c54c3ea38fb56654f60257c3903722188386";

    private static final String HEAD =
            "source,roll_call,state,source_sha256,recorded,corrected,who,why,date,question\n";

    private static final String STUDY =
            SmallStudy.STUDY + "electorate: [FRA, CUB, NAM]\ncorrections: corrections.csv\n";

    private static final String CORRECTED = STUDY + "ballots-as: corrected\n";

    /** Three members, two listed on R1; three votes announced. */
    private static final String ONE_MISSING =
            "roll_call,date,announced_yes,announced_no,announced_abstain\nR1,2018-06-29,2,1,0\nR2,2019-01-01,1,0,1\n";

    @TempDir
    Path folder;

    private SmallStudy study(String study, String... rows) {
        return SmallStudy.in(folder)
                .with("study.yaml", study)
                .with("corrections.csv", HEAD + row(rows))
                .with("roll_calls.csv", ONE_MISSING);
    }

    private static String row(String... rows) {
        StringBuilder text = new StringBuilder();
        for (String row : rows) {
            text.append(row.replace("SHA", SHA)).append('\n');
        }
        return text.toString();
    }

    private static StudyResults results(SmallStudy study) {
        LoadedStudy loaded = study.load();
        return StudyAnalysis.of(loaded.data(), loaded.settings());
    }

    /** One correction of R1 (2-1-0 announced, 1-1-0 listed), what then counts, and what becomes of the vote. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            NAM,  , Y, 2-1-0, reconciled
            NAM,  , N, 1-2-0, discrepant
            NAM,  , X, 1-1-0, discrepant
            FRA, Y, N, 0-2-0, discrepant
            FRA, Y, X, 0-1-0, discrepant
            CUB, N, Y, 2-0-0, discrepant
            """)
    void aCorrectionCountsAndTheRecordStands(String state, String recorded, String to, String counts, String status) {
        String from = Optional.ofNullable(recorded).orElse("");
        String row = "ballots.csv,R1," + state + ",SHA," + from + "," + to
                + ",A. Reader,Told by the Secretariat,2026-11-27,";
        RollCallOutcome outcome = results(study(CORRECTED, row)).outcomes().get(0);
        assertEquals(counts, text(outcome.counted()));
        assertEquals("1-1-0", text(outcome.listed()), "as recorded");
        assertEquals(status, outcome.status().id());
        assertEquals("discrepant", outcome.asRecorded().id());
        assertEquals(status.equals("reconciled"), outcome.reconciledByCorrection());
        LoadedStudy loaded = study(CORRECTED, row).load();
        assertEquals(SmallStudy.ballots(study(SmallStudy.STUDY, row).load()), SmallStudy.ballots(loaded));
    }

    private static String text(ChoiceCounts counts) {
        return counts.yes() + "-" + counts.no() + "-" + counts.abstain();
    }

    @Test
    void whatACorrectionSettlesIsMarkedAndNothingElse() {
        String row = "ballots.csv,R1,NAM,SHA,,Y,A. Reader,Told,2026-11-27,";
        List<Discrepancy> recorded = study(STUDY, row).load().data().discrepancies();
        assertEquals(1, recorded.size());
        assertEquals(DiscrepancyKind.TOTAL_MISMATCH, recorded.get(0).kind());
        assertEquals(Discrepancy.Severity.BLOCKING, recorded.get(0).severity());
        List<Discrepancy> corrected = study(CORRECTED, row).load().data().discrepancies();
        assertEquals(List.of(recorded.get(0).decided()), corrected, "the record errs as before, and somebody decided");
    }

    /** Two in favour are announced on R1 and one is listed: a person decides that the total is the misprint. No ballot changes. */
    @Test
    void anAnnouncedTotalCanBeTheMisprint() {
        String row = "ballots.csv,R1,,SHA,yes 2,yes 1,A. Reader,Told,2026-11-27,";
        StudyResults results = results(study(CORRECTED, row));
        RollCallOutcome outcome = results.outcomes().get(0);
        assertEquals("1-1-0", text(outcome.counted()));
        assertEquals("1-1-0", text(outcome.listed()));
        assertEquals(Optional.of(new ChoiceCounts(2, 1, 0)), outcome.rollCall().announced(), "as announced");
        assertEquals(RollCallOutcome.Status.RECONCILED, outcome.status());
        assertTrue(outcome.reconciledByCorrection());
        assertEquals(
                List.of(Discrepancy.Severity.DECIDED),
                results.discrepancies().stream().map(Discrepancy::severity).toList());
        StudyResults known = results(study(STUDY, row));
        assertEquals(RollCallOutcome.Status.DISCREPANT, known.outcomes().get(0).status(), "known, and not counted");
        assertEquals(1, known.data().layers().totals().size());
        StudyResults wrong = results(study(CORRECTED, row.replace("yes 1", "yes 3")));
        assertEquals(RollCallOutcome.Status.DISCREPANT, wrong.outcomes().get(0).status());
        assertEquals(
                List.of(Discrepancy.Severity.BLOCKING),
                wrong.discrepancies().stream().map(Discrepancy::severity).toList());
    }

    @Test
    void aCorrectionAgainstTotalsThatAgreeIsToldAndBlocks() {
        LoadedStudy loaded = study(CORRECTED, "ballots.csv,R2,FRA,SHA,A,Y,A. Reader,Told,2026-11-27,")
                .load();
        StudyResults results = StudyAnalysis.of(loaded.data(), loaded.settings());
        RollCallOutcome outcome = results.outcomes().get(1);
        assertEquals(RollCallOutcome.Status.DISCREPANT, outcome.status());
        assertEquals(RollCallOutcome.Status.RECONCILED, outcome.asRecorded());
        assertEquals(
                List.of(
                        "1 announced, 2 with the corrections that count: the lists alone bear out what was announced.",
                        "1 announced, 0 with the corrections that count: the lists alone bear out what was announced."),
                results.discrepancies().stream()
                        .filter(found -> found.rollCall().equals(Optional.of(new RollCallId("R2"))))
                        .map(Discrepancy::detail)
                        .toList());
    }

    /** Lists and totals of R2 agree and look exchanged all the same: two corrections that leave the sums as they are answer nothing. */
    @Test
    void sidesThatLookExchangedThoughAllAddsUpAreSettledByNoSum() {
        LoadedStudy loaded = study(
                        CORRECTED.replace("ballots:", "discrepancies: discrepancies.csv, ballots:"),
                        "ballots.csv,R2,FRA,SHA,A,Y,A. Reader,Told,2026-11-27,",
                        "ballots.csv,R2,CUB,SHA,Y,A,A. Reader,Told,2026-11-27,")
                .with(
                        "discrepancies.csv",
                        "source,place,kind,rank,roll_call,severity\nballots.csv,1:1,swapped-sides,1,R2,blocking\n")
                .load();
        assertEquals(
                List.of(Discrepancy.Severity.BLOCKING),
                loaded.data().discrepancies().stream()
                        .filter(found -> found.rollCall().equals(Optional.of(new RollCallId("R2"))))
                        .map(Discrepancy::severity)
                        .toList());
    }

    @Test
    void correctionsThatDoNotCountAreKeptAndChangeNothing() {
        StudyResults results = results(study(STUDY, "ballots.csv,R1,NAM,SHA,,Y,\"Reader, A.\",Told,2026-11-27,"));
        assertEquals(
                List.of(new Correction(
                        "ballots.csv",
                        new RollCallId("R1"),
                        new StateId("NAM"),
                        SHA,
                        Optional.empty(),
                        Choice.YES,
                        "Reader, A.",
                        "Told",
                        LocalDate.of(2026, 11, 27))),
                results.data().layers().corrections());
        assertEquals("1-1-0", text(results.outcomes().get(0).counted()));
    }

    /** As questions are written: some answered, some not. */
    @Test
    void questionsThatNobodyAnsweredAreNoCorrections() {
        LoadedStudy loaded = study(
                        CORRECTED,
                        "ballots.csv,R1,,SHA,,,,,,who?",
                        "ballots.csv,R1,NAM,SHA,,Y,A. Reader,Told,2026-11-27,Namibia?",
                        "ballots.csv,R1,FRA,SHA,,,,,,France?")
                .load();
        assertEquals(1, loaded.data().layers().corrections().size());
        assertTrue(loaded.inputs().stream().map(InputDigest::written).toList().contains("corrections.csv"));
    }

    @Test
    void twoSourcesMayAskTheSameAndGetOneAnswer() {
        String documents = "source,sha256\ndoc.pdf," + "ab".repeat(32) + "\n";
        String second = "doc.pdf,R1,NAM," + "ab".repeat(32) + ",,Y,B. Reader,Told,2026-11-27,";
        LoadedStudy loaded = study(
                        CORRECTED.replace("ballots:", "documents: documents.csv, ballots:"),
                        "ballots.csv,R1,NAM,SHA,,Y,A. Reader,Told,2026-11-27,",
                        second)
                .with("documents.csv", documents)
                .load();
        assertEquals(2, loaded.data().layers().corrections().size());
        assertEquals(1, loaded.data().layers().changes().size());
        assertEquals(new ChoiceCounts(2, 1, 0), loaded.data().matrix().room(0));
    }

    /** Rows, with | for a line's end and SHA for the right sum, and what is said. */
    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', textBlock = """
            ballots.csv,R1,NAM,0000000000000000000000000000000000000000000000000000000000000000,,Y,W,Y,2026-11-27, # corrections.csv, line 2: a decision about ballots.csv with SHA-256 0000000000000000000000000000000000000000000000000000000000000000; expected 98b368c675d90fcc0a5a296d1b87c54c3ea38fb56654f60257c3903722188386: the source is another than the one that was decided about
            ballots.csv,R1,NAM,12,,Y,W,Y,2026-11-27, # corrections.csv, line 2: source_sha256 "12"; expected the document's SHA-256: 64 hexadecimal digits, as extract names it
            ballot.csv,R1,NAM,SHA,,Y,W,Y,2026-11-27, # corrections.csv, line 2: the unknown source "ballot.csv"; expected ballots.csv
            ballots.csv,R1,NAM,SHA,,Y,W,Y,2026-11-27,|ballots.csv,R1,NAM,SHA,,A,W,Y,2026-11-27, # corrections.csv, line 3: A of NAM on R1, where corrections.csv, line 2 has Y; expected one answer to one question
            ballots.csv,R1,NAM,SHA,,Y,W,Y,2026-11-27,|ballots.csv,R1,NAM,SHA,,Y,V,Y,2026-11-27, # corrections.csv, line 3: NAM on R1 a second time, as on line 2; expected each once
            ballots.csv,R3,NAM,SHA,,Y,W,Y,2026-11-27, # corrections.csv, line 2: the unknown roll call R3; expected R1
            ballots.csv,R1,XXX,SHA,,Y,W,Y,2026-11-27, # corrections.csv, line 2: the unknown state "XXX"; expected a state's code, as NAM
            ballots.csv,R1,FRA,SHA,,N,W,Y,2026-11-27, # corrections.csv, line 2: recorded "" of FRA on R1; expected "Y", as the source records it
            ballots.csv,R1,NAM,SHA,Y,N,W,Y,2026-11-27, # corrections.csv, line 2: recorded "Y" of NAM on R1; expected "", as the source records it
            ballots.csv,R2,NAM,SHA,,Y,W,Y,2026-11-27, # corrections.csv, line 2: recorded "" of NAM on R2; expected "X", as the source records it
            ballots.csv,R1,FRA,SHA,Y,Y,W,Y,2026-11-27, # corrections.csv, line 2: corrected "Y", as it is recorded; expected another choice than the recorded one, or no correction
            ballots.csv,R1,NAM,SHA,,Y,W,Y,2026-11-31, # corrections.csv, line 2: date "2026-11-31"; expected a date as 2018-06-29
            ballots.csv,R1,NAM,SHA,,yes,W,Y,2026-11-27, # corrections.csv, line 2: corrected "yes"; expected Y, N, A or X, or nothing for a state that is on no list
            ballots.csv,R1,NAM,SHA,,Y,,,2026-11-27, # corrections.csv, line 2: no who, no why; expected all of corrected, who, why and date, or, of an open question, none of them
            ballots.csv,,NAM,SHA,,Y,W,Y,2026-11-27, # corrections.csv, line 2: no roll_call; expected a roll call's id
            ballots.csv,R1,,SHA,,Y,W,Y,2026-11-27, # corrections.csv, line 2: no state, recorded "" and corrected "Y"; expected a state's code, as NAM; or, of an announced total that is misprinted, recorded as yes 98 and corrected as yes 97
            ballots.csv,R1,,SHA,yes 3,yes 1,W,Y,2026-11-27, # corrections.csv, line 2: recorded "yes 3" of the totals announced on R1; expected "yes 2", as announced
            ballots.csv,R1,,SHA,yes 2,no 1,W,Y,2026-11-27, # corrections.csv, line 2: recorded "yes 2" and corrected "no 1"; expected the same totals in both, and another number of one of them
            ballots.csv,R1,,SHA,yes 2,yes 2,W,Y,2026-11-27, # corrections.csv, line 2: recorded "yes 2" and corrected "yes 2"; expected the same totals in both, and another number of one of them
            ballots.csv,R1,,SHA,yes 2,yes 1,W,Y,2026-11-27,|ballots.csv,R1,,SHA,yes 2,yes 0,W,Y,2026-11-27, # corrections.csv, line 3: yes 0 announced on R1, where corrections.csv, line 2 has yes 1; expected one answer to one question
            ballots.csv,R1,,SHA,yes 2,yes 1,W,Y,2026-11-27,|ballots.csv,R1,,SHA,yes 2,yes 1,V,Y,2026-11-27, # corrections.csv, line 3: the totals of R1 a second time, as on line 2; expected each once
            ballots.csv,R1,,0000000000000000000000000000000000000000000000000000000000000000,yes 2,yes 1,W,Y,2026-11-27, # corrections.csv, line 2: a decision about ballots.csv with SHA-256 0000000000000000000000000000000000000000000000000000000000000000; expected 98b368c675d90fcc0a5a296d1b87c54c3ea38fb56654f60257c3903722188386: the source is another than the one that was decided about
            """)
    void whatDoesNotFitIsRefusedWithItsLine(String rows, String line) {
        assertEquals(List.of(line), study(CORRECTED, rows.split("\\|", -1)).refusal());
    }

    @Test
    void aLayerNeedsWhatItIsMadeOf() {
        assertEquals(
                List.of(
                        "study.yaml, line 5, column 14: corrections.csv, no such file; expected a file, a folder or a pattern"),
                SmallStudy.in(folder).with("study.yaml", STUDY).refusal());
        assertEquals(
                List.of(
                        "study.yaml, line 4, column 13: ballots-as: corrected, and no corrections; expected corrections: FILE"),
                study(SmallStudy.STUDY + "ballots-as: corrected\n").refusal());
        assertEquals(
                List.of(
                        "study.yaml, line 4, column 13: ballots-as: intended, and no intentions; expected intentions: FILE"
                                + " in one of the sources"),
                study(SmallStudy.STUDY + "ballots-as: intended\n").refusal());
    }

    /** A correction undone is refused, and without it everything is as if nobody had ever decided. */
    @Test
    void decisionsComeAndGoWithoutATrace() {
        String row = "ballots.csv,R1,FRA,SHA,Y,N,A. Reader,Told,2026-11-27,";
        StudyResults before = results(study(SmallStudy.STUDY));
        assertEquals(
                "0-2-0", text(results(study(CORRECTED, row)).outcomes().get(0).counted()));
        String back = row.replace(",Y,N,", ",N,Y,");
        assertEquals(
                List.of(
                        "corrections.csv, line 2: recorded \"N\" of FRA on R1; expected \"Y\", as the source records it"),
                study(CORRECTED, back).refusal());
        StudyResults after = results(study(SmallStudy.STUDY));
        assertEquals(before.outcomes(), after.outcomes());
        assertEquals(before.discrepancies(), after.discrepancies());
        assertEquals(before.data().layers(), after.data().layers());
    }

    private static final String INTENDED =
            SmallStudy.STUDY.replace("ballots:", "intentions: intentions.csv, ballots:") + "ballots-as: intended\n";

    @Test
    void anIntentionCountsAndWhatWasCastIsWhatWasAnnounced() {
        StudyResults results = results(study(INTENDED)
                .with("intentions.csv", "source,roll_call,state,recorded,intended,place\ndoc.pdf,R2,FRA,A,Y,7.1:3\n"));
        RollCallOutcome outcome = results.outcomes().get(1);
        assertEquals("2-0-0", text(outcome.counted()));
        assertEquals("1-0-1", text(outcome.listed()));
        assertEquals(RollCallOutcome.Status.RECONCILED, outcome.status(), "it changes nothing about what was cast");
        assertEquals(List.of(), outcome.figures().differences());
    }

    @Test
    void anIntentionAboutAnotherBallotThanTheRecordedOneIsRefused() {
        assertEquals(
                List.of(
                        "intentions.csv, line 2: recorded \"Y\" of FRA on R2; expected \"A\", as the source records it"),
                study(INTENDED)
                        .with("intentions.csv", "source,roll_call,state,recorded,intended,place\nd,R2,FRA,Y,N,1:1\n")
                        .refusal());
    }
}
