package org.scrutin.jobs.load.record.proceedings;

import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.LeftOutOfLists;

/**
 * Tells what is wrong around the lists of a vote.
 *
 * @param proceedings where it stands
 * @param findings where to tell it
 */
public record VoteFindings(Proceedings proceedings, Findings findings) {

    /** A vote whose result is nowhere told. */
    public void noResult(int position, RollCallId rollCall) {
        findings.note(
                        DiscrepancyKind.MISSING_BLOCK,
                        Severity.BLOCKING,
                        proceedings.passage().place(position))
                .on(Optional.of(rollCall))
                .detail("No sentence is found that tells the result of this vote.")
                .add();
    }

    /** A result whose words do not say what became of the text. */
    public void outcome(VoteResult result, RollCallId rollCall) {
        result.announcement()
                .tellUnsettled(
                        findings,
                        proceedings.passage().place(result.totals().span().start()),
                        rollCall);
        if (result.outcome().isEmpty()) {
            Span totals = result.totals().span();
            findings.note(
                            DiscrepancyKind.MISSING_BLOCK,
                            Severity.WARNING,
                            proceedings.passage().place(totals.start()))
                    .on(Optional.of(rollCall))
                    .evidence(proceedings.passage().printed(totals.start(), totals.end()))
                    .detail("No words around these totals say what became of the text.")
                    .add();
        }
    }

    /** A text that was rejected, and more states in favour than against. */
    public void sides(VoteResult result, ChoiceCounts listed, RollCallId rollCall) {
        result.announcement()
                .tellSides(
                        listed,
                        findings,
                        proceedings.passage().place(result.totals().span().start()),
                        rollCall);
    }

    /** Words between a list and what follows it. */
    public void tails(List<PrintedList> lists, LeftOutOfLists leftOut) {
        for (int i = 0; i < lists.size(); i++) {
            for (Span span : lists.get(i).tails()) {
                Passage words = proceedings.passage().part(span.start(), span.end());
                if (i < lists.size() - 1) {
                    leftOut.between(words);
                } else {
                    leftOut.behind(words);
                }
            }
        }
    }
}
