package org.scrutin.jobs.registry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name without what printing adds to it, so that two prints of one name compare equal: compatibility forms resolved
 * (Unicode NFKD), diacritics and invisible marks removed, one apostrophe, one hyphen, case folded, no blank between Han
 * characters or beside brackets and hyphens, every other run of blanks one space.
 *
 * @param value the normalised text; empty for a text of blanks and marks only
 */
public record Spelling(String value) {

    private static final char ACUTE_ACCENT = '\u00B4';
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}]");
    private static final Pattern APOSTROPHES =
            Pattern.compile("[\\u2018\\u2019\\u201B\\u02B9\\u02BB\\u02BC\\u02BF`\\u2032]");
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern BLANK_AT_MARK = Pattern.compile(" ?([()\\-]) ?");
    private static final Pattern BLANK_IN_HAN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

    /** The spelling of a name as printed. */
    public static Spelling of(String printed) {
        // Before the compatibility forms, which take an acute accent that serves as apostrophe apart into a blank.
        String plain = Normalizer.normalize(printed.replace(ACUTE_ACCENT, '\''), Normalizer.Form.NFKD);
        plain = MARKS.matcher(plain).replaceAll("");
        plain = APOSTROPHES.matcher(plain).replaceAll("'");
        plain = HYPHENS.matcher(plain).replaceAll("-");
        plain = BLANKS.matcher(plain).replaceAll(" ").strip();
        plain = BLANK_AT_MARK.matcher(plain).replaceAll("$1");
        plain = BLANK_IN_HAN.matcher(plain).replaceAll("");
        // Upper case first: it unfolds letters such as sharp s that have no single lower-case partner.
        return new Spelling(plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }
}
