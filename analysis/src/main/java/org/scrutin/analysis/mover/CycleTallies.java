package org.scrutin.analysis.mover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One state's scores in two cycles by meeting, on the topics with scores in both. Equal tallies have equal answers, whichever
 * states and topics they are of.
 *
 * @param before meetings of the earlier cycle, at least one
 * @param after of the later one, at least one
 */
record CycleTallies(List<TopicTotals> before, List<TopicTotals> after) {

    CycleTallies {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * The scores on some topics; empty where none of them has scores in both cycles.
     *
     * @param before all scores of the earlier cycle
     * @param after of the later one
     * @param topics that may count
     */
    static Optional<CycleTallies> of(MeetingScores before, MeetingScores after, Set<String> topics) {
        List<String> both = new ArrayList<>(before.topics());
        both.retainAll(after.topics());
        both.retainAll(topics);
        return both.isEmpty() ? Optional.empty() : Optional.of(new CycleTallies(before.on(both), after.on(both)));
    }
}
