package org.scrutin.jobs.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.jobs.study.StudyPlace;
import org.scrutin.jobs.study.StudyReader;

/** The shipped study of the whole General Assembly over both of its sources. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneralAssemblyTest {

    private static final Path DATA = Path.of(System.getProperty("scrutin.data", "../../shared/data"))
            .toAbsolutePath()
            .normalize();
    private static final String LAST_OF_UNVOTES = "un_roll_calls.csv.gz";

    private RollCallMatrix matrix;
    private List<Discrepancy> discrepancies;

    @BeforeAll
    void load(@TempDir Path folder) throws IOException {
        Path study =
                Files.copy(Path.of("..", "studies", "general-assembly", "study.yaml"), folder.resolve("study.yaml"));
        Files.createSymbolicLink(folder.resolve("unga"), DATA.resolve("unga"));
        Files.createSymbolicLink(folder.resolve("resolutions"), DATA.resolve("resolutions"));
        CsvStateRegistry registry = CsvStateRegistry.shipped();
        LoadedStudy loaded = new StudyLoader(TestSpark.context(), registry)
                .load(new StudyReader(registry).read(new StudyPlace(study, "study.yaml")));
        matrix = loaded.data().matrix();
        discrepancies = loaded.data().discrepancies();
    }

    /** 6,203 votes and 731, of which 90 symbols of the 74th session stand in both: counted in the files by another program. */
    @Test
    void aVoteInBothSourcesCountsOnce() {
        assertEquals(6_203 + 731 - 90, matrix.rollCalls().size());
        RollCall both =
                matrix.rollCall(matrix.position(new RollCallId("A/RES/74/10")).orElseThrow());
        assertEquals(LAST_OF_UNVOTES, both.source());
        assertTrue(both.meeting().startsWith("A/74/PV."), both.meeting());
        assertTrue(both.announced().isPresent());
    }

    /** Where the sources differ both totals are told, and they are not the same. */
    @Test
    void whatTheSourcesHaveOtherwiseIsAFinding() {
        List<Discrepancy> differing = discrepancies.stream()
                .filter(found -> found.kind() == DiscrepancyKind.SOURCES_DIFFER)
                .filter(found -> found.place().isEmpty())
                .toList();
        assertTrue(differing.size() < 90, differing.toString());
        for (Discrepancy found : differing) {
            assertTrue(found.announced().matches("\\d+-\\d+-\\d+"), found.announced());
            assertTrue(!found.evidence().isEmpty(), found.toString());
        }
    }

    /**
     * Joint ballots of pairs on whole texts of the first source, counted by {@code pairs_of_the_assembly.py} beside this test, which
     * holds all pairs of a report against the files.
     */
    @Test
    void jointBallotsOfPairsAreThoseOfAPlainCount() throws IOException {
        String table;
        try (InputStream in = GeneralAssemblyTest.class.getResourceAsStream("pairs_of_the_assembly.csv")) {
            table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> rows = table.lines().skip(1).toList();
        assertEquals(14, rows.size());
        for (String row : rows) {
            List<String> cells = List.of(row.split(","));
            assertEquals(cells.subList(2, 11), joint(cells.get(0), cells.get(1)), row);
        }
    }

    private List<String> joint(String a, String b) {
        int first = matrix.position(new StateId(a)).orElseThrow();
        int second = matrix.position(new StateId(b)).orElseThrow();
        int[] cells = new int[9];
        for (int position = 0; position < matrix.rollCalls().size(); position++) {
            RollCall rollCall = matrix.rollCall(position);
            Optional<Integer> row = place(matrix.choice(position, first));
            Optional<Integer> column = place(matrix.choice(position, second));
            if (rollCall.source().equals(LAST_OF_UNVOTES)
                    && rollCall.kind() == RollCallKind.WHOLE
                    && row.isPresent()
                    && column.isPresent()) {
                cells[3 * row.get() + column.get()]++;
            }
        }
        return Arrays.stream(cells).mapToObj(String::valueOf).toList();
    }

    private static Optional<Integer> place(Choice choice) {
        return switch (choice) {
            case YES -> Optional.of(0);
            case ABSTAIN -> Optional.of(1);
            case NO -> Optional.of(2);
            default -> Optional.empty();
        };
    }
}
