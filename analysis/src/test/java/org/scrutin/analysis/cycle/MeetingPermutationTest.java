package org.scrutin.analysis.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.uncertainty.RandomStreams;

class MeetingPermutationTest {

    /**
     * By hand: 1, 2, 3 against 4, 5, 6, less their mean 3.5. Of 20 arrangements only this one and its reverse reach 4.5; two
     * more, 1 2 4 and its reverse, reach 3.5.
     */
    @Test
    void worked() {
        assertEquals(new MeetingPermutation(.1, .1, 20), exact(List.of(-2.5, -1.5, -.5), List.of(.5, 1.5, 2.5)));
        assertEquals(new MeetingPermutation(.2, .1, 20), exact(List.of(-2.5, -1.5, .5), List.of(-.5, 1.5, 2.5)));
    }

    /** One against three: four arrangements, and none reversed. One odd meeting stands in either cycle by chance 1 in 4. */
    @Test
    void unequalNumbersOfMeetings() {
        assertEquals(new MeetingPermutation(.25, .25, 4), exact(List.of(-.75), List.of(.25, .25, .25)));
        assertEquals(new MeetingPermutation(1, .25, 4), exact(List.of(.25), List.of(-.75, .25, .25)));
    }

    /** Five against five of one mind would reach 2/252, but one odd meeting reaches no more than anything else. */
    @Test
    void whatTheMeetingsCanShowDependsOnThem() {
        assertEquals(
                new MeetingPermutation(2 / 252.0, 2 / 252.0, 252),
                exact(List.of(-.5, -.5, -.5, -.5, -.5), List.of(.5, .5, .5, .5, .5)));
        assertEquals(
                new MeetingPermutation(1, 1, 252),
                exact(List.of(-.1, -.1, -.1, -.1, -.1), List.of(-.1, -.1, -.1, -.1, .9)));
        assertEquals(new MeetingPermutation(1, 1, 1), exact(List.of(0., 0.), List.of(0., 0.)));
    }

    @Property(tries = 40)
    void drawsComeNearAllArrangements(
            @ForAll @Size(10) List<@IntRange(max = 4) Integer> values, @ForAll @IntRange(min = 2, max = 8) int later) {
        double mean = values.stream().mapToInt(Integer::intValue).average().orElseThrow();
        List<Double> residuals = values.stream().map(value -> value - mean).toList();
        List<Double> before = residuals.subList(0, 10 - later);
        List<Double> after = residuals.subList(10 - later, 10);
        MeetingPermutation all = exact(before, after);
        MeetingPermutation drawn = MeetingPermutation.of(before, after, 1, draws(4000));

        assertTrue(all.attainable() <= all.pValue() && all.pValue() <= 1);
        assertTrue(drawn.pValue() >= 1 / 4001.0 && drawn.attainable() <= drawn.pValue());
        // Five standard errors of a share of 4,000, at most.
        assertEquals(all.pValue(), drawn.pValue(), 5 * Math.sqrt(.25 / 4000));
        assertEquals(all, exact(after, before), "later minus earlier or earlier minus later");
    }

    /** 30 against 30: more than can be looked at. What happened counts, so p is not 0. */
    @Test
    void manyMeetingsAreDrawn() {
        MeetingPermutation test = MeetingPermutation.of(
                DoubleStream.generate(() -> -.5).limit(30).boxed().toList(),
                DoubleStream.generate(() -> .5).limit(30).boxed().toList(),
                20_000,
                draws(999));

        assertEquals(new MeetingPermutation(.001, .001, 1000), test);
    }

    private static MeetingPermutation exact(List<Double> before, List<Double> after) {
        return MeetingPermutation.of(before, after, 20_000, draws(1));
    }

    private static MeetingPermutation.Draws draws(int count) {
        return new MeetingPermutation.Draws(count, () -> new RandomStreams(20180629, "test").stream(0));
    }
}
