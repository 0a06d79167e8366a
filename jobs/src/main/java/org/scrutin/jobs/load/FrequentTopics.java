package org.scrutin.jobs.load;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallBuilder;

/**
 * The topics of a study that are told apart. A subject index names a topic or two for every text, and nothing can be said of one with
 * three votes in eighty years.
 *
 * @param minimum roll calls on a topic under which it is not told apart
 * @param dropped how many topics are not
 * @param rollCalls with the others
 */
record FrequentTopics(int minimum, int dropped, List<RollCall> rollCalls) {

    private static final int LARGE = 1_000;
    private static final int MINIMUM_OF_LARGE = 20;

    /**
     * Leaves out topics on few roll calls.
     *
     * @param minimum of the study; empty: {@value #MINIMUM_OF_LARGE} where there are more than {@value #LARGE} roll calls, else 1
     */
    static FrequentTopics of(List<RollCall> rollCalls, OptionalInt minimum) {
        int least = minimum.orElse(rollCalls.size() > LARGE ? MINIMUM_OF_LARGE : 1);
        Map<String, Integer> counts = new TreeMap<>();
        rollCalls.forEach(rollCall -> topics(rollCall).forEach(topic -> counts.merge(topic, 1, Integer::sum)));
        Set<String> rare = new TreeSet<>();
        counts.forEach((topic, count) -> {
            if (count < least) {
                rare.add(topic);
            }
        });
        return rare.isEmpty()
                ? new FrequentTopics(least, 0, rollCalls)
                : new FrequentTopics(
                        least,
                        rare.size(),
                        rollCalls.stream()
                                .map(rollCall -> without(rollCall, rare))
                                .toList());
    }

    private static Set<String> topics(RollCall rollCall) {
        Set<String> topics = new TreeSet<>(rollCall.topics());
        topics.add(rollCall.topic());
        topics.remove("");
        return topics;
    }

    /** The primary topic is the first that is left. */
    private static RollCall without(RollCall rollCall, Set<String> rare) {
        List<String> left = rollCall.topics().stream()
                .filter(topic -> !rare.contains(topic))
                .toList();
        return RollCallBuilder.of(rollCall).topics(left).build();
    }
}
