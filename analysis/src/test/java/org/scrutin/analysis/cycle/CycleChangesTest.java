package org.scrutin.analysis.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cycle.CycleChange.Method;
import org.scrutin.analysis.data.DataFolder;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.data.WorldGroups;
import org.scrutin.analysis.fixture.IntervalRow;
import org.scrutin.analysis.fixture.ReferenceRow;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StudyScopes;

/** The whole texts of the arms votes over five review cycles, numbered 1 to 5. */
class CycleChangesTest {

    private static final CycleChanges.Question WHOLE = new CycleChanges.Question(EnumSet.of(RollCallKind.WHOLE), .95);
    private static final double PRINTED = 5e-5;

    private static List<CycleChange> changes;

    @BeforeAll
    static void split() {
        RollCallMatrix matrix = RecordedVotes.arms();
        changes = CycleChanges.of(
                matrix, WorldGroups.ofTheStudies(), new StudyScopes(matrix, RecordedVotes.reviewCycles()), WHOLE);
    }

    @ParameterizedTest(name = "{0} {1} to {2}, {3}")
    @CsvSource(textBlock = """
            # group, from, to, method,  total,  agenda, behaviour, membership, attendance
            EU,      1,    5,  CHAINED, -.1026, -.0662, -.0341,    -.0024,
            EU,      1,    5,  DIRECT,  -.1026, -.0682, -.0132,    -.0211,
            EU,      4,    5,  DIRECT,  ,       ,       -.0341,    ,
            EU,      2,    3,  DIRECT,  -.0402, ,       ,          ,
            LAS,     2,    3,  DIRECT,  -.1250, -.1244, ,          ,
            GRULAC,  4,    5,  DIRECT,  ,       ,       .0411,     ,           .0151
            """)
    void parts(
            String group,
            String from,
            String to,
            Method method,
            Double total,
            Double agenda,
            Double behaviour,
            Double membership,
            Double attendance) {
        CycleChange.Parts parts = change(group, from, to, method).parts();

        assertPrinted(total, parts.total());
        assertPrinted(agenda, parts.agenda());
        assertPrinted(behaviour, parts.behaviour());
        assertPrinted(membership, parts.membership());
        assertPrinted(attendance, parts.attendance());
    }

    @ParameterizedTest(name = "cycle {0}: {1}")
    @CsvSource({"1, 1", "2, 1", "3, .9598", "4, .9205", "5, .8974"})
    void meansOfTheEuropeanUnion(String cycle, double mean) {
        double found = changes.stream()
                .filter(row -> row.group().value().equals("EU")
                        && row.measure() == CohesionIndex.AGREEMENT_INDEX
                        && (row.from().equals(cycle) || row.to().equals(cycle)))
                .mapToDouble(row -> row.from().equals(cycle) ? row.fromMean() : row.toMean())
                .findFirst()
                .orElseThrow();

        assertEquals(mean, found, PRINTED);
    }

    @Test
    void commonMembersOfTheEuropeanUnion() {
        assertEquals(14, change("EU", "1", "5", Method.DIRECT).common());
    }

    @Test
    void clusterMunitionsAreMostOfTheFallFromTheSecondToTheThirdCycle() {
        CycleChange.TopicChange topic = change("EU", "2", "3", Method.DIRECT).topics().stream()
                .filter(row -> row.topic().equals("cluster-munitions"))
                .findFirst()
                .orElseThrow();

        assertEquals(-.0380, topic.agenda(), PRINTED);
        assertEquals(0, topic.behaviour());
        assertTrue(topic.from().isEmpty());
        assertTrue(topic.to().isPresent());
    }

    /** Every direct row, as {@code reference/cycle_changes.py} computes it in exact fractions. */
    @Test
    void asElsewhere() {
        List<Map<String, String>> expected =
                DataFolder.table(Path.of("src/test/resources/reference/cycle_changes.csv"));
        Map<String, CycleChange> direct = new TreeMap<>();
        changes.stream()
                .filter(row -> row.method() == Method.DIRECT)
                .forEach(row -> direct.put(
                        row.from() + row.to() + row.group() + row.measure().id(), row));

        assertEquals(expected.size(), direct.size());
        for (Map<String, String> row : expected) {
            String key = row.get("cycle_from") + row.get("cycle_to") + row.get("group") + row.get("measure");
            CycleChange found = direct.get(key);
            assertClose(row.get("from"), found.fromMean(), key);
            assertClose(row.get("to"), found.toMean(), key);
            assertClose(row.get("agenda"), found.parts().agenda(), key);
            assertClose(row.get("behaviour"), found.parts().behaviour(), key);
            assertClose(row.get("membership"), found.parts().membership(), key);
            assertClose(row.get("attendance"), found.parts().attendance(), key);
            assertEquals(Integer.parseInt(row.get("common")), found.common(), key);
        }
    }

    private static void assertClose(String expected, double found, String key) {
        assertEquals(Double.parseDouble(expected), found, 1e-12, key);
    }

    /** Against {@code src/test/reference/meeting_jackknife.py}. */
    @Test
    void intervalsOfTheParts() {
        List<ReferenceRow> stored = ReferenceRow.table("cycle_change_intervals.csv");
        assertEquals(5 * 7 * 2 * 5, stored.size());
        for (ReferenceRow expected : stored) {
            CycleChange change = changes.stream()
                    .filter(row -> row.from().equals(expected.text("cycle_from"))
                            && row.to().equals(expected.text("cycle_to"))
                            && row.group().value().equals(expected.text("group"))
                            && row.measure().id().equals(expected.text("measure"))
                            && row.method() == Method.DIRECT)
                    .findFirst()
                    .orElseThrow();
            IntervalRow.assertSame(expected, interval(change, expected.text("part")));
        }
    }

    private static IntervalEstimate interval(CycleChange change, String part) {
        ChangeIntervals intervals = change.intervals();
        return switch (part) {
            case "total" -> intervals.total();
            case "agenda" -> intervals.agenda();
            case "behaviour" -> intervals.behaviour();
            case "membership" -> intervals.membership();
            case "attendance" -> intervals.attendance();
            default -> throw new IllegalArgumentException(part);
        };
    }

    @Test
    void partsAddUpToTheDifferenceOfTheMeans() {
        assertEquals(15 * 2 * 6, changes.size());
        for (CycleChange change : changes) {
            assertEquals(
                    change.toMean() - change.fromMean(),
                    change.parts().total(),
                    1e-12,
                    () -> change.group() + " " + change.from() + " to " + change.to());
        }
    }

    @Test
    void topicsAddUpToTheParts() {
        for (CycleChange change : changes) {
            if (change.method() == Method.DIRECT) {
                assertEquals(
                        change.parts().agenda(),
                        change.topics().stream()
                                .mapToDouble(CycleChange.TopicChange::agenda)
                                .sum(),
                        1e-12);
                assertEquals(
                        change.parts().membership(),
                        change.topics().stream()
                                .mapToDouble(CycleChange.TopicChange::membership)
                                .sum(),
                        1e-12);
            }
        }
    }

    @Test
    void neighboursThenFirstToLastInBothWays() {
        List<String> rows = changes.stream()
                .filter(row -> row.group().value().equals("EU") && row.measure() == CohesionIndex.RICE)
                .map(row -> row.from() + row.to() + " " + row.method().id())
                .toList();

        assertEquals(List.of("12 direct", "23 direct", "34 direct", "45 direct", "15 chained", "15 direct"), rows);
    }

    @Test
    void twoCyclesAreNeighboursAndNeedNoChain() {
        RollCallMatrix matrix = RecordedVotes.arms();
        List<CycleChange> two = CycleChanges.of(
                matrix,
                WorldGroups.roster("EU"),
                new StudyScopes(matrix, RecordedVotes.reviewCycles().subList(0, 2)),
                WHOLE);

        assertEquals(
                List.of(Method.DIRECT, Method.DIRECT),
                two.stream().map(CycleChange::method).toList());
    }

    @Test
    void aCycleWithoutVotesBreaksTheChain() {
        RollCallMatrix matrix = RecordedVotes.arms();
        List<ReviewCycle> cycles = new ArrayList<>(RecordedVotes.reviewCycles().subList(0, 2));
        cycles.add(
                1,
                new ReviewCycle(
                        "none",
                        Period.of(LocalDate.parse("1990-01-01"), LocalDate.parse("1990-12-31")),
                        LocalText.EMPTY));
        List<String> rows =
                CycleChanges.of(matrix, WorldGroups.roster("EU"), new StudyScopes(matrix, cycles), WHOLE).stream()
                        .map(row -> row.from() + " " + row.to() + " "
                                + row.measure().id())
                        .toList();

        assertEquals(List.of("1 2 agreement_index", "1 2 rice"), rows);
    }

    private static CycleChange change(String group, String from, String to, Method method) {
        return changes.stream()
                .filter(row -> row.group().equals(new GroupId(group))
                        && row.measure() == CohesionIndex.AGREEMENT_INDEX
                        && row.from().equals(from)
                        && row.to().equals(to)
                        && row.method() == method)
                .findFirst()
                .orElseThrow();
    }

    private static void assertPrinted(Double expected, double found) {
        if (expected != null) {
            assertEquals(expected, found, PRINTED);
        }
    }
}
