package org.scrutin.analysis.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.decision.DistinctGroups.DayGroup;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

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
 * pairs of a state's groups. Source: cross-pressure is the term of Lazarsfeld, Berelson and Gaudet, The People's Choice, 1944;
 * the count is this project's own.
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
        Count count = new Count(matrix, roster);
        for (int position = 0; position < matrix.rollCalls().size(); position++) {
            for (String cycle : GroupDissents.cyclesOf(scopes, position)) {
                count.accept(cycle, position);
            }
        }
        return count.finish();
    }

    /** Sums over roll calls. Not for several threads. */
    private static final class Count {

        private final RollCallMatrix matrix;
        private final Roster roster;
        private final DistinctGroups groups;
        private final NavigableMap<CrossPressure, CrossPressure> byState =
                new TreeMap<>(Comparator.comparing(CrossPressure::cycle, CodePointOrder.INSTANCE)
                        .thenComparing(CrossPressure::state)
                        .thenComparing(CrossPressure::a)
                        .thenComparing(CrossPressure::b));
        private final NavigableMap<GroupPair, GroupPair> byPair =
                new TreeMap<>(Comparator.comparing(GroupPair::cycle, CodePointOrder.INSTANCE)
                        .thenComparing(GroupPair::a)
                        .thenComparing(GroupPair::b));
        private final NavigableMap<PressedState, PressedState> states =
                new TreeMap<>(Comparator.comparing(PressedState::cycle, CodePointOrder.INSTANCE)
                        .thenComparing(PressedState::state));

        /** A group that has a side on the roll call. */
        private record Sided(DayGroup group, Choice side) {}

        Count(RollCallMatrix matrix, Roster roster) {
            this.matrix = matrix;
            this.roster = roster;
            this.groups = new DistinctGroups(roster);
        }

        void accept(String cycle, int position) {
            GroupStand stand = new GroupStand(matrix, position);
            List<Sided> sided = sided(stand, position);
            Set<StateId> pressed = new TreeSet<>();
            for (int a = 0; a < sided.size(); a++) {
                for (int b = a + 1; b < sided.size(); b++) {
                    pressed.addAll(pair(cycle, stand, sided.get(a), sided.get(b)));
                }
            }
            for (StateId state : roster.electorate(matrix.rollCall(position).date())) {
                if (stand.of(state).isCast()) {
                    PressedState row = new PressedState(cycle, state, pressed.contains(state) ? 1 : 0, 1);
                    states.merge(row, row, PressedState::combine);
                }
            }
        }

        private List<Sided> sided(GroupStand stand, int position) {
            List<Sided> sided = new ArrayList<>();
            for (DayGroup group : groups.on(matrix.rollCall(position).date())) {
                Optional<Choice> side = stand.plurality(group.members());
                side.ifPresent(choice -> sided.add(new Sided(group, choice)));
            }
            sided.sort(Comparator.comparing(one -> one.group().group()));
            return sided;
        }

        /** Counts the members of both; gives those that stand between the two. */
        private Set<StateId> pair(String cycle, GroupStand stand, Sided a, Sided b) {
            NavigableSet<StateId> shared = new TreeSet<>(a.group().members());
            shared.retainAll(b.group().members());
            if (shared.isEmpty()) {
                return shared;
            }
            boolean differ = a.side() != b.side();
            Leaning all = Leaning.NONE;
            int met = 0;
            for (StateId state : differ ? shared : new TreeSet<StateId>()) {
                Leaning leaning = Leaning.of(stand.of(state), a.side(), b.side());
                CrossPressure row = new CrossPressure(
                        cycle, state, a.group().group(), b.group().group(), leaning);
                met += byState.containsKey(row) ? 0 : 1;
                byState.merge(row, row, CrossPressure::combine);
                all = all.combine(leaning);
            }
            GroupPair row = new GroupPair(cycle, a.group().group(), b.group().group(), 1, differ ? 1 : 0, met, all);
            byPair.merge(row, row, GroupPair::combine);
            return differ ? shared : Set.of();
        }

        CrossPressures finish() {
            return new CrossPressures(
                    List.copyOf(byState.values()), List.copyOf(byPair.values()), List.copyOf(states.values()));
        }
    }
}
