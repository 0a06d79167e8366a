package org.scrutin.analysis.abstention;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;

/**
 * Tells kinds of absence apart by who was entitled to vote and by the other roll calls of the meeting.
 *
 * <p><b>Rule.</b> The first that holds: not of the electorate; of it without a vote; did not vote, where the data hold no other roll
 * call of the meeting; no ballot at the meeting; no ballot on this roll call. A meeting is what statistics keep whole ({@link RollCall#block()}), with roll calls of every kind.
 *
 * <p><b>Undefined.</b> The state cast a ballot: it was not absent. Or it is not listed on a roll call of a body whose members are not
 * known ({@link Roster#electorate(RollCallMatrix, int)}).
 *
 * <p><b>What it does not say.</b> A state that missed all roll calls of a meeting in the data may have voted on others, and one that
 * missed this vote may have left the room or not pressed a button. A source that lists a state as absent says no more than that it
 * did not vote: records print one list of those, whatever kept them.
 *
 * <p><b>Complexity.</b> O(roll calls / 64) a question; memory: a bit a state and roll call. It knows no ballot, only who cast one, so
 * it can go where the ballots are written.
 */
public final class Absences implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<Choice> CAST = List.of(Choice.YES, Choice.NO, Choice.ABSTAIN);

    /**
     * Who could vote on a day.
     *
     * @param electorate its members
     * @param withoutVote those of them that could not
     * @param open whether it is not known who else was a member of the body that voted
     */
    private record Day(TreeSet<StateId> electorate, TreeSet<StateId> withoutVote, boolean open)
            implements Serializable {}

    private final TreeMap<StateId, BitSet> ballots = new TreeMap<>();
    private final ArrayList<BitSet> meetings = new ArrayList<>();
    private final ArrayList<Day> days = new ArrayList<>();

    /**
     * The absences of these votes.
     *
     * @param matrix who voted how
     * @param roster who was of the electorate on which day
     * @param withoutVote members of the electorate that could not vote, and when; none where no source says
     */
    public Absences(RollCallMatrix matrix, Roster roster, List<Membership> withoutVote) {
        for (int state = 0; state < matrix.states().size(); state++) {
            BitSet cast = new BitSet();
            for (Choice choice : CAST) {
                cast.or(BitSet.valueOf(matrix.words(state, choice)));
            }
            ballots.put(matrix.states().get(state), cast);
        }
        Map<String, RollCallSet> byName =
                matrix.meetings(RollCallSet.all(matrix.rollCalls().size()));
        Map<String, BitSet> held = new TreeMap<>();
        byName.forEach((name, rollCalls) -> held.put(name, BitSet.valueOf(rollCalls.words())));
        Map<LocalDate, Day> byDate = new TreeMap<>();
        for (int position = 0; position < matrix.rollCalls().size(); position++) {
            RollCall rollCall = matrix.rollCall(position);
            meetings.add(held.get(rollCall.block()));
            boolean open = roster.isWiderThanBodyOf(rollCall);
            NavigableSet<StateId> electorate = roster.electorate(matrix, position);
            days.add(
                    open
                            ? day(electorate, withoutVote, rollCall.date(), true)
                            : byDate.computeIfAbsent(
                                    rollCall.date(), date -> day(electorate, withoutVote, date, false)));
        }
    }

    private static Day day(
            NavigableSet<StateId> electorate, List<Membership> withoutVote, LocalDate date, boolean open) {
        return new Day(new TreeSet<>(electorate), new TreeSet<>(on(withoutVote, date)), open);
    }

    private static NavigableSet<StateId> on(List<Membership> rows, LocalDate date) {
        NavigableSet<StateId> states = new TreeSet<>();
        rows.stream().filter(row -> row.period().holds(date)).forEach(row -> states.add(row.state()));
        return states;
    }

    /**
     * Why a state cast no ballot.
     *
     * @param position of the roll call
     * @param state any state, named by the sources or not
     * @return empty where it cast one, or where it is not known whether it was a member of the body that voted
     */
    public Optional<AbsenceKind> of(int position, StateId state) {
        BitSet cast = ballots.getOrDefault(state, new BitSet());
        if (cast.get(position)) {
            return Optional.empty();
        }
        Day day = days.get(position);
        if (!day.electorate().contains(state)) {
            return day.open() ? Optional.empty() : Optional.of(AbsenceKind.NOT_A_MEMBER);
        }
        if (day.withoutVote().contains(state)) {
            return Optional.of(AbsenceKind.WITHOUT_VOTE);
        }
        if (meetings.get(position).cardinality() < 2) {
            return Optional.of(AbsenceKind.DID_NOT_VOTE);
        }
        return Optional.of(
                cast.intersects(meetings.get(position))
                        ? AbsenceKind.MISSED_THIS_VOTE
                        : AbsenceKind.MISSED_THE_MEETING);
    }

    /** The members of the electorate on a roll call that are absent from it for that reason, in code-point order. */
    public List<StateId> absent(int position, AbsenceKind kind) {
        return electorate(position).stream()
                .filter(state -> of(position, state).filter(kind::equals).isPresent())
                .toList();
    }

    private NavigableSet<StateId> electorate(int position) {
        return days.get(position).electorate();
    }
}
