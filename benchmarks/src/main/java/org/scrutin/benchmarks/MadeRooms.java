package org.scrutin.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.agreement.CoincidenceFormula;
import org.scrutin.analysis.cluster.AbstentionDistance;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.study.Labels;
import org.scrutin.analysis.study.StudyAnalysis;
import org.scrutin.analysis.study.StudyData;
import org.scrutin.analysis.study.StudySettings;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;

/** Records of 193 states and ever more roll calls, five a meeting, six topics, five cycles, six groups: seconds against ballots. */
final class MadeRooms {

    private static final int STATES = 193;
    private static final int A_MEETING = 5;
    private static final int[] ROLL_CALLS = {125, 250, 500, 1000, 2000, 5000, 10_000};
    private static final LocalDate FIRST = LocalDate.of(1975, 1, 1);
    private static final int DAYS = 50 * 365;

    private final StateRegistry registry;

    MadeRooms(StateRegistry registry) {
        this.registry = registry;
    }

    void print() {
        for (int rollCalls : ROLL_CALLS) {
            StudyData data = data(rollCalls);
            long start = System.nanoTime();
            int outcomes = StudyAnalysis.of(data, settings()).outcomes().size();
            double seconds = (System.nanoTime() - start) / 1e9;
            long ballots = (long) rollCalls * STATES;
            Seconds.print(
                    "made: roll calls %6d   ballots %8d   %.2f s   %.0f microseconds a ballot",
                    outcomes, ballots, seconds, 1e6 * seconds / ballots);
        }
    }

    private StudyData data(int count) {
        Random random = new Random(20180629);
        List<StateId> states = IntStream.range(0, STATES)
                .mapToObj(state -> new StateId(String.format(Locale.ROOT, "S%03d", state)))
                .toList();
        List<RollCall> rollCalls = new ArrayList<>();
        BallotBits bits = new BallotBits(STATES);
        for (int i = 0; i < count; i++) {
            rollCalls.add(rollCall(i, count, random));
            double abstaining = .4 * random.nextDouble() * random.nextDouble();
            for (int state = 0; state < STATES; state++) {
                double drawn = random.nextDouble() * (1 + state / 500.0);
                bits.accept(i, state, drawn < abstaining ? Choice.ABSTAIN : drawn > 1.1 ? Choice.NO : Choice.YES);
            }
        }
        List<StateGroup> groups = IntStream.range(0, 6)
                .mapToObj(group -> group("G" + group, states.subList(group * 30, group * 30 + 30)))
                .toList();
        return new StudyData(
                new RollCallMatrix(rollCalls, states, bits),
                new Roster(group("UN", states), groups),
                registry,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Labels(Map.of(), Map.of()));
    }

    private static RollCall rollCall(int number, int count, Random random) {
        int meeting = number / A_MEETING;
        LocalDate day = FIRST.plusDays((long) DAYS * meeting * A_MEETING / count);
        String topic = "topic" + random.nextInt(6);
        return new RollCall(
                new RollCallId(String.format(Locale.ROOT, "R%06d", number)),
                "made",
                day,
                "m" + meeting,
                "",
                "",
                RollCallKind.WHOLE,
                topic,
                List.of(topic),
                "",
                "",
                Optional.empty(),
                LocalText.english("Text " + number % 50),
                LocalText.EMPTY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static StateGroup group(String id, List<StateId> members) {
        List<Membership> memberships = members.stream()
                .map(state -> new Membership(
                        new GroupId(id), state, Period.ALWAYS, "day", Membership.Confidence.HIGH, "checked", ""))
                .toList();
        return new StateGroup(new GroupId(id), LocalText.EMPTY, "made", memberships);
    }

    private static StudySettings settings() {
        List<ReviewCycle> cycles = IntStream.range(0, 5)
                .mapToObj(cycle -> new ReviewCycle(
                        "c" + cycle,
                        Period.of(
                                FIRST.plusYears(10L * cycle),
                                FIRST.plusYears(10L * cycle + 10).minusDays(1)),
                        LocalText.EMPTY))
                .toList();
        return new StudySettings(
                "made",
                LocalText.EMPTY,
                cycles,
                EnumSet.of(RollCallKind.WHOLE),
                List.of(),
                new StudySettings.Agreement(
                        AgreementScore.AGREE_HALF, 3, StudySettings.Unanimous.KEEP, StudySettings.Topics.TOGETHER),
                CoincidenceFormula.COINCIDENCE_HALF,
                new StudySettings.Clusters(
                        List.of(ClusterMethod.HIERARCHICAL, ClusterMethod.KMEANS, ClusterMethod.DBSCAN),
                        2,
                        9,
                        AbstentionDistance.JACCARD,
                        OptionalInt.empty(),
                        .05,
                        .5,
                        0),
                .95,
                0,
                20180629);
    }
}
