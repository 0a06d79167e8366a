package org.scrutin.analysis.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutin.analysis.fixture.SmallVotes.group;
import static org.scrutin.analysis.fixture.SmallVotes.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.robustness.Outcome.Standing;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

/** Small votes worked by hand. Members of G: AAA to DDD; EEE and FFF vote too. */
class RobustnessTest {

    private static final GroupId G = new GroupId("G");
    private static final String STATES = "AAA BBB CCC DDD EEE FFF";
    private static final UnityChange LESS = new UnityChange(G, "first", "second", UnityChange.Direction.LESS_UNITED);

    private static final Specification OWN = new Specification(List.of(
            Definition.AGREEMENT_INDEX,
            Definition.COINCIDENCE_HALF,
            Definition.JACCARD,
            Definition.ABSENT_MISSING,
            Definition.UNANIMOUS_KEPT,
            Definition.MEMBERSHIPS_ALL,
            Definition.THREE_CHOICES,
            Definition.ALL_VOTES));

    /** As one in the first cycle; in the second two abstain, and then all states agree. */
    private static SmallVotes votes() {
        return SmallVotes.among(STATES)
                .vote("A 2001-05-01", "YYYYYN")
                .vote("B 2002-05-01", "YYAANN")
                .vote("C 2002-06-01", "YYYYYY");
    }

    private static Recount recount(RollCallMatrix matrix, Roster roster, Reference... references) {
        List<ReviewCycle> cycles = List.of(cycle("first", 2001), cycle("second", 2002));
        return SmallRecounts.of(
                new Votes(matrix, roster, new StudyScopes(matrix, cycles), EnumSet.of(RollCallKind.WHOLE)), references);
    }

    private static ReviewCycle cycle(String id, int year) {
        return new ReviewCycle(id, Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), LocalText.EMPTY);
    }

    private static Recount recount(SmallVotes votes) {
        return recount(votes.matrix(), roster(STATES, group("G", "AAA BBB CCC DDD")));
    }

    private static Outcome outcome(Robustness robustness, Specification specification) {
        return robustness.outcomes().stream()
                .filter(outcome -> outcome.specification().equals(specification))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Means of the second cycle under the study's choices but for those named. Of B's two in favour and two abstaining:
     * agreement index (3·2 − 4)/8 = 0.25, Attinà (2·2 − 4)/4 = 0, unity 2/4, Rice 2/2. C gives 1 each time. The first cycle
     * gives 1 each time.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            AGREEMENT_INDEX, UNANIMOUS_KEPT,    THREE_CHOICES, -0.375, HOLDS
            AGREEMENT_INDEX, UNANIMOUS_DROPPED, THREE_CHOICES, -0.75,  HOLDS
            ATTINA,          UNANIMOUS_KEPT,    THREE_CHOICES, -0.5,   HOLDS
            UNITY,           UNANIMOUS_KEPT,    THREE_CHOICES, -0.25,  HOLDS
            RICE,            UNANIMOUS_KEPT,    THREE_CHOICES, 0,      FAILS
            RICE,            UNANIMOUS_DROPPED, THREE_CHOICES, 0,      FAILS
            AGREEMENT_INDEX, UNANIMOUS_KEPT,    YES_NO_ONLY,   0,      FAILS
            UNITY,           UNANIMOUS_KEPT,    YES_NO_ONLY,   0,      FAILS
            """)
    void aChangeIsComputedAgainUnderEachDefinition(
            Definition index, Definition unanimous, Definition ballots, double difference, Standing standing) {
        Robustness robustness = Robustness.of("change", LESS, recount(votes()), OWN);
        Outcome outcome =
                outcome(robustness, robustness.own().with(index).with(unanimous).with(ballots));
        assertEquals(difference, outcome.value().orElseThrow(), 1e-12);
        assertEquals(standing, outcome.standing());
    }

    @Test
    void itHoldsUnderThreeOfFourIndicesWhereAbstainingIsAChoice() {
        Robustness robustness = Robustness.of("change", LESS, recount(votes()), OWN);
        // 4 indices, absence, unanimity and abstentions in 2 ways each; no series and no doubtful membership is in the
        // data.
        assertEquals(4 * 2 * 2 * 2, robustness.outcomes().size());
        assertEquals(3 * 2 * 2, robustness.count(Standing.HOLDS));
        assertEquals(0, robustness.count(Standing.UNDEFINED));
        assertTrue(robustness.isUncertain());
        assertEquals(List.of(Definition.RICE, Definition.YES_NO_ONLY), robustness.alone(Standing.FAILS));
        assertEquals(
                "agreement_index|absent-missing|unanimous-kept|memberships-all|three-choices|all-votes",
                robustness.own().id());
    }

    /** B with one of the two absent: two in favour and one abstaining, (3·2 − 3)/6; as a third choice two and two again. */
    @Test
    void anAbsentMemberCountsAsAbstainingOrNot() {
        Recount votes =
                recount(SmallVotes.among(STATES).vote("A 2001-05-01", "YYYYYN").vote("B 2002-05-01", "YYA.NN"));
        Robustness robustness = Robustness.of("change", LESS, votes, OWN);
        assertEquals(-0.5, outcome(robustness, robustness.own()).value().orElseThrow(), 1e-12);
        assertEquals(
                -0.75,
                outcome(robustness, robustness.own().with(Definition.ABSENT_THIRD_CHOICE))
                        .value()
                        .orElseThrow(),
                1e-12);
    }

    /**
     * Unity of B, two in favour, one abstaining, one absent: 2/4. Without abstentions the one that abstains is in neither count,
     * 2/3; where absence is the third choice it goes with it, 2/2. The first cycle gives 1 each time.
     */
    @ParameterizedTest
    @CsvSource({
        "ABSENT_MISSING, THREE_CHOICES, 0.5",
        "ABSENT_THIRD_CHOICE, THREE_CHOICES, 0.5",
        "ABSENT_MISSING, YES_NO_ONLY, 0.66666666666666667",
        "ABSENT_THIRD_CHOICE, YES_NO_ONLY, 1"
    })
    void unityWithoutAbstentionsLeavesThemOutOfTheDenominatorToo(Definition absent, Definition ballots, double unity) {
        Recount votes =
                recount(SmallVotes.among(STATES).vote("A 2001-05-01", "YYYYYN").vote("B 2002-05-01", "YYA.NN"));
        Robustness robustness = Robustness.of("change", LESS, votes, OWN);
        Specification asked =
                robustness.own().with(Definition.UNITY).with(absent).with(ballots);
        assertEquals(unity - 1, outcome(robustness, asked).value().orElseThrow(), 1e-12);
    }

    @Test
    void ofATextThatReturnsInACycleTheLastVoteCounts() {
        Recount votes = recount(SmallVotes.among(STATES)
                .vote("A 2001-05-01", "YYYYYN")
                .inSeries("mines")
                .vote("D 2002-09-01", "YYYYNN")
                .inSeries("mines")
                .vote("B 2002-05-01", "YYAANN")
                .inSeries("mines"));
        Robustness robustness = Robustness.of("change", LESS, votes, OWN);
        assertEquals(-0.375, outcome(robustness, robustness.own()).value().orElseThrow(), 1e-12);
        Outcome last = outcome(robustness, robustness.own().with(Definition.ONE_A_SERIES));
        assertEquals(0, last.value().orElseThrow(), 1e-12);
        assertEquals(Standing.FAILS, last.standing());
    }

    /** Without DDD, whose row is doubtful, B is YYA: (3·2 − 3)/6. */
    @Test
    void aDoubtfulMembershipIsLeftOut() {
        List<Membership> rows = new ArrayList<>(group("G", "AAA BBB CCC").memberships());
        rows.add(new Membership(G, new StateId("DDD"), Period.ALWAYS, "year", Membership.Confidence.LOW, "memory", ""));
        Recount votes = recount(votes().matrix(), roster(STATES, new StateGroup(G, LocalText.EMPTY, "study", rows)));
        Robustness robustness = Robustness.of("change", LESS, votes, OWN);
        assertEquals(2 * 4 * 2 * 2 * 2, robustness.outcomes().size());
        assertEquals(
                0.5 * (0.5 + 1) - 1,
                outcome(robustness, robustness.own().with(Definition.MEMBERSHIPS_UNDISPUTED))
                        .value()
                        .orElseThrow(),
                1e-12);
    }

    @Test
    void theOrderOfTheRecordDoesNotMatter() {
        Map<String, OptionalDouble> expected = values(votes());
        for (long seed = 1; seed <= 5; seed++) {
            assertEquals(expected, values(votes().shuffled(new Random(seed))), "seed " + seed);
        }
    }

    private static Map<String, OptionalDouble> values(SmallVotes votes) {
        Map<String, OptionalDouble> values = new TreeMap<>(Comparator.naturalOrder());
        Robustness.of("change", LESS, recount(votes), OWN)
                .outcomes()
                .forEach(outcome -> values.put(outcome.specification().id(), outcome.value()));
        return values;
    }

    /**
     * AAA votes like RRR 18 times of 20 and twice against it: 0.9 under each formula. BBB votes like it 10 times and abstains
     * 10 times: 0.75 with abstentions as half, 1 without them. CCC always votes against it.
     */
    @Test
    void whoIsClosestHangsOnWhatAnAbstentionCounts() {
        SmallVotes votes = SmallVotes.among("AAA BBB CCC RRR");
        for (int i = 0; i < 20; i++) {
            votes.vote((char) ('A' + i) + " 2001-05-01", (i < 18 ? "Y" : "N") + (i < 10 ? "Y" : "A") + "N" + "Y");
        }
        Reference reference = new Reference.OfState(new StateId("RRR"));
        Recount recount = recount(votes.matrix(), roster("AAA BBB CCC RRR"), reference);
        Robustness robustness = Robustness.of(
                "coincidence",
                new CoincidenceEnds(reference, Optional.of(new StateId("AAA")), Optional.of(new StateId("CCC"))),
                recount,
                OWN);
        assertEquals(3, robustness.outcomes().size());
        assertEquals(0.9 - 0.75, outcome(robustness, robustness.own()).value().orElseThrow(), 1e-12);
        assertEquals(
                0.9 - 1,
                outcome(robustness, robustness.own().with(Definition.COINCIDENCE_VOTES))
                        .value()
                        .orElseThrow(),
                1e-12);
        assertEquals(List.of(Definition.COINCIDENCE_VOTES), robustness.alone(Standing.FAILS));
        assertTrue(robustness.isUncertain());
    }

    /** In favour and abstaining: half an agreement on B. AAA and BBB agree fully; without abstentions all pairs of G do. */
    @Test
    void aPairThatTiesAtTheEndIsNotTheNearest() {
        List<StateId> three = List.of(new StateId("AAA"), new StateId("BBB"), new StateId("CCC"));
        PairEnd nearest =
                new PairEnd(three, three.subList(0, 2), End.FIRST, new PairEnd.Rule(AgreementScore.AGREE_HALF, 1));
        Robustness robustness = Robustness.of("pair", nearest, recount(votes()), OWN);
        assertEquals(1 - 2.5 / 3, outcome(robustness, robustness.own()).value().orElseThrow(), 1e-12);
        Outcome tie = outcome(robustness, robustness.own().with(Definition.YES_NO_ONLY));
        assertEquals(0, tie.value().orElseThrow(), 1e-12);
        assertEquals(Standing.FAILS, tie.standing());
        assertTrue(robustness.isUncertain());
        assertEquals(List.of(Definition.YES_NO_ONLY), robustness.alone(Standing.FAILS));
    }

    /** B: two of four abstain, a half off the plurality; without abstentions nobody is. */
    @Test
    void aSplitBetweenAbstainingAndInFavourIsNoneWithoutAbstentions() {
        Robustness robustness = Robustness.of("split", new Split(G, 1), recount(votes()), OWN);
        assertEquals(4, robustness.outcomes().size());
        assertEquals(0.5, outcome(robustness, robustness.own()).value().orElseThrow(), 1e-12);
        assertEquals(List.of(Definition.YES_NO_ONLY), robustness.alone(Standing.FAILS));
        assertEquals(2, robustness.count(Standing.HOLDS));
    }

    /**
     * Four of a room of eight, four in favour and four abstaining: of the 70 ways to draw four, 2 are of one choice. Without
     * abstentions the group has no ballot, which overturns nothing and bears nothing out.
     */
    @Test
    void aGroupThatAbstainsAsOneHasNoValueWithoutAbstentions() {
        SmallVotes votes = SmallVotes.among("AAA BBB CCC DDD EEE FFF GGG HHH").vote("A 2001-05-01", "AAAAYYYY");
        Recount recount =
                recount(votes.matrix(), roster("AAA BBB CCC DDD EEE FFF GGG HHH", group("G", "AAA BBB CCC DDD")));
        Robustness robustness = Robustness.of("united", new AsOneBeyondChance(G, List.of(0), 0.05), recount, OWN);
        assertEquals(2.0 / 70, outcome(robustness, robustness.own()).value().orElseThrow(), 1e-12);
        assertEquals(2, robustness.count(Standing.HOLDS));
        assertEquals(2, robustness.count(Standing.UNDEFINED));
        assertEquals(List.of(Definition.YES_NO_ONLY), robustness.alone(Standing.UNDEFINED));
        assertEquals(List.of(), robustness.alone(Standing.FAILS));
        assertTrue(robustness.isUncertain(), "2 of 4 bear it out");
    }

    /** AAA and BBB vote like RRR each time: neither is the one that does most. */
    @Test
    void whoSharesTheFirstPlaceHasItNot() {
        SmallVotes votes = SmallVotes.among("AAA BBB CCC RRR");
        for (int i = 0; i < 20; i++) {
            votes.vote((char) ('A' + i) + " 2001-05-01", "YYNY");
        }
        Reference reference = new Reference.OfState(new StateId("RRR"));
        Recount recount = recount(votes.matrix(), roster("AAA BBB CCC RRR"), reference);
        CoincidenceEnds ends =
                new CoincidenceEnds(reference, Optional.of(new StateId("AAA")), Optional.of(new StateId("CCC")));
        Robustness robustness = Robustness.of("coincidence", ends, recount, OWN);
        assertEquals(0, robustness.count(Standing.HOLDS));
        assertEquals(0, outcome(robustness, robustness.own()).value().orElseThrow(), 1e-12);
        CoincidenceEnds last = new CoincidenceEnds(reference, Optional.empty(), Optional.of(new StateId("CCC")));
        Robustness clear = Robustness.of("coincidence", last, recount, OWN);
        assertTrue(clear.holdsThroughout(), "the other end is CCC's alone");
        assertFalse(clear.isUncertain());
    }

    @Test
    void aCombinationMakesAChoiceOnce() {
        assertThrows(
                IllegalArgumentException.class, () -> new Specification(List.of(Definition.RICE, Definition.UNITY)));
        assertEquals(
                new Specification(List.of(Definition.RICE, Definition.YES_NO_ONLY)),
                new Specification(List.of(Definition.YES_NO_ONLY, Definition.RICE)));
    }

    @Test
    void everyChoiceHasTwoDefinitionsOrMoreAndNoTwoShareAWord() {
        for (ContestedChoice choice : ContestedChoice.values()) {
            assertTrue(choice.definitions().size() >= 2, choice.toString());
        }
        assertEquals(
                Definition.values().length,
                List.of(Definition.values()).stream()
                        .map(Definition::id)
                        .distinct()
                        .count());
    }
}
