package org.scrutin.jobs.load.record.verbatim;

import java.util.ArrayList;
import java.util.List;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallResult;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.proceedings.BracketedNote;
import org.scrutin.jobs.load.record.proceedings.Proceedings;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.DoubtedVote;
import org.scrutin.jobs.load.record.vote.WordsAgainst;

/**
 * Tells what is said behind a vote and against it: that it does not stand, or that a state voted otherwise than a list has it. Words of whoever
 * presides, or of nobody, block the vote; those of a delegation are told. Notes in square brackets are read by {@link LaterStatements}.
 */
final class LaterWords {

    /** Characters within which words say the same. */
    private static final int NEAR = 80;

    private final Proceedings proceedings;
    private final WordsAgainst told;
    private final String withoutNotes;

    LaterWords(Proceedings proceedings, Findings findings) {
        this.proceedings = proceedings;
        this.told = new WordsAgainst(findings);
        StringBuilder text = new StringBuilder(proceedings.plain());
        for (BracketedNote note : BracketedNote.all(proceedings)) {
            for (int at = note.inside().start(); at < note.inside().end(); at++) {
                text.setCharAt(at, ' ');
            }
        }
        this.withoutNotes = text.toString();
    }

    /**
     * Tells them of one vote.
     *
     * @param behind from the vote to the next one
     */
    void tell(Span behind, RollCall vote) {
        LanguageTable language = proceedings.language();
        String text = withoutNotes.substring(behind.start(), behind.end());
        boolean inFavour = vote.result().filter(RollCallResult::isInFavour).isPresent();
        List<Words> against =
                new ArrayList<>(WordPattern.all(language.decisions().corrected(), text));
        if (inFavour) {
            against.addAll(WordPattern.all(language.decisions().undone(), text));
        }
        for (Words words : against) {
            int at = behind.start() + words.start();
            if (proceedings.isPresiding(at)) {
                told.ofTheRecord(vote, words.text(), place(at));
            } else {
                told.ofSpeaker(vote, speaker(at), words.text(), place(at));
            }
        }
        for (DoubtedVote.Doubt doubt : new DoubtedVote(language).in(text, against)) {
            int at = behind.start() + doubt.at();
            if (proceedings.isPresiding(at)) {
                told.ofTheRecord(vote, doubt.said(), place(at));
            }
        }
        WordPattern.all(language.statements().statements(), text).stream()
                .filter(words -> proceedings.isPresiding(behind.start() + words.start()))
                .forEach(words -> told.ofOthers(vote, words.text(), place(behind.start() + words.start())));
        WordPattern.all(language.statements().spoken(), text).stream()
                .filter(words -> !proceedings.isPresiding(behind.start() + words.start()))
                .filter(words -> against.stream().noneMatch(other -> isNear(other, words)))
                .forEach(words -> {
                    int at = behind.start() + words.start();
                    told.ofSpeaker(vote, speaker(at), words.text(), place(at));
                });
    }

    private static boolean isNear(Words other, Words words) {
        return other.start() < words.end() + NEAR && words.start() < other.end() + NEAR;
    }

    private String speaker(int at) {
        return proceedings
                .turnAt(at)
                .map(turn -> proceedings
                        .plain()
                        .substring(turn.start(), turn.words())
                        .strip())
                .orElse("");
    }

    private String place(int at) {
        return proceedings.passage().place(at);
    }
}
