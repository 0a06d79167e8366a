package org.scrutin.analysis.cohesion;

import java.util.List;
import org.scrutin.analysis.vote.GroupId;

/**
 * On how many roll calls a group's unity could be told from chance at all: a row of table {@code unity_reach}.
 *
 * <p>Where nearly all of a room vote alike, as many voters drawn from it at random are mostly of one mind too. The p value
 * that perfect unity would get there, {@link ChanceComparison#leastP}, is then large whatever the group does, and its
 * unity is no evidence. A roll call is <i>telling</i> for a group where that p value is at most the significance.
 *
 * <p>Only roll calls on which the group cast two ballots or more count, and not those on which it was the whole room, for
 * then nothing is left to compare it with. A room of one mind compares with nothing, so it is
 * never telling.
 *
 * <p>A test of every roll call by itself: with a significance of 0.05, one telling roll call in twenty may come out as
 * beyond chance by chance.
 *
 * <p>Formula, over the roll calls that count: {@code telling} = how many have least_p ≤ significance; {@code beyondChance} =
 * how many of these have T − M = 0, T and M of the group as in {@link ChanceModel}.
 *
 * <p>Range: 0 ≤ beyondChance ≤ telling ≤ rollCalls and beyondChance ≤ asOne ≤ rollCalls. Undefined: nothing; a group without
 * such a roll call has a row of zeros. Cost: the rows given.
 *
 * <p>Source: R. E. Tarone, A Modified Bonferroni Method for Discrete Data, Biometrics 46 (1990), 515-522, sets
 * apart the tests whose least attainable p value exceeds the level, for they cannot reject. He does so to correct for many
 * tests; that the two kinds are counted and nothing is corrected is this project's own rule, since the row speaks of how often
 * a vote could tell, not of one vote.
 *
 * @param group the group
 * @param rollCalls on which it cast two ballots or more and was not the whole room
 * @param asOne of them, those on which all its ballots were of one choice
 * @param telling of them, those on which perfect unity would have a p value of at most the significance
 * @param beyondChance of the telling ones, those on which the group was as one
 */
public record UnityReach(GroupId group, int rollCalls, int asOne, int telling, int beyondChance) {

    /**
     * Counts a group's roll calls.
     *
     * @param group the group
     * @param rows of the roll calls that are analysed, without those on which the group was the whole room; rows of other
     *     groups are passed over
     * @param significance 0 to 1, for example 0.05
     */
    public static UnityReach of(GroupId group, List<GroupCohesion> rows, double significance) {
        int rollCalls = 0;
        int asOne = 0;
        int telling = 0;
        int beyondChance = 0;
        for (GroupCohesion row : rows) {
            if (!row.group().equals(group) || row.division().isEmpty()) {
                continue;
            }
            boolean united = row.division().get() == Division.AS_ONE;
            boolean tells = row.chance().leastP().orElse(1) <= significance;
            rollCalls++;
            asOne += united ? 1 : 0;
            telling += tells ? 1 : 0;
            beyondChance += united && tells ? 1 : 0;
        }
        return new UnityReach(group, rollCalls, asOne, telling, beyondChance);
    }
}
