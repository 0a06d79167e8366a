package org.scrutin.jobs.load.record.report;

import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.jobs.load.record.language.Outcome;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.ListHeading;
import org.scrutin.jobs.load.record.vote.Sitting;
import org.scrutin.jobs.load.record.vote.Totals;

/**
 * A paragraph that reports a recorded vote.
 *
 * @param paragraph the report's paragraph
 * @param prose its running text, up to the first list
 * @param sentence the sentence that tells the result, in {@code prose}
 * @param totals what was announced; empty where lists stand without an announcement
 * @param kind what was put to the vote
 * @param reference the paragraph voted on as ids write it ({@code I-16}), or empty text
 * @param outcome what became of it, where the words say so
 * @param sitting the meeting, where it is known
 * @param headings the headings of its lists
 */
record VoteParagraph(
        ReportParagraph paragraph,
        Passage prose,
        Span sentence,
        Optional<Totals> totals,
        RollCallKind kind,
        String reference,
        Optional<Outcome> outcome,
        Optional<Sitting> sitting,
        List<ListHeading> headings) {

    String sentenceText() {
        return prose.plain().substring(sentence.start(), sentence.end());
    }

    /** Where the totals are announced; where there are none, the sentence. */
    String place() {
        return prose.place(totals.map(found -> found.span().start()).orElse(sentence.start()));
    }
}
