package org.scrutin.jobs.load.record.verbatim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.scrutin.analysis.vote.Intention;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.content.ListedBallot;
import org.scrutin.jobs.load.record.language.StatementWords;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.names.ListReader;
import org.scrutin.jobs.load.record.proceedings.BracketedNote;
import org.scrutin.jobs.load.record.proceedings.Proceedings;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.LeftOutOfLists;
import org.scrutin.jobs.load.record.vote.StatementNote;
import org.scrutin.jobs.load.record.vote.StatementScan;
import org.scrutin.jobs.load.record.vote.Statements;
import org.scrutin.jobs.load.record.vote.ToldVote;

/** Finds the notes in brackets behind votes, in which delegations say how they had meant to vote. */
final class LaterStatements {

    private final Proceedings proceedings;
    private final StatementWords words;
    private final ListReader names;
    private final Findings findings;

    LaterStatements(Proceedings proceedings, ListReader names, Findings findings) {
        this.proceedings = proceedings;
        this.words = proceedings.language().statements();
        this.names = names;
        this.findings = findings;
    }

    /**
     * All statements, in the order of the record.
     *
     * @param votes where each vote stands, and the roll call that it is; in order
     * @param subjects the words that tell what each vote was on
     * @param ballots of all votes
     */
    List<Intention> read(Map<Span, RollCall> votes, Function<RollCall, String> subjects, List<ListedBallot> ballots) {
        StatementScan scan = new StatementScan(proceedings.language(), names);
        Statements statements = new Statements(proceedings.language(), names, ballots, findings);
        List<ToldVote> told = votes.values().stream()
                .map(vote -> new ToldVote(vote, subjects.apply(vote)))
                .toList();
        for (BracketedNote note : BracketedNote.all(proceedings)) {
            Span span = note.inside();
            Optional<RollCall> within = votes.entrySet().stream()
                    .filter(entry -> entry.getKey().holds(span.start()))
                    .map(Map.Entry::getValue)
                    .findFirst();
            Optional<RollCall> vote = votes.entrySet().stream()
                    .filter(entry -> entry.getKey().end() <= span.start())
                    .map(Map.Entry::getValue)
                    .reduce((first, second) -> second);
            if (isLater(span)) {
                // Between the lists of a vote it can be about this one or about the one before.
                if (within.isPresent()) {
                    statements.tellUnread(passage(span), within);
                } else if (!note.closed()) {
                    vote.ifPresent(about -> statements.tellUnread(passage(span), vote));
                } else {
                    vote.ifPresent(about -> statements.read(new StatementNote(passage(span), vote, vote, told)));
                }
            } else if (within.isPresent()) {
                new LeftOutOfLists(names, findings, within.get().id()).note(passage(span));
            } else if (vote.isPresent() && proceedings.beginsLine(span.start() - 1) && scan.namesState(passage(span))) {
                statements.tellUnread(passage(span), vote);
            }
        }
        return statements.certain();
    }

    private boolean isLater(Span note) {
        return WordPattern.any(words.later(), text(note)) || WordPattern.any(words.hints(), text(note));
    }

    private Passage passage(Span span) {
        return proceedings.passage().part(span.start(), span.end());
    }

    private String text(Span span) {
        return proceedings.plain().substring(span.start(), span.end());
    }
}
