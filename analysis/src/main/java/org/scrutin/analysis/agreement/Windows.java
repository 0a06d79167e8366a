package org.scrutin.analysis.agreement;

import java.util.ArrayList;
import java.util.List;

/**
 * Windows one after the other, the bits of all in one array: what is counted window by window is read in one pass. Never changes.
 */
final class Windows {

    private final List<Window> windows;
    private final List<Words> words = new ArrayList<>();
    private final int length;

    /**
     * Where a window lies.
     *
     * @param from its first word
     * @param to the word after its last
     */
    record Words(int from, int to) {}

    Windows(List<Window> windows) {
        this.windows = List.copyOf(windows);
        int end = 0;
        for (Window window : this.windows) {
            words.add(new Words(end, end + window.length()));
            end += window.length();
        }
        this.length = end;
    }

    /** Where each of them lies. */
    List<Words> words() {
        return List.copyOf(words);
    }

    /** The bits that lie in the windows; words beyond the end of the array have none. */
    long[] of(long[] all) {
        long[] kept = new long[length];
        for (int i = 0; i < windows.size(); i++) {
            long[] part = windows.get(i).of(all);
            System.arraycopy(part, 0, kept, words.get(i).from(), part.length);
        }
        return kept;
    }
}
