package org.scrutin.analysis.abstention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;

/**
 * Tells kinds of absence apart by who was entitled to vote and by the other roll calls of the meeting.
 *
 * <p><b>Rule.</b> The first that holds: not of the electorate; of it without a vote; no ballot at the meeting; no ballot on this
 * roll call. A meeting is what statistics keep whole ({@link RollCall#block()}), with roll calls of every kind.
 *
 * <p><b>Undefined.</b>
 *
 * <ul>
 *   <li>The state cast a ballot: it was not absent.
 *   <li>It could vote, and the data hold no other roll call of the meeting: whether it stayed away or sat there is not known.
 * </ul>
 *
 * <p><b>What it does not say.</b> A state that missed all roll calls of a meeting in the data may have voted on others, and one that
 * missed this vote may have left the room or not pressed a button.
 *
 * <p><b>Complexity.</b> O(roll calls of the meeting + suspensions) a question.
 */
public final class Absences {

    private final RollCallMatrix matrix;
    private final Roster roster;
    private final List<Membership> withoutVote;
    private final Map<String, RollCallSet> meetings;

    /**
     * The absences of these votes.
     *
     * @param matrix who voted how
     * @param roster who was of the electorate on which day
     * @param withoutVote members of the electorate that could not vote, and when; none where no source says
     */
    public Absences(RollCallMatrix matrix, Roster roster, List<Membership> withoutVote) {
        this.matrix = matrix;
        this.roster = roster;
        this.withoutVote = List.copyOf(withoutVote);
        meetings = matrix.meetings(RollCallSet.all(matrix.rollCalls().size()));
    }

    /**
     * Why a state cast no ballot.
     *
     * @param position of the roll call
     * @param state any state, named by the sources or not
     * @return empty where it cast one, or where the data do not tell
     */
    public Optional<AbsenceKind> of(int position, StateId state) {
        RollCall rollCall = matrix.rollCall(position);
        if (cast(position, state)) {
            return Optional.empty();
        }
        if (!roster.isEntitled(state, rollCall.date())) {
            return Optional.of(AbsenceKind.NOT_A_MEMBER);
        }
        if (withoutVote.stream()
                .anyMatch(row -> row.state().equals(state) && row.period().holds(rollCall.date()))) {
            return Optional.of(AbsenceKind.WITHOUT_VOTE);
        }
        RollCallSet meeting = meetings.get(rollCall.block());
        if (meeting.size() < 2) {
            return Optional.empty();
        }
        IntStream others = meeting.stream().filter(other -> other != position);
        return Optional.of(
                others.anyMatch(other -> cast(other, state))
                        ? AbsenceKind.MISSED_THIS_VOTE
                        : AbsenceKind.MISSED_THE_MEETING);
    }

    private boolean cast(int position, StateId state) {
        return matrix.position(state)
                .map(row -> matrix.choice(position, row).isCast())
                .orElse(false);
    }
}
