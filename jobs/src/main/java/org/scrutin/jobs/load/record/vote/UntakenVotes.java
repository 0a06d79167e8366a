package org.scrutin.jobs.load.record.vote;

import java.util.Optional;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.jobs.load.record.content.Findings;

/**
 * Tells what a document prints of votes and no vote that was read has taken: a list, totals, the words that a vote was recorded. Whatever
 * vote they are of is missing from what was read, so each blocks, but for totals that are told of another vote too.
 *
 * @param findings where to tell it
 */
public record UntakenVotes(Findings findings) {

    /** The heading of a list that belongs to no vote that was read. */
    public void list(String place, String printed) {
        tell(place, printed, "A list of those that voted stands here, and it belongs to no vote that was read.");
    }

    /** Totals that belong to no vote that was read. */
    public void totals(Totals totals, String place, String printed) {
        if (totals.hasNumber()) {
            tell(
                    place,
                    printed,
                    "Totals of a vote are told here, and they belong to no vote that was read: it can be of another body or day.");
        }
    }

    /** What tells of a vote and is read as none. */
    public void trace(VoteTrace trace, String place, String printed) {
        switch (trace.kind()) {
            case NEAR_TOTALS ->
                tell(
                        place,
                        printed,
                        "Numbers stand here that look like totals of a vote and are not printed as totals are: they are read as none.");
            case MAJORITY ->
                tell(
                        place,
                        printed,
                        "What became of a text by a majority is told here, and neither totals nor lists of the vote are read.");
            case RESULT, VOTE, REQUEST -> announcement(place, printed);
        }
    }

    /** Totals that are those of a vote that was read, and that nothing says are of it. */
    public void retold(String place, String printed) {
        tell(
                Severity.WARNING,
                place,
                printed,
                "Totals are told here that are those of a vote that was read, and nothing says that they are of it.");
    }

    /** Words that say that a vote was recorded, with neither totals nor lists that are read. */
    public void announcement(String place, String printed) {
        tell(place, printed, "A recorded vote is told here, and neither totals nor lists of it are read.");
    }

    /** Numbers of paragraphs that leap: a vote can have stood in those that are missing. */
    public void paragraphs(String place, int before, int behind) {
        tell(
                place,
                before + ", " + behind,
                "The numbers of the paragraphs leap: what is numbered between " + before + " and " + behind
                        + " is missing, or its number is misread.");
    }

    private void tell(String place, String printed, String detail) {
        tell(Severity.BLOCKING, place, printed, detail);
    }

    private void tell(Severity severity, String place, String printed, String detail) {
        findings.note(DiscrepancyKind.MISSING_BLOCK, severity, place)
                .on(Optional.empty())
                .evidence(printed)
                .detail(detail)
                .add();
    }
}
