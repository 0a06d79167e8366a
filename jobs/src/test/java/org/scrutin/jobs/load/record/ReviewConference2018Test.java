package org.scrutin.jobs.load.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallResult;
import org.scrutin.analysis.vote.Speaker;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.extract.Extraction;
import org.scrutin.jobs.extract.RecordExtraction;
import org.scrutin.jobs.load.record.content.ListedBallot;
import org.scrutin.jobs.load.record.content.ReadRecord;

/** The report of the review conference of 2018, with all the faults of its conversion. Expected values: by hand. */
class ReviewConference2018Test {

    private static final String SYMBOL = "A/CONF.192/2018/RC/3:";

    @TempDir
    private static Path folder;

    private static ReadRecord read;

    @BeforeAll
    static void readTheReport() {
        Extraction extraction = RecordExtraction.run(List.of(SharedData.report2018()), folder, Optional.empty());
        assertTrue(extraction.refused().isEmpty());
        read = extraction.records().get(0);
    }

    @ParameterizedTest(name = "{0} announced {1}-{2}-{3}, listed {4}-{5}-{6}")
    @CsvSource({
        "I-16,63,2,28,63,2,28,PARAGRAPH,RETAINED",
        "II-18,62,2,29,62,2,29,PARAGRAPH,RETAINED",
        "I-13,65,0,25,65,0,25,PARAGRAPH,RETAINED",
        "whole,98,0,0,97,0,0,WHOLE,ADOPTED",
    })
    void votesHaveTheirTotals(
            String id,
            int yes,
            int no,
            int abstain,
            int listedYes,
            int listedNo,
            int listedAbstain,
            RollCallKind kind,
            RollCallResult result) {
        RollCall rollCall = rollCall(id);
        assertEquals(Optional.of(new ChoiceCounts(yes, no, abstain)), rollCall.announced());
        assertEquals(new ChoiceCounts(listedYes, listedNo, listedAbstain), read.listed(rollCall.id()));
        assertEquals(kind, rollCall.kind());
        assertEquals(Optional.of(result), rollCall.result());
        assertEquals(LocalDate.of(2018, 6, 29), rollCall.date());
        assertEquals("A/CONF.192/2018/RC:18", rollCall.meeting());
        Optional<RollCallId> whole = kind == RollCallKind.WHOLE ? Optional.empty() : Optional.of(id("whole"));
        assertEquals(whole, rollCall.wholeText());
    }

    @Test
    void everyStateIsCountedOnceOnEachVote() {
        assertEquals(373, read.ballots().size());
        assertEquals(
                373,
                read.ballots().stream()
                        .map(ballot -> ballot.rollCall() + " " + ballot.state())
                        .distinct()
                        .count());
    }

    @ParameterizedTest(name = "{0}: {1} names stand {2}")
    @CsvSource({"I-16,21,twice", "I-13,20,twice", "whole,3,3 times"})
    void repeatedRunsAreToldAndCountedOnce(String id, int names, String times) {
        List<Discrepancy> runs = of(DiscrepancyKind.REPEATED_RUN, id);
        assertEquals(1, runs.size());
        assertEquals(
                "A run of " + names + " names stands " + times + "; it is counted once.",
                runs.get(0).detail());
        assertEquals(
                names,
                read.ballots().stream()
                        .filter(ballot -> ballot.rollCall().equals(id(id)) && ballot.inRepeatedRun())
                        .count());
    }

    @Test
    void theListOnTheAmmunitionParagraphHasNoFault() {
        assertEquals(
                List.of(),
                read.discrepancies().stream()
                        .filter(discrepancy -> discrepancy.rollCall().equals(Optional.of(id("II-18"))))
                        .toList());
    }

    /** Names printed and states listed, both counted by hand in the text: 84 of 63, 85 of 65, 103 of 97. */
    @ParameterizedTest(name = "{0}: {1} names print {2} states")
    @CsvSource({"I-16,84,63,21,1", "I-13,85,65,20,1", "whole,103,97,3,2"})
    void printedNamesAreStatesAndRepetitions(String id, int printed, int states, int run, int again) {
        assertEquals(printed, states + run * again);
        assertEquals(states, read.listed(id(id)).yes());
    }

    @Test
    void theMissingNameIsBlockingAndItsCandidatesAreRanked() {
        Discrepancy mismatch = of(DiscrepancyKind.TOTAL_MISMATCH, "whole").get(0);
        assertEquals(Discrepancy.Severity.BLOCKING, mismatch.severity());
        assertEquals("98", mismatch.announced());
        assertEquals("97", mismatch.listed());
        assertEquals("Y 103/97, N 0/0, A 0/0", mismatch.evidence());
        List<Discrepancy> candidates = of(DiscrepancyKind.MISSING_CANDIDATE, "whole");
        assertEquals(
                List.of("1 LSO", "2 SWE", "3 NIC", "4 HND"),
                candidates.stream()
                        .map(candidate ->
                                candidate.rank() + " " + candidate.state().orElseThrow())
                        .toList());
        assertEquals(
                SYMBOL + "I-16 Y 洪都拉斯 123:123; " + SYMBOL + "II-18 Y 洪都拉斯 138:126;" + " 海地 170:162 [ ] 匈牙利 170:165",
                candidates.get(3).evidence());
        assertTrue(candidates.get(0).evidence().endsWith("黎巴嫩 170:236 [=] 立陶宛 170:278"), "beside the repeated run");
    }

    @Test
    void bothNamesOfCzechiaAreOneState() {
        List<Discrepancy> aliases = of(DiscrepancyKind.ALIAS);
        assertEquals(1, aliases.size());
        assertEquals(Optional.of(new StateId("CZE")), aliases.get(0).state());
        assertEquals("捷克 123:85; 捷克共和国 170:108", aliases.get(0).evidence());
        assertEquals("捷克共和国", ballot("whole", "CZE").nameAsPrinted());
    }

    @Test
    void furnitureInsideAListIsTakenOutAndTold() {
        List<Discrepancy> furniture = of(DiscrepancyKind.FURNITURE_REMOVED, "I-13");
        assertEquals(1, furniture.size());
        assertEquals("18-11232 (C) 5/21", furniture.get(0).evidence());
        assertEquals("154:1", furniture.get(0).place());
        assertEquals(Choice.YES, ballot("I-13", "LTU").choice());
    }

    @Test
    void everyBallotStandsWhereItSaysItDoes() throws IOException {
        List<String> lines = Files.readAllLines(SharedData.report2018());
        for (ListedBallot ballot : read.ballots()) {
            String[] place = ballot.place().split(":", -1);
            String line = lines.get(Integer.parseInt(place[0]) - 1);
            int offset = line.offsetByCodePoints(0, Integer.parseInt(place[1]) - 1);
            assertTrue(line.startsWith(ballot.nameAsPrinted(), offset), ballot.toString());
        }
    }

    @Test
    void decisionsAreThoseOfTheReportItself() {
        Map<String, String> decisions = new TreeMap<>();
        for (Decision decision : read.decisions()) {
            decisions.put(
                    decision.paragraph(),
                    decision.mode().map(Decision.Mode::id).orElse("") + ", " + decision.outcome() + ", "
                            + decision.date().orElseThrow());
        }
        Map<String, String> expected = new TreeMap<>();
        expected.put("5", ", adopted, 2018-06-18");
        expected.put("6", ", adopted, 2018-06-18");
        expected.put("10", ", adopted, 2018-06-29");
        expected.put("15", "recorded vote, retained, 2018-06-29");
        expected.put("16", "consensus, amended, 2018-06-29");
        expected.put("17", "recorded vote, retained, 2018-06-29");
        expected.put("18", "recorded vote, retained, 2018-06-29");
        expected.put("19", "recorded vote, adopted, 2018-06-29");
        expected.put("20", "consensus, adopted, 2018-06-29");
        assertEquals(expected, decisions);
    }

    @Test
    void speakersAreStatesAndOneObserver() {
        List<Speaker> speakers = read.speakers();
        assertEquals(96, speakers.size());
        assertEquals(
                95,
                speakers.stream().filter(speaker -> speaker.state().isPresent()).count());
        assertEquals("11", speakers.get(0).paragraph());
        assertEquals("不结盟运动", speakers.get(0).onBehalfOf());
        assertEquals("阿拉伯国家集团", speakers.get(1).onBehalfOf());
        assertEquals(Optional.of(new StateId("DJI")), speakers.get(94).state());
        assertEquals("欧洲联盟", speakers.get(95).name());
        assertTrue(speakers.get(95).onBehalfOf().startsWith("欧洲联盟成员国以及阿尔巴尼亚、"));
        assertTrue(speakers.get(95).onBehalfOf().endsWith("、土耳其和乌克兰"));
        List<Discrepancy> runs = of(DiscrepancyKind.REPEATED_RUN).stream()
                .filter(run -> run.rollCall().isEmpty())
                .toList();
        assertEquals(1, runs.size());
        assertTrue(runs.get(0).detail().startsWith("A run of 5 names stands twice"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ballots.csv",
                "roll_calls.csv",
                "decisions.csv",
                "speakers.csv",
                "discrepancies.csv",
                "documents.csv"
            })
    void theShippedStudyHoldsWhatIsRead(String table) throws IOException {
        Path study = Path.of("..", "studies", "small-arms-2018");
        assertArrayEquals(Files.readAllBytes(study.resolve(table)), Files.readAllBytes(folder.resolve(table)), table);
    }

    @Test
    void theShippedStudyHoldsNoTextOfTheRecordButNames() throws IOException {
        String report = Files.readString(SharedData.report2018()).replaceAll("\\s", "");
        for (String table : List.of("roll_calls.csv", "decisions.csv", "labels.csv")) {
            Path file = Path.of("..", "studies", "small-arms-2018", table);
            for (String cell : Files.readString(file).split("[,\n\"]", -1)) {
                assertFalse(cell.length() > 30 && report.contains(cell.replaceAll("\\s", "")), table + ": " + cell);
            }
        }
    }

    private static RollCall rollCall(String id) {
        return read.rollCalls().stream()
                .filter(rollCall -> rollCall.id().equals(id(id)))
                .findFirst()
                .orElseThrow();
    }

    private static ListedBallot ballot(String rollCall, String state) {
        return read.ballots().stream()
                .filter(ballot ->
                        ballot.rollCall().equals(id(rollCall)) && ballot.state().equals(new StateId(state)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Discrepancy> of(DiscrepancyKind kind) {
        return read.discrepancies().stream()
                .filter(discrepancy -> discrepancy.kind() == kind)
                .toList();
    }

    private static List<Discrepancy> of(DiscrepancyKind kind, String rollCall) {
        return of(kind).stream()
                .filter(discrepancy -> discrepancy.rollCall().equals(Optional.of(id(rollCall))))
                .toList();
    }

    private static RollCallId id(String tail) {
        return new RollCallId(SYMBOL + tail);
    }
}
