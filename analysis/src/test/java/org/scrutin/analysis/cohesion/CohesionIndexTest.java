package org.scrutin.analysis.cohesion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.vote.ChoiceCounts;

class CohesionIndexTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # case                  Y,  A,  N,  X,  rice,      agreement_index, attina,    unity,    trivial
            worked example G,       6,  3,  1,  2,  0.714286,  0.4,       0.2,       0.416667, ''
            no ballot,              0,  0,  0,  4,  ,          ,          ,          0,        ''
            no member,              0,  0,  0,  0,  ,          ,          ,          ,         ''
            one vote,               1,  0,  0,  3,  1,         1,         1,         0.25,     all
            one abstention,         0,  1,  0,  3,  ,          1,         1,         0,        all
            one vote of eleven,     1,  10, 0,  0,  1,         0.863636,  0.818182,  0.090909, rice
            all abstain,            0,  15, 0,  0,  ,          1,         1,         0,        ''
            one each,               1,  1,  1,  0,  0,         0,         -0.333333, 0,        ''
            one and one against,    1,  0,  1,  0,  0,         0.25,      0,         0,        ''
            one and one abstention, 1,  1,  0,  0,  1,         0.25,      0,         0.5,      rice
            EU on surplus stocks,   22, 2,  0,  4,  1,         0.875,     0.833333,  0.785714, ''
            LAS on surplus stocks,  0,  15, 0,  7,  ,          1,         1,         0,        ''
            """)
    void worked(
            String name, int y, int a, int n, int x, Double rice, Double index, Double attina, Double unity, String t) {
        GroupTally tally = new GroupTally(new ChoiceCounts(y, n, a), x);

        assertClose(rice, CohesionIndex.RICE.of(tally));
        assertClose(index, CohesionIndex.AGREEMENT_INDEX.of(tally));
        assertClose(attina, CohesionIndex.ATTINA.of(tally));
        assertClose(unity, CohesionIndex.UNITY.of(tally));
        assertEquals(t, GroupCohesion.Trivial.of(tally.cast()).id());
    }

    private static void assertClose(Double expected, OptionalDouble actual) {
        assertEquals(expected == null, actual.isEmpty(), () -> "defined: " + actual);
        if (expected != null) {
            assertEquals(expected, actual.getAsDouble(), 5e-7);
        }
    }

    @ParameterizedTest(name = "{0} leaves the mean of {1}: {2}")
    @CsvSource(textBlock = """
            NONE, RICE, false
            NONE, AGREEMENT_INDEX, false
            NONE, ATTINA, false
            NONE, UNITY, false
            RICE, RICE, true
            RICE, AGREEMENT_INDEX, false
            RICE, ATTINA, false
            RICE, UNITY, false
            ALL, RICE, true
            ALL, AGREEMENT_INDEX, true
            ALL, ATTINA, true
            ALL, UNITY, false
            """)
    void trivialValuesLeaveTheMeansOfTheirOwnIndexOnly(
            GroupCohesion.Trivial trivial, CohesionIndex index, boolean leaves) {
        assertEquals(leaves, trivial.covers(index));
    }

    @Property
    @Label("agreement_index = (3 attina + 1) / 4")
    void identity(@ForAll("tallies") GroupTally tally) {
        OptionalDouble attina = CohesionIndex.ATTINA.of(tally);
        OptionalDouble index = CohesionIndex.AGREEMENT_INDEX.of(tally);

        assertEquals(attina.isPresent(), index.isPresent());
        attina.ifPresent(value -> assertEquals((3 * value + 1) / 4, index.getAsDouble(), 1e-15));
    }

    @Property
    void staysInItsRange(@ForAll CohesionIndex index, @ForAll("tallies") GroupTally tally) {
        double least = index == CohesionIndex.ATTINA ? -1.0 / 3 : 0;
        index.of(tally).ifPresent(value -> assertEquals(Math.max(least, Math.min(1, value)), value));
    }

    @Property
    void doesNotChangeWhenInFavourAndAgainstAreExchanged(
            @ForAll CohesionIndex index, @ForAll("tallies") GroupTally tally) {
        ChoiceCounts cast = tally.cast();
        ChoiceCounts renamed = new ChoiceCounts(cast.no(), cast.yes(), cast.abstain());

        assertEquals(index.of(tally), index.of(new GroupTally(renamed, tally.absent())));
    }

    @Property
    void doesNotChangeWhenEveryMemberIsDoubled(@ForAll CohesionIndex index, @ForAll("tallies") GroupTally tally) {
        assertEquals(index.of(tally), index.of(tally.combine(tally)));
    }

    @Provide
    Arbitrary<GroupTally> tallies() {
        return Arbitraries.integers()
                .between(0, 200)
                .list()
                .ofSize(4)
                .map(c -> new GroupTally(new ChoiceCounts(c.get(0), c.get(1), c.get(2)), c.get(3)));
    }
}
