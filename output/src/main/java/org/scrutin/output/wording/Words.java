package org.scrutin.output.wording;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.charts.compose.ChartWording;

/** The messages of one language, from all bundles. A message is an ICU pattern with named arguments. */
public final class Words {

    /** The languages that a report can be written in: those that charts speak, since a report without its charts is none. */
    public static final List<String> LANGUAGES = ChartWording.LANGUAGES;

    /**
     * Sentences and heads; the section on method; profiles; what numbers are; what records print; notes to publishers. No key stands
     * in two.
     */
    private static final List<String> BUNDLES = List.of("report", "method", "profile", "numbers", "printed", "note");

    private final String language;
    private final ULocale locale;
    private final Map<String, MessageFormat> messages = new TreeMap<>();

    private Words(String language) {
        this.language = language;
        this.locale = language.equals("en") ? ULocale.UK : new ULocale(language);
    }

    private void add(Properties bundle) {
        for (String key : new TreeSet<>(bundle.stringPropertyNames())) {
            messages.put(key, new MessageFormat(bundle.getProperty(key), locale));
        }
    }

    /**
     * Reads the bundles of a language.
     *
     * @throws IllegalArgumentException when the language has none
     */
    public static Words of(String language) {
        Words words = new Words(language);
        BUNDLES.forEach(bundle -> words.add(read(bundle + "_" + language + ".properties")));
        return words;
    }

    private static Properties read(String file) {
        try (InputStream stream = Words.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no words in " + file);
            }
            Properties bundle = new Properties();
            bundle.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** ISO 639-1. */
    public String language() {
        return language;
    }

    ULocale locale() {
        return locale;
    }

    /** Every key, in code-point order. */
    public NavigableSet<String> keys() {
        return new TreeSet<>(messages.keySet());
    }

    /** A message without arguments. */
    public String text(String key) {
        return text(key, Map.of());
    }

    /**
     * A message.
     *
     * @param arguments by name
     * @throws IllegalArgumentException when the bundle has no such message
     */
    public String text(String key, Map<String, ?> arguments) {
        return find(key, arguments)
                .orElseThrow(() -> new IllegalArgumentException("no message " + key + " in " + language));
    }

    /** A message, or empty where the bundle has none. */
    public Optional<String> find(String key, Map<String, ?> arguments) {
        MessageFormat format = messages.get(key);
        return format == null ? Optional.empty() : Optional.of(format.format(arguments));
    }

    /**
     * What a message does with each of its arguments: one that it has in its words, counts by, or chooses by. An argument that
     * it has in its words and counts by is a count.
     *
     * @return by name; nothing where the bundle has no such message
     */
    public Map<String, Use> uses(String key) {
        Map<String, Use> uses = new TreeMap<>();
        MessageFormat format = messages.get(key);
        if (format != null) {
            MessagePattern pattern = new MessagePattern(format.toPattern());
            for (int i = 0; i < pattern.countParts(); i++) {
                MessagePattern.Part part = pattern.getPart(i);
                if (part.getType() == MessagePattern.Part.Type.ARG_START) {
                    uses.merge(
                            pattern.getSubstring(pattern.getPart(i + 1)),
                            Use.of(part.getArgType()),
                            (one, other) -> one.compareTo(other) > 0 ? one : other);
                }
            }
        }
        return uses;
    }

    /** What a message does with an argument; of two uses of one argument the later one tells what it is. */
    public enum Use {
        /** Has it in its words. */
        SAID,
        /** Chooses among wordings by it. */
        CHOOSES,
        /** Writes it as a number, or chooses among wordings by how many it is. */
        COUNTS;

        private static Use of(MessagePattern.ArgType type) {
            return switch (type) {
                case NONE -> SAID;
                case SELECT -> CHOOSES;
                default -> COUNTS;
            };
        }
    }

    /** Every message as it stands in the bundles, by key: the words around arguments are in it. */
    public Map<String, String> patterns() {
        Map<String, String> patterns = new TreeMap<>();
        messages.forEach((key, format) -> patterns.put(key, format.toPattern()));
        return patterns;
    }

    /** A day as it is written in this language. */
    public String day(LocalDate day) {
        return text(
                "date",
                Map.of(
                        "day", Integer.toString(day.getDayOfMonth()),
                        "month", text("month." + day.getMonthValue()),
                        "number", Integer.toString(day.getMonthValue()),
                        "year", Integer.toString(day.getYear())));
    }
}
