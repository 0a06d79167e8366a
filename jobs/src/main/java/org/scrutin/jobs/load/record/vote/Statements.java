package org.scrutin.jobs.load.record.vote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.Intention;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.content.ListedBallot;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.names.ListReader;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.Span;

/**
 * What delegations said later of how they had meant to vote, gathered from all notes of one record, whatever its shape. What they say
 * changes no ballot: it is a layer of its own, and each statement is told. So is what is not read of a note.
 */
public final class Statements {

    private final StatementReader reader;
    private final List<ListedBallot> ballots;
    private final Findings findings;
    private final Map<RollCall, OnVote> read = new LinkedHashMap<>();

    /**
     * None yet.
     *
     * @param ballots of all votes of the record
     */
    public Statements(LanguageTable language, ListReader names, List<ListedBallot> ballots, Findings findings) {
        this.reader = new StatementReader(language, names);
        this.ballots = List.copyOf(ballots);
        this.findings = findings;
    }

    /**
     * What all notes behind one vote say: two of them can be of one delegation.
     *
     * @param intentions the first of each state
     * @param contrary the states of which another says otherwise
     */
    private record OnVote(Map<StateId, Intention> intentions, Set<StateId> contrary) {

        OnVote() {
            this(new LinkedHashMap<>(), new TreeSet<>());
        }

        List<Intention> certain() {
            return intentions.values().stream()
                    .filter(intention -> !contrary.contains(intention.state()))
                    .toList();
        }
    }

    /** All that is certain: none of a delegation that said two things of one vote. */
    public List<Intention> certain() {
        return read.values().stream()
                .flatMap(onVote -> onVote.certain().stream())
                .toList();
    }

    /** Reads a note, and tells it: whatever of it is read, and the rest. */
    public void read(StatementNote note) {
        StatementReader.Found found = reader.read(note.words());
        if (found.statements().isEmpty()) {
            tellUnread(note.words(), note.told());
            return;
        }
        for (Statement statement : found.statements()) {
            // Beside a name that means nobody, what stands between two names can say anything.
            Optional<RollCall> vote = statement
                    .about()
                    .filter(about -> statement.isExact())
                    .flatMap(about -> about.among(note.votes(), note.just()));
            for (Statement.Named name : statement.named()) {
                take(note, statement, name, vote);
            }
            if (statement.named().isEmpty()) {
                tellUnread(part(note, statement.span()), note.told());
            }
        }
        found.unread().forEach(rest -> tellUnread(part(note, rest), note.told()));
    }

    private void take(StatementNote note, Statement statement, Statement.Named name, Optional<RollCall> vote) {
        if (vote.isEmpty() || statement.meant().isEmpty() || name.state().isEmpty()) {
            tellUnread(name.place(), note.told(), name.printed());
            return;
        }
        StateId state = name.state().get();
        Optional<Choice> recorded = recorded(state, vote.get());
        if (recorded.equals(statement.meant())) {
            // Nobody says that it meant to vote as it did: the words are of another vote.
            tellUnread(name.place(), note.told(), name.printed());
            return;
        }
        Intention intention = new Intention(
                vote.get().source(),
                vote.get().id(),
                state,
                recorded,
                statement.meant().get(),
                name.place());
        OnVote onVote = read.computeIfAbsent(vote.get(), v -> new OnVote());
        Optional<Intention> before = Optional.ofNullable(onVote.intentions().putIfAbsent(state, intention));
        if (before.isEmpty()) {
            tell(intention, name.printed());
        } else if (before.get().intended() != intention.intended()) {
            onVote.contrary().add(state);
            tellUnread(name.place(), vote, name.printed());
        }
    }

    private static Passage part(StatementNote note, Span span) {
        return note.words().part(span.start(), span.end());
    }

    private Optional<Choice> recorded(StateId state, RollCall vote) {
        return ballots.stream()
                .filter(ballot ->
                        ballot.rollCall().equals(vote.id()) && ballot.state().equals(state))
                .map(ListedBallot::choice)
                .findFirst();
    }

    private void tell(Intention intention, String printed) {
        String recorded = intention
                .recorded()
                .map(choice -> "recorded " + choice.letter())
                .orElse("on no list");
        findings.note(DiscrepancyKind.INTENTION, Severity.WARNING, intention.place())
                .on(Optional.of(intention.rollCall()))
                .of(Optional.of(intention.state()))
                .evidence(printed + ": " + recorded + ", meant "
                        + intention.intended().letter())
                .detail("The delegation said later how it had meant to vote; the recorded tally does not change.")
                .add();
    }

    /** Tells a note that says something of a delegation, and of which nothing is read. */
    public void tellUnread(Passage note, Optional<RollCall> vote) {
        Span words = note.stripped(new Span(0, note.plain().length()));
        tellUnread(note.place(words.start()), vote, note.plain().substring(words.start(), words.end()));
    }

    private void tellUnread(String place, Optional<RollCall> vote, String evidence) {
        findings.note(DiscrepancyKind.INTENTION, Severity.WARNING, place)
                .on(vote.map(RollCall::id))
                .evidence(evidence)
                .detail(
                        "A note behind the vote says something of a delegation that is not read; no ballot depends on it.")
                .add();
    }
}
