package org.scrutin.jobs.load.record.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.PatternSyntaxException;

/**
 * A mapping of a language table. Every key must be there and be asked for: a table with a misspelt key does not load.
 *
 * <p>All faults are {@link IllegalArgumentException}: the tables are part of the program.
 */
final class TableNode {

    /** In an expression: a number in words. */
    private static final String NUMBER_IN_WORDS = "{words}";

    /** Words of a number of which one may be misspelt. */
    private static final String MISSPELT = "{misspelt}";

    private final String path;
    private final Map<?, ?> values;
    private final Map<String, String> parts;
    private final Set<String> asked = new LinkedHashSet<>();

    TableNode(String path, Object value) {
        this(path, value, Map.of());
    }

    private TableNode(String path, Object value, Map<String, String> parts) {
        this.path = path;
        this.parts = parts;
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(path + " is no mapping");
        }
        this.values = map;
    }

    /** Reads this mapping as a whole and checks that nothing in it was left unread. */
    <T> T read(Function<TableNode, T> reader) {
        T read = reader.apply(this);
        for (Object key : values.keySet()) {
            if (!asked.contains(String.valueOf(key))) {
                throw new IllegalArgumentException(path + "." + key + " is no key of a language table");
            }
        }
        return read;
    }

    TableNode node(String key) {
        return new TableNode(path + "." + key, value(key), parts);
    }

    /**
     * The same mapping, in whose expressions {@code {words}} is a number in words, and {@code {misspelt}} words of which some are of a
     * number.
     */
    TableNode spelling(SpeltNumbers spelt) {
        TableNode node = new TableNode(
                path,
                values,
                Map.of(
                        NUMBER_IN_WORDS,
                        spelt.pattern().toString(),
                        MISSPELT,
                        spelt.misspelt().toString()));
        node.asked.addAll(asked);
        return node;
    }

    /** The same mapping, in whose expressions each name of a part in braces stands for it; parts can hold those above them. */
    TableNode withParts(String key) {
        Map<String, String> more = new LinkedHashMap<>(parts);
        words(key).forEach((name, expression) -> more.put("{" + name + "}", "(?:" + filled(expression, more) + ")"));
        TableNode node = new TableNode(path, values, more);
        node.asked.addAll(asked);
        return node;
    }

    String text(String key) {
        if (value(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(path + "." + key + " is no text");
    }

    List<String> texts(String key) {
        if (!(value(key) instanceof List<?> list)) {
            throw new IllegalArgumentException(path + "." + key + " is no list");
        }
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(String.valueOf(text)));
        return List.copyOf(texts);
    }

    WordPattern pattern(String key) {
        return compile(key, text(key));
    }

    /** Patterns that all have the groups named. */
    List<WordPattern> patterns(String key, String... groups) {
        List<WordPattern> patterns = new ArrayList<>();
        for (String expression : texts(key)) {
            WordPattern pattern = compile(key, expression);
            if (!pattern.groups().containsAll(List.of(groups))) {
                throw new IllegalArgumentException(
                        path + "." + key + ": '" + expression + "' needs the groups " + String.join(", ", groups));
            }
            patterns.add(pattern);
        }
        return List.copyOf(patterns);
    }

    Map<String, Integer> numbers(String key) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        node(key).values.forEach((word, number) -> {
            if (!(number instanceof Integer value)) {
                throw new IllegalArgumentException(path + "." + key + "." + word + " is no number");
            }
            numbers.put(String.valueOf(word), value);
        });
        return numbers;
    }

    Map<String, String> words(String key) {
        Map<String, String> words = new LinkedHashMap<>();
        node(key).values.forEach((word, other) -> words.put(String.valueOf(word), String.valueOf(other)));
        return words;
    }

    /** A mapping of texts to lists of texts. */
    Map<String, List<String>> lists(String key) {
        TableNode node = node(key);
        Map<String, List<String>> lists = new LinkedHashMap<>();
        node.values.forEach((word, others) -> lists.put(String.valueOf(word), node.texts(String.valueOf(word))));
        return lists;
    }

    private Object value(String key) {
        asked.add(key);
        Object value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException(path + "." + key + " is missing");
        }
        return value;
    }

    private WordPattern compile(String key, String expression) {
        try {
            return new WordPattern(filled(expression, parts));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(path + "." + key + ": " + e.getMessage(), e);
        }
    }

    private static String filled(String expression, Map<String, String> parts) {
        String whole = expression;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            whole = whole.replace(part.getKey(), part.getValue());
        }
        return whole;
    }
}
