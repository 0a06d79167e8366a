package org.scrutin.jobs.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.jobs.study.StudyPlace;
import org.scrutin.jobs.study.StudyReader;

/**
 * The whole recorded vote of the General Assembly from 1946 to 2019, as the package unvotes has it. What is read is held
 * against the lines of the file, counted here without any of the program's readers.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnvotesOfTheAssemblyTest {

    private static final Path DATA = Path.of(System.getProperty("scrutin.data", "../../shared/data"))
            .resolve("unga")
            .toAbsolutePath()
            .normalize();

    private final Map<String, int[]> linesOfVote = new TreeMap<>();
    private final Map<String, Integer> linesOfCountry = new TreeMap<>();
    private LoadedStudy loaded;
    private RollCallMatrix matrix;
    private List<Discrepancy> discrepancies;

    @BeforeAll
    void load(@TempDir Path folder) throws IOException {
        count();
        Path study = folder.resolve("study.yaml");
        Files.writeString(study, """
                study: assembly
                sources:
                  - {format: unvotes, votes: DATA/un_votes.csv.gz, roll-calls: DATA/un_roll_calls.csv.gz, issues: DATA/un_roll_call_issues.csv.gz}
                """.replace("DATA", DATA.toString()));
        CsvStateRegistry registry = CsvStateRegistry.shipped();
        loaded = new StudyLoader(TestSpark.context(), registry)
                .load(new StudyReader(registry).read(new StudyPlace(study, "study.yaml")));
        matrix = loaded.data().matrix();
        discrepancies = loaded.data().discrepancies();
    }

    /** A line is number, country, code and vote; no country of the file has a quote in its name. */
    private void count() throws IOException {
        List<String> votes = List.of("\"yes\"", "\"no\"", "\"abstain\"");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(DATA.resolve("un_votes.csv.gz"))), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String number = line.substring(0, line.indexOf(','));
                String country = line.split("\"", -1)[1];
                int vote = votes.indexOf(line.substring(line.lastIndexOf(',') + 1));
                linesOfVote.computeIfAbsent(number, n -> new int[3])[vote]++;
                linesOfCountry.merge(country, 1, Integer::sum);
            }
        }
    }

    @Test
    void everyLineIsABallotOfItsVote() {
        long ballots = 0;
        Map<String, ChoiceCounts> byTotals = new TreeMap<>();
        for (int position = 0; position < matrix.rollCalls().size(); position++) {
            ballots += matrix.room(position).cast();
            byTotals.put(matrix.rollCall(position).id().value(), matrix.room(position));
        }
        assertEquals(870_109, ballots);
        assertEquals(6_203, matrix.rollCalls().size());
        assertEquals(
                linesOfVote.values().stream()
                        .map(counts -> counts[0] + "-" + counts[1] + "-" + counts[2])
                        .sorted()
                        .toList(),
                byTotals.values().stream()
                        .map(room -> room.yes() + "-" + room.no() + "-" + room.abstain())
                        .sorted()
                        .toList());
        int[] armsTransfers = linesOfVote.get("4678");
        assertEquals(
                new ChoiceCounts(armsTransfers[0], armsTransfers[1], armsTransfers[2]), byTotals.get("A/RES/61/77"));
    }

    /** A name may mean several states in turn; of most it means one, which then has as many ballots as the name has lines. */
    @Test
    void everyCountryIsAState() {
        assertEquals(linesOfCountry.get("Namibia"), cast("NAM"));
        assertEquals(linesOfCountry.get("Zanzibar"), cast("EAZ"));
        assertEquals(
                linesOfCountry.get("Federal Republic of Germany") + linesOfCountry.get("Germany"),
                cast("FRG") + cast("DEU"));
        assertEquals(
                linesOfCountry.get("Yemen Arab Republic") + linesOfCountry.get("Yemen"), cast("YAR") + cast("YEM"));
        assertEquals(linesOfCountry.get("Russia"), cast("SUN") + cast("RUS"));
        assertEquals(linesOfCountry.get("Egypt"), cast("EGY") + cast("UAR"));
        assertEquals(linesOfCountry.get("Tanzania"), cast("EAT") + cast("TZA"));
        assertEquals(linesOfCountry.get("Yugoslavia"), cast("YUG") + cast("SCG") + cast("SRB"));
    }

    private int cast(String id) {
        int state = matrix.position(new StateId(id)).orElseThrow();
        int cast = 0;
        for (Choice choice : List.of(Choice.YES, Choice.NO, Choice.ABSTAIN)) {
            for (long word : matrix.words(state, choice)) {
                cast += Long.bitCount(word);
            }
        }
        return cast;
    }

    /** 204 symbols stand on several lines, 159 lines have none. */
    @Test
    void aSymbolIsTheIdOfTheOneVoteOnTheWholeText() {
        RollCall whole = rollCall("A/RES/61/77");
        assertEquals(RollCallKind.WHOLE, whole.kind());
        RollCall paragraph = rollCall("A/RES/61/77:rcid-5788");
        assertEquals(RollCallKind.PARAGRAPH, paragraph.kind());
        assertEquals(whole.id(), paragraph.wholeText().orElseThrow());
        assertEquals(RollCallKind.AMENDMENT, rollCall("R/1/66:rcid-3").kind());
        assertEquals(RollCallKind.WHOLE, rollCall("R/1/79").kind());
        assertEquals(
                159,
                matrix.rollCalls().stream()
                        .filter(rollCall -> rollCall.id().value().startsWith("rcid-"))
                        .count());
        // Written R/72/50 on the lines of its paragraphs, A/RES/72/50 on that of the whole.
        assertEquals(
                Optional.of(rollCall("A/RES/72/50").id()),
                rollCall("A/RES/72/50:rcid-5992").wholeText());
        // Two lines of the same text, none marked as a paragraph.
        assertTrue(matrix.position(new RollCallId("A/RES/52/22")).isEmpty());
    }

    @Test
    void aVoteHasAllItsIssuesAndTheFirstIsThePrimary() {
        RollCall rollCall = rollCall("A/RES/61/77");
        assertEquals("Arms control and disarmament", rollCall.topic());
        Map<Integer, Long> issues = matrix.rollCalls().stream()
                .collect(Collectors.groupingBy(each -> each.topics().size(), TreeMap::new, Collectors.counting()));
        assertEquals(Map.of(0, 2_104L, 1, 2_708L, 2, 1_147L, 3, 233L, 4, 11L), issues);
    }

    /** The backslashes escape nothing; the quotes beside them are doubled as in any table. */
    @Test
    void aBackslashStaysAsItStands() {
        assertEquals(
                "TO ADOPT THE KOREAN PROPOSAL THAT INVALID BALLOTS BE INCLUDED IN THE TOTAL NUMBER OF \\MEMBERS PRESENT"
                        + " AND VOTING\\\\, IN CALCULATING THE MAJORITY VOTE.\\\"\"",
                rollCall("R/1/98").subject().in("en").orElseThrow());
    }

    /** Fiji was admitted on 13 October 1970. Months are compared, since days before the 59th session are not reliable. */
    @Test
    void aStateThatVotesBeforeItIsAMemberIsCountedAndFound() {
        List<Discrepancy> early = discrepancies.stream()
                .filter(found -> found.kind() == DiscrepancyKind.NOT_A_MEMBER
                        && found.state().equals(Optional.of(new StateId("FJI"))))
                .toList();
        assertEquals(2, early.size());
        early.forEach(found -> assertEquals(
                "1970-09",
                rollCall(found.rollCall().orElseThrow().value())
                        .date()
                        .toString()
                        .substring(0, 7)));
    }

    @Test
    void unreliableDaysAreOneFinding() {
        List<Discrepancy> unreliable = discrepancies.stream()
                .filter(found -> found.kind() == DiscrepancyKind.UNRELIABLE_DATE)
                .toList();
        assertEquals(1, unreliable.size());
        assertEquals(
                Long.toString(matrix.rollCalls().stream()
                        .filter(rollCall -> Integer.parseInt(rollCall.session()) < 59)
                        .count()),
                unreliable.get(0).listed());
    }

    /** Imported and read again: the same roll calls, ballots and findings. Its lines are compared on small tables. */
    @Test
    void theImportHoldsTheSame(@TempDir Path folder) {
        LoadedStudy again = DataStudy.in(folder).again(loaded, "imported");
        assertEquals(matrix.rollCalls(), again.data().matrix().rollCalls());
        assertEquals(discrepancies, again.data().discrepancies());
        assertEquals(loaded.marked(), again.marked());
        for (StateId state : matrix.states()) {
            int here = matrix.position(state).orElseThrow();
            int there = again.data().matrix().position(state).orElseThrow();
            for (Choice choice : Choice.values()) {
                assertArrayEquals(
                        matrix.words(here, choice), again.data().matrix().words(there, choice), state + " " + choice);
            }
        }
    }

    private RollCall rollCall(String id) {
        return matrix.rollCall(matrix.position(new RollCallId(id)).orElseThrow());
    }
}
