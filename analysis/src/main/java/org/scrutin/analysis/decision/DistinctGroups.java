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
 * The groups of a day, and which of them are bodies of their own. No group are those without members and the whole electorate
 * under a group's name. Of two groups of nearly the same members, 10 |both| ≥ 9 |either|, the later one in the study's order is
 * no body of its own: a regional group and the same group for elections, which has one state more, are no two allies and put no
 * member under pressure. A group inside a larger one is one: the European Union among the Western European and other States.
 *
 * <p>Where a number of states is to be reached the one state more can decide, so {@link #all(LocalDate)} keeps every group and
 * says which body it is.
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
     * @param body the group itself, or, where it has nearly the same members as a body of its own, the first such
     */
    record DayGroup(GroupId group, NavigableSet<StateId> members, GroupId body) {

        /** Whether no earlier group has nearly the same members. */
        boolean isOwn() {
            return group.equals(body);
        }
    }

    DistinctGroups(Roster roster) {
        this.roster = roster;
        this.known = new ByMembership<>(roster, this::find);
    }

    /** The bodies of the day, in the order of the study. */
    List<DayGroup> on(LocalDate day) {
        return known.on(day).stream().filter(DayGroup::isOwn).toList();
    }

    /** All groups of the day, in the order of the study. */
    List<DayGroup> all(LocalDate day) {
        return known.on(day);
    }

    private List<DayGroup> find(LocalDate day) {
        int electorate = roster.electorate(day).size();
        List<DayGroup> found = new ArrayList<>();
        for (StateGroup group : roster.groups()) {
            NavigableSet<StateId> members = roster.members(group.id(), day);
            if (!members.isEmpty() && members.size() < electorate) {
                GroupId body = found.stream()
                        .filter(other -> other.isOwn() && alike(members, other.members()))
                        .map(DayGroup::group)
                        .findFirst()
                        .orElse(group.id());
                found.add(new DayGroup(group.id(), members, body));
            }
        }
        return List.copyOf(found);
    }

    private static boolean alike(NavigableSet<StateId> some, NavigableSet<StateId> others) {
        long both = some.stream().filter(others::contains).count();
        return PARTS * both >= ALIKE * (some.size() + others.size() - both);
    }
}
