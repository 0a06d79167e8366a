package org.scrutin.jobs.load.dataset;

import java.util.Map;
import org.scrutin.analysis.vote.LocalText;

/** Text of a table that does not say its language: the script tells, as far as it can. */
public final class PrintedText {

    private PrintedText() {}

    /**
     * The text under the language that its first letter's script stands for: Han zh, Arabic ar, Cyrillic ru, any other en
     * (the language of data sets; letters do not tell it from es and fr).
     */
    static LocalText of(String text) {
        return text.isBlank() ? LocalText.EMPTY : new LocalText(Map.of(language(text), text));
    }

    /** The language that the text is read under. */
    public static String language(String text) {
        Character.UnicodeScript script = text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .orElse(Character.UnicodeScript.LATIN);
        return switch (script) {
            case HAN -> "zh";
            case ARABIC -> "ar";
            case CYRILLIC -> "ru";
            default -> "en";
        };
    }
}
