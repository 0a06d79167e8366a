package org.scrutin.analysis.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.StateId;

/** What the members of one group did, by one index. */
final class GroupVotes {

    private final RollCallMatrix matrix;
    private final GroupDays days;
    private final IndexValues values;

    GroupVotes(RollCallMatrix matrix, GroupDays days, IndexValues values) {
        this.matrix = matrix;
        this.days = days;
        this.values = values;
    }

    /** Which states stand for the group on a roll call. */
    interface Standing {
        StateRows on(int rollCall);
    }

    /** The roll calls of the set on which the group's index is defined and not trivial. */
    List<Integer> counted(RollCallSet rollCalls) {
        return rollCalls.stream()
                .filter(rollCall -> value(rollCall, days::on).isPresent())
                .boxed()
                .toList();
    }

    /** The means over counted roll calls; empty where there are none. */
    Optional<TopicMeans> means(List<Integer> counted) {
        return means(counted, days::on);
    }

    /** The members that belong on the date of each of these roll calls. */
    NavigableSet<StateId> common(Stream<Integer> counted) {
        List<StateRows> members = counted.map(days::on).distinct().toList();
        NavigableSet<StateId> common =
                new TreeSet<>(members.isEmpty() ? List.of() : members.get(0).states());
        members.forEach(day -> common.retainAll(day.states()));
        return common;
    }

    /** These states, wherever their ballots lie. */
    StateRows rows(NavigableSet<StateId> states) {
        return days.rows(states);
    }

    /** Those of the states that cast a ballot on at least one of the roll calls of the topic. */
    NavigableSet<StateId> casting(NavigableSet<StateId> states, List<Integer> counted, String topic) {
        List<Integer> ofTopic = counted.stream()
                .filter(rollCall -> topic(rollCall).equals(topic))
                .toList();
        NavigableSet<StateId> casting = new TreeSet<>();
        for (StateId state : states) {
            matrix.position(state)
                    .filter(row -> ofTopic.stream()
                            .anyMatch(rollCall -> matrix.choice(rollCall, row).isCast()))
                    .ifPresent(row -> casting.add(state));
        }
        return casting;
    }

    /** The means of some of the members over the counted roll calls on which theirs is defined and not trivial. */
    Optional<TopicMeans> means(List<Integer> counted, Standing standing) {
        List<TopicMeans.Value> found = values(counted, standing);
        return found.isEmpty() ? Optional.empty() : Optional.of(TopicMeans.of(found));
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
                        TopicSums.of(values(meeting, days::on)),
                        TopicSums.of(values(meeting, common)),
                        TopicSums.of(values(meeting, attending))))
                .toList();
    }

    String topic(int rollCall) {
        return matrix.rollCall(rollCall).topic();
    }

    private List<TopicMeans.Value> values(List<Integer> counted, Standing standing) {
        List<TopicMeans.Value> found = new ArrayList<>();
        for (int rollCall : counted) {
            value(rollCall, standing).ifPresent(value -> found.add(new TopicMeans.Value(topic(rollCall), value)));
        }
        return found;
    }

    private OptionalDouble value(int rollCall, Standing standing) {
        return values.of(standing.on(rollCall), matrix, rollCall);
    }
}
