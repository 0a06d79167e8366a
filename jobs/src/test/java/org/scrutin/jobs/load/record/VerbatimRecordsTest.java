package org.scrutin.jobs.load.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.Intention;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.jobs.extract.Extraction;
import org.scrutin.jobs.extract.RecordExtraction;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.load.record.content.ListedBallot;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.document.RecordDocument;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.verbatim.VerbatimRecord;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** Four real verbatim records. Expected values were read from their pages by a person. */
class VerbatimRecordsTest {

    private static final ReadRecord ASSEMBLY = read("A-65-PV.71");
    private static final ReadRecord DECLARATION = read("A-61-PV.107");
    private static final ReadRecord COUNCIL = read("S-PV.8422");

    /** The totals that the record prints, in its order. */
    private static final List<ChoiceCounts> PRINTED = List.of(
            new ChoiceCounts(123, 1, 55),
            new ChoiceCounts(129, 3, 52),
            new ChoiceCounts(177, 6, 4),
            new ChoiceCounts(127, 52, 5),
            new ChoiceCounts(109, 41, 35),
            new ChoiceCounts(93, 55, 27),
            new ChoiceCounts(122, 1, 62),
            new ChoiceCounts(132, 54, 0),
            new ChoiceCounts(131, 53, 0),
            new ChoiceCounts(133, 24, 28),
            new ChoiceCounts(127, 54, 4),
            new ChoiceCounts(126, 54, 5),
            new ChoiceCounts(79, 67, 40),
            new ChoiceCounts(106, 20, 57),
            new ChoiceCounts(78, 45, 59));

    @TempDir
    private Path folder;

    @Test
    void fifteenVotesOfOneMeetingAreFoundInOrderAndTheirListsCountWhatWasAnnounced() {
        assertEquals(
                PRINTED,
                ASSEMBLY.rollCalls().stream()
                        .map(rollCall -> rollCall.announced().orElseThrow())
                        .toList());
        for (int i = 0; i < PRINTED.size(); i++) {
            RollCall rollCall = ASSEMBLY.rollCalls().get(i);
            assertEquals(new RollCallId("A/65/PV.71:" + (i + 1)), rollCall.id());
            assertEquals(
                    PRINTED.get(i),
                    ASSEMBLY.listed(rollCall.id()),
                    rollCall.id().value());
            assertEquals("2010-12-21", rollCall.date().toString());
            assertEquals("65", rollCall.session());
            assertEquals("A/65/PV.71", rollCall.meeting());
        }
        assertEquals(List.of(), blocking(ASSEMBLY));
    }

    /** What was exchanged adds up: the word for the result tells it, or else the other votes of the meeting. */
    @ParameterizedTest
    @CsvSource({
        "adopted by 109 votes to 41, adopted by 41 votes to 109, 5, was adopted",
        "adopted by 127 votes to 54, rejected by 54 votes to 127, 11, side in the other votes",
        "adopted by 133 votes to 24, rejected by 24 votes to 133, 10, side in the other votes"
    })
    void listsThatAreExchangedWithTheirTotalsAreTold(String printed, String exchanged, int vote, String because) {
        ReadRecord read = new VerbatimRecord()
                .read(
                        new RecordText("exchanged", withListsExchanged(printed, exchanged)),
                        LanguageTables.shipped().table("en").orElseThrow(),
                        CsvStateRegistry.shipped())
                .orElseThrow();
        RollCallId id = new RollCallId("A/65/PV.71:" + vote);
        ChoiceCounts real = PRINTED.get(vote - 1);
        assertEquals(new ChoiceCounts(real.no(), real.yes(), real.abstain()), read.listed(id));
        List<Discrepancy> told = blocking(read);
        assertEquals(
                List.of(DiscrepancyKind.SWAPPED_SIDES),
                told.stream().map(Discrepancy::kind).toList(),
                told.toString());
        assertEquals(Optional.of(id), told.get(0).rollCall());
        assertTrue(told.get(0).detail().contains(because), told.get(0).detail());
    }

    /** The record with the lists in favour and against before a result exchanged. */
    private static String withListsExchanged(String printed, String exchanged) {
        String text = RecordDocument.read(SharedData.verbatim("A-65-PV.71"), "record", new InputFaults())
                .orElseThrow()
                .content();
        int result = Pattern.compile(printed.replace(" ", "\\s+"))
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .start();
        int favour = text.lastIndexOf("In favour:", result);
        int against = text.indexOf("Against:", favour);
        int abstaining = text.indexOf("Abstaining:", against);
        String yes = text.substring(favour + "In favour:".length(), against);
        String no = text.substring(against + "Against:".length(), abstaining);
        return text.substring(0, favour)
                + "In favour:" + no + "Against:" + yes
                + text.substring(abstaining, result)
                + text.substring(result).replaceFirst(printed.replace(" ", "\\s+"), exchanged);
    }

    @Test
    void theOneVoteOnAnAmendmentBelongsToTheVoteOnItsText() {
        List<RollCall> parts = ASSEMBLY.rollCalls().stream()
                .filter(rollCall -> rollCall.kind() != RollCallKind.WHOLE)
                .toList();
        assertEquals(1, parts.size());
        assertEquals(RollCallKind.AMENDMENT, parts.get(0).kind());
        assertEquals("A/65/PV.71:6", parts.get(0).id().value());
        assertEquals(Optional.of(new RollCallId("A/65/PV.71:7")), parts.get(0).wholeText());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2,  NO,      MHL PLW USA",
        "3,  NO,      FSM ISR MHL NRU PLW USA",
        "3,  ABSTAIN, CAN CMR COD TON",
        "4,  ABSTAIN, CHE COL FJI MEX TON",
        "7,  NO,      SAU",
        "11, ABSTAIN, ARM CHL SGP WSM",
        "12, ABSTAIN, ARG ARM CHL MEX PER",
        "14, NO,      BLR CHN CUB DZA EGY GIN IRN LBY MMR MYS OMN PRK RUS SDN SOM SYR UZB VEN VNM ZWE",
    })
    void shortListsHoldTheStatesThatThePageShows(int vote, Choice choice, String states) {
        assertEquals(states, listed(ASSEMBLY, "A/65/PV.71:" + vote, choice));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        // Over a page break, in a column of two, at the ends of lists, beside a missing comma.
        "1,  LBY, YES",
        "1,  ZWE, YES",
        "1,  ISR, NO",
        "1,  MDA, ABSTAIN",
        "1, GBR, ABSTAIN",
        "2,  HRV, ABSTAIN",
        "2, PRK, YES",
        "3,  VCT, YES",
        "3, MKD, YES",
        "5, TLS, YES",
        "5, GMB, YES",
        "6,  STP, ABSTAIN",
        "8,  PRK, YES",
        "8, COD, YES",
        "8, TON, YES",
        "9, NZL, NO",
        "10, LCA, YES",
        "12, ZMB, YES",
        "12, ZWE, YES",
        "13, SEN, YES",
        "13, ZMB, NO",
        "15, DJI, ABSTAIN",
        "15, COD, ABSTAIN",
    })
    void namedStatesStandWhereThePageShowsThem(int vote, String state, Choice choice) {
        assertEquals(
                List.of(choice),
                ASSEMBLY.ballots().stream()
                        .filter(ballot -> ballot.rollCall().value().equals("A/65/PV.71:" + vote))
                        .filter(ballot -> ballot.state().value().equals(state))
                        .map(ListedBallot::choice)
                        .toList());
    }

    @Test
    void laterStatementsChangeNoBallot() {
        assertEquals(
                List.of("2 COD - Y", "5 GMB Y A", "7 SAU N A"),
                ASSEMBLY.intentions().stream().map(VerbatimRecordsTest::words).toList());
        assertEquals(
                List.of("1 MNE - Y"),
                DECLARATION.intentions().stream()
                        .map(VerbatimRecordsTest::words)
                        .toList());
    }

    @Test
    void aMissingCommaAndFurnitureAreToldAndNothingElse() {
        Set<DiscrepancyKind> kinds = new TreeSet<>();
        ASSEMBLY.discrepancies().forEach(discrepancy -> kinds.add(discrepancy.kind()));
        assertEquals(
                Set.of(DiscrepancyKind.FUSED_NAMES, DiscrepancyKind.FURNITURE_REMOVED, DiscrepancyKind.INTENTION),
                kinds);
    }

    @Test
    void resolutionsAdoptedWithoutAVoteAreDecisionsToo() {
        Map<String, Decision> decisions = new TreeMap<>();
        ASSEMBLY.decisions().forEach(decision -> decisions.put(decision.paragraph(), decision));
        // The record gives the numbers 182 to 233: fourteen of them to the votes on whole texts.
        for (int number = 182; number <= 233; number++) {
            assertTrue(decisions.containsKey("A/RES/65/" + number), "A/RES/65/" + number);
        }
        assertEquals(Optional.empty(), decisions.get("A/RES/65/198").rollCall());
        assertEquals(
                14,
                decisions.values().stream()
                        .filter(decision -> decision.paragraph().startsWith("A/RES/")
                                && decision.rollCall().isPresent())
                        .count());
    }

    @Test
    void theVoteOnTheDeclarationIsExact() {
        assertEquals(1, DECLARATION.rollCalls().size());
        RollCall vote = DECLARATION.rollCalls().get(0);
        assertEquals(Optional.of(new ChoiceCounts(143, 4, 11)), vote.announced());
        assertEquals(new ChoiceCounts(143, 4, 11), DECLARATION.listed(vote.id()));
        assertEquals("AUS CAN NZL USA", listed(DECLARATION, "A/61/PV.107:1", Choice.NO));
        assertEquals(
                "AZE BDI BGD BTN COL GEO KEN NGA RUS UKR WSM", listed(DECLARATION, "A/61/PV.107:1", Choice.ABSTAIN));
        assertEquals(List.of(), blocking(DECLARATION));
    }

    @Test
    void theCouncilVotesByShowOfHandsAndNamesItsMembers() {
        assertEquals(1, COUNCIL.rollCalls().size());
        assertEquals(
                Optional.of(new ChoiceCounts(13, 0, 2)),
                COUNCIL.rollCalls().get(0).announced());
        assertEquals("BOL CIV ETH FRA GBR GNQ KAZ KWT NLD PER POL SWE USA", listed(COUNCIL, "S/PV.8422:1", Choice.YES));
        assertEquals("CHN RUS", listed(COUNCIL, "S/PV.8422:1", Choice.ABSTAIN));
        assertEquals(List.of(), COUNCIL.discrepancies());
    }

    @Test
    void aRecordWithoutVotesGivesEmptyTables() throws IOException {
        Extraction extraction =
                RecordExtraction.run(List.of(SharedData.verbatim("A-64-PV.121")), folder, Optional.empty());
        assertTrue(extraction.refused().isEmpty());
        assertEquals(List.of(), extraction.records().get(0).rollCalls());
        assertEquals(5, extraction.records().get(0).decisions().size());
        for (String table : List.of("ballots.csv", "roll_calls.csv", "discrepancies.csv", "intentions.csv")) {
            assertEquals(1, Files.readAllLines(folder.resolve(table)).size(), table);
        }
    }

    private static String words(Intention intention) {
        return intention.rollCall().value().replaceAll(".*:", "") + " " + intention.state() + " "
                + intention
                        .recorded()
                        .map(choice -> Character.toString(choice.letter()))
                        .orElse("-") + " "
                + intention.intended().letter();
    }

    private static String listed(ReadRecord record, String rollCall, Choice choice) {
        Set<String> states = new TreeSet<>();
        record.ballots().stream()
                .filter(ballot -> ballot.rollCall().value().equals(rollCall) && ballot.choice() == choice)
                .forEach(ballot -> states.add(ballot.state().value()));
        return String.join(" ", states);
    }

    private static List<Discrepancy> blocking(ReadRecord record) {
        return record.discrepancies().stream()
                .filter(discrepancy -> discrepancy.severity() == Severity.BLOCKING)
                .toList();
    }

    private static ReadRecord read(String name) {
        InputFaults faults = new InputFaults();
        return new VerbatimRecord()
                .read(
                        RecordDocument.read(SharedData.verbatim(name), name, faults)
                                .orElseThrow(),
                        LanguageTables.shipped().table("en").orElseThrow(),
                        CsvStateRegistry.shipped())
                .orElseThrow();
    }
}
