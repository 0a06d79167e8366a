package org.scrutin.analysis.abstention;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;

/**
 * Finds the roll calls that far more members missed than is usual at their meeting.
 *
 * <p><b>Rule.</b> absent(r) &gt; 2 · median of absent over the roll calls of r's meeting, r among them, and absent(r) ≥ that median +
 * 10. Absent: of the electorate on the day, without a ballot. A meeting is what statistics keep whole
 * ({@link org.scrutin.analysis.vote.RollCall#block()}), with roll calls of every kind.
 *
 * <p><b>Undefined.</b> Of two roll calls none can be told from the other: the higher of two numbers is never twice their median. A
 * roll call that is alone at its meeting has nothing to be held against.
 *
 * <p><b>Complexity.</b> O(roll calls), with the absent of each counted before.
 *
 * <p><b>Source.</b> This project's own rule. Twice, because a few members more or less away is the rule; at least ten states,
 * because twice two is four.
 */
public final class MissedVotes {

    private static final int TIMES = 2;

    private static final int MORE = 10;

    private final RollCallMatrix matrix;
    private final Absences absences;

    /** The missed votes among these. */
    public MissedVotes(RollCallMatrix matrix, Absences absences) {
        this.matrix = matrix;
        this.absences = absences;
    }

    /**
     * The rows.
     *
     * @param absent members of the electorate without a ballot, a roll call, in the order of the matrix
     * @return in the order of the record
     */
    public List<MissedVote> of(List<Integer> absent) {
        List<MissedVote> missed = new ArrayList<>();
        for (RollCallSet meeting :
                matrix.meetings(RollCallSet.all(matrix.rollCalls().size())).values()) {
            double median = StatUtils.percentile(
                    meeting.stream().mapToDouble(absent::get).toArray(), 50);
            meeting.stream()
                    .filter(position -> absent.get(position) > TIMES * median && absent.get(position) >= median + MORE)
                    .forEach(position -> missed.add(missed(position, meeting, absent)));
        }
        List<MissedVote> inOrder = new ArrayList<>(missed);
        inOrder.sort((a, b) -> Integer.compare(position(a), position(b)));
        return inOrder;
    }

    private int position(MissedVote vote) {
        return matrix.position(vote.rollCall()).orElseThrow();
    }

    private MissedVote missed(int position, RollCallSet meeting, List<Integer> absent) {
        var others = meeting.stream()
                .filter(other -> other != position)
                .map(absent::get)
                .summaryStatistics();
        return new MissedVote(
                matrix.rollCall(position).id(),
                absent.get(position),
                others.getMin(),
                others.getMax(),
                absences.absent(position, AbsenceKind.MISSED_THIS_VOTE).size());
    }
}
