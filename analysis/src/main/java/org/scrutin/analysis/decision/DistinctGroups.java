package org.scrutin.analysis.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.scrutin.analysis.vote.ByMembership;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;

/**
 * The groups of a day that are bodies of their own. Left out are those without members, the whole electorate under a group's
 * name, and of two groups of nearly the same members, 10 |both| ≥ 9 |either|, the later one in the study's order: a regional
 * group and the same group for elections, which has one state more, are no two allies and put no member under pressure. A
 * group inside a larger one stays: the European Union among the Western European and other States.
 *
 * <p>Nine tenths is this project's own rule, on integers. Looked up once for each stretch of days without a change. Not for
 * several threads.
 */
final class DistinctGroups {

    private static final long PARTS = 10;
    private static final long ALIKE = 9;

    private final Roster roster;
    private final ByMembership<List<DayGroup>> known;

    /**
     * A group on a day.
     *
     * @param group the group
     * @param members entitled to vote, at least one
     */
    record DayGroup(GroupId group, NavigableSet<StateId> members) {}

    DistinctGroups(Roster roster) {
        this.roster = roster;
        this.known = new ByMembership<>(roster, this::find);
    }

    /** The groups of the day, in the order of the study. */
    List<DayGroup> on(LocalDate day) {
        return known.on(day);
    }

    private List<DayGroup> find(LocalDate day) {
        int electorate = roster.electorate(day).size();
        List<DayGroup> kept = new ArrayList<>();
        for (StateGroup group : roster.groups()) {
            NavigableSet<StateId> members = roster.members(group.id(), day);
            boolean own = !members.isEmpty() && members.size() < electorate;
            if (own && kept.stream().noneMatch(other -> alike(members, other.members()))) {
                kept.add(new DayGroup(group.id(), members));
            }
        }
        return List.copyOf(kept);
    }

    private static boolean alike(NavigableSet<StateId> some, NavigableSet<StateId> others) {
        long both = some.stream().filter(others::contains).count();
        return PARTS * both >= ALIKE * (some.size() + others.size() - both);
    }
}
