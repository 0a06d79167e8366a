package org.scrutin.analysis.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutin.analysis.fixture.SmallVotes.group;
import static org.scrutin.analysis.fixture.SmallVotes.roster;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.cycle.CyclePair;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.robustness.Moved.Direction;
import org.scrutin.analysis.robustness.Moved.Move;
import org.scrutin.analysis.robustness.Outcome.Standing;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

/** What the first page lets a reader take from its findings, on votes worked by hand. */
class FirstPageStatementsTest {

    private static final CyclePair CYCLES = new CyclePair("first", "second");

    private static final Specification OWN = new Specification(List.of(
            Definition.AGREEMENT_INDEX,
            Definition.COINCIDENCE_HALF,
            Definition.JACCARD,
            Definition.ABSENT_MISSING,
            Definition.UNANIMOUS_KEPT,
            Definition.MEMBERSHIPS_ALL,
            Definition.THREE_CHOICES,
            Definition.ALL_VOTES));

    private static Recount recount(SmallVotes votes, Roster roster) {
        var matrix = votes.matrix();
        List<ReviewCycle> cycles = List.of(cycle("first", 2001, 2004), cycle("second", 2005, 2008));
        return SmallRecounts.of(
                new Votes(matrix, roster, new StudyScopes(matrix, cycles), EnumSet.of(RollCallKind.WHOLE)));
    }

    private static ReviewCycle cycle(String id, int from, int to) {
        return new ReviewCycle(id, Period.of(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31)), LocalText.EMPTY);
    }

    private static Outcome under(Statement statement, Recount votes, Definition... definitions) {
        Specification specification = OWN;
        for (Definition definition : definitions) {
            specification = specification.with(definition);
        }
        return statement.under(votes, specification.only(statement.choices()));
    }

    private static List<StateId> states(String ids) {
        return Stream.of(ids.split(" ")).map(StateId::new).toList();
    }

    /** Four meetings a cycle: AAA goes from in favour to abstaining, BBB from in favour to no ballot. CCC is against. */
    private static SmallVotes moving() {
        SmallVotes votes = SmallVotes.among("AAA BBB CCC");
        for (int year = 2001; year <= 2008; year++) {
            votes.vote("R" + year + " " + year + "-06-01 m" + year + " mines", year < 2005 ? "YYN" : "A.N");
        }
        return votes;
    }

    /** By hand: C(8, 4) = 70 arrangements, this one and its reverse reach the most. AAA is alone in its family: q = 2/70. */
    @Test
    void whoMovedIsTestedAnew() {
        Recount votes = recount(moving(), roster("AAA BBB CCC"));
        Moved more = new Moved(CYCLES, List.of(new Move(new StateId("AAA"), "all", Direction.MORE)), 0.05);
        assertEquals(2 / 70.0, under(more, votes).value().orElseThrow(), 1e-12);
        assertEquals(Standing.HOLDS, under(more, votes).standing());
        Moved less = new Moved(CYCLES, List.of(new Move(new StateId("AAA"), "all", Direction.LESS)), 0.05);
        assertEquals(Standing.FAILS, under(less, votes).standing());
    }

    /** Absence, unanimous votes and series twice each; no vote here is unanimous and no text returns, so two are left. */
    @Test
    void withoutAbstentionsThereIsNoRateSoThatIsNoRivalOfWhoMoved() {
        Recount votes = recount(moving(), roster("AAA BBB CCC"));
        Moved moved = new Moved(CYCLES, List.of(new Move(new StateId("AAA"), "all", Direction.MORE)), 0.05);
        for (Statement statement : List.of(moved, new NobodyMoved(CYCLES, "all", 0.05))) {
            Robustness robustness = Robustness.of("moved", statement, votes, OWN);
            assertEquals(
                    List.of(
                            "absent-missing|unanimous-kept|three-choices|all-votes",
                            "absent-third-choice|unanimous-kept|three-choices|all-votes"),
                    robustness.outcomes().stream()
                            .map(outcome -> outcome.specification().id())
                            .toList());
        }
    }

    /** BBB has no ballot in the second cycle, so nothing is said of it; as a third choice it abstains like AAA. */
    @Test
    void absenceAsAbstainingMakesAMover() {
        Recount votes = recount(moving(), roster("AAA BBB CCC"));
        Move aaa = new Move(new StateId("AAA"), "all", Direction.MORE);
        Move bbb = new Move(new StateId("BBB"), "all", Direction.MORE);
        Moved both = new Moved(CYCLES, List.of(aaa, bbb), 0.05);
        assertEquals(Standing.UNDEFINED, under(both, votes).standing());
        Outcome third = under(both, votes, Definition.ABSENT_THIRD_CHOICE);
        assertEquals(Standing.HOLDS, third.standing());
        assertEquals(2 / 70.0, third.value().orElseThrow(), 1e-12, "q of two equal p is p");
    }

    @Test
    void thatNobodyMovedFailsWhereSomebodyDoesAndSaysNothingWhereNobodyIsTested() {
        NobodyMoved nobody = new NobodyMoved(CYCLES, "all", 0.05);
        assertEquals(
                Standing.FAILS,
                under(nobody, recount(moving(), roster("AAA BBB CCC"))).standing());
        SmallVotes alike =
                SmallVotes.among("AAA BBB").vote("A 2001-06-01 a mines", "YN").vote("B 2005-06-01 b mines", "YN");
        assertEquals(
                Standing.UNDEFINED,
                under(nobody, recount(alike, roster("AAA BBB"))).standing());
    }

    /**
     * G (AAA to DDD): 1, then (0.25 + 1)/2: −0.375. H (EEE, FFF): in favour and against, (3·1 − 2)/4 = 0.25, then as one twice:
     * +0.75.
     */
    @Test
    void whichGroupChangedMostIsAskedOfAllGroups() {
        Recount votes = recount(
                SmallVotes.among("AAA BBB CCC DDD EEE FFF")
                        .vote("A 2001-05-01", "YYYYYN")
                        .vote("B 2005-05-01", "YYAANN")
                        .vote("C 2005-06-01", "YYYYYY"),
                roster("AAA BBB CCC DDD EEE FFF", group("G", "AAA BBB CCC DDD"), group("H", "EEE FFF")));
        Outcome most = under(new ChangedMost(new GroupId("H"), "first", "second"), votes);
        assertEquals(0.75 - 0.375, most.value().orElseThrow(), 1e-12);
        assertEquals(Standing.HOLDS, most.standing());
        assertEquals(
                Standing.FAILS,
                under(new ChangedMost(new GroupId("G"), "first", "second"), votes)
                        .standing());
    }

    /** ALL holds whoever may vote: what it does is no change beside those of its parts. */
    @Test
    void everybodyIsNoGroupBesideTheOthers() {
        Roster roster =
                roster("AAA BBB CCC", group("ALL", "AAA BBB CCC"), group("G", "AAA BBB"), group("H", "BBB CCC"));
        Recount votes = recount(
                SmallVotes.among("AAA BBB CCC").vote("A 2001-05-01", "YYY").vote("B 2005-05-01", "YYN"), roster);
        ChangedMost most = new ChangedMost(new GroupId("H"), "first", "second");
        assertEquals(List.of(new GroupId("G"), new GroupId("H")), most.groups(votes));
    }

    /** The same two rows of choices each time, 1 on mines and 0.25 on trade, in other numbers: all of −0.1875 is agenda. */
    @Test
    void anotherMixOfTopicsIsTheLargerPart() {
        Recount votes = recount(
                SmallVotes.among("AAA BBB CCC DDD EEE")
                        .vote("A 2001-05-01 a mines", "YYYYN")
                        .vote("B 2001-05-02 a trade", "YYAAN")
                        .vote("C 2005-05-01 b mines", "YYYYN")
                        .vote("D 2005-05-02 b trade", "YYAAN")
                        .vote("E 2006-05-02 c trade", "YYAAN")
                        .vote("F 2007-05-02 d trade", "YYAAN"),
                roster("AAA BBB CCC DDD EEE", group("G", "AAA BBB CCC DDD")));
        AgendaLarger agenda = new AgendaLarger(new GroupId("G"), List.of("first", "second"));
        assertEquals(0.1875, under(agenda, votes).value().orElseThrow(), 1e-12);
        assertEquals(Standing.HOLDS, under(agenda, votes).standing());
        assertEquals(
                Standing.FAILS, under(agenda, votes, Definition.YES_NO_ONLY).standing(), "then each value is 1");
    }

    /** Whatever the definitions, the parts add up to the change of the means that they are the parts of. */
    @Test
    void partsAddUpUnderEveryCombination() {
        GroupId group = new GroupId("G");
        Recount votes = recount(
                SmallVotes.among("AAA BBB CCC DDD EEE")
                        .vote("A 2001-05-01 a mines", "YY.YN")
                        .vote("B 2001-05-02 a trade", "YYAAN")
                        .vote("C 2005-05-01 b mines", "YNY.N")
                        .vote("D 2005-05-02 b trade", "AYA.N")
                        .vote("E 2006-05-02 c trade", "YYYYY"),
                roster("AAA BBB CCC DDD EEE", group("G", "AAA BBB CCC DDD")));
        UnityChange change = new UnityChange(group, "first", "second", UnityChange.Direction.LESS_UNITED);
        int seen = 0;
        for (Specification one : OWN.only(change.choices()).combined(change.choices())) {
            Outcome whole = change.under(votes, one);
            var parts = votes.parts(group, List.of("first", "second"), one);
            assertEquals(whole.value().isPresent(), parts.isPresent(), one.id());
            if (parts.isPresent()) {
                assertEquals(whole.value().orElseThrow(), parts.get().total(), 1e-12, one.id());
                seen++;
            }
        }
        assertTrue(seen > 64, seen + " combinations with a value");
    }

    /** Two blocs of three with a state each that abstains once less: each is a cluster. */
    @Test
    void aBlocHoldsWhereItsStatesAreTogetherAndMostOfTheirCluster() {
        SmallVotes votes = SmallVotes.among("AAA BBB CCC DDD EEE FFF GGG");
        for (int i = 0; i < 8; i++) {
            String first = i < 4 ? "AA" + (i < 3 ? "A" : "Y") : "YYY";
            String second = i < 4 ? "YYY" : "AA" + (i < 7 ? "A" : "Y");
            votes.vote((char) ('A' + i) + " 2001-05-01", first + second + "Y");
        }
        Recount recount = recount(votes, roster("AAA BBB CCC DDD EEE FFF GGG"));
        assertBloc(1, Standing.HOLDS, recount, "AAA BBB CCC");
        assertBloc(2 / 3.0, Standing.HOLDS, recount, "AAA BBB");
        assertBloc(1 / 3.0, Standing.FAILS, recount, "AAA");
        assertBloc(1 / 4.0, Standing.FAILS, recount, "AAA DDD");
        Bloc both = new Bloc("all", List.of(states("AAA BBB CCC"), states("AAA DDD")));
        assertEquals(Standing.FAILS, under(both, recount).standing());
    }

    private static void assertBloc(double value, Standing standing, Recount votes, String ids) {
        Outcome outcome = under(new Bloc("all", List.of(states(ids))), votes);
        assertEquals(value, outcome.value().orElseThrow(), 1e-12, ids);
        assertEquals(standing, outcome.standing(), ids);
    }
}
