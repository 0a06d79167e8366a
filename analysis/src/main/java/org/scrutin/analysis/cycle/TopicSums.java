package org.scrutin.analysis.cycle;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.cycle.TopicMeans.TopicMean;
import org.scrutin.analysis.vote.CodePointOrder;

/**
 * Values of an index on roll calls, added up by topic: what {@link TopicMeans} are made of, and what can be added.
 *
 * @param byTopic in code-point order
 */
record TopicSums(NavigableMap<String, Sum> byTopic) {

    /** No roll call. */
    static final TopicSums NONE = new TopicSums(new TreeMap<>(CodePointOrder.INSTANCE));

    /**
     * The values on one topic.
     *
     * @param rollCalls how many, at least 1
     * @param total their sum
     */
    record Sum(int rollCalls, double total) {
        Sum plus(Sum other) {
            return new Sum(Math.addExact(rollCalls, other.rollCalls), total + other.total);
        }
    }

    TopicSums {
        NavigableMap<String, Sum> copy = new TreeMap<>(CodePointOrder.INSTANCE);
        copy.putAll(byTopic);
        byTopic = Collections.unmodifiableNavigableMap(copy);
    }

    /** The sums of some values. */
    static TopicSums of(Iterable<TopicMeans.Value> values) {
        NavigableMap<String, Sum> sums = new TreeMap<>(CodePointOrder.INSTANCE);
        values.forEach(value -> sums.merge(value.topic(), new Sum(1, value.value()), Sum::plus));
        return new TopicSums(sums);
    }

    /** The sum over two disjoint sets of roll calls. Associative and commutative, to rounding. */
    TopicSums combine(TopicSums other) {
        NavigableMap<String, Sum> sums = new TreeMap<>(CodePointOrder.INSTANCE);
        sums.putAll(byTopic);
        other.byTopic.forEach((topic, sum) -> sums.merge(topic, sum, Sum::plus));
        return new TopicSums(sums);
    }

    /** The means; empty where there is no roll call. */
    Optional<TopicMeans> means() {
        Map<String, TopicMean> means = new TreeMap<>(CodePointOrder.INSTANCE);
        byTopic.forEach(
                (topic, sum) -> means.put(topic, new TopicMean(sum.total() / sum.rollCalls(), sum.rollCalls())));
        return byTopic.values().stream()
                .reduce(Sum::plus)
                .map(all -> new TopicMeans(all.total() / all.rollCalls(), all.rollCalls(), means));
    }
}
