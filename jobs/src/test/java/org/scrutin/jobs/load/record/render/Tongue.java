package org.scrutin.jobs.load.record.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.analysis.vote.Choice;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The words with which a language prints records: {@code prints.yaml}. */
enum Tongue {
    AR,
    EN,
    ES,
    FR,
    RU,
    ZH;

    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)\\}");

    /** What stands in symbols and ids, whose digits are those of every language. */
    private static final List<String> IN_SYMBOLS = List.of("n", "year", "session", "number", "iso", "symbol", "letter");

    private static final Map<?, ?> PRINTS = load();

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether blanks part words. */
    boolean hasBlanks() {
        return this != ZH;
    }

    String text(String key) {
        return Objects.requireNonNull((String) words().get(key), this + " has no " + key);
    }

    boolean has(String key) {
        return words().containsKey(key);
    }

    String heading(Choice choice) {
        return text("heading."
                + switch (choice) {
                    case YES -> "yes";
                    case NO -> "no";
                    case ABSTAIN -> "abstain";
                    case ABSENT -> "absent";
                });
    }

    List<String> list(String key) {
        return List.of(text(key).split(" ", -1));
    }

    /** A text with its fields filled in. */
    String fill(String key, Map<String, String> fields) {
        return fillText(text(key), fields);
    }

    String fillText(String text, Map<String, String> fields) {
        StringBuilder filled = new StringBuilder();
        Matcher field = FIELD.matcher(text);
        int done = 0;
        while (field.find()) {
            String name = field.group(1);
            filled.append(text, done, field.start());
            String value = Character.isDigit(name.charAt(0))
                    ? name
                    : fields.getOrDefault(name, fields.get(name.toLowerCase(java.util.Locale.ROOT)));
            Objects.requireNonNull(value, "{" + name + "} in " + text);
            filled.append(IN_SYMBOLS.contains(name) ? value : inDigits(value));
            done = field.end();
        }
        return filled.append(text.substring(done)).toString();
    }

    private String inDigits(String value) {
        if (!has("digits") || value.isEmpty() || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return value;
        }
        StringBuilder own = new StringBuilder();
        value.chars().forEach(c -> own.append(text("digits").charAt(c - '0')));
        return own.toString();
    }

    private Map<?, ?> words() {
        return (Map<?, ?>) PRINTS.get(code());
    }

    private static Map<?, ?> load() {
        try (InputStream bytes = Tongue.class.getResourceAsStream("prints.yaml")) {
            Load load = new Load(LoadSettings.builder().setLabel("prints.yaml").build());
            Map<String, Object> all = new TreeMap<>();
            ((Map<?, ?>) load.loadFromInputStream(Objects.requireNonNull(bytes)))
                    .forEach((key, value) -> all.put(String.valueOf(key), value));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All keys that a language has. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        words().keySet().forEach(key -> keys.add(String.valueOf(key)));
        return keys;
    }
}
