package org.scrutin.jobs.load.record.press;

import java.util.List;
import java.util.Optional;
import org.scrutin.jobs.load.record.proceedings.PrintedList;
import org.scrutin.jobs.load.record.proceedings.VoteResult;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.ListBlock;

/**
 * An annex that is of a vote.
 *
 * @param number as printed, or empty text
 * @param room the annex behind its heading
 * @param title the line behind its heading
 * @param result the sentence with the totals; empty where there is none
 * @param lists in order; none where only totals stand
 */
record Annex(String number, Span room, String title, Optional<VoteResult> result, List<PrintedList> lists) {

    List<ListBlock> blocks() {
        return lists.stream().map(PrintedList::block).toList();
    }
}
