package org.scrutin.jobs.load.record.report;

import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.Outcome;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.Sentences;
import org.scrutin.jobs.load.record.vote.Sitting;

/**
 * Finds the decisions that the paragraphs of a report tell. A sentence tells one when it names a meeting and says what
 * became of a text; the same words elsewhere speak of somebody else's decision.
 */
record DecisionFinder(RecordText document, LanguageTable language) {

    /** The decision that a recorded vote was. */
    Decision ofVote(VoteParagraph vote, RollCallId rollCall) {
        return new Decision(
                document.source(),
                vote.paragraph().label(),
                vote.sitting().map(Sitting::date),
                "",
                LocalText.english(new Sentences(language).titleWithSymbol(vote.sentenceText())),
                Optional.of(Decision.Mode.RECORDED_VOTE),
                vote.outcome().map(Outcome::id).orElse(""),
                Optional.of(rollCall),
                document.place(vote.paragraph().numberAt()));
    }

    /**
     * The first decision without a recorded vote that a paragraph tells, or empty.
     *
     * @param sitting the meeting that the paragraph names first
     */
    Optional<Decision> withoutVote(ReportParagraph paragraph, Passage prose, Optional<Sitting> sitting) {
        if (sitting.isEmpty()) {
            return Optional.empty();
        }
        Sentences sentences = new Sentences(language);
        for (Span span : sentences.of(prose.plain())) {
            String sentence = prose.plain().substring(span.start(), span.end());
            Optional<Outcome> outcome = sentences.outcome(sentence);
            if (namesMeeting(sentence) && outcome.isPresent()) {
                return Optional.of(new Decision(
                        document.source(),
                        paragraph.label(),
                        sitting.map(Sitting::date),
                        "",
                        LocalText.english(sentences.titleWithSymbol(sentence)),
                        mode(sentence),
                        outcome.get().id(),
                        Optional.empty(),
                        document.place(paragraph.numberAt())));
            }
        }
        return Optional.empty();
    }

    private boolean namesMeeting(String sentence) {
        LanguageTable.MeetingWords meetings = language.meetings();
        return WordPattern.any(meetings.dated(), sentence)
                || WordPattern.any(meetings.numbered(), sentence)
                || WordPattern.any(meetings.same(), sentence);
    }

    private Optional<Decision.Mode> mode(String sentence) {
        return language.decisions().modes().entrySet().stream()
                .filter(entry -> entry.getKey() != Decision.Mode.RECORDED_VOTE)
                .filter(entry -> WordPattern.any(entry.getValue(), sentence))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
