package org.scrutin.output.evidence;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.cohesion.GroupTallies;
import org.scrutin.analysis.study.StudyData;
import org.scrutin.analysis.vote.BallotSelection;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.Eligibility;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.StateId;

/**
 * Who could be in the hall: the states that the sources name or that were ever of the electorate, by place in code-point order, and
 * on each roll call those that were of the electorate or cast a ballot. Selections are made here, by one thread; who was there and what
 * they chose may be asked by several.
 */
public final class VotingHall {

    private final StudyData data;
    private final Eligibility eligibility;
    private final GroupTallies tallies;
    private final List<StateId> states;
    private final Map<StateId, Integer> places = new LinkedHashMap<>();

    /** The hall of a study. */
    public VotingHall(StudyData data) {
        this.data = data;
        this.eligibility = Eligibility.of(data.matrix(), data.roster());
        this.tallies = new GroupTallies(data.matrix(), data.roster());
        this.states = List.copyOf(eligibility.states());
        states.forEach(state -> places.put(state, places.size()));
    }

    /** The states, each at its place. */
    public List<StateId> states() {
        return states;
    }

    /** What the state did; empty where it was neither of the electorate nor cast a ballot. */
    public Optional<Choice> choice(int rollCall, int place) {
        Choice choice = matrix().choice(rollCall, states.get(place));
        return choice.isCast() || eligibility.rollCalls(states.get(place)).contains(rollCall)
                ? Optional.of(choice)
                : Optional.empty();
    }

    RollCallMatrix matrix() {
        return data.matrix();
    }

    Optional<Integer> place(StateId state) {
        return Optional.ofNullable(places.get(state));
    }

    boolean casts(int rollCall, StateId state) {
        return matrix().choice(rollCall, state).isCast();
    }

    boolean isMember(GroupId group, int rollCall, StateId state) {
        return data.roster().members(group, matrix().rollCall(rollCall).date()).contains(state);
    }

    /** One roll call; none where there is none of that id. */
    RollCallSet rollCall(String id) {
        return id.isEmpty()
                ? RollCallSet.NONE
                : matrix().position(new RollCallId(id)).map(this::only).orElse(RollCallSet.NONE);
    }

    RollCallSet only(int rollCall) {
        return where(position -> position == rollCall);
    }

    RollCallSet where(IntPredicate predicate) {
        return RollCallSet.where(matrix().rollCalls().size(), predicate);
    }

    /** All of the electorate, and whoever else cast a ballot. */
    BallotSelection everyone(RollCallSet rollCalls) {
        return BallotSelection.of(rollCalls, position -> present(position, states));
    }

    /** Some states, where they were of the electorate or cast a ballot. */
    BallotSelection states(Collection<StateId> some, RollCallSet rollCalls) {
        return BallotSelection.of(rollCalls, position -> present(position, some));
    }

    BallotSelection state(StateId state, RollCallSet rollCalls) {
        return states(List.of(state), rollCalls);
    }

    /** The members of a group on the day of each roll call. */
    BallotSelection members(GroupId group, RollCallSet rollCalls) {
        return BallotSelection.of(
                rollCalls,
                position -> present(
                        position,
                        data.roster().members(group, matrix().rollCall(position).date())));
    }

    /** The ballots that a reference's choice comes from. */
    BallotSelection voters(Reference reference, RollCallSet rollCalls) {
        if (reference instanceof Reference.OfState of) {
            return state(of.state(), rollCalls);
        }
        return reference instanceof Reference.OfGroup of ? members(of.group(), rollCalls) : everyone(rollCalls);
    }

    /** What a reference chose; absent where it has no choice. */
    Choice choice(Reference reference, int rollCall) {
        return reference.choice(matrix(), tallies, rollCall);
    }

    /** The side of a group's members on the day. */
    Optional<Choice> side(GroupId group, int rollCall) {
        return tallies.of(group, rollCall).cast().side();
    }

    /** The selection, told of a state. */
    BallotSelection about(StateId state, BallotSelection selection) {
        return place(state).map(selection::about).orElse(selection);
    }

    private BitSet present(int rollCall, Collection<StateId> some) {
        BitSet present = new BitSet(states.size());
        for (StateId state : some) {
            place(state).filter(place -> choice(rollCall, place).isPresent()).ifPresent(present::set);
        }
        return present;
    }
}
