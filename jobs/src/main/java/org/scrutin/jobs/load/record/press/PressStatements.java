package org.scrutin.jobs.load.record.press;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.names.ListReader;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.text.UnfurnishedText;
import org.scrutin.jobs.load.record.vote.StatementNote;
import org.scrutin.jobs.load.record.vote.StatementScan;
import org.scrutin.jobs.load.record.vote.Statements;
import org.scrutin.jobs.load.record.vote.ToldVote;

/** Finds in a press release what delegations said of how they had meant to vote: in the text, and at the foot of annexes. */
final class PressStatements {

    private final UnfurnishedText text;
    private final StatementScan scan;
    private final List<Passage> sentences;

    PressStatements(UnfurnishedText text, LanguageTable language, ListReader names) {
        this.text = text;
        this.scan = new StatementScan(language, names);
        this.sentences =
                scan
                        .sentences(
                                text.passage(new Span(0, text.document().length())),
                                text.document().content())
                        .stream()
                        .filter(scan::isStatement)
                        .filter(sentence -> !WordPattern.any(language.press().totals(), sentence.plain()))
                        .toList();
    }

    /** The release without statements that are read whole: they are of no list. */
    UnfurnishedText rest() {
        return text.without(sentences.stream()
                .flatMap(sentence -> scan.exact(sentence).stream())
                .toList());
    }

    /**
     * Reads them, each of the vote before it.
     *
     * @param votes by where what is said of them begins
     * @param rollCalls all votes
     */
    void read(NavigableMap<Integer, RollCall> votes, List<RollCall> rollCalls, Statements statements) {
        List<ToldVote> told =
                rollCalls.stream().map(vote -> new ToldVote(vote, "")).toList();
        for (Passage sentence : sentences) {
            Optional<RollCall> just =
                    Optional.ofNullable(votes.floorEntry(sentence.offset(0))).map(Map.Entry::getValue);
            statements.read(new StatementNote(sentence, just, just, told));
        }
    }
}
