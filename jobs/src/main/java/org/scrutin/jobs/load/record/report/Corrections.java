package org.scrutin.jobs.load.record.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.Outcome;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.UnfurnishedText;
import org.scrutin.jobs.load.record.vote.WordsAgainst;

/**
 * Tells what a report says against a vote: that it does not stand, or that a state voted otherwise than a list has it. In the vote's own paragraph
 * this blocks the vote; elsewhere it is told of the last vote before.
 *
 * @param layout the report
 * @param text the report without statements that are read: these are told by themselves
 * @param findings where it is told
 */
record Corrections(ReportLayout layout, UnfurnishedText text, Findings findings) {

    /** Tells them; the votes are in the order of the report, and each has its roll call. */
    void tell(List<VoteParagraph> votes, List<RollCall> rollCalls) {
        LanguageTable language = layout.language();
        for (ReportParagraph paragraph : layout.paragraphs()) {
            Passage text = this.text.passage(paragraph.span());
            for (Words words : WordPattern.all(language.decisions().corrected(), text.plain())) {
                voteOf(text.offset(words.start()), paragraph, votes)
                        .ifPresent(at -> tell(
                                words,
                                text,
                                paragraph.span().holds(votes.get(at).at()),
                                rollCalls.get(at)));
            }
            for (Words words : WordPattern.all(language.decisions().undone(), text.plain())) {
                voteOf(text.offset(words.start()), paragraph, votes)
                        .filter(at -> votes.get(at)
                                .outcome()
                                .filter(Outcome::isInFavour)
                                .isPresent())
                        .ifPresent(at -> tell(
                                words,
                                text,
                                paragraph.span().holds(votes.get(at).at()),
                                rollCalls.get(at)));
            }
        }
    }

    private void tell(Words words, Passage text, boolean own, RollCall vote) {
        WordsAgainst against = new WordsAgainst(findings);
        String place = text.place(words.start());
        if (own) {
            against.ofTheRecord(vote, words, place);
        } else {
            against.ofOthers(vote, words, place);
        }
    }

    /** Which vote the paragraph reports, the last one before the words where it reports several; else the last before the paragraph. */
    private static Optional<Integer> voteOf(int at, ReportParagraph paragraph, List<VoteParagraph> votes) {
        return IntStream.range(0, votes.size())
                .boxed()
                .filter(vote -> votes.get(vote).at() <= at)
                .reduce((first, second) -> second)
                .or(() -> IntStream.range(0, votes.size())
                        .boxed()
                        .filter(vote -> paragraph.span().holds(votes.get(vote).at()))
                        .findFirst());
    }
}
