package org.scrutin.jobs.load.record.text;

import java.util.Comparator;
import java.util.List;

/** Spans that are asked again and again which of them lie where: a look takes the logarithm of how many there are. */
public final class SpanIndex {

    private final List<Span> spans;

    /** The farthest end of each span and those before it. */
    private final int[] ends;

    /**
     * An index.
     *
     * @param spans in any order; they may overlap
     */
    public SpanIndex(List<Span> spans) {
        this.spans = spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        this.ends = new int[spans.size()];
        int farthest = 0;
        for (int i = 0; i < ends.length; i++) {
            farthest = Math.max(farthest, this.spans.get(i).end());
            ends[i] = farthest;
        }
    }

    /** Whether any of the spans overlaps another. */
    public boolean overlaps(Span other) {
        int before = before(other.end());
        return before > 0 && ends[before - 1] > other.start();
    }

    /** The spans that overlap another, by their starts. */
    public List<Span> overlapping(Span other) {
        int before = before(other.end());
        int first = firstEndingBehind(other.start());
        return first >= before
                ? List.of()
                : spans.subList(first, before).stream().filter(other::overlaps).toList();
    }

    /** How many spans start before an offset. */
    private int before(int offset) {
        int from = 0;
        int to = ends.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (spans.get(middle).start() < offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The first span up to which one ends behind an offset. */
    private int firstEndingBehind(int offset) {
        int from = 0;
        int to = ends.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (ends[middle] <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
