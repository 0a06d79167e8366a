package org.scrutin.jobs.load.record.report;

import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.Outcome;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.ListHeading;
import org.scrutin.jobs.load.record.vote.ListHeadings;
import org.scrutin.jobs.load.record.vote.Sentences;
import org.scrutin.jobs.load.record.vote.Sitting;
import org.scrutin.jobs.load.record.vote.Totals;

/**
 * Finds the recorded votes among the paragraphs of a report. A paragraph reports one when lists follow it, or when it
 * announces totals of a meeting: totals that are told without lists and without a meeting are somebody else's vote.
 */
record VoteFinder(ReportLayout layout, LanguageTable language, ListHeadings headings) {

    /**
     * The votes that a paragraph reports, in order: one, or where lists stand below several of its lettered parts, one for each
     * part that reports one.
     *
     * @param prose the paragraph's running text
     * @param sitting the meeting that the paragraph names
     */
    List<VoteParagraph> votes(ReportParagraph paragraph, Passage prose, Optional<Sitting> sitting) {
        List<ReportParagraph> parts = layout.parts(paragraph);
        long listed = parts.stream()
                .filter(part -> !headings.in(layout.document(), part.span()).isEmpty())
                .count();
        if (listed < 2) {
            return vote(paragraph, prose, sitting).stream().toList();
        }
        return parts.stream()
                .flatMap(part -> vote(part, layout.passage(part.span()), sitting).stream())
                .toList();
    }

    /**
     * The vote that a paragraph reports, or empty.
     *
     * @param prose the paragraph's running text
     * @param sitting the meeting that the paragraph names
     */
    private Optional<VoteParagraph> vote(ReportParagraph paragraph, Passage prose, Optional<Sitting> sitting) {
        List<ListHeading> found = headings.in(layout.document(), paragraph.span());
        Optional<Totals> totals =
                WordPattern.first(language.votes().totals(), prose.plain()).map(words -> Totals.of(words, language));
        if (found.isEmpty() && (totals.isEmpty() || sitting.isEmpty())) {
            return Optional.empty();
        }
        Sentences sentences = new Sentences(language);
        Span sentence = sentences.around(
                prose.plain(), totals.map(words -> words.span().start()).orElse(0));
        String text = prose.plain().substring(sentence.start(), sentence.end());
        String reference = sentences.reference(text);
        Optional<Outcome> outcome =
                sentences.outcome(text).filter(became -> became.result().isPresent());
        return Optional.of(new VoteParagraph(
                paragraph, prose, sentence, totals, kind(text, reference), reference, outcome, sitting, found));
    }

    private RollCallKind kind(String sentence, String reference) {
        if (WordPattern.any(language.votes().motions(), sentence)) {
            return RollCallKind.MOTION;
        }
        if (WordPattern.any(language.votes().amendments(), sentence)) {
            return RollCallKind.AMENDMENT;
        }
        return reference.isEmpty() ? RollCallKind.WHOLE : RollCallKind.PARAGRAPH;
    }
}
