package org.scrutin.analysis.mover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
        MeetingPermutation drawn = test(before, after, 4000);

        assertTrue(all.attainable() <= all.pValue() && all.pValue() <= 1);
        assertTrue(drawn.pValue() >= 1 / 4001.0 && drawn.attainable() <= drawn.pValue());
        // Five standard errors: of a share that rests on a hundred draws, or of one of 4,000.
        assertEquals(all.pValue(), drawn.pValue(), Math.max(.5 * all.pValue(), 5 * Math.sqrt(.025 / 4000)));
        // What it could have shown is not drawn.
        assertEquals(Math.max(1 / 4001.0, all.attainable()), drawn.attainable(), 1e-12);
        assertEquals(all, exact(after, before), "later minus earlier or earlier minus later");
    }

    /** 30 against 30: more than can be looked at. What happened counts, so p is not 0. */
    @Test
    void manyMeetingsAreDrawn() {
        MeetingPermutation test = test(
                DoubleStream.generate(() -> -.5).limit(30).boxed().toList(),
                DoubleStream.generate(() -> .5).limit(30).boxed().toList(),
                999);

        assertEquals(new MeetingPermutation(.001, .001, 1000), test);
    }

    /** Half of the arrangements are as far: a hundred such are found in about 200 draws of 9,999. */
    @Test
    void drawingEndsWhereNothingIsUnusual() {
        List<Double> residuals = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            residuals.add(i % 2 == 0 ? .5 : -.5);
        }
        List<Double> before = new ArrayList<>(residuals.subList(0, 30));
        List<Double> after = new ArrayList<>(residuals.subList(30, 60));
        before.set(0, -.5);
        after.set(1, .5);

        MeetingPermutation test = test(before, after, 9999);

        assertTrue(test.arrangements() < 400, () -> test + "");
        assertEquals(100.0 / test.arrangements(), test.pValue());
        assertEquals(1e-4, test.attainable());
    }

    /** More arrangements than a double holds, and most meetings alike: two odd ones are apart in half of them. */
    @Test
    void thousandsOfMeetings() {
        List<Double> before = new ArrayList<>(Collections.nCopies(1000, 0.));
        List<Double> after = new ArrayList<>(Collections.nCopies(1000, 0.));
        before.set(0, -.5);
        after.set(0, .5);

        // Apart, 1000/1999 of the arrangements, they reach 0.5; together 0.
        assertEquals(1000 / 1999.0, test(before, after, 99).attainable(), 1e-9);
    }

    /**
     * Tests asked together are the tests asked alone, whichever end first and whatever their numbers of meetings. So many that they are
     * added up side by side until most have ended, and then one after the other.
     */
    @Property(tries = 20)
    void togetherAsAlone(@ForAll long seed) {
        Random random = new Random(seed);
        List<MeetingResiduals> cases = new ArrayList<>();
        for (int test = 0; test < 48; test++) {
            int meetings = 10 + 10 * random.nextInt(2);
            double change = random.nextDouble() / 2;
            double[] values = random.doubles(2L * meetings).toArray();
            for (int meeting = meetings; meeting < values.length; meeting++) {
                values[meeting] += change;
            }
            double mean = DoubleStream.of(values).average().orElseThrow();
            List<Double> residuals =
                    DoubleStream.of(values).map(value -> value - mean).boxed().toList();
            cases.add(new MeetingResiduals(
                    residuals.subList(0, meetings), residuals.subList(meetings, residuals.size())));
        }

        assertEquals(
                cases.stream()
                        .map(one -> MeetingPermutation.of(List.of(one), 1000, draws(500))
                                .get(0))
                        .toList(),
                MeetingPermutation.of(cases, 1000, draws(500)));
    }

    static MeetingPermutation exact(MeetingResiduals residuals) {
        return MeetingPermutation.of(List.of(residuals), 20_000, draws(1)).get(0);
    }

    private static MeetingPermutation exact(List<Double> before, List<Double> after) {
        return exact(new MeetingResiduals(before, after));
    }

    private static MeetingPermutation test(List<Double> before, List<Double> after, int draws) {
        return MeetingPermutation.of(List.of(new MeetingResiduals(before, after)), 1, draws(draws))
                .get(0);
    }

    private static MeetingPermutation.Draws draws(int count) {
        return new MeetingPermutation.Draws(count, () -> new RandomStreams(20180629, "test").stream(0));
    }
}
