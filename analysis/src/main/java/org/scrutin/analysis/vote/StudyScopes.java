package org.scrutin.analysis.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The parts of a study that statistics run over: which roll calls stand in which cycle and topic. Never changes.
 *
 * <ul>
 *   <li>A roll call outside every cycle stands in cycle {@link Scope#ALL} only.
 *   <li>A roll call with several topics stands in the scope of each of them, and once in topic {@link Scope#ALL}; one
 *       without a topic stands in topic {@link Scope#ALL} only.
 *   <li>A cycle without roll calls keeps its scope over all topics, so that a result can say that its n is 0; a topic
 *       that was not voted in a cycle has no scope there.
 * </ul>
 */
public final class StudyScopes {

    private final RollCallMatrix matrix;
    private final Map<String, ReviewCycle> cycles = new LinkedHashMap<>();

    /**
     * The scopes of roll calls under cycles.
     *
     * @param matrix the roll calls
     * @param cycles in the order of time, none overlapping; may be empty
     * @throws IllegalArgumentException when two cycles have one id, or one is called {@link Scope#ALL}
     */
    public StudyScopes(RollCallMatrix matrix, List<ReviewCycle> cycles) {
        this.matrix = matrix;
        for (ReviewCycle cycle : cycles) {
            if (cycle.id().equals(Scope.ALL) || this.cycles.put(cycle.id(), cycle) != null) {
                throw new IllegalArgumentException("a cycle needs an id of its own: " + cycle.id());
            }
        }
    }

    /** The ids of the cycles: {@link Scope#ALL}, then each in the order of time. */
    public List<String> cycles() {
        List<String> ids = new ArrayList<>();
        ids.add(Scope.ALL);
        ids.addAll(cycles.keySet());
        return Collections.unmodifiableList(ids);
    }

    /** The topics of the roll calls of these kinds: {@link Scope#ALL}, then each in code-point order. */
    public List<String> topics(Set<RollCallKind> kinds) {
        TreeSet<String> sorted = new TreeSet<>(CodePointOrder.INSTANCE);
        matrix.rollCalls().stream()
                .filter(rollCall -> kinds.contains(rollCall.kind()))
                .forEach(rollCall -> sorted.addAll(topics(rollCall)));
        List<String> ids = new ArrayList<>();
        ids.add(Scope.ALL);
        ids.addAll(sorted);
        return Collections.unmodifiableList(ids);
    }

    /** The id of the cycle that holds the day, or empty where none does. */
    public Optional<String> cycleOf(LocalDate day) {
        return cycles.values().stream()
                .filter(cycle -> cycle.period().holds(day))
                .map(ReviewCycle::id)
                .findFirst();
    }

    /** The id of the cycle that the roll call falls in, or empty where it falls in none. */
    public Optional<String> cycleOf(RollCall rollCall) {
        return cycleOf(rollCall.date());
    }

    /** The roll calls of these kinds, of any cycle and topic. */
    public RollCallSet rollCalls(Set<RollCallKind> kinds) {
        return matrix.where(rollCall -> kinds.contains(rollCall.kind()));
    }

    /**
     * The roll calls of each cycle and of all, topics together.
     *
     * @param kinds which kinds of votes count
     * @return in the order of tables
     */
    public NavigableMap<Scope, RollCallSet> byCycle(Set<RollCallKind> kinds) {
        RollCallSet counted = rollCalls(kinds);
        NavigableMap<Scope, RollCallSet> scopes = new TreeMap<>();
        for (String cycle : cycles()) {
            scopes.put(new Scope(cycle, Scope.ALL), counted.and(inCycle(cycle)));
        }
        return scopes;
    }

    /**
     * The roll calls of each cycle and of all, by topic and for all topics together.
     *
     * @param kinds which kinds of votes count
     * @return in the order of tables
     */
    public NavigableMap<Scope, RollCallSet> byCycleAndTopic(Set<RollCallKind> kinds) {
        NavigableMap<Scope, RollCallSet> scopes = byCycle(kinds);
        Map<String, RollCallSet> byCycle = new LinkedHashMap<>();
        scopes.forEach((scope, rollCalls) -> byCycle.put(scope.cycle(), rollCalls));
        for (String topic : topics(kinds)) {
            if (topic.equals(Scope.ALL)) {
                continue;
            }
            RollCallSet onTopic = matrix.where(rollCall -> topics(rollCall).contains(topic));
            byCycle.forEach((cycle, rollCalls) -> {
                RollCallSet both = rollCalls.and(onTopic);
                if (!both.isEmpty()) {
                    scopes.put(new Scope(cycle, topic), both);
                }
            });
        }
        return scopes;
    }

    private RollCallSet inCycle(String cycle) {
        return cycle.equals(Scope.ALL)
                ? RollCallSet.all(matrix.rollCalls().size())
                : matrix.where(rollCall -> cycles.get(cycle).period().holds(rollCall.date()));
    }

    private static Set<String> topics(RollCall rollCall) {
        Set<String> topics = new TreeSet<>(rollCall.topics());
        topics.add(rollCall.topic());
        topics.remove("");
        return topics;
    }
}
