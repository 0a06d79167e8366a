package org.scrutin.jobs.load.record.verbatim;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.scrutin.jobs.load.record.language.LanguageTable;

/**
 * The days of the week in a language.
 *
 * @param locale of the language
 */
record Weekdays(Locale locale) {

    private static final Pattern ALEF = Pattern.compile("[أإآ]");

    static Weekdays of(LanguageTable language) {
        return new Weekdays(Locale.forLanguageTag(language.language()));
    }

    /** Whether a text names a day of the week. */
    boolean isIn(String text, DayOfWeek day) {
        return folded(text).contains(folded(name(day)));
    }

    /** How long the name of a day is. */
    int length(DayOfWeek day) {
        return name(day).length();
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    /** Arabic prints one letter with and without its mark. */
    private String folded(String words) {
        return ALEF.matcher(words.toLowerCase(locale)).replaceAll("ا");
    }
}
