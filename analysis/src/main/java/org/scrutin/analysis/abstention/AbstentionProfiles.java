package org.scrutin.analysis.abstention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.scrutin.analysis.uncertainty.Interval;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/**
 * The rate of abstention of every state in every scope.
 *
 * <p><b>Formula.</b> {@code rate = A / T}, A = abstentions, T = ballots cast (in favour, against, abstaining), with the
 * score interval of Wilson at confidence level {@code 1 − α}, z the standard normal quantile at {@code 1 − α/2}:
 *
 * <pre>
 * (A + z²/2) / (T + z²)  ±  z / (T + z²) · √( A (T − A) / T + z²/4 )
 * </pre>
 *
 * <p><b>Range.</b> Rate and both ends 0 to 1; the interval holds the rate and never leaves the range. It treats the roll
 * calls as draws from votes of the same kind: every vote was counted, so it describes what another agenda might give, no
 * error of counting.
 *
 * <p><b>Undefined.</b>
 *
 * <ul>
 *   <li>T = 0: no rate and no interval. Absence is not abstention: a state without ballots has no rate, not a rate of 0.
 *   <li>A state that was neither of the electorate nor cast a ballot in a scope has no row there.
 * </ul>
 *
 * <p><b>Complexity.</b> O(scopes × states × roll calls / 64), and the electorate once a day.
 *
 * <p><b>Source.</b> Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of
 * the American Statistical Association 22 (158), 209–212. doi:10.1080/01621459.1927.10502953. Brown, Cai and DasGupta
 * (2001). Interval estimation for a binomial proportion. Statistical Science 16 (2), 101–133. doi:10.1214/ss/1009213286.
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
        Map<LocalDate, NavigableSet<StateId>> electorates = new TreeMap<>();
        List<AbstentionProfile> profiles = new ArrayList<>();
        scopes.forEach((scope, rollCalls) -> {
            Map<StateId, Integer> eligible = new TreeMap<>();
            rollCalls.stream()
                    .mapToObj(position -> matrix.rollCall(position).date())
                    .forEach(day -> electorates
                            .computeIfAbsent(day, roster::electorate)
                            .forEach(state -> eligible.merge(state, 1, Integer::sum)));
            AbstentionRows rows = new AbstentionRows(matrix, rollCalls);
            NavigableSet<StateId> states = new TreeSet<>(eligible.keySet());
            states.addAll(matrix.states());
            for (StateId state : states) {
                Optional<Integer> position = matrix.position(state);
                int cast = position.map(rows::cast).orElse(0);
                int abstentions = position.map(rows::abstentions).orElse(0);
                int entitled = eligible.getOrDefault(state, 0);
                if (entitled > 0 || cast > 0) {
                    profiles.add(profile(scope, state, entitled, new Ballots(cast, abstentions), level));
                }
            }
        });
        return List.copyOf(profiles);
    }

    private record Ballots(int cast, int abstentions) {}

    private static AbstentionProfile profile(Scope scope, StateId state, int eligible, Ballots ballots, double level) {
        int cast = ballots.cast();
        int abstentions = ballots.abstentions();
        if (cast == 0) {
            return new AbstentionProfile(scope, state, eligible, 0, 0, OptionalDouble.empty(), Optional.empty());
        }
        return new AbstentionProfile(
                scope,
                state,
                eligible,
                cast,
                abstentions,
                OptionalDouble.of((double) abstentions / cast),
                Optional.of(wilson(cast, abstentions, level)));
    }

    private static Interval wilson(int cast, int abstentions, double level) {
        var interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(cast, abstentions, 1 - level);
        // By the formula these two ends are 0 and 1; rounding leaves them a hair beside.
        double low = abstentions == 0 ? 0 : interval.getLowerBound();
        double high = abstentions == cast ? 1 : interval.getUpperBound();
        return new Interval(low, high);
    }
}
