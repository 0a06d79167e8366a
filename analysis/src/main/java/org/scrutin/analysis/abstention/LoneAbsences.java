package org.scrutin.analysis.abstention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.StateId;

/**
 * Finds the roll calls that a state missed alone of their meeting.
 *
 * <p><b>Rule.</b> Of the roll calls of a meeting in the data, three or more, the state cast a ballot on all but one, and was of the
 * electorate with a vote on that one. "Alone" is said of the roll call among those of its meeting, not of the state: others may have
 * missed it as well. A meeting is what statistics keep whole ({@link org.scrutin.analysis.vote.RollCall#block()}), with roll calls
 * of every kind.
 *
 * <p><b>Undefined.</b> A meeting with one or two roll calls: a state that voted on one of two missed half of them.
 *
 * <p><b>What it does not say.</b> Why. A delegate may have left the room, or the state may have meant it.
 *
 * <p><b>Complexity.</b> O(states × roll calls). <b>Source.</b> This project's own rule.
 */
public final class LoneAbsences {

    /** Roll calls of a meeting besides the one that was missed. */
    private static final int LEAST_OTHERS = 2;

    private LoneAbsences() {}

    /**
     * The rows.
     *
     * @param matrix who voted how
     * @param absences why somebody cast no ballot
     * @return in the order of the record, then by state
     */
    public static List<LoneAbsence> of(RollCallMatrix matrix, Absences absences) {
        List<LoneAbsence> lone = new ArrayList<>();
        for (RollCallSet meeting :
                matrix.meetings(RollCallSet.all(matrix.rollCalls().size())).values()) {
            int others = (int) meeting.stream().count() - 1;
            for (int state = 0;
                    others >= LEAST_OTHERS && state < matrix.states().size();
                    state++) {
                int column = state;
                int[] missed = meeting.stream()
                        .filter(position -> !matrix.choice(position, column).isCast())
                        .toArray();
                StateId id = matrix.states().get(state);
                if (missed.length == 1
                        && absences.of(missed[0], id)
                                .filter(AbsenceKind.MISSED_THIS_VOTE::equals)
                                .isPresent()) {
                    lone.add(new LoneAbsence(matrix.rollCall(missed[0]).id(), id, others));
                }
            }
        }
        lone.sort(Comparator.comparingInt(
                        (LoneAbsence row) -> matrix.position(row.rollCall()).orElseThrow())
                .thenComparing(LoneAbsence::state));
        return List.copyOf(lone);
    }
}
