package org.scrutin.analysis.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * How much a review cycle holds. Roll calls of one meeting are not independent of one another: many roll calls of few
 * meetings bear less than their number says, and a mean over them can move with one more meeting.
 *
 * <p>{@code meetings} = how many different {@link org.scrutin.analysis.vote.RollCall#block() blocks} the roll calls come from:
 * 0 to {@code rollCalls}, and 0 only where there is no roll call. Never undefined. Cost: roll calls of the cycle. Counts, without a source.
 *
 * @param cycle its id
 * @param rollCalls of the kinds that are analysed
 * @param meetings that they come from; where the data name no meeting, days
 */
public record CycleExtent(String cycle, int rollCalls, int meetings) {

    /**
     * A cycle of fewer meetings is never told without their number. This project's own rule: beside
     * four meetings or fewer, one more of the same size weighs a fifth or more of the new mean.
     */
    public static final int FEW_MEETINGS = 5;

    /** Whether the cycle has fewer than {@link #FEW_MEETINGS} meetings. */
    public boolean isThin() {
        return isThin(meetings);
    }

    /** Whether so many meetings are few. */
    public static boolean isThin(int meetings) {
        return meetings < FEW_MEETINGS;
    }

    /**
     * The extent of every cycle.
     *
     * @param kinds which kinds of votes count
     * @return in the order of the cycles
     */
    public static List<CycleExtent> of(RollCallMatrix matrix, StudyScopes scopes, Set<RollCallKind> kinds) {
        var byCycle = scopes.byCycle(kinds);
        List<CycleExtent> extents = new ArrayList<>();
        for (String cycle : scopes.cycles()) {
            if (!cycle.equals(Scope.ALL)) {
                RollCallSet rollCalls = byCycle.get(new Scope(cycle, Scope.ALL));
                long meetings = rollCalls.stream()
                        .mapToObj(position -> matrix.rollCall(position).block())
                        .distinct()
                        .count();
                extents.add(new CycleExtent(cycle, rollCalls.size(), Math.toIntExact(meetings)));
            }
        }
        return List.copyOf(extents);
    }
}
