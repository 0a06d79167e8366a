package org.scrutin.jobs.load.record.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Symbols of United Nations documents: organs, sessions or years, and series, parted by strokes. */
public final class Symbols {

    private static final Pattern SYMBOL =
            Pattern.compile("(?<![\\w/])[A-Z]{1,5}/(?:[A-Z][A-Z0-9.-]*|\\d+)(?:/[A-Za-z0-9.-]*[A-Za-z0-9])++");

    /** Records of meetings, verbatim or in summary: the organ, the session where it has one, and the number of the meeting. */
    private static final Pattern OF_A_MEETING = Pattern.compile(
            "(?<![\\w/])[A-Z]{1,5}(?:/[A-Z0-9][A-Z0-9.-]*){0,9}/ ?(?:PV|SR)\\.\\d+(?: \\((?:Resumption|Part) [\\dIVX]+\\))?(?:/Add\\.\\d+)?");

    private Symbols() {}

    /** The first symbol in a text, or empty text. */
    public static String firstIn(String text) {
        return first(SYMBOL, text);
    }

    /**
     * The first symbol of a record of a meeting in a text, such as {@code S/PV.8422}, or empty text. A blank that a conversion left behind
     * a stroke is no part of it.
     */
    public static String ofAMeetingIn(String text) {
        return first(OF_A_MEETING, text).replace("/ ", "/");
    }

    private static String first(Pattern symbol, String text) {
        Matcher matcher = symbol.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }
}
