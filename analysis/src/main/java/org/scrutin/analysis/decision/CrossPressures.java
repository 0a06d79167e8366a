package org.scrutin.analysis.decision;

import java.util.List;
import java.util.NavigableMap;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;

/**
 * States between two of their groups: on a roll call a state is cross-pressured where it is a member of two groups whose most
 * frequent choices differ.
 *
 * <p>For a state s and groups a, b on the day: with_a counts the roll calls on which the choices of a and b differ and s chose
 * as a, with_b the same for b, neither those on which it made the third choice; times = with_a + with_b + neither. Where s cast
 * no ballot, absent counts it, and it is in no sum. A group whose choices tie, or that cast fewer than two ballots, has no
 * side. The state's own ballot is among those of both groups. Which groups are two: {@link DistinctGroups}; one inside another
 * counts, the room does not.
 *
 * <p>One roll call can stand in several pairs of a state; {@link PressedState} counts it once. Cost: roll calls × states ×
 * pairs of a state's groups; which pairs there are is asked once for each stretch of days without a change.
 * Source: cross-pressure is the term of Lazarsfeld, Berelson and Gaudet, The People's Choice, 1944; the count is this project's
 * own.
 *
 * @param byState in the order of table {@code cross_pressure}; only where the state was pressed
 * @param byPair in the order of table {@code group_pairs}
 * @param states in the order of table {@code pressed_states}
 */
public record CrossPressures(List<CrossPressure> byState, List<GroupPair> byPair, List<PressedState> states) {

    /** Nothing was looked at. */
    public static final CrossPressures NONE = new CrossPressures(List.of(), List.of(), List.of());

    public CrossPressures {
        byState = List.copyOf(byState);
        byPair = List.copyOf(byPair);
        states = List.copyOf(states);
    }

    /**
     * Counts every state and every pair of groups.
     *
     * @param matrix who voted how
     * @param roster who belonged to what
     * @param scopes the roll calls of each cycle and of all
     */
    public static CrossPressures of(RollCallMatrix matrix, Roster roster, NavigableMap<Scope, RollCallSet> scopes) {
        return new PressureRecount(matrix, roster, scopes, RollCallSet.NONE).on(matrix);
    }
}
