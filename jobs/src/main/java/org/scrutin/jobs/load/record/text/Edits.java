package org.scrutin.jobs.load.record.text;

import java.util.Arrays;

/** How far one text is from another. */
public final class Edits {

    private Edits() {}

    /**
     * How many letters put in, left out or changed make one text the other (Levenshtein's distance), by the usual table of which only the
     * diagonals up to a bound are filled.
     *
     * @return more than {@code most} where it takes more
     */
    public static int between(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            Arrays.fill(row, most + 1);
            row[0] = i;
            int least = i;
            for (int j = Math.max(1, i - most); j <= Math.min(b.length(), i + most); j++) {
                int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(before[j], row[j - 1]));
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            before = row;
        }
        return before[b.length()];
    }
}
