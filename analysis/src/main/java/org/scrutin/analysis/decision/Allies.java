package org.scrutin.analysis.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.scrutin.analysis.decision.DistinctGroups.DayGroup;
import org.scrutin.analysis.vote.ByMembership;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;

/** Which groups share members on a day, by seat. Not for several threads. */
final class Allies {

    private final Seating seating;
    private final Roster roster;
    private final DistinctGroups groups;
    private final ByMembership<Day> days;

    /** Two groups. */
    record Two(GroupId a, GroupId b) implements Comparable<Two> {

        @Override
        public int compareTo(Two other) {
            int first = a.compareTo(other.a);
            return first != 0 ? first : b.compareTo(other.b);
        }
    }

    /**
     * Two groups with members in common.
     *
     * @param groups the first by code point first
     * @param a place of the first among the groups of the day
     * @param b place of the second
     * @param seats of the members of both, at least one
     */
    record Shared(Two groups, int a, int b, Seats seats) {}

    /**
     * A day.
     *
     * @param groups seats of each group that is a body of its own
     * @param pairs of those groups that share a member
     * @param electorate seats of those entitled to vote
     */
    record Day(List<Seats> groups, List<Shared> pairs, Seats electorate) {}

    Allies(Seating seating, Roster roster) {
        this.seating = seating;
        this.roster = roster;
        this.groups = new DistinctGroups(roster);
        this.days = new ByMembership<>(roster, this::find);
    }

    Day on(LocalDate day) {
        return days.on(day);
    }

    private Day find(LocalDate day) {
        List<DayGroup> own = new ArrayList<>(groups.on(day));
        own.sort(Comparator.comparing(DayGroup::group));
        List<Shared> pairs = new ArrayList<>();
        for (int a = 0; a < own.size(); a++) {
            for (int b = a + 1; b < own.size(); b++) {
                NavigableSet<StateId> both = new TreeSet<>(own.get(a).members());
                both.retainAll(own.get(b).members());
                if (!both.isEmpty()) {
                    Two two = new Two(own.get(a).group(), own.get(b).group());
                    pairs.add(new Shared(two, a, b, seating.seats(both)));
                }
            }
        }
        return new Day(
                own.stream().map(group -> seating.seats(group.members())).toList(),
                List.copyOf(pairs),
                seating.seats(roster.electorate(day)));
    }
}
