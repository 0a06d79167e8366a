package org.scrutin.jobs.tally;

import java.io.Serializable;

/**
 * Roll calls with the ballots of all states, as bits: what tasks send each other instead of ballots. Half a byte a ballot. Never
 * changes.
 */
final class PackedColumns implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String ids;
    private final int[] ends;
    private final long[] words;

    /**
     * Columns.
     *
     * @param ids of the roll calls, one after the other
     * @param ends where in that text each id ends
     * @param words of each roll call and each choice (in favour, abstaining, against, absent) one bit a state; not copied
     */
    PackedColumns(String ids, int[] ends, long[] words) {
        this.ids = ids;
        this.ends = ends;
        this.words = words;
    }

    int size() {
        return ends.length;
    }

    String id(int column) {
        return ids.substring(column == 0 ? 0 : ends[column - 1], ends[column]);
    }

    long word(int position) {
        return words[position];
    }
}
