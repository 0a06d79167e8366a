package org.scrutin.analysis.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.cycle.ChangeDecomposition.Cycles;
import org.scrutin.analysis.cycle.CycleChange.Parts;
import org.scrutin.analysis.cycle.CycleChange.TopicChange;
import org.scrutin.analysis.cycle.TopicMeans.Value;

class ChangeDecompositionTest {

    /** Earlier: a 1, 1, 1, b .5; later: a .8, b .4, .6, c .2. Means .875 and .5. */
    private static final Cycles ALL = new Cycles(
            means(new Value("a", 1), new Value("a", 1), new Value("a", 1), new Value("b", .5)),
            means(new Value("a", .8), new Value("b", .4), new Value("b", .6), new Value("c", .2)));

    /** The common members: a from .9 to .8, b from .5 to .6. */
    private static final Cycles COMMON =
            new Cycles(means(new Value("a", .9), new Value("b", .5)), means(new Value("a", .8), new Value("b", .6)));

    @Test
    void workedByHand() {
        Parts parts = new ChangeDecomposition(ALL, Optional.of(COMMON), Optional.of(COMMON)).parts();

        // Weights: a .75 to .25, b .25 to .5, c 0 to .25; c's mean before is set to its mean after.
        assertEquals(-.5 * .9 + .25 * .5 + .25 * .2, parts.agenda(), 1e-15);
        assertEquals(-.1 * .5 + .1 * .375, parts.behaviour(), 1e-15);
        assertEquals(-.2 * .5 - parts.behaviour(), parts.membership(), 1e-15);
        assertEquals(0, parts.attendance(), 1e-15);
        assertEquals(-.375, parts.total(), 1e-15);
    }

    @Test
    void agendaByTopicIsMeasuredFromTheMeanOfTheMeans() {
        List<TopicChange> topics = new ChangeDecomposition(ALL, Optional.of(COMMON), Optional.empty()).topics();

        double center = (.875 + .5) / 2;
        assertEquals(
                List.of("a", "b", "c"), topics.stream().map(TopicChange::topic).toList());
        assertEquals(-.5 * (.9 - center), topics.get(0).agenda(), 1e-15);
        assertEquals(.25 * (.5 - center), topics.get(1).agenda(), 1e-15);
        assertEquals(.25 * (.2 - center), topics.get(2).agenda(), 1e-15);
    }

    @Test
    void aNewSubjectIsAgendaAndNothingElse() {
        TopicChange fresh = new ChangeDecomposition(ALL, Optional.of(COMMON), Optional.empty())
                .topics()
                .get(2);

        assertEquals(0, fresh.behaviour());
        assertEquals(0, fresh.membership());
        assertEquals(true, fresh.from().isEmpty());
        assertEquals(0, fresh.weightFrom());
        assertEquals(.25, fresh.weightTo());
    }

    @Test
    void withoutCommonMembersTheRestIsMembership() {
        Parts parts = new ChangeDecomposition(ALL, Optional.empty(), Optional.empty()).parts();

        assertEquals(0, parts.behaviour());
        assertEquals(-.2 * .5, parts.membership(), 1e-15);
    }

    @Test
    void whereTheCommonMembersHaveNoValueTheTopicIsMembership() {
        Cycles onlyOnB = new Cycles(means(new Value("b", .5)), means(new Value("b", .6)));

        TopicChange a = new ChangeDecomposition(ALL, Optional.of(onlyOnB), Optional.empty())
                .topics()
                .get(0);

        assertEquals(0, a.behaviour());
        assertEquals(-.2 * .5, a.membership(), 1e-15);
    }

    @Test
    void attendanceIsWhatThoseWhoCameBothTimesDoNotShow() {
        Cycles attending = new Cycles(means(new Value("a", .9)), means(new Value("a", .85)));

        Parts parts = new ChangeDecomposition(ALL, Optional.of(COMMON), Optional.of(attending)).parts();

        assertEquals(parts.behaviour() - -.05 * .5, parts.attendance(), 1e-15);
    }

    @Test
    void parts() {
        assertEquals(new Parts(.5, .25, .125, 1), new Parts(.25, 0, .125, .5).plus(new Parts(.25, .25, 0, .5)));
        assertEquals(.875, new Parts(.5, .25, .125, 1).total());
    }

    @Property
    void partsAddUpAndTurnRoundWithTime(@ForAll long seed) {
        Random random = new Random(seed);
        Cycles all = cycles(random);
        Optional<Cycles> common = random.nextInt(5) == 0 ? Optional.empty() : Optional.of(cycles(random));
        Optional<Cycles> attending = random.nextInt(5) == 0 ? Optional.empty() : Optional.of(cycles(random));

        Parts there = new ChangeDecomposition(all, common, attending).parts();
        Parts back = new ChangeDecomposition(
                        turned(all),
                        common.map(ChangeDecompositionTest::turned),
                        attending.map(ChangeDecompositionTest::turned))
                .parts();

        assertEquals(all.to().mean() - all.from().mean(), there.total(), 1e-12);
        assertEquals(there.agenda(), -back.agenda(), 1e-12);
        assertEquals(there.behaviour(), -back.behaviour(), 1e-12);
        assertEquals(there.membership(), -back.membership(), 1e-12);
        assertEquals(there.attendance(), -back.attendance(), 1e-12);
    }

    @Property
    void doublingTheVotesChangesNothing(@ForAll long seed) {
        Random random = new Random(seed);
        List<Value> earlier = values(random);
        List<Value> later = values(random);
        Parts once = new ChangeDecomposition(
                        new Cycles(TopicMeans.of(earlier), TopicMeans.of(later)), Optional.empty(), Optional.empty())
                .parts();
        Parts twice = new ChangeDecomposition(
                        new Cycles(TopicMeans.of(doubled(earlier)), TopicMeans.of(doubled(later))),
                        Optional.empty(),
                        Optional.empty())
                .parts();

        assertEquals(once.agenda(), twice.agenda(), 1e-12);
        assertEquals(once.membership(), twice.membership(), 1e-12);
    }

    private static List<Value> doubled(List<Value> values) {
        List<Value> twice = new ArrayList<>(values);
        twice.addAll(values);
        return twice;
    }

    private static Cycles turned(Cycles cycles) {
        return new Cycles(cycles.to(), cycles.from());
    }

    private static Cycles cycles(Random random) {
        return new Cycles(TopicMeans.of(values(random)), TopicMeans.of(values(random)));
    }

    private static List<Value> values(Random random) {
        List<Value> values = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            values.add(new Value("abcd".substring(random.nextInt(4)).substring(0, 1), random.nextDouble()));
        }
        return values;
    }

    private static TopicMeans means(Value... values) {
        return TopicMeans.of(List.of(values));
    }
}
