package org.scrutin.jobs.load.record.proceedings;

import java.util.Optional;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.jobs.load.record.language.Outcome;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.Announcement;
import org.scrutin.jobs.load.record.vote.Totals;

/**
 * A sentence that tells the result of a vote.
 *
 * @param span the sentence, with the one behind it where only that says what became of the text
 * @param totals the numbers, as printed
 * @param outcome what became of the text, where the words say so
 * @param kind what was put to the vote
 * @param reference the paragraph voted on as ids write it, or empty text
 * @param subject the words for what was put to the vote
 * @param symbol the symbol of the resolution or decision that it became, or empty text
 */
public record VoteResult(
        Span span,
        Totals totals,
        Optional<Outcome> outcome,
        RollCallKind kind,
        String reference,
        String subject,
        String symbol) {

    /** What it says of the result. */
    public Announcement announcement() {
        return new Announcement(totals, outcome);
    }

    /**
     * The totals as they are to be held against lists.
     *
     * @param listed what the lists hold
     */
    public Optional<ChoiceCounts> announced(ChoiceCounts listed) {
        return announcement().announced(listed);
    }
}
