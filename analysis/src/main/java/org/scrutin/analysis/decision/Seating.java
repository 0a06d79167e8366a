package org.scrutin.analysis.decision;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;

/**
 * Who sits in the room: the states of the record and those that were ever entitled to vote, by seats that count from 0 in
 * code-point order, so that counts over many roll calls are arrays. Never changes.
 */
final class Seating {

    private static final int NO_ROW = -1;

    private final RollCallMatrix matrix;
    private final List<StateId> states;
    private final int[] rows;

    Seating(RollCallMatrix matrix, Roster roster) {
        this.matrix = matrix;
        TreeSet<StateId> seated = new TreeSet<>(roster.everEntitled());
        seated.addAll(matrix.states());
        states = List.copyOf(seated);
        rows = states.stream()
                .mapToInt(state -> matrix.position(state).orElse(NO_ROW))
                .toArray();
    }

    int size() {
        return rows.length;
    }

    /** Whether each seat has the same state there. */
    boolean seatsAs(Seating other) {
        return states.equals(other.states);
    }

    StateId state(int seat) {
        return states.get(seat);
    }

    /**
     * The seats of these states, ascending.
     *
     * @param some each of them seated here
     */
    Seats seats(Collection<StateId> some) {
        return new Seats(some.stream()
                .mapToInt(state -> Collections.binarySearch(states, state))
                .sorted());
    }

    /** What happened on a roll call. */
    Vote vote(int rollCall) {
        Choice[] choices = new Choice[rows.length];
        Arrays.setAll(choices, seat -> rows[seat] == NO_ROW ? Choice.ABSENT : matrix.choice(rollCall, rows[seat]));
        return new Vote(choices);
    }

    /** What each seat did on one roll call. */
    static final class Vote {

        private final Choice[] choices;

        private Vote(Choice[] choices) {
            this.choices = choices;
        }

        Choice of(int seat) {
            return choices[seat];
        }

        /** The side of those that sit there, by {@link ChoiceCounts#side()}. */
        Optional<Choice> side(Seats seats) {
            int yes = 0;
            int no = 0;
            int abstain = 0;
            for (int place = 0; place < seats.size(); place++) {
                Choice choice = choices[seats.at(place)];
                yes += choice == Choice.YES ? 1 : 0;
                no += choice == Choice.NO ? 1 : 0;
                abstain += choice == Choice.ABSTAIN ? 1 : 0;
            }
            return new ChoiceCounts(yes, no, abstain).side();
        }
    }
}
