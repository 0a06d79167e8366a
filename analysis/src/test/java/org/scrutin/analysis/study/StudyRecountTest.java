package org.scrutin.analysis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.scrutin.analysis.cluster.AbstentionDistance;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.fixture.RandomVotes;
import org.scrutin.analysis.fixture.SmallStudies;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;

/** A recount beside the whole analysis of the same votes, part by part. */
class StudyRecountTest {

    private static final List<Choice> CHOICES = List.of(Choice.YES, Choice.NO, Choice.ABSTAIN, Choice.ABSENT);
    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);

    @Property(tries = 60)
    void ofAShortRecordAsTheWholeAnalysis(@ForAll long seed) {
        new Case(new Random(seed), 8).compare(() -> "seed " + seed);
    }

    @Property(tries = 30)
    void ofALongRecordAsTheWholeAnalysis(@ForAll long seed) {
        new Case(new Random(seed), 25).compare(() -> "seed " + seed);
    }

    /** Votes of eight states in two cycles, of which one or two roll calls are drawn anew. */
    private static final class Case {

        private final StudySettings settings;
        private final Roster roster = SmallVotes.roster(
                RandomVotes.names(8),
                SmallVotes.group("ONE", "S00 S01 S02"),
                SmallVotes.group("TWO", "S02 S03 S04 S05"),
                SmallVotes.group("ALL", RandomVotes.names(8)));
        private final RollCallMatrix listed;
        private final RollCallMatrix votes;
        private final List<Integer> open;
        private final List<StateId> recast;

        Case(Random random, int rollCalls) {
            settings = settings(rollCalls);
            listed = RandomVotes.of(random, 8, rollCalls).matrix();
            open = random.ints(2, 0, rollCalls).distinct().boxed().toList();
            recast = random.ints(2, 0, 8)
                    .distinct()
                    .mapToObj(listed.states()::get)
                    .toList();
            BallotBits bits = new BallotBits(8);
            for (int position = 0; position < rollCalls; position++) {
                for (int state = 0; state < 8; state++) {
                    boolean anew = open.contains(position)
                            && recast.contains(listed.states().get(state));
                    Choice choice = anew ? CHOICES.get(random.nextInt(CHOICES.size())) : listed.choice(position, state);
                    if (choice.isCast()) {
                        bits.accept(position, state, choice);
                    }
                }
            }
            votes = new RollCallMatrix(listed.rollCalls(), listed.states(), bits);
        }

        private static StudySettings settings(int rollCalls) {
            StudySettings plain = SmallStudies.settings("S00", "S01", "S02");
            return new StudySettings(
                    plain.id(),
                    plain.title(),
                    List.of(cycle("early", 0, rollCalls / 2 - 1), cycle("late", rollCalls / 2, rollCalls)),
                    plain.kinds(),
                    plain.references(),
                    plain.agreement(),
                    plain.coincidence(),
                    new StudySettings.Clusters(
                            List.of(ClusterMethod.HIERARCHICAL),
                            2,
                            4,
                            AbstentionDistance.JACCARD,
                            OptionalInt.of(1),
                            0.05,
                            0.5,
                            0),
                    plain.level(),
                    plain.resamples(),
                    plain.seed());
        }

        private static ReviewCycle cycle(String id, int from, int to) {
            return new ReviewCycle(id, Period.of(FIRST.plusDays(from), FIRST.plusDays(to)), LocalText.EMPTY);
        }

        void compare(Supplier<String> why) {
            StudyResults before = StudyAnalysis.of(SmallStudies.data(listed, roster), settings);
            StudyResults after = StudyAnalysis.of(SmallStudies.data(votes, roster), settings);
            StudyResults again = new StudyRecount(
                            before, RollCallSet.where(listed.rollCalls().size(), open::contains))
                    .on(votes, recast);

            assertEquals(after.record(), again.record(), why);
            assertEquals(after.groups(), again.groups(), why);
            assertEquals(after.coincidence(), again.coincidence(), why);
            assertEquals(after.profiles(), again.profiles(), why);
            assertEquals(after.abstention(), again.abstention(), why);
            assertEquals(after.subjects(), again.subjects(), why);
            assertEquals(after.texts(), again.texts(), why);
            assertEquals(after.deciding(), again.deciding(), why);
            assertEquals(after.agreement(), again.agreement(), why);
            assertEquals(
                    after.sharedAbstention().pairs(), again.sharedAbstention().pairs(), why);
            StudyResults clustered = before.isShortRecord() ? after : before;
            assertEquals(
                    clustered.sharedAbstention().transitions(),
                    again.sharedAbstention().transitions(),
                    why);
            assertEquals(places(clustered), places(again), why);
            assertEquals(after.cycles().changes(), again.cycles().changes(), why);
            assertEquals(after.cycles().movers(), again.cycles().movers(), why);
            assertEquals(after.cycles().oneSided(), again.cycles().oneSided(), why);
            assertEquals(after.cycles().switches(), again.cycles().switches(), why);
        }

        private static List<String> places(StudyResults results) {
            List<String> places = new ArrayList<>();
            results.clusters()
                    .forEach(cycle -> cycle.clusterings()
                            .forEach(clustering ->
                                    places.add(cycle.cycle() + cycle.never() + cycle.rarely() + clustering)));
            return places;
        }
    }
}
