package org.scrutin.analysis.cycle;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.scrutin.analysis.vote.CodePointOrder;

/**
 * The mean of an index over the roll calls of a cycle, by topic and over all.
 *
 * @param mean over all roll calls
 * @param rollCalls how many, at least 1
 * @param byTopic by topic, in code-point order; together they hold every roll call once
 */
record TopicMeans(double mean, int rollCalls, Map<String, TopicMean> byTopic) {

    /**
     * One topic.
     *
     * @param mean over its roll calls
     * @param rollCalls how many, at least 1
     */
    record TopicMean(double mean, int rollCalls) {}

    /**
     * The index on one roll call.
     *
     * @param topic the one primary topic; empty text where it has none
     * @param value the index
     */
    record Value(String topic, double value) {}

    TopicMeans {
        Map<String, TopicMean> sorted = new TreeMap<>(CodePointOrder.INSTANCE);
        sorted.putAll(byTopic);
        byTopic = Collections.unmodifiableMap(sorted);
    }

    /** The means of some values, at least one. */
    static TopicMeans of(List<Value> values) {
        ToDoubleFunction<List<Value>> mean =
                some -> some.stream().mapToDouble(Value::value).average().orElseThrow();
        Map<String, List<Value>> byTopic = values.stream()
                .collect(Collectors.groupingBy(
                        Value::topic, () -> new TreeMap<>(CodePointOrder.INSTANCE), Collectors.toList()));
        Map<String, TopicMean> means = new TreeMap<>(CodePointOrder.INSTANCE);
        byTopic.forEach((topic, some) -> means.put(topic, new TopicMean(mean.applyAsDouble(some), some.size())));
        return new TopicMeans(mean.applyAsDouble(values), values.size(), means);
    }

    /** The mean of the topic; empty where it was not voted. */
    OptionalDouble of(String topic) {
        TopicMean found = byTopic.get(topic);
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(found.mean());
    }

    /** The topic's share of the roll calls, 0 to 1. */
    double weight(String topic) {
        TopicMean found = byTopic.get(topic);
        return found == null ? 0 : (double) found.rollCalls() / rollCalls;
    }

    /** The topics of either, in code-point order. */
    NavigableSet<String> topicsWith(TopicMeans other) {
        NavigableSet<String> topics = new TreeSet<>(CodePointOrder.INSTANCE);
        topics.addAll(byTopic.keySet());
        topics.addAll(other.byTopic.keySet());
        return topics;
    }
}
