package org.scrutin.charts.theme;

/** Where a Chinese text may go on to the next line: beside a Han character, but not before a closing mark. */
final class Breaks {

    private static final String NEVER_FIRST = "，。、；：！？）》」』”’)],.;:!?%…·";
    private static final String NEVER_LAST = "（《「『“‘([";

    private Breaks() {}

    /** Whether a line may end after the character at the position and the next begin behind it. */
    static boolean between(String text, int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char here = text.charAt(at);
        char next = text.charAt(at + 1);
        return (isHan(here) || isHan(next) || isMark(here))
                && next != ' '
                && NEVER_FIRST.indexOf(next) < 0
                && NEVER_LAST.indexOf(here) < 0;
    }

    private static boolean isMark(char c) {
        return (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF);
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
