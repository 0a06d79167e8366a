package org.scrutin.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.study.StudyAnalysis;
import org.scrutin.analysis.study.StudyData;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.study.StudySettings;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.benchmarks.made.MadeData;
import org.scrutin.benchmarks.made.MadeRollCall;

/**
 * Records of 193 states, six topics, five cycles and six groups: seconds against ballots, once with ever more meetings of five roll
 * calls and once with ever longer ones, each beside the first, which is the same record.
 */
final class MadeRooms {

    private static final int STATES = 193;
    private static final List<Size> MORE_MEETINGS = sizes(5, 100, 200, 400, 1000, 2000);
    private static final List<Size> LONGER_MEETINGS = Stream.of(5, 10, 20, 50, 100)
            .map(rollCalls -> new Size(100, rollCalls))
            .toList();
    private static final double MEGABYTE = 1 << 20;
    private static final LocalDate FIRST = LocalDate.of(1975, 1, 1);
    private static final int DAYS = 50 * 365;

    private final StateRegistry registry;

    MadeRooms(StateRegistry registry) {
        this.registry = registry;
    }

    /**
     * How large a record is.
     *
     * @param meetings how many
     * @param aMeeting roll calls of each
     */
    private record Size(int meetings, int aMeeting) {

        int rollCalls() {
            return meetings * aMeeting;
        }
    }

    private static List<Size> sizes(int aMeeting, int... meetings) {
        return IntStream.of(meetings)
                .mapToObj(count -> new Size(count, aMeeting))
                .toList();
    }

    void print() {
        for (List<Size> sizes : List.of(MORE_MEETINGS, LONGER_MEETINGS)) {
            double first = 0;
            for (Size size : sizes) {
                first = print(size, first);
            }
        }
    }

    /** The seconds of the first size: those of this one where it is the first. */
    private double print(Size size, double known) {
        StudyData data = data(size);
        OperatingSystemMXBean processor = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long before = processor.getProcessCpuTime();
        StudyResults results = StudyAnalysis.of(data, settings());
        double busy = (processor.getProcessCpuTime() - before) / 1e9;
        System.gc();
        double held = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
        double first = known == 0 ? busy : known;
        long ballots = (long) size.rollCalls() * STATES;
        Seconds.print(
                "made: meetings %5d   roll calls %6d   ballots %8d   %.2f s on a processor, ratio to the first %.2f   %.1f microseconds a ballot   %.0f MB",
                size.meetings(), results.outcomes().size(), ballots, busy, busy / first, 1e6 * busy / ballots, held);
        return first;
    }

    private StudyData data(Size size) {
        Random random = new Random(20180629);
        List<StateId> states = IntStream.range(0, STATES)
                .mapToObj(state -> new StateId(String.format(Locale.ROOT, "S%03d", state)))
                .toList();
        List<RollCall> rollCalls = new ArrayList<>();
        BallotBits bits = new BallotBits(STATES);
        for (int i = 0; i < size.rollCalls(); i++) {
            rollCalls.add(rollCall(i, size, random));
            double abstaining = .4 * random.nextDouble() * random.nextDouble();
            for (int state = 0; state < STATES; state++) {
                double drawn = random.nextDouble() * (1 + state / 500.0);
                bits.accept(i, state, drawn < abstaining ? Choice.ABSTAIN : drawn > 1.1 ? Choice.NO : Choice.YES);
            }
        }
        List<StateGroup> groups = IntStream.range(0, 6)
                .mapToObj(group -> MadeData.group("G" + group, states.subList(group * 30, group * 30 + 30)))
                .toList();
        return MadeData.of(
                new RollCallMatrix(rollCalls, states, bits),
                new Roster(MadeData.group("UN", states), groups),
                registry);
    }

    private static RollCall rollCall(int number, Size size, Random random) {
        int meeting = number / size.aMeeting();
        LocalDate day = FIRST.plusDays((long) DAYS * meeting / size.meetings());
        String topic = "topic" + random.nextInt(6);
        return new MadeRollCall(
                        String.format(Locale.ROOT, "R%06d", number), day, "m" + meeting, topic, "Text " + number % 50)
                .rollCall();
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
        return MadeData.settings(
                "made",
                LocalText.EMPTY,
                cycles,
                new MadeData.Clustering(
                        List.of(ClusterMethod.HIERARCHICAL, ClusterMethod.KMEANS, ClusterMethod.DBSCAN), 9));
    }
}
