package org.scrutin.jobs.load.record.language;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern BROKEN = Pattern.compile("(?<=\\p{Ll})- (?=\\p{Ll})");

    static JoinedWords of(String text) {
        if (!text.contains(BREAK)) {
            return new JoinedWords(text, new int[0]);
        }
        StringBuilder joined = new StringBuilder();
        Matcher broken = BROKEN.matcher(text);
        int[] cuts = new int[text.length() / BREAK.length()];
        int count = 0;
        while (broken.find()) {
            broken.appendReplacement(joined, "");
            cuts[count++] = joined.length();
        }
        broken.appendTail(joined);
        return new JoinedWords(joined.toString(), Arrays.copyOf(cuts, count));
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
