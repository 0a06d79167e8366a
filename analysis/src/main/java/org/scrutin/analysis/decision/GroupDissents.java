package org.scrutin.analysis.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.scrutin.analysis.vote.ByMembership;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.GroupId;
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
 * <p>0 ≤ dissents ≤ of; no row where of = 0. Cost: members × roll calls × 2; who belongs to what is
 * asked once for each stretch of days without a change. Source: this project's own count.
 */
public final class GroupDissents {

    private final Seating seating;
    private final RollCallMatrix matrix;
    private final ByMembership<List<Caucus>> caucuses;

    /** A group on a day. */
    private record Caucus(GroupId group, Seats seats) {}

    private GroupDissents(RollCallMatrix matrix, Roster roster) {
        this.seating = new Seating(matrix, roster);
        this.matrix = matrix;
        this.caucuses = new ByMembership<>(roster, day -> caucuses(roster, day));
    }

    /**
     * Counts every member of every group.
     *
     * @param matrix who voted how
     * @param roster who belonged to what
     * @param scopes the roll calls of each cycle and of all
     * @return by cycle, group and state, in code-point order
     */
    public static List<GroupDissent> of(RollCallMatrix matrix, Roster roster, NavigableMap<Scope, RollCallSet> scopes) {
        GroupDissents counted = new GroupDissents(matrix, roster);
        List<GroupDissent> rows = new ArrayList<>();
        scopes.forEach((scope, rollCalls) -> rows.addAll(counted.rows(scope.cycle(), rollCalls)));
        return List.copyOf(rows);
    }

    private List<Caucus> caucuses(Roster roster, LocalDate day) {
        int electorate = roster.electorate(day).size();
        List<Caucus> found = new ArrayList<>();
        for (StateGroup group : roster.groups()) {
            NavigableSet<StateId> members = roster.members(group.id(), day);
            if (members.size() < electorate) {
                found.add(new Caucus(group.id(), seating.seats(members)));
            }
        }
        return found;
    }

    private List<GroupDissent> rows(String cycle, RollCallSet rollCalls) {
        NavigableMap<GroupId, Tally> tallies = new TreeMap<>();
        rollCalls.stream().forEach(position -> {
            Seating.Vote vote = seating.vote(position);
            for (Caucus caucus : caucuses.on(matrix.rollCall(position).date())) {
                vote.side(caucus.seats())
                        .ifPresent(side -> tallies.computeIfAbsent(caucus.group(), group -> new Tally(seating.size()))
                                .accept(caucus, vote, side));
            }
        });
        List<GroupDissent> rows = new ArrayList<>();
        tallies.forEach((group, tally) -> {
            for (int seat = 0; seat < seating.size(); seat++) {
                if (tally.of[seat] > 0) {
                    rows.add(new GroupDissent(cycle, group, seating.state(seat), tally.dissents[seat], tally.of[seat]));
                }
            }
        });
        return rows;
    }

    /** Counts of one group by seat. Changes. */
    private static final class Tally {

        private final int[] dissents;
        private final int[] of;

        Tally(int seats) {
            dissents = new int[seats];
            of = new int[seats];
        }

        void accept(Caucus caucus, Seating.Vote vote, Choice side) {
            for (int place = 0; place < caucus.seats().size(); place++) {
                int seat = caucus.seats().at(place);
                Choice choice = vote.of(seat);
                of[seat] += choice.isCast() ? 1 : 0;
                dissents[seat] += choice.isCast() && choice != side ? 1 : 0;
            }
        }
    }
}
