package org.scrutin.jobs.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.jobs.fault.Position;

/** YAML as a tree that knows where everything stands, so that a fault can name its line and column. */
sealed interface YamlNode {

    /** Where it begins. */
    Position at();

    /** The same without places: maps, lists, strings, longs, doubles and booleans. */
    Object plain();

    /**
     * Keys and values, in the order of the text. A key without a value is left out: it means its default.
     *
     * @param at where it begins
     * @param entries by key
     */
    record Mapping(Position at, Map<String, Entry> entries) implements YamlNode {

        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        Optional<YamlNode> find(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }

        /** The value of a key that the schema requires or a default brings. */
        YamlNode get(String key) {
            return find(key).orElseThrow(() -> new IllegalStateException("the schema lets " + key + " be absent"));
        }

        Mapping mapping(String key) {
            return (Mapping) get(key);
        }

        List<YamlNode> items(String key) {
            return ((Sequence) get(key)).items();
        }

        String text(String key) {
            return get(key).text();
        }

        @Override
        public Map<String, Object> plain() {
            Map<String, Object> map = new LinkedHashMap<>();
            entries.forEach((key, entry) -> map.put(key, entry.value().plain()));
            return map;
        }
    }

    /**
     * A key's place and value.
     *
     * @param at where the key begins
     * @param value its value
     */
    record Entry(Position at, YamlNode value) {}

    /**
     * A list.
     *
     * @param at where it begins
     * @param items in order
     */
    record Sequence(Position at, List<YamlNode> items) implements YamlNode {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public Object plain() {
            return items.stream().map(YamlNode::plain).toList();
        }
    }

    /**
     * A single value.
     *
     * @param at where it begins
     * @param plain a String, Long, BigInteger, Double or Boolean
     */
    record Scalar(Position at, Object plain) implements YamlNode {}

    /** A scalar as text. */
    default String text() {
        return String.valueOf(((Scalar) this).plain());
    }
}
