package org.scrutin.analysis.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentHashMap;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;

/** Where the ballots of a group's members lie on each roll call; roll calls with the same members share it. Safe for several threads. */
final class GroupDays {

    private final RollCallMatrix matrix;
    private final GroupId group;
    private final List<StateRows> byRollCall = new ArrayList<>();
    private final Map<NavigableSet<StateId>, StateRows> known = new ConcurrentHashMap<>();

    GroupDays(RollCallMatrix matrix, Roster roster, GroupId group) {
        this.matrix = matrix;
        this.group = group;
        matrix.rollCalls().forEach(rollCall -> byRollCall.add(rows(roster.members(group, rollCall.date()))));
    }

    GroupId group() {
        return group;
    }

    /** Whether a state is a member on the day of a roll call. */
    boolean holds(StateId state, int rollCall) {
        return on(rollCall).states().contains(state);
    }

    /** The members on the day of a roll call. */
    StateRows on(int rollCall) {
        return byRollCall.get(rollCall);
    }

    /** The rows of some states. */
    StateRows rows(NavigableSet<StateId> states) {
        return known.computeIfAbsent(states, some -> new StateRows(some, matrix));
    }
}
