package org.scrutin.jobs.load.record.text;

/**
 * A stretch of a document.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 */
public record Span(int start, int end) {

    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException when it ends before it starts
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    public boolean holds(int offset) {
        return offset >= start && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
