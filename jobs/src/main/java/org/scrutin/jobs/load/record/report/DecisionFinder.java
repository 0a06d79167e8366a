package org.scrutin.jobs.load.record.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.Outcome;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.Sentences;
import org.scrutin.jobs.load.record.vote.Sitting;

/**
 * Finds the decisions that the paragraphs of a report tell. A sentence tells one when it names a meeting and says what
 * became of a text; the same words elsewhere speak of somebody else's decision.
 */
record DecisionFinder(RecordText document, LanguageTable language) {

    /**
     * A decision and where it is told.
     *
     * @param at offset of the words in the document
     * @param decision the decision
     */
    record Told(int at, Decision decision) {}

    /** The decision that a recorded vote was. */
    Told ofVote(VoteParagraph vote, RollCallId rollCall) {
        return new Told(
                vote.at(),
                new Decision(
                        document.source(),
                        vote.paragraph().label(),
                        vote.sitting().map(Sitting::date),
                        "",
                        LocalText.english(new Sentences(language).titleWithSymbol(vote.sentenceText())),
                        Optional.of(Decision.Mode.RECORDED_VOTE),
                        vote.outcome().map(Outcome::id).orElse(""),
                        Optional.of(rollCall),
                        document.place(vote.paragraph().numberAt())));
    }

    /**
     * The decisions without a recorded vote that a stretch tells, in order.
     *
     * @param votes what was read of it; their sentences tell no other decision
     */
    List<Told> withoutVote(Stretch stretch, List<VoteParagraph> votes) {
        List<Told> told = new ArrayList<>();
        Sentences sentences = new Sentences(language);
        String prose = stretch.prose().plain();
        for (Span span : sentences.of(prose)) {
            String sentence = prose.substring(span.start(), span.end());
            Optional<Outcome> outcome = sentences.outcome(sentence).filter(found -> found != Outcome.UNSETTLED);
            Optional<Sitting> sitting = stretch.sittingOf(span);
            boolean ofVote = votes.stream()
                    .anyMatch(vote ->
                            vote.prose() == stretch.prose() && vote.sentence().overlaps(span));
            if (!ofVote && stretch.namesMeeting(span) && outcome.isPresent() && sitting.isPresent()) {
                told.add(new Told(
                        stretch.prose().offset(span.start()),
                        new Decision(
                                document.source(),
                                stretch.paragraph()
                                        .decision(votes.size() + told.size() + 1)
                                        .label(),
                                sitting.map(Sitting::date),
                                "",
                                LocalText.english(sentences.titleWithSymbol(sentence)),
                                mode(sentence),
                                outcome.get().id(),
                                Optional.empty(),
                                document.place(stretch.paragraph().numberAt()))));
            }
        }
        return told;
    }

    private Optional<Decision.Mode> mode(String sentence) {
        return language.decisions().modes().entrySet().stream()
                .filter(entry -> entry.getKey() != Decision.Mode.RECORDED_VOTE)
                .filter(entry -> WordPattern.any(entry.getValue(), sentence))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
