package org.scrutin.jobs.load.record.vote;

import java.util.List;
import org.scrutin.analysis.vote.RollCall;

/**
 * A roll call and what a record prints of it.
 *
 * @param rollCall the roll call
 * @param start where the passage begins that reports it
 * @param place where its totals are announced
 * @param blocks its lists, in the order of the record
 */
public record PrintedVote(RollCall rollCall, String start, String place, List<ListBlock> blocks) {

    public PrintedVote {
        blocks = List.copyOf(blocks);
    }
}
