package org.scrutin.jobs.fault;

/** Text from the outside, made fit to stand on one line of a terminal. */
public final class OneLine {

    private static final int LONGEST = 400;

    private OneLine() {}

    /**
     * The text on one line: control characters, which a terminal would obey, become blanks; a very long text is cut.
     *
     * @param text any text
     * @return at most 400 characters
     */
    public static String of(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .forEach(line::appendCodePoint);
        if (text.codePointCount(0, text.length()) > LONGEST) {
            line.setLength(line.offsetByCodePoints(0, LONGEST - 1));
            line.append('…');
        }
        return line.toString();
    }
}
