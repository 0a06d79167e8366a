package org.scrutin.analysis.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutin.analysis.abstention.PairAbstentions;

class AbstentionDistanceTest {

    @ParameterizedTest(name = "{0} common, {1} either, {2} both")
    @CsvSource(textBlock = """
            # common, either, both, jaccard, matching
            10,       4,      3,    .25,     .1
            10,       4,      4,    0,       0
            10,       4,      0,    1,       .4
            10,       10,     0,    1,       1
            10,       0,      0,    ,        0
            0,        0,      0,    ,
            """)
    void worked(int common, int either, int both, Double jaccard, Double matching) {
        PairAbstentions pair = new PairAbstentions(common, either, both);

        assertDistance(jaccard, AbstentionDistance.JACCARD.of(pair));
        assertDistance(matching, AbstentionDistance.MATCHING.of(pair));
    }

    @ParameterizedTest
    @EnumSource
    void named(AbstentionDistance distance) {
        assertEquals(distance, AbstentionDistance.valueOf(distance.id().toUpperCase(Locale.ROOT)));
    }

    @Test
    void countsThatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> new PairAbstentions(1, 2, 0));
        assertThrows(IllegalArgumentException.class, () -> new PairAbstentions(3, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> new PairAbstentions(3, 1, -1));
    }

    @Property
    void betweenNoughtAndOneAndBlindToDoubling(
            @ForAll AbstentionDistance distance,
            @ForAll @IntRange(max = 50) int both,
            @ForAll @IntRange(max = 50) int one,
            @ForAll @IntRange(max = 50) int none) {
        PairAbstentions pair = new PairAbstentions(both + one + none, both + one, both);
        OptionalDouble value = distance.of(pair);

        value.ifPresent(d -> assertTrue(0 <= d && d <= 1));
        assertEquals(value, distance.of(pair.combine(pair)));
        assertEquals(value, distance.of(pair.combine(PairAbstentions.NONE)));
    }

    private static void assertDistance(Double expected, OptionalDouble found) {
        assertEquals(expected != null, found.isPresent());
        if (expected != null) {
            assertEquals(expected, found.getAsDouble(), 1e-15);
        }
    }
}
