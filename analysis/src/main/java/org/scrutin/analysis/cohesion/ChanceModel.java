package org.scrutin.analysis.cohesion;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.scrutin.analysis.vote.ChoiceCounts;

/**
 * The null of the room: what a group's agreement index would be if its members were drawn at random from those that voted.
 *
 * <p>Small groups look cohesive by chance, and the more so the more one-sided the room. So the T ballots of a group are
 * compared with every way to draw T ballots, without replacement, from the R ballots of the roll call, the group's own
 * included ({@link PluralityDistribution}). At fixed T the agreement index depends on M alone, so all comparisons are of
 * integers:
 *
 * <ul>
 *   <li>{@code expected} = (3 · E[M*] − T) / 2T;
 *   <li>{@code excess} = (observed − expected) / (1 − expected): 1 for a group of one mind, 0 for one as united as chance,
 *       without a lower bound;
 *   <li>{@code p_value} = P(M* ≥ M) and {@code p_lower} = P(M* ≤ M);
 *   <li>{@code least_p} = P(M* = T): what perfect unity would get. Where it is above 1 − level the room is too one-sided
 *       to tell unity from chance.
 * </ul>
 *
 * <p>Undefined:
 *
 * <ul>
 *   <li>all of them where the group cast no ballot: T = 0;
 *   <li>excess and both p where the room is unanimous, where the group is all of the room (T = R), and where it cast one
 *       ballot (T = 1): every draw then has the same index.
 * </ul>
 *
 * <p>A p is no margin of error, for every vote was counted: "of all ways to draw 24 voters from that room, 1 in 420 are as
 * united".
 *
 * <p>Source: S. W. Desposato, Comparing Group and Subgroup Cohesion Scores: A Nonparametric Method with an Application to
 * Brazil, Political Analysis 11 (2003), 275-288, doi:10.1093/pan/mpg005, who permutes the votes of a chamber among its
 * groups; the draws of that permutation are counted here, not sampled. That small groups look united by chance: the same,
 * Correcting for Small Group Inflation of Roll-Call Cohesion Scores, British Journal of Political Science 35 (2005), 731-744.
 * The law of the draws, multivariate hypergeometric: N. L. Johnson, S. Kotz, N. Balakrishnan, Discrete Multivariate
 * Distributions (1997), chapter 39. {@code excess} is this project's own, in the form of J. Cohen's kappa (observed minus
 * expected, by the most that could be gained); {@code least_p} is the least p value that can be attained, after R. E. Tarone, A
 * Modified Bonferroni Method for Discrete Data, Biometrics 46 (1990), 515-522.
 *
 * <p>Range: expected and every p 0 to 1; excess at most 1. Cost: one {@link PluralityDistribution} for each new room and size,
 * at most T + 1 additions for each group after that.
 *
 * <p>Keeps the distributions that it has computed, one for each room and size, so one instance serves a whole study. Not
 * safe for use by several threads.
 */
public final class ChanceModel {

    private final Map<Draw, PluralityDistribution> known = new LinkedHashMap<>();

    /** What is drawn from; the names of the choices do not matter, so they are sorted. */
    private record Draw(int small, int middle, int large, int drawn) {
        static Draw of(ChoiceCounts room, int drawn) {
            int[] counts = {room.yes(), room.no(), room.abstain()};
            Arrays.sort(counts);
            return new Draw(counts[0], counts[1], counts[2], drawn);
        }

        PluralityDistribution distribution() {
            return PluralityDistribution.of(new ChoiceCounts(small, large, middle), drawn);
        }
    }

    /**
     * Compares a group with chance.
     *
     * @param room all ballots of the roll call, the group's included
     * @param group the group's ballots
     * @throws IllegalArgumentException when the group cast more ballots for a choice than the room
     */
    public ChanceComparison compare(ChoiceCounts room, ChoiceCounts group) {
        if (group.yes() > room.yes() || group.no() > room.no() || group.abstain() > room.abstain()) {
            throw new IllegalArgumentException("a group's ballots are not in the room: " + group + " in " + room);
        }
        int drawn = group.cast();
        if (drawn == 0) {
            return ChanceComparison.UNDEFINED;
        }
        PluralityDistribution draws = known.computeIfAbsent(Draw.of(room, drawn), Draw::distribution);
        double expected = CohesionIndex.agreementIndex(draws.mean(), drawn);
        OptionalDouble leastP = OptionalDouble.of(draws.unanimous());
        if (drawn == 1 || drawn == room.cast() || room.unanimous()) {
            return new ChanceComparison(
                    OptionalDouble.of(expected),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    leastP);
        }
        int plurality = group.plurality();
        double observed = CohesionIndex.agreementIndex(plurality, drawn);
        return new ChanceComparison(
                OptionalDouble.of(expected),
                OptionalDouble.of((observed - expected) / (1 - expected)),
                OptionalDouble.of(draws.atLeast(plurality)),
                OptionalDouble.of(draws.atMost(plurality)),
                leastP);
    }
}
