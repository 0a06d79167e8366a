package org.scrutin.jobs.load.record.names;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutin.jobs.load.record.text.Blanks;
import org.scrutin.jobs.registry.Spelling;

/**
 * Finds names of states among words of sentences, which are no list.
 *
 * @param spellings of all names
 * @param firsts the first letters of all of them
 * @param longest letters of the longest
 * @param blanks what blanks mean
 */
record NamesAmongWords(Set<String> spellings, Set<String> firsts, int longest, Blanks blanks) {

    /** Letters of words between which a name can be one: a shorter one is as likely a part of another word. */
    private static final int SHORTEST_WITHOUT_BLANKS = 2;

    static NamesAmongWords of(Set<String> spellings, Blanks blanks) {
        return new NamesAmongWords(
                spellings,
                spellings.stream()
                        .filter(name -> !name.isEmpty())
                        .map(name -> name.substring(0, 1))
                        .collect(Collectors.toCollection(TreeSet::new)),
                spellings.stream().mapToInt(String::length).max().orElse(0),
                blanks);
    }

    /** Whether one of the names stands among words. */
    boolean in(String words) {
        String text = Spelling.of(words).value();
        for (int start = 0; start < text.length(); start++) {
            if (begins(text, start) && isNameAt(text, start)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(String text, int at) {
        return firsts.contains(text.substring(at, at + 1))
                && (blanks == Blanks.MEAN_NOTHING || at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private boolean isNameAt(String text, int start) {
        int last = Math.min(text.length(), start + longest);
        for (int end = start + SHORTEST_WITHOUT_BLANKS; end <= last; end++) {
            boolean ends = blanks == Blanks.MEAN_NOTHING
                    || end == text.length()
                    || !Character.isLetterOrDigit(text.charAt(end));
            if (ends && spellings.contains(text.substring(start, end))) {
                return true;
            }
        }
        return false;
    }
}
