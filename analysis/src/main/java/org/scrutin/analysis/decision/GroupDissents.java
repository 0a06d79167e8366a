package org.scrutin.analysis.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;

/**
 * States that differ from their own group: whose choice is not the most frequent one among the group's members on the day.
 *
 * <p>dissents(g, s) = number of roll calls on which member s cast a ballot, group g had one most frequent choice, and s chose
 * otherwise; of(g, s) counts the same roll calls whatever s chose. Abstaining is a choice of its own. Absence is no choice: it
 * neither counts nor differs. Where two choices tie the group has no side, and with fewer than two ballots it has none either.
 * The state's own ballot is one of its group's. The whole electorate under a group's name is left out: that is the room.
 *
 * <p>0 ≤ dissents ≤ of; no row where of = 0. Cost: members × roll calls × 2. Source: this project's own count.
 */
public final class GroupDissents {

    private static final Comparator<GroupDissent> ORDER = Comparator.comparing(
                    GroupDissent::cycle, CodePointOrder.INSTANCE)
            .thenComparing(GroupDissent::group)
            .thenComparing(GroupDissent::state);

    private GroupDissents() {}

    /**
     * Counts every member of every group.
     *
     * @param matrix who voted how
     * @param roster who belonged to what
     * @param scopes the roll calls of each cycle and of all
     * @return by cycle, group and state, in code-point order
     */
    public static List<GroupDissent> of(RollCallMatrix matrix, Roster roster, NavigableMap<Scope, RollCallSet> scopes) {
        NavigableMap<GroupDissent, GroupDissent> rows = new TreeMap<>(ORDER);
        for (int position = 0; position < matrix.rollCalls().size(); position++) {
            List<String> cycles = cyclesOf(scopes, position);
            if (cycles.isEmpty()) {
                continue;
            }
            dissenters(matrix, roster, position)
                    .forEach((group, members) -> members.forEach((state, differs) -> {
                        for (String cycle : cycles) {
                            GroupDissent row = new GroupDissent(cycle, group, state, differs ? 1 : 0, 1);
                            rows.merge(row, row, GroupDissent::combine);
                        }
                    }));
        }
        return List.copyOf(rows.values());
    }

    /** The cycles, all of them together among these, that hold the roll call. */
    static List<String> cyclesOf(NavigableMap<Scope, RollCallSet> scopes, int position) {
        return scopes.entrySet().stream()
                .filter(scope -> scope.getValue().contains(position))
                .map(scope -> scope.getKey().cycle())
                .toList();
    }

    /**
     * Of each group that has a side on the roll call, the members that cast a ballot and whether they differ from it.
     *
     * @return groups, then states, in code-point order
     */
    public static NavigableMap<GroupId, Map<StateId, Boolean>> dissenters(
            RollCallMatrix matrix, Roster roster, int position) {
        RollCall rollCall = matrix.rollCall(position);
        GroupStand stand = new GroupStand(matrix, position);
        int electorate = roster.electorate(rollCall.date()).size();
        NavigableMap<GroupId, Map<StateId, Boolean>> groups = new TreeMap<>();
        for (StateGroup group : roster.groups()) {
            NavigableSet<StateId> members = roster.members(group.id(), rollCall.date());
            Optional<Choice> side = members.size() == electorate ? Optional.empty() : stand.plurality(members);
            if (side.isPresent()) {
                Map<StateId, Boolean> cast = new TreeMap<>();
                members.stream()
                        .filter(member -> stand.of(member).isCast())
                        .forEach(member -> cast.put(member, stand.of(member) != side.get()));
                groups.put(group.id(), cast);
            }
        }
        return groups;
    }
}
