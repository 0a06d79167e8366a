package org.scrutin.analysis.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * Two review cycles that are compared.
 *
 * @param from id of the earlier
 * @param to id of the later
 */
public record CyclePair(String from, String to) {

    /** Each two neighbours in the order of time, and where there are more than two cycles the first with the last. */
    public static List<CyclePair> of(StudyScopes scopes) {
        List<String> cycles = scopes.cycles().stream()
                .filter(cycle -> !cycle.equals(Scope.ALL))
                .toList();
        List<CyclePair> pairs = new ArrayList<>();
        for (int i = 1; i < cycles.size(); i++) {
            pairs.add(new CyclePair(cycles.get(i - 1), cycles.get(i)));
        }
        if (cycles.size() > 2) {
            pairs.add(new CyclePair(cycles.get(0), cycles.get(cycles.size() - 1)));
        }
        return List.copyOf(pairs);
    }

    /**
     * The topics of some roll calls, in code-point order; one without a topic adds none.
     *
     * @param rollCalls of the matrix
     */
    public static NavigableSet<String> topics(RollCallMatrix matrix, RollCallSet rollCalls) {
        NavigableSet<String> topics = new TreeSet<>(CodePointOrder.INSTANCE);
        rollCalls.stream()
                .mapToObj(position -> matrix.rollCall(position).topic())
                .filter(topic -> !topic.isEmpty())
                .forEach(topics::add);
        return topics;
    }

    /**
     * The topics that both voted on, in code-point order.
     *
     * @param before roll calls of the matrix, of the earlier cycle
     * @param after those of the later
     */
    public static NavigableSet<String> shared(RollCallMatrix matrix, RollCallSet before, RollCallSet after) {
        NavigableSet<String> shared = topics(matrix, before);
        shared.retainAll(topics(matrix, after));
        return shared;
    }
}
