package org.scrutin.jobs.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text as readers see it, apart from how lines break and how thousands are set off. */
public final class PrintedText {

    /** A number as it is printed, its sign aside. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)*");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2002-\\u200A\\u202F\\u3000]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private PrintedText() {}

    /** One blank between words, no sign that is not seen, and 31095 for 31,095. */
    public static String normal(String text) {
        String seen = UNSEEN.matcher(text).replaceAll("");
        return THOUSANDS
                .matcher(BLANKS.matcher(seen).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** The numbers of a text, in order. */
    public static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The numbers of a text with where they stand. */
    public static List<MatchResult> numbersIn(String text) {
        return NUMBER.matcher(text).results().toList();
    }

    /** The text with each digit as 0: what two texts have in common that differ in numbers of as many digits. */
    public static String masked(String text) {
        return DIGIT.matcher(text).replaceAll("0");
    }

    /**
     * The text with the digits of another.
     *
     * @param digits has as many digits as the text
     */
    public static String withDigits(String text, String digits) {
        List<String> others = new ArrayList<>();
        DIGIT.matcher(digits).results().map(MatchResult::group).forEach(others::add);
        StringBuilder written = new StringBuilder(text);
        int next = 0;
        for (int i = 0; i < written.length(); i++) {
            if (isDigit(written.charAt(i))) {
                written.setCharAt(i, others.get(next++).charAt(0));
            }
        }
        return written.toString();
    }

    /** Whether a place lies inside a number, so that nothing ends or begins there. */
    public static boolean isInsideNumber(String text, int place) {
        if (place <= 0 || place >= text.length()) {
            return false;
        }
        boolean before = isDigit(text.charAt(place - 1));
        boolean after = isDigit(text.charAt(place));
        boolean beforePoint =
                before && text.charAt(place) == '.' && place + 1 < text.length() && isDigit(text.charAt(place + 1));
        boolean afterPoint = after && text.charAt(place - 1) == '.' && place > 1 && isDigit(text.charAt(place - 2));
        return (before && after) || beforePoint || afterPoint;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
