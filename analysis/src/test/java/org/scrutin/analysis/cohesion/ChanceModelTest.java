package org.scrutin.analysis.cohesion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.vote.ChoiceCounts;

class ChanceModelTest {

    private static final ChoiceCounts ROOM = new ChoiceCounts(63, 2, 28);

    private final ChanceModel chance = new ChanceModel();

    @ParameterizedTest(name = "{0} in a room of 63 in favour, 28 abstaining, 2 against")
    @CsvSource(textBlock = """
            # group, Y, A,  N, expected, excess,   p_value,    half a unit of the last printed digit
            G,       6, 3,  1, .533228,  -.285424, .859540,    5e-7
            EU,     22, 2,  0, .517067,  .741165,  .0023784,   5e-8
            AFR,    13, 5,  0, .519462,  .132916,  .440076,    5e-7
            LAS,     0, 15, 0, .522789,  1,        .00156348,  5e-9
            WEOG,   15, 1,  1, .520517,  .631956,  .0377608,   5e-8
            """)
    void worked(String group, int y, int a, int n, double expected, double excess, double p, double digit) {
        ChanceComparison comparison = chance.compare(ROOM, new ChoiceCounts(y, n, a));

        assertEquals(expected, comparison.expected().orElseThrow(), 5e-7);
        assertEquals(excess, comparison.excess().orElseThrow(), 5e-7);
        assertEquals(p, comparison.pValue().orElseThrow(), digit);
    }

    @Test
    void perfectUnityGetsTheLeastP() {
        ChanceComparison las = chance.compare(ROOM, new ChoiceCounts(0, 0, 15));
        assertEquals(las.leastP(), las.pValue());
        assertEquals(OptionalDouble.of(1), las.pLower());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # case,              room Y A N,  group Y A N, expected,  least_p
            no ballot cast,      63, 28, 2,   0,  0, 0,    ,          ,
            one ballot,          63, 28, 2,   1,  0, 0,    1,         1
            the whole room,      63, 28, 2,   63, 28, 2,   .516129,   0
            unanimous room,      98, 0,  0,   12, 0, 0,    1,         1
            whole and unanimous, 5,  0,  0,   5,  0, 0,    1,         1
            empty room,          0,  0,  0,   0,  0, 0,    ,          ,
            """)
    void undefined(String name, int ry, int ra, int rn, int y, int a, int n, Double expected, Double leastP) {
        ChanceComparison comparison = chance.compare(new ChoiceCounts(ry, rn, ra), new ChoiceCounts(y, n, a));

        assertEquals(OptionalDouble.empty(), comparison.excess());
        assertEquals(OptionalDouble.empty(), comparison.pValue());
        assertEquals(OptionalDouble.empty(), comparison.pLower());
        assertEquals(expected == null, comparison.expected().isEmpty());
        assertEquals(leastP == null, comparison.leastP().isEmpty());
        comparison.expected().ifPresent(value -> assertEquals(expected, value, expected == 1 ? 0 : 5e-7));
        comparison.leastP().ifPresent(value -> assertEquals(leastP, value, 0));
    }

    @Test
    void aGroupIsPartOfItsRoom() {
        assertThrows(IllegalArgumentException.class, () -> chance.compare(ROOM, new ChoiceCounts(1, 3, 0)));
    }

    @Property(tries = 300)
    void theTwoTailsMeetInWhatWasObserved(@ForAll("votes") Vote vote) {
        ChanceComparison comparison = chance.compare(vote.room(), vote.group());
        Assume.that(comparison.pValue().isPresent());

        double p = comparison.pValue().getAsDouble();
        double lower = comparison.pLower().getAsDouble();
        double observed = PluralityDistribution.of(vote.room(), vote.group().cast())
                .probability(vote.group().plurality());
        assertEquals(1 + observed, p + lower, 1e-12);
        assertTrue(p > 0 && p <= 1 && lower > 0 && lower <= 1);
        assertTrue(p >= comparison.leastP().getAsDouble());
        assertTrue(comparison.excess().getAsDouble() <= 1);
        assertTrue(comparison.expected().getAsDouble() >= 0
                && comparison.expected().getAsDouble() <= 1);
    }

    @Property(tries = 300)
    void doesNotChangeWhenChoicesAreRenamed(@ForAll("votes") Vote vote) {
        assertEquals(
                chance.compare(vote.room(), vote.group()),
                new ChanceModel().compare(renamed(vote.room()), renamed(vote.group())));
    }

    private static ChoiceCounts renamed(ChoiceCounts counts) {
        return new ChoiceCounts(counts.abstain(), counts.yes(), counts.no());
    }

    private record Vote(ChoiceCounts group, ChoiceCounts others) {
        ChoiceCounts room() {
            return group.combine(others);
        }
    }

    @Provide
    Arbitrary<Vote> votes() {
        return Arbitraries.integers()
                .between(0, 25)
                .list()
                .ofSize(6)
                .map(c -> new Vote(
                        new ChoiceCounts(c.get(0) / 2, c.get(1) / 2, c.get(2) / 2),
                        new ChoiceCounts(c.get(3), c.get(4), c.get(5))));
    }
}
