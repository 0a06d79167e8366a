package org.scrutin.analysis.cycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cohesion.GroupCohesion;
import org.scrutin.analysis.cohesion.GroupTally;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;

/** What the members of one group did, by one index. */
final class GroupVotes {

    private final RollCallMatrix matrix;
    private final Roster roster;
    private final UnaryOperator<GroupTally> counting;
    private final GroupId group;
    private final CohesionIndex index;

    /**
     * What was voted, and what counts of it.
     *
     * @param matrix who voted how
     * @param roster who belonged on which day
     * @param counting what members did, made into what counts of it
     */
    record Ballots(RollCallMatrix matrix, Roster roster, UnaryOperator<GroupTally> counting) {

        /** Every ballot counts as it is. */
        Ballots(RollCallMatrix matrix, Roster roster) {
            this(matrix, roster, UnaryOperator.identity());
        }
    }

    GroupVotes(Ballots ballots, GroupId group, CohesionIndex index) {
        this.matrix = ballots.matrix();
        this.roster = ballots.roster();
        this.counting = ballots.counting();
        this.group = group;
        this.index = index;
    }

    /** The roll calls of the set on which the group's index is defined and not trivial. */
    List<Integer> counted(RollCallSet rollCalls) {
        return rollCalls.stream()
                .filter(rollCall -> value(rollCall, members(rollCall)).isPresent())
                .boxed()
                .toList();
    }

    /** The means over counted roll calls; empty where there are none. */
    Optional<TopicMeans> means(List<Integer> counted) {
        return means(counted, rollCall -> members(rollCall));
    }

    /** The members that belong on the date of each of these roll calls. */
    NavigableSet<StateId> common(Stream<Integer> counted) {
        List<NavigableSet<StateId>> days = counted.map(this::members).distinct().toList();
        NavigableSet<StateId> common = new TreeSet<>(days.isEmpty() ? List.of() : days.get(0));
        days.forEach(common::retainAll);
        return common;
    }

    /** Those of the states that cast a ballot on at least one of the roll calls of the topic. */
    NavigableSet<StateId> casting(Collection<StateId> states, List<Integer> counted, String topic) {
        NavigableSet<StateId> casting = new TreeSet<>();
        for (int rollCall : counted) {
            if (matrix.rollCall(rollCall).topic().equals(topic)) {
                states.stream()
                        .filter(state -> matrix.choice(rollCall, state).isCast())
                        .forEach(casting::add);
            }
        }
        return casting;
    }

    /** Which states stand for the group on a roll call. */
    interface Standing {
        Collection<StateId> on(int rollCall);
    }

    /** The means of some of the members over the counted roll calls on which theirs is defined and not trivial. */
    Optional<TopicMeans> means(List<Integer> counted, Standing standing) {
        List<TopicMeans.Value> values = values(counted, standing);
        return values.isEmpty() ? Optional.empty() : Optional.of(TopicMeans.of(values));
    }

    /**
     * The values of each meeting.
     *
     * @param counted roll calls
     * @param common who stands for the common members
     * @param attending who stands for those of them that cast in both cycles
     * @return by meeting in code-point order, each with at least one roll call
     */
    List<ChangeReplicates.Votes> byMeeting(List<Integer> counted, Standing common, Standing attending) {
        Map<String, List<Integer>> meetings = counted.stream()
                .collect(Collectors.groupingBy(
                        rollCall -> matrix.rollCall(rollCall).block(),
                        () -> new TreeMap<>(CodePointOrder.INSTANCE),
                        Collectors.toList()));
        return meetings.values().stream()
                .map(meeting -> new ChangeReplicates.Votes(
                        TopicSums.of(values(meeting, this::members)),
                        TopicSums.of(values(meeting, common)),
                        TopicSums.of(values(meeting, attending))))
                .toList();
    }

    private List<TopicMeans.Value> values(List<Integer> counted, Standing standing) {
        List<TopicMeans.Value> values = new ArrayList<>();
        for (int rollCall : counted) {
            value(rollCall, standing.on(rollCall))
                    .ifPresent(value -> values.add(
                            new TopicMeans.Value(matrix.rollCall(rollCall).topic(), value)));
        }
        return values;
    }

    String topic(int rollCall) {
        return matrix.rollCall(rollCall).topic();
    }

    private NavigableSet<StateId> members(int rollCall) {
        return roster.members(group, matrix.rollCall(rollCall).date());
    }

    private OptionalDouble value(int rollCall, Collection<StateId> states) {
        GroupTally tally = GroupTally.NONE;
        for (StateId state : states) {
            tally = tally.accept(matrix.choice(rollCall, state));
        }
        GroupTally counted = counting.apply(tally);
        return GroupCohesion.Trivial.of(counted.cast()).covers(index) ? OptionalDouble.empty() : index.of(counted);
    }
}
