package org.scrutin.jobs.study;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which of the right words somebody may have meant. */
public final class NearestWord {

    private NearestWord() {}

    /**
     * The word at the smallest edit distance (optimal string alignment, after Damerau 1964,
     * doi:10.1145/363958.363994: a letter more, less, other, or two neighbours swapped count 1), compared without case;
     * the first by code point of several.
     *
     * @param written what was written
     * @param words what could have been written
     * @return empty where none is near: more than a third of the letters differ, and more than one
     */
    public static Optional<String> to(String written, Collection<String> words) {
        int farthest = Math.max(1, written.length() / 3);
        return words.stream()
                .filter(word -> distance(written, word) <= farthest && distance(written, word) < word.length())
                .min(Comparator.comparingInt((String word) -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = Math.max(i, j);
                if (i > 0 && j > 0) {
                    int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                    int fewest = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
                    edits[i][j] = Math.min(fewest, edits[i - 1][j - 1] + other);
                }
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[a.length()][b.length()];
    }
}
