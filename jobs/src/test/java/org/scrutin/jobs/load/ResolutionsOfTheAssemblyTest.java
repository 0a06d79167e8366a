package org.scrutin.jobs.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.file.TextLines;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.jobs.resolution.Adoption;
import org.scrutin.jobs.resolution.Resolution;
import org.scrutin.jobs.resolution.ResolutionLine;
import org.scrutin.jobs.resolution.ResolutionParser;
import org.scrutin.jobs.study.StudyPlace;
import org.scrutin.jobs.study.StudyReader;

/**
 * The whole of the General Assembly's machine-readable resolutions that is at hand: the 74th to the 80th session, two
 * emergency special sessions and a special one. Every number here was counted by another program, of a few lines, on the
 * same files.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResolutionsOfTheAssemblyTest {

    private static final Path DATA =
            Path.of(System.getProperty("scrutin.data", "../../shared/data")).resolve("resolutions");

    private static final String TOTALS_ONLY = "A/RES/75/254A-C";
    private static final String TWICE_LISTED = "A/RES/75/290A";
    private static final String ONE_MISSING = "A/RES/77/293";

    private LoadedStudy loaded;

    @BeforeAll
    void load(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("study.yaml"),
                "study: assembly\nsources:\n  - {format: unga-json, resolutions: \""
                        + DATA.toAbsolutePath().normalize() + "\"}\n");
        CsvStateRegistry registry = CsvStateRegistry.shipped();
        loaded = new StudyLoader(TestSpark.context(), registry)
                .load(new StudyReader(registry).read(StudyPlace.of(folder.toString())));
    }

    /** As printed: 752 lines are marked as recorded votes, one without a list; of the others two do not count what was announced. */
    @Test
    void everyListCountsWhatWasAnnouncedButThoseOfThreeResolutions() throws IOException {
        int lines = 0;
        int marked = 0;
        List<String> unlike = new ArrayList<>();
        for (DataFile file : files()) {
            ResolutionParser parser = new ResolutionParser();
            try (TextLines text = TextLines.of(file)) {
                while (text.hasNext()) {
                    ResolutionLine line = parser.parse(text.next());
                    lines++;
                    assertTrue(line instanceof Resolution, () -> file.name() + ": " + line);
                    Resolution resolution = (Resolution) line;
                    if (resolution.adoption() == Adoption.RECORDED_VOTE) {
                        marked++;
                        if (!resolution.announced().equals(Optional.of(asListed(resolution)))) {
                            unlike.add(resolution.rollCall() + " " + asListed(resolution));
                        }
                    }
                }
            }
        }
        assertEquals(2232, lines);
        assertEquals(752, marked);
        assertEquals(
                List.of(
                        TOTALS_ONLY + " " + new ChoiceCounts(0, 0, 0),
                        TWICE_LISTED + " " + new ChoiceCounts(180, 0, 94),
                        ONE_MISSING + " " + new ChoiceCounts(100, 9, 58)),
                unlike);
    }

    /** As read, with every name a state: 21 of the 752 lines tell a vote again. */
    @Test
    void everyVoteReconcilesButTwo() {
        RollCallMatrix matrix = loaded.data().matrix();
        assertEquals(731, matrix.rollCalls().size());
        Map<String, String> unlike = new TreeMap<>();
        int cast = 0;
        for (int i = 0; i < matrix.rollCalls().size(); i++) {
            RollCall rollCall = matrix.rollCall(i);
            cast += matrix.room(i).cast();
            if (!rollCall.announced().equals(Optional.of(matrix.room(i)))) {
                unlike.put(rollCall.id().value(), rollCall.announced().orElseThrow() + " " + matrix.room(i));
            }
        }
        assertEquals(128_399, cast);
        assertEquals(
                Map.of(
                        TOTALS_ONLY, new ChoiceCounts(168, 2, 0) + " " + new ChoiceCounts(0, 0, 0),
                        ONE_MISSING, new ChoiceCounts(100, 9, 59) + " " + new ChoiceCounts(100, 9, 58)),
                unlike);
        int twice = matrix.position(new RollCallId(TWICE_LISTED)).orElseThrow();
        assertEquals(new ChoiceCounts(90, 0, 47), matrix.room(twice));
    }

    @Test
    void whatDoesNotAddUpIsTold() {
        assertEquals(
                List.of("total-mismatch blocking 59 58 at 298:1"),
                told(ONE_MISSING).stream()
                        .filter(one -> !one.startsWith("missing-candidate"))
                        .toList());
        assertEquals(List.of("roll-call-without-ballots blocking 168-2-0 0 at "), told(TOTALS_ONLY));
        assertEquals(
                List.of("repeated-run repaired 90 180 at 298:1", "repeated-run repaired 47 94 at 298:1"),
                told(TWICE_LISTED));
        Map<String, Integer> kinds = new TreeMap<>();
        for (Discrepancy one : loaded.data().discrepancies()) {
            kinds.merge(one.kind().id() + " " + one.severity().id(), 1, Integer::sum);
        }
        assertEquals(
                Map.of(
                        "roll-call-without-ballots blocking", 1,
                        "total-mismatch blocking", 1,
                        // Who abstained under the same title in another session and stands on no list of 77/293.
                        "missing-candidate warning", 11,
                        // The two lists of 75/290 A, and four lines that stand again word for word.
                        "repeated-run repaired", 6,
                        // The other 35 of the 39 lines about a resolution that stood before.
                        "sources-differ warning", 35,
                        // The misspelling of Türkiye in the 79th session.
                        "near-name repaired", 19,
                        // Resolutions in parts, without a word about how they were adopted.
                        "missing-block warning", 4),
                kinds);
    }

    /** Nothing else was voted on at the meeting. In five other sessions a text has the same title; who abstained there was counted by hand. */
    @Test
    void whoCouldBeMissingIsToldWithTheVotesThatSayIt() {
        List<Discrepancy> candidates = loaded.data().discrepancies().stream()
                .filter(one -> one.kind() == DiscrepancyKind.MISSING_CANDIDATE)
                .toList();
        assertEquals(
                List.of("AGO", "CMR", "BEN", "STP", "UGA", "BOL", "CAF", "GNB", "LSO", "ZAF", "BFA"),
                candidates.stream()
                        .map(one -> one.state().orElseThrow().value())
                        .toList());
        assertEquals(
                "A/RES/75/285 A BURKINA FASO 75.json.gz " + place("A/RES/75/285") + "; BRUNEI DARUSSALAM [ ] CAMBODIA",
                candidates.get(10).evidence());
        assertEquals(
                "In no list of this vote. Listed on 0 other votes of the meeting; abstaining on 4 other votes under the same title.",
                candidates.get(0).detail());
    }

    /** Each resolution once, however often it stands there. */
    @Test
    void everyResolutionIsADecision() {
        List<Decision> decisions = loaded.data().decisions();
        assertEquals(2193, decisions.size());
        assertEquals(
                2193, decisions.stream().map(Decision::paragraph).distinct().count());
        assertEquals(
                1458,
                decisions.stream()
                        .filter(decision -> decision.mode().equals(Optional.of(Decision.Mode.WITHOUT_A_VOTE)))
                        .count());
        assertEquals(
                4,
                decisions.stream().filter(decision -> decision.mode().isEmpty()).count());
    }

    @Test
    void aVoteIsDescribedAsTheDataDescribeIt() {
        RollCallMatrix matrix = loaded.data().matrix();
        RollCall vote =
                matrix.rollCall(matrix.position(new RollCallId("A/RES/79/38")).orElseThrow());
        assertEquals("2024-12-02", vote.date().toString());
        assertEquals("79", vote.session());
        assertEquals("79.json.gz", vote.source());
        assertEquals(
                Optional.of("Treaty on the Prohibition of Nuclear Weapons"),
                vote.title().in("en"));
        assertEquals("General and complete disarmament", vote.topic());
        assertEquals(
                List.of(
                        "General and complete disarmament",
                        "NUCLEAR DISARMAMENT",
                        "DISARMAMENT AGREEMENTS",
                        "SIGNATURES, ACCESSIONS, RATIFICATIONS",
                        "CONFERENCES"),
                vote.topics());
    }

    private String place(String resolution) {
        return loaded.data().decisions().stream()
                .filter(one -> one.paragraph().equals(resolution))
                .map(Decision::place)
                .findFirst()
                .orElseThrow();
    }

    private List<String> told(String rollCall) {
        return loaded.data().discrepancies().stream()
                .filter(one -> one.rollCall().equals(Optional.of(new RollCallId(rollCall))))
                .map(one -> one.kind().id() + " " + one.severity().id() + " " + one.announced() + " " + one.listed()
                        + " at " + one.place())
                .toList();
    }

    private static ChoiceCounts asListed(Resolution resolution) {
        int[] listed = Resolution.CHOICES.stream()
                .mapToInt(choice -> resolution.list(choice).names().size())
                .toArray();
        return new ChoiceCounts(listed[0], listed[1], listed[2]);
    }

    private static List<DataFile> files() throws IOException {
        try (Stream<Path> files = Files.list(DATA)) {
            return files.sorted()
                    .map(path -> new DataFile(path.toString(), path.toString(), path.toString()))
                    .toList();
        }
    }
}
