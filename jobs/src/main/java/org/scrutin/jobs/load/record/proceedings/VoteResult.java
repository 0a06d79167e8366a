package org.scrutin.jobs.load.record.proceedings;

import java.util.Optional;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.jobs.load.record.language.Outcome;
import org.scrutin.jobs.load.record.text.Span;
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

    /**
     * The totals as they are to be held against lists. Behind "rejected by" some records print the votes against first;
     * the lists say whether this one does, for no other order bears them out.
     *
     * @param listed what the lists hold
     */
    public Optional<ChoiceCounts> announced(ChoiceCounts listed) {
        Optional<ChoiceCounts> againstFirst = totals.counts()
                .filter(counts -> outcome.filter(Outcome.REJECTED::equals).isPresent() && !totals.namesSides())
                .map(counts -> new ChoiceCounts(counts.no(), counts.yes(), counts.abstain()))
                .filter(listed::equals);
        return againstFirst.or(totals::counts);
    }

    /**
     * Whether it can't be told which side is which: a text that was rejected has more states in favour than against, and the words do not
     * say which number is which. Lists under the wrong headings look the same as a majority that was not large enough.
     *
     * @param listed what the lists hold
     */
    public boolean isOpenWhichSide(ChoiceCounts listed) {
        return outcome.filter(Outcome.REJECTED::equals).isPresent()
                && !totals.namesSides()
                && listed.yes() > listed.no();
    }
}
