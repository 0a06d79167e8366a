package org.scrutin.analysis.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.cohesion.GroupTallies;
import org.scrutin.analysis.fixture.RandomVotes;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

class CoincidencesTest {

    private static final Reference AAA = new Reference.OfState(new StateId("AAA"));
    private static final Reference ROOM = new Reference.OfRoom();
    private static final Reference GROUP = new Reference.OfGroup(new GroupId("GRP"));

    private static NavigableMap<Scope, RollCallSet> whole(RollCallMatrix matrix) {
        return new StudyScopes(matrix, List.of()).byCycle(Set.of(RollCallKind.WHOLE));
    }

    private static List<Coincidence> with(RollCallMatrix matrix, Roster roster, Reference... references) {
        Coincidences.Question question =
                new Coincidences.Question(List.of(references), CoincidenceFormula.COINCIDENCE_HALF);
        return Coincidences.of(matrix, roster, question, whole(matrix));
    }

    private static Map<String, Coincidence> bySubject(List<Coincidence> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.subject().value(), Function.identity()));
    }

    /**
     * By hand. Against AAA, which casts on R1 to R5: BBB is the same on R1 and R2 (R2 both abstaining), partial on R3, opposite
     * on R4, absent on R5. CCC joins the electorate on R4: absent on R4 and R5, no earlier. DDD is never of the electorate and
     * never votes. EEE votes once, before it is of the electorate.
     */
    @Test
    void aStateAsReference() {
        RollCallMatrix matrix = SmallVotes.among("AAA BBB CCC DDD EEE")
                .vote("R1 2001-01-01", "YY..Y")
                .vote("R2 2001-01-02", "AA...")
                .vote("R3 2001-01-03", "NA...")
                .vote("R4 2001-01-04", "YN...")
                .vote("R5 2001-01-05", "Y....")
                .vote("R6 2001-01-06", ".YY..")
                .matrix();
        Roster roster = SmallVotes.roster("AAA BBB CCC@2001-01-04");

        List<Coincidence> rows = with(matrix, roster, AAA);
        Map<String, Coincidence> bySubject = bySubject(rows);

        assertEquals(
                List.of("BBB", "CCC", "EEE"),
                rows.stream().map(row -> row.subject().value()).toList());
        Coincidence bbb = bySubject.get("BBB");
        assertEquals(2, bbb.same());
        assertEquals(1, bbb.bothAbstain());
        assertEquals(1, bbb.partial());
        assertEquals(1, bbb.opposite());
        assertEquals(1, bbb.absent());
        assertEquals(OptionalDouble.of(1 / 2.0), bbb.votes());
        assertEquals(OptionalDouble.of(2.5 / 4), bbb.half());
        assertEquals(OptionalDouble.of(3.0 / 5), bbb.absenceHalf());
        assertEquals(2, bySubject.get("CCC").absent());
        assertEquals(OptionalDouble.empty(), bySubject.get("CCC").half());
        assertEquals(OptionalDouble.of(.5), bySubject.get("CCC").absenceHalf());
        assertEquals(1, bySubject.get("EEE").same());
        assertEquals(0, bySubject.get("EEE").absent());
    }

    @Test
    void aPluralityThatTiesIsAbsent() {
        RollCallMatrix matrix = SmallVotes.among("AAA BBB CCC")
                .vote("R1 2001-01-01", "YNA")
                .vote("R2 2001-01-02", "YNN")
                .vote("R3 2001-01-03", "YY.")
                .matrix();
        Roster roster = SmallVotes.roster("AAA BBB CCC", SmallVotes.group("GRP", "AAA BBB"));
        GroupTallies groups = new GroupTallies(matrix, roster);

        assertEquals(Choice.ABSENT, ROOM.choice(matrix, groups, 0));
        assertEquals(Choice.NO, ROOM.choice(matrix, groups, 1));
        assertEquals(Choice.YES, ROOM.choice(matrix, groups, 2));
        assertEquals(Choice.ABSENT, GROUP.choice(matrix, groups, 0));
        assertEquals(Choice.ABSENT, GROUP.choice(matrix, groups, 1));
        assertEquals(Choice.YES, GROUP.choice(matrix, groups, 2));
        assertEquals(Choice.ABSENT, new Reference.OfState(new StateId("ZZZ")).choice(matrix, groups, 0));

        Map<String, Coincidence> room = bySubject(with(matrix, roster, ROOM));
        assertEquals(1, room.get("AAA").same());
        assertEquals(1, room.get("AAA").opposite());
        assertEquals(2, room.get("BBB").same());
        assertEquals(1, room.get("CCC").same());
        assertEquals(1, room.get("CCC").absent());
    }

    /** BBB and CCC always vote with AAA, DDD abstains throughout, EEE joins one roll call too late for a rank. */
    @Test
    void equalValuesShareTheLowestRank() {
        SmallVotes votes = SmallVotes.among("AAA BBB CCC DDD EEE");
        for (int i = 0; i < CoincidenceRanking.LEAST_VOTES; i++) {
            votes.vote("R" + (10 + i) + " 2001-01-01", i == 0 ? "YYYA." : "YYYAY");
        }
        RollCallMatrix matrix = votes.matrix();

        Map<String, Coincidence> rows = bySubject(with(matrix, SmallVotes.roster("AAA BBB CCC DDD EEE"), AAA));

        assertEquals(OptionalInt.of(1), rows.get("BBB").rank());
        assertEquals(OptionalInt.of(1), rows.get("CCC").rank());
        assertEquals(OptionalInt.of(3), rows.get("DDD").rank());
        assertEquals(OptionalInt.empty(), rows.get("EEE").rank());
        assertEquals(OptionalDouble.of(1), rows.get("EEE").half());
    }

    @Test
    void rowsStandInTheOrderOfTheirKey() {
        RollCallMatrix matrix =
                SmallVotes.among("AAA BBB CCC").vote("R1 2001-01-01", "YYA").matrix();
        Roster roster = SmallVotes.roster("AAA BBB CCC", SmallVotes.group("GRP", "AAA BBB"));

        assertEquals(
                List.of(
                        "group:GRP AAA",
                        "group:GRP BBB",
                        "group:GRP CCC",
                        "room AAA",
                        "room BBB",
                        "room CCC",
                        "state:AAA BBB",
                        "state:AAA CCC"),
                with(matrix, roster, AAA, ROOM, GROUP).stream()
                        .map(row -> row.reference().id() + " " + row.subject())
                        .toList());
    }

    @Property(tries = 30)
    void packedBitsCountAsOneBallotAfterTheOther(@ForAll long seed) {
        Random random = new Random(seed);
        int states = 2 + random.nextInt(8);
        RollCallMatrix matrix =
                RandomVotes.of(random, states, 1 + random.nextInt(260)).matrix();
        Roster roster = SmallVotes.roster(
                RandomVotes.names(states) + "@2001-03-01", SmallVotes.group("GRP", RandomVotes.names(states / 2)));
        GroupTallies groups = new GroupTallies(matrix, roster);
        for (Reference reference : List.of(new Reference.OfState(new StateId("S00")), ROOM, GROUP)) {
            Map<String, Coincidence> rows = bySubject(with(matrix, roster, reference));
            for (int subject = 0; subject < states; subject++) {
                CoincidenceCounts naive = CoincidenceCounts.NONE;
                StateId id = matrix.states().get(subject);
                for (int position = 0; position < matrix.rollCalls().size(); position++) {
                    Choice choice = matrix.choice(position, subject);
                    boolean eligible =
                            roster.electorate(matrix.rollCall(position).date()).contains(id);
                    if (choice.isCast() || eligible) {
                        naive = naive.accept(reference.choice(matrix, groups, position), choice);
                    }
                }
                Coincidence row = rows.get(id.value());
                if (reference.is(id) || naive.equals(CoincidenceCounts.NONE)) {
                    assertNull(row);
                } else {
                    assertEquals(
                            naive,
                            new CoincidenceCounts(
                                    row.same(), row.bothAbstain(), row.partial(), row.opposite(), row.absent()));
                }
            }
        }
    }
}
