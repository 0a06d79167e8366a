package org.scrutin.analysis.abstention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.data.WorldGroups;
import org.scrutin.analysis.fixture.RandomVotes;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;

class AbsencesTest {

    private static final RollCallMatrix VOTES = SmallVotes.among("AAA BBB CCC DDD EEE")
            .vote("R1 2001-01-01 m1", "YY..X")
            .vote("R2 2001-01-01 m1", "Y....")
            .vote("R3 2001-02-01 m2", "Y....")
            .matrix();

    private static final String OTHERS = "DDD EEE FFF GGG HHH III JJJ KKK LLL MMM NNN OOO PPP";

    private static final Roster ROSTER = SmallVotes.roster("AAA BBB CCC DDD@2001-02-01 EEE FFF");

    /** C may vote and has no vote in January; D joins in February; F is named by no source. */
    @Test
    void worked() {
        Absences absences = new Absences(
                VOTES,
                ROSTER,
                List.of(SmallVotes.membership(
                        "UN", "CCC", Period.of(LocalDate.parse("2001-01-01"), LocalDate.parse("2001-01-31")))));

        assertEquals(Optional.empty(), absences.of(0, id("AAA")), "it cast a ballot");
        assertEquals(Optional.of(AbsenceKind.MISSED_THIS_VOTE), absences.of(1, id("BBB")));
        assertEquals(Optional.of(AbsenceKind.WITHOUT_VOTE), absences.of(0, id("CCC")));
        assertEquals(Optional.of(AbsenceKind.NOT_A_MEMBER), absences.of(0, id("DDD")));
        assertEquals(Optional.of(AbsenceKind.MISSED_THE_MEETING), absences.of(0, id("EEE")), "as the source prints");
        assertEquals(Optional.of(AbsenceKind.MISSED_THE_MEETING), absences.of(1, id("FFF")));
    }

    @Test
    void oneRollCallDoesNotTellAwayFromSilent() {
        Absences absences = new Absences(VOTES, ROSTER, List.of());

        assertEquals(Optional.of(AbsenceKind.DID_NOT_VOTE), absences.of(2, id("BBB")));
        assertEquals(Optional.of(AbsenceKind.MISSED_THE_MEETING), absences.of(0, id("CCC")), "no source says more");
        assertEquals(Optional.of(AbsenceKind.NOT_A_MEMBER), absences.of(2, id("GGG")));
    }

    /** Counted elsewhere: of the 38 members without a ballot on A/RES/79/58, 35 cast one on another of the 4 votes of that meeting. */
    @Test
    void theVoteThatManyMissed() {
        RollCallMatrix arms = RecordedVotes.arms();
        Roster roster = WorldGroups.roster();
        Absences absences = new Absences(arms, roster, List.of());
        int position = arms.position(new RollCallId("A/RES/79/58")).orElseThrow();

        Map<AbsenceKind, Integer> kinds = new EnumMap<>(AbsenceKind.class);
        roster.electorate(arms.rollCall(position).date())
                .forEach(state -> absences.of(position, state).ifPresent(kind -> kinds.merge(kind, 1, Integer::sum)));

        assertEquals(38, kinds.values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(35, kinds.get(AbsenceKind.MISSED_THIS_VOTE));
        assertEquals(3, kinds.get(AbsenceKind.MISSED_THE_MEETING));
    }

    /** Twenty states are no Security Council: who of those that are not listed was a member of it is not known. */
    @Test
    void ofACouncilNobodyIsAbsentButThoseListed() {
        RollCallMatrix votes = SmallVotes.among("AAA BBB CCC")
                .vote("S/PV.8422:1 2018-12-13 S/PV.8422", "YX.")
                .vote("A/73/PV.50:1 2018-12-13 A/73/PV.50", "YX.")
                .matrix();
        Absences wide = new Absences(votes, SmallVotes.roster("AAA BBB CCC " + OTHERS), List.of());
        Absences own = new Absences(votes, SmallVotes.roster("AAA BBB CCC"), List.of());

        assertEquals(Optional.empty(), wide.of(0, id("CCC")), "not known to be a member");
        assertEquals(
                Optional.of(AbsenceKind.DID_NOT_VOTE), wide.of(0, id("BBB")), "its record says that it was absent");
        assertEquals(Optional.of(AbsenceKind.DID_NOT_VOTE), wide.of(1, id("CCC")), "a member of the Assembly");
        assertEquals(Optional.of(AbsenceKind.DID_NOT_VOTE), own.of(0, id("CCC")), "the study names the members");
    }

    @Property(tries = 50)
    void aBallotIsNoAbsence(@ForAll long seed) {
        RollCallMatrix votes = RandomVotes.of(new Random(seed), 6, 20).matrix();
        Absences absences = new Absences(votes, SmallVotes.roster(RandomVotes.names(5)), List.of());

        for (int rollCall = 0; rollCall < 20; rollCall++) {
            for (int state = 0; state < 6; state++) {
                Optional<AbsenceKind> kind =
                        absences.of(rollCall, votes.states().get(state));
                assertTrue(votes.choice(rollCall, state) == Choice.ABSENT || kind.isEmpty());
                assertTrue(state < 5 || kind.stream().allMatch(AbsenceKind.NOT_A_MEMBER::equals));
            }
        }
    }

    private static StateId id(String value) {
        return new StateId(value);
    }
}
