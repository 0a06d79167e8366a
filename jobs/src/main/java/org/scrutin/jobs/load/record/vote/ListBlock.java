package org.scrutin.jobs.load.record.vote;

import java.util.List;
import org.scrutin.jobs.load.record.text.Span;

/**
 * A list under its heading.
 *
 * @param heading what stands over it
 * @param parts where its names stand in the document: one stretch, or a line for each name where names of several lists
 *     stand among each other
 * @param behind what stands between the list and whatever follows it, and is no part of it; empty where nothing does or where it is
 *     looked for elsewhere
 */
public record ListBlock(ListHeading heading, List<Span> parts, List<Span> behind) {

    public ListBlock {
        parts = List.copyOf(parts);
        behind = List.copyOf(behind);
    }

    /** A list in one stretch. */
    public static ListBlock of(ListHeading heading, Span names) {
        return new ListBlock(heading, List.of(names), List.of());
    }
}
