package org.scrutin.jobs.load.record.report;

import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallResult;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.Outcome;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.text.Passage;

/**
 * Tells what a report says against a vote: that it does not stand, or that a state voted otherwise than a list has it. In the vote's own paragraph
 * this blocks the vote; elsewhere it is told of the last vote before.
 *
 * @param layout the report
 * @param language its words
 * @param findings where it is told
 */
record Corrections(ReportLayout layout, LanguageTable language, Findings findings) {

    /** Tells them; the votes are in the order of the report, and each has its roll call. */
    void tell(List<VoteParagraph> votes, List<RollCall> rollCalls) {
        for (ReportParagraph paragraph : layout.paragraphs()) {
            Passage text = layout.passage(paragraph.span());
            for (Words words : WordPattern.all(language.decisions().corrected(), text.plain())) {
                voteOf(text.offset(words.start()), paragraph, votes)
                        .ifPresent(vote -> add(
                                words, text, paragraph.span().holds(vote.at()), rollCalls.get(votes.indexOf(vote))));
            }
            for (Words words : WordPattern.all(language.decisions().undone(), text.plain())) {
                voteOf(text.offset(words.start()), paragraph, votes)
                        .filter(vote -> vote.outcome()
                                .flatMap(Outcome::result)
                                .filter(RollCallResult::isInFavour)
                                .isPresent())
                        .ifPresent(vote -> add(
                                words, text, paragraph.span().holds(vote.at()), rollCalls.get(votes.indexOf(vote))));
            }
        }
    }

    /** The vote that the paragraph reports, the last one before the words where it reports several; else the last before the paragraph. */
    private Optional<VoteParagraph> voteOf(int at, ReportParagraph paragraph, List<VoteParagraph> votes) {
        return votes.stream()
                .filter(vote -> vote.at() <= at)
                .reduce((first, second) -> second)
                .or(() -> votes.stream()
                        .filter(vote -> paragraph.span().holds(vote.at()))
                        .findFirst());
    }

    private void add(Words words, Passage text, boolean own, RollCall vote) {
        findings.note(
                        own ? DiscrepancyKind.SOURCES_DIFFER : DiscrepancyKind.INTENTION,
                        own ? Severity.BLOCKING : Severity.WARNING,
                        text.place(words.start()))
                .on(Optional.of(vote.id()))
                .evidence(words.text().strip())
                .detail(
                        "Words behind the vote speak against it, or say that a state voted or meant to vote otherwise: they change no ballot.")
                .add();
    }
}
