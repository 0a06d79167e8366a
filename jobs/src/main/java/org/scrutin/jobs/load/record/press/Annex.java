package org.scrutin.jobs.load.record.press;

import java.util.List;
import java.util.Optional;
import org.scrutin.jobs.load.record.proceedings.PrintedList;
import org.scrutin.jobs.load.record.proceedings.VoteResult;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.ListBlock;

/**
 * An annex that is of a vote, or a part of the text that is printed as one.
 *
 * @param number as printed, or empty text
 * @param room the annex behind its heading, up to the next one
 * @param end where a line ends it; where none does, the end of its room
 * @param title the line behind its heading
 * @param result the sentence with the totals; empty where there is none
 * @param lists in order; none where only totals stand
 */
record Annex(String number, Span room, int end, String title, Optional<VoteResult> result, List<PrintedList> lists) {

    List<ListBlock> blocks() {
        return lists.stream().map(PrintedList::block).toList();
    }

    /** Where the annex stands, without what is printed behind the line that ends it. */
    Span own() {
        return new Span(room.start(), end);
    }
}
