package org.scrutin.analysis.agreement;

import org.scrutin.analysis.vote.RollCallSet;

/**
 * Bits over all roll calls, cut down to those of a set: only the words of 64 in which the set has a roll call are kept. So a
 * cycle costs as much as it has roll calls, however long the study is. Never changes.
 */
final class Window {

    private final int[] positions;
    private final long[] mask;

    Window(RollCallSet rollCalls) {
        long[] words = rollCalls.words();
        int kept = 0;
        int[] at = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            if (words[i] != 0) {
                at[kept++] = i;
            }
        }
        positions = new int[kept];
        mask = new long[kept];
        for (int i = 0; i < kept; i++) {
            positions[i] = at[i];
            mask[i] = words[at[i]];
        }
    }

    /** How many words are kept. */
    int length() {
        return mask.length;
    }

    /** The bits that lie in the set; words beyond the end of the array have none. */
    long[] of(long[] words) {
        long[] kept = new long[mask.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = positions[i] < words.length ? words[positions[i]] & mask[i] : 0;
        }
        return kept;
    }
}
