package org.scrutin.analysis.mover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.agreement.CoincidenceFormula;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.data.WorldGroups;
import org.scrutin.analysis.fixture.IntervalRow;
import org.scrutin.analysis.fixture.RandomVotes;
import org.scrutin.analysis.fixture.ReferenceRow;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.mover.Mover.Test.NotRun;
import org.scrutin.analysis.mover.Mover.Test.Reason;
import org.scrutin.analysis.mover.Mover.Test.Run;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

class MoversTest {

    private static final Set<RollCallKind> WHOLE = Set.of(RollCallKind.WHOLE);
    private static final MoverMeasure ABSTENTION = new MoverMeasure.AbstentionRate();
    private static final MoverMeasure MAJORITY = new MoverMeasure.WithMajority();

    private static final List<ReviewCycle> CYCLES =
            List.of(cycle("c1", "2001-01-01", "2004-12-31"), cycle("c2", "2005-01-01", "2008-12-31"));

    /**
     * Four meetings a cycle. AAA abstains at none, then at all of them; BBB at one in each; CCC never. DDD casts nothing in the
     * second cycle. The topic "new" is of the second cycle alone.
     */
    private static SmallVotes eightMeetings() {
        return SmallVotes.among("AAA BBB CCC DDD EEE")
                .vote("R1 2001-06-01 m1 mines", "YAYYY")
                .vote("R2 2002-06-01 m2 mines", "YYYYY")
                .vote("R3 2003-06-01 m3 mines", "YYYYY")
                .vote("R4 2004-06-01 m4 mines", "YYYYY")
                .vote("R5 2005-06-01 m5 mines", "AYY.Y")
                .vote("R6 2006-06-01 m6 mines", "AAY.Y")
                .vote("R7 2007-06-01 m7 mines", "AYY.Y")
                .vote("R8 2008-06-01 m8 mines", "AYY.Y")
                .vote("R9 2008-06-01 m8 new", "YYY.N");
    }

    /** By hand: C(8, 4) = 70 arrangements, AAA's and its reverse reach the most: 2/70. It is alone in its family: q = p. */
    @Test
    void worked() {
        Map<String, Mover> rows = rows(eightMeetings(), .95, ABSTENTION, "all");

        assertEquals(Set.of("AAA", "BBB", "CCC", "EEE"), rows.keySet(), "DDD is not there in the second cycle");
        Mover aaa = rows.get("AAA");
        assertEquals(new Mover.Side(4, 4, 0), aaa.before());
        assertEquals(new Mover.Side(4, 4, 1), aaa.after(), "not the subject of one cycle only");
        assertEquals(1, aaa.change());
        double least = 2 / 70.0;
        assertEquals(new Run(least, least, least, least, 1), aaa.test());
    }

    /**
     * By hand. BBB: two odd meetings, in one cycle in 2·C(6, 2) = 30 of 70 arrangements. CCC: no meeting differs from another.
     * Neither test is run, although BBB's value is the same in both cycles: it is no evidence of that.
     */
    @Test
    void aTestThatCouldNotShowAChangeIsNotRun() {
        Map<String, Mover> rows = rows(eightMeetings(), .95, ABSTENTION, "all");

        assertEquals(NotRun.of(Reason.LEAST_P, 30 / 70.0), rows.get("BBB").test());
        assertEquals(0, rows.get("BBB").change());
        assertEquals(NotRun.of(Reason.ALIKE, 1), rows.get("CCC").test());
    }

    /** 1 − .9 is a little less than .1 in doubles: a least p of 2/20 reaches it all the same. By hand: C(6, 3) = 20. */
    @Test
    void aLeastPOfOneInTenReachesTheLevelOfNineInTen() {
        SmallVotes votes = SmallVotes.among("AAA BBB")
                .vote("R1 2001-06-01 m1 mines", "YY")
                .vote("R2 2002-06-01 m2 mines", "YY")
                .vote("R3 2003-06-01 m3 mines", "YY")
                .vote("R4 2005-06-01 m4 mines", "AY")
                .vote("R5 2006-06-01 m5 mines", "AY")
                .vote("R6 2007-06-01 m6 mines", "AY");

        assertEquals(
                new Run(.1, .1, .1, .1, 1),
                rows(votes, .9, ABSTENTION, "all").get("AAA").test());
    }

    /** At .975 the least p of 2/70 = .029 is too much. */
    @Test
    void theLevelDecides() {
        assertEquals(
                NotRun.of(Reason.LEAST_P, 2 / 70.0),
                rows(eightMeetings(), .975, ABSTENTION, "all").get("AAA").test());
    }

    /**
     * By hand. AAA changes wholly, BBB abstains at two meetings of each cycle: least p 2/70 for both, p of BBB = 1. AAA's least q
     * is 2 · 2/70 = .057 beside BBB's p, so at .95 nothing about AAA can be called a change, nor about BBB; at .94 it can.
     */
    @Test
    void aTestWhoseLeastQIsAboveTheLevelIsNotRun() {
        SmallVotes votes = SmallVotes.among("AAA BBB CCC")
                .vote("R1 2001-06-01 m1 mines", "YAY")
                .vote("R2 2002-06-01 m2 mines", "YAY")
                .vote("R3 2003-06-01 m3 mines", "YYY")
                .vote("R4 2004-06-01 m4 mines", "YYY")
                .vote("R5 2005-06-01 m5 mines", "AYY")
                .vote("R6 2006-06-01 m6 mines", "AAY")
                .vote("R7 2007-06-01 m7 mines", "AAY")
                .vote("R8 2008-06-01 m8 mines", "AYY");

        assertEquals(
                NotRun.beside(2 / 70.0, 2 / 70.0),
                rows(votes, .95, ABSTENTION, "all").get("AAA").test());
        Run run = assertInstanceOf(
                Run.class, rows(votes, .94, ABSTENTION, "all").get("AAA").test());
        assertEquals(4 / 70.0, run.qValue(), 1e-15);
        assertEquals(4 / 70.0, run.attainableQ(), 1e-15);
        // BBB at its least would stand beside AAA: both 2/70, and q = p.
        Run other = assertInstanceOf(
                Run.class, rows(votes, .94, ABSTENTION, "all").get("BBB").test());
        assertEquals(1, other.pValue());
        assertEquals(2 / 70.0, other.attainableQ(), 1e-15);
    }

    /**
     * By hand. Of mines AAA abstains on 1 of 1, then on 2 of 2; of trade on none of 2, then on none of 1. It abstains on 1 of 3
     * and 2 of 3: more often, since mines come more often. Weights 2/3 and 2/3: (1 + 0)/2 both times, and no meeting stands out.
     */
    @Test
    void anotherMixOfTopicsIsNoChange() {
        SmallVotes votes = SmallVotes.among("AAA BBB")
                .vote("R1 2001-06-01 m1 mines", "AY")
                .vote("R2 2002-06-01 m2 trade", "YY")
                .vote("R3 2003-06-01 m3 trade", "YY")
                .vote("R4 2005-06-01 m4 mines", "AY")
                .vote("R5 2006-06-01 m5 mines", "AY")
                .vote("R6 2007-06-01 m6 trade", "YY");

        Mover all = rows(votes, .95, ABSTENTION, "all").get("AAA");
        assertEquals(.5, all.before().value(), 1e-15);
        assertEquals(0, all.change(), 1e-15);
        assertEquals(NotRun.of(Reason.ALIKE, 1), all.test());
        assertEquals(1, rows(votes, .95, ABSTENTION, "mines").get("AAA").after().value());
        assertEquals(0, rows(votes, .95, ABSTENTION, "trade").get("AAA").after().value());
    }

    /** Two votes of one meeting are one unit: three meetings a cycle, C(6, 3) = 20, not C(12, 6) = 924. */
    @Test
    void meetingsStayWhole() {
        SmallVotes votes = SmallVotes.among("AAA BBB");
        for (int meeting = 0; meeting < 6; meeting++) {
            String ballots = meeting < 3 ? "YY" : "AY";
            int year = meeting < 3 ? 2001 + meeting : 2002 + meeting;
            votes.vote("R%da %d-06-01 m%d mines".formatted(meeting, year, meeting), ballots);
            votes.vote("R%db %d-06-01 m%d mines".formatted(meeting, year, meeting), ballots);
        }

        Mover mover = rows(votes, .9, ABSTENTION, "all").get("AAA");

        assertEquals(new Mover.Side(6, 3, 1), mover.after());
        assertEquals(.1, mover.test().attainableP(), 1e-15);
    }

    @Test
    void measures() {
        RollCallMatrix matrix = SmallVotes.among("AAA BBB CCC DDD")
                .vote("R1 2001-06-01", "YYAN")
                .vote("R2 2001-06-02", "YN..")
                .matrix();
        StateVotes votes = new StateVotes(matrix, SmallVotes.roster("AAA BBB CCC"));
        StateId ccc = new StateId("CCC");
        Reference aaa = new Reference.OfState(new StateId("AAA"));

        assertEquals(OptionalDouble.of(1), ABSTENTION.score(votes, 0, ccc));
        assertEquals(OptionalDouble.empty(), ABSTENTION.score(votes, 1, ccc));
        assertEquals(OptionalDouble.of(0), MAJORITY.score(votes, 0, ccc));
        assertEquals(OptionalDouble.empty(), MAJORITY.score(votes, 1, new StateId("AAA")), "a tie");
        assertEquals(
                OptionalDouble.of(.5),
                coincidence(aaa, CoincidenceFormula.COINCIDENCE_HALF).score(votes, 0, ccc));
        assertEquals(
                OptionalDouble.empty(),
                coincidence(aaa, CoincidenceFormula.COINCIDENCE_HALF).score(votes, 1, ccc));
        assertEquals(
                OptionalDouble.of(.5),
                coincidence(aaa, CoincidenceFormula.COINCIDENCE_ABSENCE_HALF).score(votes, 1, ccc));
        assertEquals(
                OptionalDouble.empty(),
                coincidence(aaa, CoincidenceFormula.COINCIDENCE_ABSENCE_HALF).score(votes, 1, new StateId("DDD")),
                "who may not vote is not absent");
        assertEquals(
                OptionalDouble.empty(),
                coincidence(aaa, CoincidenceFormula.COINCIDENCE_VOTES).score(votes, 0, ccc));
        assertTrue(!coincidence(aaa, CoincidenceFormula.COINCIDENCE_VOTES).appliesTo(new StateId("AAA")));
        assertEquals(
                "state:AAA",
                coincidence(aaa, CoincidenceFormula.COINCIDENCE_VOTES).reference());
    }

    /** All arrangements by exact fractions elsewhere ({@code reference/movers.py}). */
    @Test
    void armsVotesAsElsewhere() {
        RollCallMatrix matrix = RecordedVotes.arms();
        MoverMeasure usa = coincidence(new Reference.OfState(new StateId("USA")), CoincidenceFormula.COINCIDENCE_HALF);
        List<Mover> movers = new Movers(
                        matrix,
                        WorldGroups.roster(),
                        new MoversPlan(List.of(ABSTENTION, usa), .95, Permutations.seeded(20180629)))
                .of(new StudyScopes(matrix, RecordedVotes.reviewCycles().subList(2, 4)), WHOLE);
        Map<String, Mover> byKey = movers.stream()
                .collect(Collectors.toMap(m -> m.measure().id() + m.topic() + m.state(), Function.identity()));
        List<ReferenceRow> rows = ReferenceRow.table("movers.csv");

        assertEquals(758, rows.size());
        int run = 0;
        for (ReferenceRow row : rows) {
            Mover mover = byKey.get(row.text("measure") + row.text("topic") + row.text("state"));
            row.same("n_from", mover.before().n());
            row.same("n_to", mover.after().n());
            row.close("from", OptionalDouble.of(mover.before().value()));
            row.close("to", OptionalDouble.of(mover.after().value()));
            row.close("attainable_p", OptionalDouble.of(mover.test().attainableP()));
            if (mover.test() instanceof Run tested) {
                run++;
                row.close("p_value", OptionalDouble.of(tested.pValue()));
                row.close("q_value", OptionalDouble.of(tested.qValue()));
                assertTrue(tested.attainableQ() <= .05 + 1e-12 && tested.attainableQ() <= tested.qValue() + 1e-12);
            } else {
                boolean alike = mover.test().attainableP() == 1 && Math.abs(mover.change()) < 1e-9;
                Reason noP = alike ? Reason.ALIKE : Reason.LEAST_P;
                Reason noQ = mover.test().attainableP() > .05 ? noP : Reason.UNLIKE_MEETINGS;
                NotRun notRun = (NotRun) mover.test();
                assertEquals(row.text("q_value").isEmpty() ? noQ : Reason.LEAST_Q, notRun.reason());
                if (notRun.reason() == Reason.LEAST_Q) {
                    row.close("p_value", notRun.pValue());
                }
            }
        }
        assertTrue(run > 0, "some test is run");
    }

    /** Each meeting left out, all sums made anew elsewhere ({@code reference/mover_intervals.py}). */
    @Test
    void intervalsAsElsewhere() {
        RollCallMatrix matrix = RecordedVotes.arms();
        Map<String, Mover> byKey = new Movers(
                        matrix,
                        WorldGroups.roster(),
                        new MoversPlan(List.of(ABSTENTION), .95, Permutations.seeded(20180629)))
                .of(new StudyScopes(matrix, RecordedVotes.reviewCycles()), WHOLE).stream()
                        .filter(mover -> mover.topic().equals("all"))
                        .collect(Collectors.toMap(m -> m.from() + m.to() + m.state(), Function.identity()));
        List<ReferenceRow> rows = ReferenceRow.table("mover_intervals.csv");

        assertEquals(25, rows.size());
        for (ReferenceRow row : rows) {
            Mover mover = byKey.get(row.text("cycle_from") + row.text("cycle_to") + row.text("state"));
            row.close("change", OptionalDouble.of(mover.change()));
            IntervalRow.assertSame(row, mover.interval());
        }
    }

    /**
     * Nothing changes and meetings differ: of many states that abstain by chance, each meeting with a mood of its own, p is under
     * .05 for at most about as many. 400 states of two cycles of five meetings; five standard errors of .05 are .054.
     */
    @Property(tries = 5)
    void withoutAChangeSmallPAreRare(@ForAll long seed) {
        Random random = new Random(seed);
        int states = 400;
        int small = 0;
        for (int state = 0; state < states; state++) {
            List<TopicTotals> meetings = new ArrayList<>();
            for (int meeting = 0; meeting < 10; meeting++) {
                double mood = random.nextDouble();
                TopicTotals scores = new TopicTotals(1);
                for (int vote = 0; vote < 4; vote++) {
                    scores.accept(0, 1, random.nextDouble() < mood ? 1 : 0);
                }
                meetings.add(scores);
            }
            CycleScores change = CycleScores.of(new CycleTallies(meetings.subList(0, 5), meetings.subList(5, 10)));
            MeetingPermutation test = MeetingPermutationTest.exact(change.residuals());
            small += test.pValue() <= .05 ? 1 : 0;
        }
        assertTrue(small / (double) states <= .05 + .054, small + " of " + states);
    }

    /** AAA and BBB vote in one cycle each, DDD in neither; on topic new, which one cycle has, FFF alone votes. */
    @Test
    void statesOfOneCycleStandApart() {
        RollCallMatrix matrix = SmallVotes.among("AAA BBB CCC DDD FFF")
                .vote("R1 2001-06-01 m1 mines", "Y.Y..")
                .vote("R2 2002-06-01 m2 mines", "A.Y..")
                .vote("R3 2005-06-01 m3 mines", ".YY..")
                .vote("R4 2006-06-01 m4 new", "Y.Y.Y")
                .matrix();

        assertEquals(
                List.of(
                        new OneSided("c1", "c2", new StateId("AAA"), 2, 0),
                        new OneSided("c1", "c2", new StateId("BBB"), 0, 1)),
                OneSided.of(matrix, new StudyScopes(matrix, CYCLES), WHOLE));
    }

    @Property(tries = 15)
    void neitherTheOrderOfRollCallsNorSidesMatter(@ForAll long seed) {
        Random random = new Random(seed);
        SmallVotes votes = RandomVotes.of(random, 5, 30);
        List<Mover> movers = movers(votes);

        assertEquals(
                movers.stream().map(Mover::test).toList(),
                movers(votes.shuffled(random)).stream().map(Mover::test).toList());
        assertEquals(
                movers.stream().map(Mover::change).toList(),
                movers(votes.exchanged()).stream().map(Mover::change).toList());
        for (Mover mover : movers) {
            assertTrue(Math.abs(mover.change()) <= 1);
            if (mover.test() instanceof Run run) {
                assertTrue(run.attainableP() <= run.pValue() && run.pValue() <= run.qValue());
            }
        }
    }

    @Test
    void aLevelIsBetweenNothingAndCertainty() {
        Permutations permutations = Permutations.seeded(1);
        assertThrows(IllegalArgumentException.class, () -> new MoversPlan(List.of(), 1, permutations));
        assertThrows(IllegalArgumentException.class, () -> new Permutations(0, 1, 1));
    }

    private static List<Mover> movers(SmallVotes votes) {
        RollCallMatrix matrix = votes.matrix();
        List<ReviewCycle> cycles =
                List.of(cycle("c1", "2001-01-01", "2001-01-15"), cycle("c2", "2001-01-16", "2001-12-31"));
        return new Movers(
                        matrix,
                        SmallVotes.roster(RandomVotes.names(5)),
                        new MoversPlan(List.of(ABSTENTION, MAJORITY), .9, Permutations.seeded(7)))
                .of(new StudyScopes(matrix, cycles), WHOLE);
    }

    private static Map<String, Mover> rows(SmallVotes votes, double level, MoverMeasure measure, String topic) {
        RollCallMatrix matrix = votes.matrix();
        return new Movers(
                        matrix,
                        SmallVotes.roster("AAA BBB CCC DDD EEE"),
                        new MoversPlan(List.of(measure), level, Permutations.seeded(7)))
                .of(new StudyScopes(matrix, CYCLES), WHOLE).stream()
                        .filter(row -> row.topic().equals(topic))
                        .collect(Collectors.toMap(row -> row.state().value(), Function.identity()));
    }

    private static MoverMeasure coincidence(Reference reference, CoincidenceFormula formula) {
        return new MoverMeasure.CoincidenceWith(reference, formula);
    }

    private static ReviewCycle cycle(String id, String from, String to) {
        return new ReviewCycle(id, Period.of(LocalDate.parse(from), LocalDate.parse(to)), LocalText.EMPTY);
    }
}
