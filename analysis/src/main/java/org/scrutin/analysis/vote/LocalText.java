package org.scrutin.analysis.vote;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A text in one or more languages.
 *
 * @param byLanguage ISO 639-1 code to text, in code-point order; may be empty (the text is not in the data)
 */
public record LocalText(Map<String, String> byLanguage) implements Serializable {

    /** The official languages of the United Nations, in which its documents and the names of its members are: in code-point order. */
    public static final List<String> OFFICIAL = List.of("ar", "en", "es", "fr", "ru", "zh");

    public static final LocalText EMPTY = new LocalText(Map.of());

    public LocalText {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    public static LocalText english(String text) {
        return text.isBlank() ? EMPTY : new LocalText(Map.of("en", text));
    }

    /** The text in the language, else in English, else in the first language there is; empty where there is none. */
    public Optional<String> in(String language) {
        String text = byLanguage.get(language);
        if (text == null) {
            text = byLanguage.get("en");
        }
        return text == null ? byLanguage.values().stream().findFirst() : Optional.of(text);
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /** This text, completed by the other's languages where this one has none. */
    public LocalText orElse(LocalText other) {
        TreeMap<String, String> merged = new TreeMap<>(other.byLanguage);
        merged.putAll(byLanguage);
        return new LocalText(merged);
    }
}
