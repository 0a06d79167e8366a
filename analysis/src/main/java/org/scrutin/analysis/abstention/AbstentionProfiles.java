package org.scrutin.analysis.abstention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.uncertainty.Interval;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.uncertainty.MeetingSums;
import org.scrutin.analysis.uncertainty.RateInterval;
import org.scrutin.analysis.uncertainty.StudentQuantiles;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/**
 * The rate of abstention of every state in every scope.
 *
 * <p><b>Formula.</b> {@code rate = A / T}, A = abstentions, T = ballots cast (in favour, against, abstaining), with an interval of
 * Wilson's form over the meetings: {@link RateInterval}.
 *
 * <p><b>Range.</b> Rate and both ends 0 to 1; the interval holds the rate and never leaves the range. Every vote was counted, so it
 * describes what another agenda might give, no error of counting.
 *
 * <p><b>Undefined.</b>
 *
 * <ul>
 *   <li>T = 0: no rate and no interval. Absence is not abstention: a state without ballots has no rate, not a rate of 0.
 *   <li>Fewer than {@value IntervalEstimate#FEWEST_ROLL_CALLS} ballots, or ballots of fewer than {@value
 *       IntervalEstimate#FEWEST_MEETINGS} meetings: no interval.
 *   <li>A state that was neither of the electorate nor cast a ballot in a scope has no row there.
 * </ul>
 *
 * <p><b>Complexity.</b> O(scopes × states × roll calls), and the electorate once a day.
 */
public final class AbstentionProfiles {

    private AbstentionProfiles() {}

    /**
     * The rows of the table of abstention.
     *
     * @param matrix who voted how
     * @param roster who was entitled to vote on which day
     * @param scopes the roll calls of each scope
     * @param level confidence level of the intervals, above 0 and under 1
     * @return by scope, then state
     */
    public static List<AbstentionProfile> of(
            RollCallMatrix matrix, Roster roster, NavigableMap<Scope, RollCallSet> scopes, double level) {
        List<AbstentionProfile> profiles = new ArrayList<>();
        StudentQuantiles quantiles = new StudentQuantiles(level);
        scopes.forEach((scope, rollCalls) -> {
            Map<StateId, Integer> eligible = new TreeMap<>();
            rollCalls.stream()
                    .forEach(position -> roster.electorate(matrix, position)
                            .forEach(state -> eligible.merge(state, 1, Integer::sum)));
            List<Meeting> meetings = meetings(matrix, rollCalls);
            NavigableSet<StateId> states = new TreeSet<>(eligible.keySet());
            states.addAll(matrix.states());
            for (StateId state : states) {
                Ballots ballots = Ballots.of(sums(matrix, meetings, state), quantiles);
                int entitled = eligible.getOrDefault(state, 0);
                if (entitled > 0 || ballots.cast() > 0) {
                    profiles.add(profile(scope, state, entitled, ballots));
                }
            }
        });
        return List.copyOf(profiles);
    }

    private record Meeting(String name, List<Integer> rollCalls) {}

    private static List<Meeting> meetings(RollCallMatrix matrix, RollCallSet rollCalls) {
        NavigableMap<String, List<Integer>> positions = new TreeMap<>(CodePointOrder.INSTANCE);
        rollCalls.stream()
                .forEach(position -> positions
                        .computeIfAbsent(matrix.rollCall(position).block(), meeting -> new ArrayList<>())
                        .add(position));
        return positions.entrySet().stream()
                .map(meeting -> new Meeting(meeting.getKey(), meeting.getValue()))
                .toList();
    }

    /** A state's ballots by meeting: 1 for an abstention, 0 for another. */
    private static MeetingSums sums(RollCallMatrix matrix, List<Meeting> meetings, StateId state) {
        MeetingSums sums = new MeetingSums();
        matrix.position(state).ifPresent(position -> {
            for (Meeting meeting : meetings) {
                int cast = 0;
                int abstentions = 0;
                for (int rollCall : meeting.rollCalls()) {
                    Choice choice = matrix.choice(rollCall, position);
                    cast += choice.isCast() ? 1 : 0;
                    abstentions += choice == Choice.ABSTAIN ? 1 : 0;
                }
                if (cast > 0) {
                    sums.accept(meeting.name(), cast, abstentions);
                }
            }
        });
        return sums;
    }

    private record Ballots(int cast, int abstentions, Optional<Interval> interval) {

        static Ballots of(MeetingSums sums, StudentQuantiles quantiles) {
            return new Ballots(
                    sums.count(),
                    (int) Math.round(sums.total()),
                    RateInterval.of(sums, quantiles).interval());
        }
    }

    private static AbstentionProfile profile(Scope scope, StateId state, int eligible, Ballots ballots) {
        int cast = ballots.cast();
        return new AbstentionProfile(
                scope,
                state,
                eligible,
                cast,
                ballots.abstentions(),
                cast == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) ballots.abstentions() / cast),
                ballots.interval());
    }
}
