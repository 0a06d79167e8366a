package org.scrutin.jobs.fault;

/** Text from the outside, made fit to stand on one line of a terminal. */
public final class OneLine {

    /** Longer than any message that this program words, the list of all formats with their columns among them. */
    private static final int LONGEST = 2_400;

    private static final int LONGEST_QUOTE = 400;

    private OneLine() {}

    /**
     * The text on one line: control characters, which a terminal would obey, become blanks; a very long text is cut.
     *
     * @param text any text
     * @return at most 2,400 characters
     */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /**
     * Text that was found outside on one line, as {@link #of} makes it.
     *
     * @param text any text
     * @return at most 400 characters
     */
    public static String quote(String text) {
        return of(text, LONGEST_QUOTE);
    }

    /** Of a failure that libraries wrapped in others, the innermost word, on one line. */
    public static String innermost(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return of(String.valueOf(root.getMessage()));
    }

    private static String of(String text, int longest) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .limit(longest)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .forEach(line::appendCodePoint);
        if (text.codePointCount(0, text.length()) > longest) {
            line.setLength(line.offsetByCodePoints(0, longest - 1));
            line.append('…');
        }
        return line.toString();
    }
}
