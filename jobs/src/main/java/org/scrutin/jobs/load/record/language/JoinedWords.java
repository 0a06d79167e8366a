package org.scrutin.jobs.load.record.language;

import java.util.Arrays;

/**
 * A text whose words are whole: where a line broke one, a hyphen and a blank stand between two small letters. They are taken out, and every position is known in the
 * text as it was. What is no broken word, as in "short- and long-term", is joined too: no expression of a table has such words.
 *
 * @param text the whole words
 * @param cuts positions of it before which something was taken out, in order
 */
@SuppressWarnings("ArrayRecordComponent") // Lives as long as one search.
record JoinedWords(String text, int[] cuts) {

    private static final String BREAK = "- ";

    static JoinedWords of(String text) {
        if (!text.contains(BREAK)) {
            return new JoinedWords(text, new int[0]);
        }
        StringBuilder joined = new StringBuilder(text.length());
        int[] cuts = new int[text.length() / BREAK.length()];
        int count = 0;
        int done = 0;
        for (int at = text.indexOf(BREAK); at >= 0; at = text.indexOf(BREAK, at + BREAK.length())) {
            if (isBroken(text, at)) {
                joined.append(text, done, at);
                done = at + BREAK.length();
                cuts[count++] = joined.length();
            }
        }
        joined.append(text, done, text.length());
        return new JoinedWords(joined.toString(), Arrays.copyOf(cuts, count));
    }

    private static boolean isBroken(String text, int at) {
        int behind = at + BREAK.length();
        return at > 0
                && behind < text.length()
                && Character.getType(text.codePointBefore(at)) == Character.LOWERCASE_LETTER
                && Character.getType(text.codePointAt(behind)) == Character.LOWERCASE_LETTER;
    }

    /** Where in the text as it was a position is that something begins at. */
    int start(int position) {
        return position + BREAK.length() * before(position + 1);
    }

    /** The same for one that something ends at: what is taken out there is not of it. */
    int end(int position) {
        return position + BREAK.length() * before(position);
    }

    /** How many cuts stand before a position. */
    private int before(int position) {
        int found = Arrays.binarySearch(cuts, position);
        return found >= 0 ? found : -found - 1;
    }
}
