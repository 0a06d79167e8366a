package org.scrutin.jobs.load.record.content;

import java.io.Serializable;
import java.util.List;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.Intention;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.Speaker;

/**
 * What one document says, and everything in it that does not add up.
 *
 * @param source the document's name
 * @param rollCalls in the order of the document
 * @param ballots in the order of the document; none of a state that stands in two lists of one roll call
 * @param decisions with and without a vote, in the order of the document
 * @param speakers in the order of the document
 * @param intentions in the order of the document
 * @param discrepancies in the order in which they were met
 */
public record ReadRecord(
        String source,
        List<RollCall> rollCalls,
        List<ListedBallot> ballots,
        List<Decision> decisions,
        List<Speaker> speakers,
        List<Intention> intentions,
        List<Discrepancy> discrepancies)
        implements Serializable {

    public ReadRecord {
        rollCalls = List.copyOf(rollCalls);
        ballots = List.copyOf(ballots);
        decisions = List.copyOf(decisions);
        speakers = List.copyOf(speakers);
        intentions = List.copyOf(intentions);
        discrepancies = List.copyOf(discrepancies);
    }

    /** The ballots listed on a roll call. */
    public ChoiceCounts listed(RollCallId rollCall) {
        return ListedBallot.counts(ballots.stream()
                .filter(ballot -> ballot.rollCall().equals(rollCall))
                .toList());
    }
}
