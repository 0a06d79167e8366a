package org.scrutin.benchmarks.coverage;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * How many roll calls the meetings of a sample have.
 *
 * @param sizes one a meeting
 */
record Calling(List<Integer> sizes) {

    /** All meetings alike, as near as whole numbers allow. */
    static Calling even(int meetings, int rollCalls) {
        int[] sizes = new int[meetings];
        for (int i = 0; i < rollCalls; i++) {
            sizes[i % meetings]++;
        }
        return new Calling(Arrays.stream(sizes).boxed().toList());
    }

    /** 1, 5, 9, 4, 8, 3, 7, 2, 6 and again. */
    static Calling uneven(int meetings) {
        int[] sizes = new int[meetings];
        for (int i = 0; i < meetings; i++) {
            sizes[i] = 1 + i * 4 % 9;
        }
        return new Calling(Arrays.stream(sizes).boxed().toList());
    }

    /** One meeting of so many, the others of 2. */
    static Calling oneLarge(int rollCalls, int meetings) {
        int[] sizes = new int[meetings];
        Arrays.fill(sizes, 2);
        sizes[0] = rollCalls;
        return new Calling(Arrays.stream(sizes).boxed().toList());
    }

    String label() {
        int fewest = Collections.min(sizes);
        int most = Collections.max(sizes);
        return String.format(
                Locale.ROOT, "%d of %s", sizes.size(), fewest == most ? "" + most : fewest + " to " + most);
    }
}
