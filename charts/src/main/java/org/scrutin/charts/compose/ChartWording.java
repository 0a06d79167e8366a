package org.scrutin.charts.compose;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.scrutin.charts.spec.ChoiceWords;

/**
 * The words of charts in one language: sentences from the language's message bundle, names from whoever knows them. Numbers
 * are put in as text, so no locale touches them.
 */
public final class ChartWording {

    /**
     * The languages of reports. Each has a bundle here and one beside the words of reports, which take this list; any other is
     * answered in the first.
     */
    public static final List<String> LANGUAGES = List.of("en", "zh");

    private final ResourceBundle bundle;
    private final String language;
    private final Names names;

    /**
     * The words of a language.
     *
     * @param language ISO 639-1 code; English where there is no bundle for it
     * @param names in the same language
     */
    public ChartWording(String language, Names names) {
        this.language = LANGUAGES.contains(language) ? language : LANGUAGES.get(0);
        this.names = names;
        bundle = ResourceBundle.getBundle(
                "org.scrutin.charts.compose.charts_" + this.language,
                Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language of the words, of {@link #LANGUAGES}. */
    public String language() {
        return language;
    }

    public Names names() {
        return names;
    }

    /**
     * A message with its values put in.
     *
     * @param key of the bundle
     * @param values text, or integers for messages that choose a form by them
     * @throws MissingResourceException when the bundle has no such key
     */
    public String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }

    /** Names in a row, as the language joins them: "A, B and C". */
    public String join(List<String> items) {
        if (items.isEmpty()) {
            return "";
        }
        String last = items.get(items.size() - 1);
        if (items.size() == 1) {
            return last;
        }
        return say("join.last", String.join(say("join.comma"), items.subList(0, items.size() - 1)), last);
    }

    /** Names of the choices. */
    public ChoiceWords choices() {
        return new ChoiceWords(say("choice.yes"), say("choice.abstain"), say("choice.no"), say("choice.absent"));
    }
}
