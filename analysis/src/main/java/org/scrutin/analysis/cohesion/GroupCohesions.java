package org.scrutin.analysis.cohesion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * Every group on every roll call, of whatever kind: the rows of table {@code cohesion}. A group without a member on the day
 * has a row of zeros without an index.
 *
 * <p>Cost: members × roll calls, and one {@link PluralityDistribution} for each different room and number of ballots.
 */
public final class GroupCohesions {

    private GroupCohesions() {}

    /**
     * Tallies each group and holds it against chance.
     *
     * @param matrix who voted how
     * @param roster who belonged to what
     * @param scopes which cycle a roll call falls in
     * @return by roll call, then group, in code-point order
     */
    public static List<GroupCohesion> of(RollCallMatrix matrix, Roster roster, StudyScopes scopes) {
        return of(matrix, roster, scopes, RollCallSet.all(matrix.rollCalls().size()));
    }

    /**
     * The same for some roll calls.
     *
     * @param rollCalls their positions
     */
    public static List<GroupCohesion> of(
            RollCallMatrix matrix, Roster roster, StudyScopes scopes, RollCallSet rollCalls) {
        List<GroupId> groups =
                roster.groups().stream().map(StateGroup::id).sorted().toList();
        List<Integer> order = rollCalls.stream()
                .boxed()
                .sorted(Comparator.comparing(
                        position -> matrix.rollCall(position).id()))
                .toList();
        GroupTallies tallies = new GroupTallies(matrix, roster);
        ChanceModel chance = new ChanceModel();
        List<GroupCohesion> rows = new ArrayList<>(order.size() * groups.size());
        for (int position : order) {
            RollCall rollCall = matrix.rollCall(position);
            String cycle = scopes.cycleOf(rollCall).orElse("");
            for (GroupId group : groups) {
                GroupTally tally = tallies.of(group, position);
                rows.add(GroupCohesion.of(
                        new GroupCohesion.Where(rollCall.id(), group, cycle),
                        tally,
                        chance.compare(matrix.room(position), tally.cast())));
            }
        }
        return rows;
    }
}
