package org.scrutin.analysis.cycle;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.analysis.vote.CodePointOrder;

/** One state's scores in one cycle, added up by meeting and topic. A tally that changes; not safe for use by several threads. */
final class MeetingScores {

    private final List<String> topics;
    private final Map<String, TopicTotals> meetings = new TreeMap<>(CodePointOrder.INSTANCE);

    /** Scores on these topics; others are left out. */
    MeetingScores(List<String> topics) {
        this.topics = List.copyOf(topics);
    }

    void accept(CycleScores.Score score) {
        int topic = topics.indexOf(score.topic());
        if (topic >= 0) {
            meetings.computeIfAbsent(score.meeting(), meeting -> new TopicTotals(topics.size()))
                    .accept(topic, score.value());
        }
    }

    /** Of each meeting, in code-point order of their names. */
    Collection<TopicTotals> meetings() {
        return Collections.unmodifiableCollection(meetings.values());
    }

    TopicTotals totals() {
        return meetings.values().stream().reduce(new TopicTotals(topics.size()), TopicTotals::combine);
    }

    /** What each meeting has more than its topics' means over both cycles would give it. */
    List<Double> residuals(TopicTotals all) {
        return meetings.values().stream().map(meeting -> meeting.residual(all)).toList();
    }
}
