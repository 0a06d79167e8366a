package org.scrutin.analysis.cohesion;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.scrutin.analysis.vote.ByMembership;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;

/**
 * Counts what groups did on roll calls, each with its members on the day.
 *
 * <p>A member of the electorate without a ballot is absent, whether or not the source prints it as absent. A ballot of a
 * state that was not of the electorate on the day is in the room and in no group. Where the electorate is wider than the body that
 * voted, a member that is not listed is not absent: it is not known to have been a member of the body ({@link Roster#electorate(RollCallMatrix, int)}).
 *
 * <p>Keeps the members of each group that it has looked up. Not safe for use by several threads.
 */
public final class GroupTallies {

    private final RollCallMatrix matrix;
    private final Roster roster;

    /** Where it is not known who was a member of the body that voted. */
    private final RollCallSet open;

    private final Map<GroupId, ByMembership<Members>> known = new LinkedHashMap<>();

    /** Positions in the matrix of those who have any ballot at all, and how many others there are. */
    private static final class Members {
        private final int[] positions;
        private final int unnamed;

        Members(RollCallMatrix matrix, Collection<StateId> states) {
            positions = states.stream()
                    .flatMap(state -> matrix.position(state).stream())
                    .mapToInt(Integer::intValue)
                    .toArray();
            unnamed = states.size() - positions.length;
        }

        private Members(int[] positions) {
            this.positions = positions;
            unnamed = 0;
        }

        /** Those of them that the source lists on a roll call. */
        Members listed(RollCallMatrix matrix, int rollCall) {
            return new Members(IntStream.of(positions)
                    .filter(state -> matrix.isListed(rollCall, state))
                    .toArray());
        }
    }

    public GroupTallies(RollCallMatrix matrix, Roster roster) {
        this.matrix = matrix;
        this.open = matrix.where(roster::isWiderThanBodyOf);
        this.roster = roster;
    }

    /**
     * What the group's members on the day of the roll call did.
     *
     * @param group a group; one that the roster does not know has no members
     * @param rollCall position of the roll call
     */
    public GroupTally of(GroupId group, int rollCall) {
        ByMembership<Members> members = known.computeIfAbsent(
                group, id -> new ByMembership<>(roster, day -> new Members(matrix, roster.members(id, day))));
        Members onDay = members.on(matrix.rollCall(rollCall).date());
        return open.contains(rollCall) ? count(onDay.listed(matrix, rollCall), rollCall) : count(onDay, rollCall);
    }

    /**
     * What these states did, whatever they belong to.
     *
     * @param states different states, all entitled to vote on the roll call
     * @param rollCall position of the roll call
     */
    public GroupTally of(Collection<StateId> states, int rollCall) {
        return count(new Members(matrix, states), rollCall);
    }

    private GroupTally count(Members members, int rollCall) {
        int yes = 0;
        int no = 0;
        int abstain = 0;
        int absent = members.unnamed;
        for (int state : members.positions) {
            switch (matrix.choice(rollCall, state)) {
                case YES -> yes++;
                case NO -> no++;
                case ABSTAIN -> abstain++;
                case ABSENT -> absent++;
            }
        }
        return new GroupTally(new ChoiceCounts(yes, no, abstain), absent);
    }
}
