package org.scrutin.jobs.load.record.proceedings;

import java.util.List;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.ListBlock;

/**
 * A list of the proceedings.
 *
 * @param at position of its heading
 * @param block the list in the document
 * @param tails what stands between the list and whatever follows it, and is no part of it, in order
 */
public record PrintedList(int at, ListBlock block, List<Span> tails) {

    public PrintedList {
        tails = List.copyOf(tails);
    }
}
