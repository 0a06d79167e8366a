package org.scrutin.jobs.load.record.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.Outcome;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.UnfurnishedText;
import org.scrutin.jobs.load.record.vote.DoubtedVote;
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
            Against against = new Against(paragraph, text, votes, rollCalls);
            List<Words> corrected = WordPattern.all(language.decisions().corrected(), text.plain());
            List<Words> undone = WordPattern.all(language.decisions().undone(), text.plain());
            corrected.forEach(words -> tell(words.start(), words.text(), against));
            undone.stream()
                    .filter(words -> against.vote(words.start())
                            .flatMap(at -> votes.get(at).outcome())
                            .filter(Outcome::isInFavour)
                            .isPresent())
                    .forEach(words -> tell(words.start(), words.text(), against));
            List<Words> told =
                    Stream.concat(corrected.stream(), undone.stream()).toList();
            new DoubtedVote(language).in(text.plain(), told).forEach(doubt -> tell(doubt.at(), doubt.said(), against));
        }
    }

    private void tell(int at, String said, Against against) {
        WordsAgainst words = new WordsAgainst(findings);
        String place = against.text().place(at);
        against.vote(at).ifPresent(vote -> {
            RollCall rollCall = against.rollCalls().get(vote);
            if (against.paragraph().span().holds(against.votes().get(vote).at())) {
                words.ofTheRecord(rollCall, said, place);
            } else {
                words.ofOthers(rollCall, said, place);
            }
        });
    }

    /** A paragraph with words against a vote, and the votes of which they can be. */
    private record Against(
            ReportParagraph paragraph, Passage text, List<VoteParagraph> votes, List<RollCall> rollCalls) {

        Optional<Integer> vote(int at) {
            return voteOf(text.offset(at), paragraph, votes);
        }
    }

    /** Which vote the paragraph reports, the last one before the words where it reports several; else the last before the paragraph. */
    private static Optional<Integer> voteOf(int at, ReportParagraph paragraph, List<VoteParagraph> votes) {
        return VoteParagraph.lastBefore(at, votes)
                .or(() -> IntStream.range(0, votes.size())
                        .boxed()
                        .filter(vote -> paragraph.span().holds(votes.get(vote).at()))
                        .findFirst());
    }
}
