package org.scrutin.jobs.registry;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name without what printing adds to it, so that two prints of one name compare equal: compatibility forms resolved
 * (Unicode NFKD), diacritics and invisible marks removed, one apostrophe, one hyphen, case folded, no blank between Han
 * characters or beside brackets and hyphens, every other run of blanks one space.
 *
 * @param value the normalised text; empty for a text of blanks and marks only
 */
public record Spelling(String value) {

    private static final String APOSTROPHES = "\u2018\u2019\u201B\u02B9\u02BB\u02BC\u02BF`\u2032";
    private static final String HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final char ACUTE_ACCENT = '\u00B4';

    /** The spelling of a name as printed. */
    public static Spelling of(String printed) {
        // As a compatibility form an acute accent is a blank with a mark; in names it serves as an apostrophe.
        String parts = Normalizer.normalize(printed.replace(ACUTE_ACCENT, '\''), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(parts.length());
        boolean blank = false;
        for (int at = 0; at < parts.length(); at += Character.charCount(parts.codePointAt(at))) {
            int c = plain(parts.codePointAt(at));
            int type = Character.getType(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = true;
            } else if (type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
                if (blank && plain.length() > 0 && partsWords(plain.codePointBefore(plain.length()), c)) {
                    plain.append(' ');
                }
                plain.appendCodePoint(c);
                blank = false;
            }
        }
        // Through upper case: it unfolds letters such as sharp s that have no single partner.
        return new Spelling(lower(lower(plain.toString()).toUpperCase(Locale.ROOT)));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static int plain(int c) {
        return APOSTROPHES.indexOf(c) >= 0 ? '\'' : HYPHENS.indexOf(c) >= 0 ? '-' : c;
    }

    /** Whether a blank between two characters means anything. */
    private static boolean partsWords(int before, int after) {
        boolean besideMark = "()-".indexOf(before) >= 0 || "()-".indexOf(after) >= 0;
        return !besideMark && !(isHan(before) && isHan(after));
    }

    private static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
